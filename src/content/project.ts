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
import { readLedger } from './permalinks.ts';
import { readContent } from './read.ts';
import { readReleases } from './releases.ts';
import { assertReadable, readRecords } from './seeds.ts';

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

export type Project = Awaited<ReturnType<typeof readProject>>;

/**
 * Reads the whole project.
 * @param root the project's folder
 * @throws Error that lists every problem of the content, the seeds, the decisions on addresses or the releases
 */
export async function readProject(root: string) {
  const content = await readContent(root);
  const records = await readRecords(root, content);
  assertReadable(records.diagnostics);
  const ledger = await readLedger(root, content, records);
  const { releases, published } = readReleases(root);
  return { ...content, ...records, ...parsed.parse(records), ledger, releases, published };
}
