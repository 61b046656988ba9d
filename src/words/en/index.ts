/** Everything that the pages say, in English: one file a noun. */
import { agency } from './agency.ts';
import { catalogue } from './catalogue.ts';
import { chart } from './chart.ts';
import { documentWeb } from './document-web.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { record } from './record.ts';
import { schedule } from './schedule.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { target } from './target.ts';
import { task } from './task.ts';

export const en = {
  agency,
  catalogue,
  chart,
  documentWeb,
  facets,
  field,
  record,
  schedule,
  search,
  status,
  target,
  task,
};
