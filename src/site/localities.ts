/** What is asked of every province. Undefined where no text speaks of localities as a whole: then there is no page of it. */
import { findLocalities } from '../derive/records/localities.ts';
import { catalogue } from './catalogue.ts';

export const localities = findLocalities(catalogue);
