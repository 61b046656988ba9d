/** The identities of this site's events, feeds and entries, in each language. */
import { type Identities, identitiesOf } from '../export/identity.ts';
import type { Lang } from '../model/lang.ts';
import { site } from './catalogue.ts';

export const identitiesIn = (lang: Lang): Identities => identitiesOf(site, lang);
