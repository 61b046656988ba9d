/** Everything that the pages are made from: what people write, what the seeds hold, and what was published before. */
import { z } from 'zod';
import { diagnostic } from '../model/diagnostic.ts';
import { group } from '../model/group.ts';
import { indicator } from '../model/indicator.ts';
import { provision } from '../model/provision.ts';
import { revision } from '../model/revision.ts';
import { sourceLine } from '../model/source-line.ts';
import { statedClaim } from '../model/stated-claim.ts';
import { task } from '../model/task.ts';
import type { CheckedProject } from './check.ts';
import { ledgerOf } from './permalinks.ts';

/** Content fits its schemas as it is read; this is what the parser must keep to. */
const parsed = z.object({
  groups: z.array(group),
  tasks: z.array(task),
  indicators: z.array(indicator),
  provisions: z.array(provision),
  statedClaims: z.array(statedClaim),
  sourceLines: z.array(sourceLine),
  diagnostics: z.array(diagnostic),
  revisions: z.array(revision),
});

export type Project = ReturnType<typeof projectOf>;

/** What pages are made from in a project in which nothing is wrong. */
export function projectOf({ content, printed, permalinks, releases: { releases, published } }: CheckedProject) {
  const ledger = ledgerOf(content.redirects, permalinks, printed);
  return { ...content, ...printed, ...parsed.parse(printed), ledger, releases, published };
}
