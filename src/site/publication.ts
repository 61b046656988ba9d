/** The public data of this build, in its public shape. */
import { dataHead, dataLists, type Edition, type Publication } from '../export/lists.ts';
import { type DataFile, dataFiles } from '../model/data-file.ts';
import { asOf } from './as-of.ts';
import { catalogue, site } from './catalogue.ts';
import { scoreboard, states, warnings } from './monitoring.ts';
import { editions } from './releases.ts';

const publication: Publication = { catalogue, states, warnings, scoreboard, editions };

export const edition: Edition = { asOf, address: site.address };
export const lists = dataLists(publication, edition);

/** A data file as one object: its head, and its list under its own name. */
export const dataFile = (name: DataFile): object => ({ ...dataHead(name, publication, edition), [name]: lists[name] });

/** The paths of one endpoint for every data file. */
export const dataFilePaths = () => dataFiles.map((file) => ({ params: { file } }));
