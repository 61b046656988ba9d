/** Everything that the pages say, in English: one file a noun. */
import { agency } from './agency.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { chart } from './chart.ts';
import { deadlines } from './deadlines.ts';
import { documentWeb } from './document-web.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { indicator } from './indicator.ts';
import { instrument } from './instrument.ts';
import { record } from './record.ts';
import { schedule } from './schedule.ts';
import { scoreboard } from './scoreboard.ts';
import { search } from './search.ts';
import { standing } from './standing.ts';
import { status } from './status.ts';
import { target } from './target.ts';
import { task } from './task.ts';
import { theme } from './theme.ts';
import { warnings } from './warnings.ts';

export const en = {
  agency,
  catalogue,
  changes,
  chart,
  deadlines,
  documentWeb,
  facets,
  field,
  indicator,
  instrument,
  record,
  schedule,
  scoreboard,
  search,
  standing,
  status,
  target,
  task,
  theme,
  warnings,
};
