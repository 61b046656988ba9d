/** `npm run -s seal [-- --yes] [--all]`: writes the checksum of each changed seed, after showing what the change does to records. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { type Content, readContent } from '../content/read.ts';
import { seedStatesOf } from '../derive/changes/record-states.ts';
import { isError } from '../model/diagnostic.ts';
import { documentFilePath, type SourceDocument, seedPath } from '../model/document.ts';
import { parseSeeds, type Source } from '../parse/index.ts';
import { readArguments } from './arguments.ts';
import { askYes, canAsk } from './ask.ts';
import { runCommand } from './failure.ts';
import { findBase } from './sealing/base.ts';
import { recordChangeLines } from './sealing/changes.ts';

const options = {
  root: { type: 'string', default: '.' },
  yes: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const;

await runCommand(async () => {
  const { positionals, values } = readArguments({ allowPositionals: true, options });
  if (positionals.length > 0)
    throw new Error(`seal takes no names: it seals every text that changed. Leave out ${positionals.join(' ')}.`);
  const content = await readContent(values.root);
  for (const { file, line, message } of content.problems) console.error(`error ${file}:${line} ${message}`);
  if (content.problems.length > 0) process.exitCode = 1;

  const changed = await findChanged(values.root, content.documents);
  // A text that was never sealed replaces none.
  for (const source of changed.filter(isFirst)) await seal(values.root, source);
  const resealed = changed.filter((source) => !isFirst(source));
  for (const source of resealed)
    for (const line of await describeChange(values.root, source, content, values.all)) console.log(line);
  if (resealed.length > 0 && !values.yes) await assertWanted(resealed);
  for (const source of resealed) await seal(values.root, source);
  if (changed.length === 0 && process.exitCode === undefined) console.log('Every text is as it was sealed.');
});

/** Whether a text was never sealed: its document's file still has the zeros. */
function isFirst({ document }: Source): boolean {
  return /^0+$/u.test(document.seed.sha256);
}

/** The seeds that are not what their documents' checksums were sealed for. One that is missing is an error. */
async function findChanged(root: string, documents: readonly SourceDocument[]): Promise<Source[]> {
  const changed: Source[] = [];
  for (const document of documents) {
    const bytes = await readFile(join(root, seedPath(document))).catch(() => undefined);
    if (!bytes) {
      console.error(`error ${documentFilePath(document)}:1 seed.file: ${seedPath(document)} is not there.`);
      process.exitCode = 1;
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== document.seed.sha256) changed.push({ document, bytes, sha256 });
  }
  return changed;
}

/** What the changed text makes of its document's records, and of what it was compared with. */
async function describeChange(root: string, source: Source, { agencies }: Content, all: boolean): Promise<string[]> {
  const { document, sha256 } = source;
  const records = parseSeeds([{ ...source, document: { ...document, seed: { ...document.seed, sha256 } } }], agencies);
  const base = await findBase(root, document, agencies);
  const head = `${document.id}: ${seedPath(document)} was changed.`;
  const [first = '', ...more] = base ? recordChangeLines(document.id, base.states, seedStatesOf(records), all) : [];
  const errors = records.diagnostics.filter(isError).length;
  return [
    base
      ? `${head} Compared with ${base.words},`
      : `${head} There is nothing to compare it with: it was never released, and git does not keep the text that was sealed.`,
    ...(base ? [first, ...more] : []).map((line) => `  ${line}`),
    ...(errors > 0
      ? [`  The text as it is now has ${errors} error(s); \`npm run -s validate\` names them once it is sealed.`]
      : []),
  ];
}

/** @throws Error where nobody can be asked, or the answer is no */
async function assertWanted(sources: readonly Source[]): Promise<void> {
  const names = sources.map(({ document }) => document.id).join(', ');
  if (!canAsk())
    throw new Error(
      `${names} not sealed: there is no terminal to ask. Read what changed above, then run \`npm run -s seal -- --yes\`.`,
    );
  if (!(await askYes(`Seal ${names} as it is now?`))) throw new Error(`${names} not sealed; nothing was written.`);
}

/** Writes the checksum into the document's file, and nothing else: the file keeps its comments and its order. */
async function seal(root: string, { document, sha256 }: Source): Promise<void> {
  const path = join(root, documentFilePath(document));
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replaceAll(document.seed.sha256, sha256));
  console.log(`${document.id}: ${document.seed.sha256.slice(0, 12)}… is now ${sha256.slice(0, 12)}…`);
}
