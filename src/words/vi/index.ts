/** Everything that the pages say, in Vietnamese: one file a noun. */
import type { Words } from '../index.ts';
import { address } from './address.ts';
import { agency } from './agency.ts';
import { calendar } from './calendar.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { chart } from './chart.ts';
import { citation } from './citation.ts';
import { cite } from './cite.ts';
import { card, compare } from './compare.ts';
import { contact } from './contact.ts';
import { correction } from './correction.ts';
import { data } from './data.ts';
import { deadlines } from './deadlines.ts';
import { diagnostics } from './diagnostics.ts';
import { document } from './document.ts';
import { documentWeb } from './document-web.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { gone } from './gone.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { indicator } from './indicator.ts';
import { instrument } from './instrument.ts';
import { layout } from './layout.ts';
import { lexicon } from './lexicon.ts';
import { markdown } from './markdown.ts';
import { pageNames } from './page-names.ts';
import { picture } from './picture.ts';
import { quality } from './quality.ts';
import { reach } from './reach.ts';
import { record } from './record.ts';
import { related } from './related.ts';
import { report } from './report.ts';
import { schedule } from './schedule.ts';
import { scoreboard } from './scoreboard.ts';
import { search } from './search.ts';
import { selfTest } from './self-test.ts';
import { speed } from './speed.ts';
import { status } from './status.ts';
import { statusSummary } from './status-summary.ts';
import { target } from './target.ts';
import { task } from './task.ts';
import { theme } from './theme.ts';
import { warnings } from './warnings.ts';
import { wording } from './wording.ts';

export const vi: Words = {
  address,
  agency,
  calendar,
  card,
  catalogue,
  changes,
  chart,
  citation,
  cite,
  compare,
  contact,
  correction,
  data,
  deadlines,
  diagnostics,
  document,
  documentWeb,
  facets,
  field,
  gone,
  guide,
  home,
  indicator,
  instrument,
  layout,
  lexicon,
  markdown,
  pageNames,
  picture,
  quality,
  reach,
  record,
  related,
  report,
  schedule,
  scoreboard,
  search,
  selfTest,
  speed,
  statusSummary,
  status,
  target,
  task,
  theme,
  warnings,
  wording,
};
