/** What a text is compared with before it is sealed: the text that its checksum was sealed for, else what was published. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readReleases } from '../../content/releases.ts';
import { seedStatesOf } from '../../derive/changes/record-states.ts';
import type { Agency } from '../../model/agency.ts';
import { type SourceDocument, seedPath } from '../../model/document.ts';
import type { RecordStates } from '../../model/release.ts';
import { parseSeeds } from '../../parse/index.ts';

/** Earlier records of a document, and where they were found, in words. */
export interface Base {
  readonly states: RecordStates;
  readonly words: string;
}

/**
 * The records of a document as they were last sealed. The sealed text is looked for in git's history of the seed; where
 * it is not there, the records of the last release are taken.
 * @returns undefined where neither is known
 */
export async function findBase(
  root: string,
  document: SourceDocument,
  agencies: readonly Agency[],
): Promise<Base | undefined> {
  const sealed = sealedText(root, document);
  if (sealed) {
    const records = parseSeeds([{ document, bytes: sealed.bytes, sha256: document.seed.sha256 }], agencies);
    return { states: seedStatesOf(records), words: `the text that was sealed, as git keeps it (${sealed.revision})` };
  }
  const { releases, records } = readReleases(root);
  const own = Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [
      kind,
      Object.fromEntries(Object.entries(list ?? {}).filter(([id]) => id.startsWith(`${document.id}-`))),
    ]),
  );
  const last = releases.at(-1);
  if (!last || Object.values(own).every((list) => Object.keys(list).length === 0)) return undefined;
  const words = `the release of ${last.day}, with its corrections and amendments; git does not keep the text that was sealed`;
  return { states: own, words };
}

// The sealed text is rarely older than the last changes of its file.
const revisions = 50;

/** The bytes that a document's checksum was sealed for, from the history of its seed. */
function sealedText(root: string, document: SourceDocument): { bytes: Uint8Array; revision: string } | undefined {
  const file = seedPath(document);
  const list = git(root, ['log', '--format=%h', `--max-count=${revisions}`, '--', file]);
  for (const revision of list?.toString().split('\n').filter(Boolean) ?? []) {
    const bytes = git(root, ['show', `${revision}:./${file}`]);
    if (bytes && createHash('sha256').update(bytes).digest('hex') === document.seed.sha256) return { bytes, revision };
  }
  return undefined;
}

/** What git writes; undefined where there is no git, no history or no such file. */
function git(cwd: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...args], { cwd, maxBuffer: 1 << 28, timeout: 60_000 });
  return status === 0 ? stdout : undefined;
}
