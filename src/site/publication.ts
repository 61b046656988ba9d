/** The public data of this build, in its public shape. */
import licence from '../../DATA-LICENSE?raw';
import notice from '../../NOTICE?raw';
import { publishedFiles } from '../export/data-files.ts';
import { dataLists, type Edition, type Publication } from '../export/lists.ts';
import { asOf } from './as-of.ts';
import { catalogue, site } from './catalogue.ts';
import { scoreboard, states, warnings } from './monitoring.ts';

const publication: Publication = { catalogue, states, warnings, scoreboard };

export const edition: Edition = { asOf, address: site.address };
export const lists = dataLists(publication, edition);

/** Every file of the data by its name, as bytes. */
export const files = publishedFiles(publication, edition, site, { licence, notice });
