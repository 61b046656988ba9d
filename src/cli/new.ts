/**
 * `npm run new document FILE`: proposes a document from an office's file (src/cli/adding/document.ts).
 * `npm run new progress nq03-76`: asks for, or takes as flags, what a progress report needs, and writes a valid file.
 * `npm run new identity`: gives a copy of the site its own identity.
 */

import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { findNearest } from '../model/nearest.ts';
import { nearnessLevels } from '../model/nearness.ts';
import { claims, progressReport } from '../model/progress-report.ts';
import { siteInfo } from '../model/site.ts';
import { fileNames, toYaml } from '../model/written-file.ts';
import { addDocument } from './adding/document.ts';
import { type DocumentFlags, documentOptions } from './adding/given.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { asOf, readCatalogue } from './read.ts';

const file = 'content/site.yaml';

/**
 * Writes a new UUID for the address that the file names; all else in the file stays as it is.
 * @param root the project's folder
 * @throws Error where the file cannot be read, or names no address
 */
async function renewIdentity(root: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8').catch(() => {
    throw new Error(`${file} cannot be read. Restore it.`);
  });
  const yaml = parseDocument(text);
  const address = siteInfo.shape.address.safeParse(yaml.errors.length > 0 ? undefined : yaml.get('address'));
  if (!address.success) throw new Error(`${file} names no address. Run npm run validate, and mend it first.`);
  yaml.set('identity', yaml.createNode({ uuid: randomUUID(), madeFor: address.data }));
  await writeFile(join(root, file), yaml.toString({ lineWidth: 0 }));
  console.log(
    `Wrote ${file}: this site has its own identity now. Do it once, before the first release; after it, never again.`,
  );
}

const questions = {
  on: `The day that the statement holds for, like ${asOf}`,
  by: 'Who states it: the id of an agency, or a name',
  claim: `What is claimed (${claims.join(', ')})`,
  nearness: `How near a related outcome comes, by content/nearness.yaml (${nearnessLevels.join(', ')}); nothing for other claims`,
  statement: 'The statement, in one or two sentences',
  statementVi: 'The same in Vietnamese; nothing where it is still to be written',
  title: 'Evidence: the title of the page',
  publisher: 'Evidence: who published it',
  url: 'Evidence: its address',
  grade: 'Evidence: its grade (A or B)',
  archived: 'Evidence: the address of a copy in a public web archive; nothing where there is none',
} as const;

/** What may be left out. */
const optional: readonly string[] = ['nearness', 'statementVi', 'archived'];

await runCommand(async () => {
  const flags = Object.fromEntries(Object.keys(questions).map((name) => [name, { type: 'string' as const }]));
  const { positionals, values } = readArguments(
    { allowPositionals: true, options: { ...flags, ...documentOptions, root: { type: 'string', default: '.' } } },
    2,
  );
  const { root, ...given } = values;
  const [kind, task] = positionals;
  if (kind === 'document') {
    if (task === undefined) throw new Error('Name the file: npm run new document "Ke hoach 12.docx" -- --id city');
    return addDocument(String(root), task, given as DocumentFlags);
  }
  if (kind === 'identity') return renewIdentity(String(root));
  if (kind !== 'progress' || task === undefined)
    throw new Error(
      'Say what to write: npm run new document FILE, npm run new progress nq03-76, or npm run new identity',
    );
  const { catalogue } = await readCatalogue(String(root));
  const ids = catalogue.tasks.map((other) => other.id);
  if (!ids.includes(task)) throw new Error(`There is no task ${task}. Nearest: ${findNearest(task, ids) ?? 'none'}.`);

  const answers = await ask(given as Partial<Record<keyof typeof questions, string>>);
  const { title, publisher, url, grade, archived, nearness, statementVi, ...rest } = answers;
  const entry = progressReport.safeParse({
    task,
    ...rest,
    ...(nearness ? { nearness } : {}),
    ...(statementVi ? { statementVi } : {}),
    evidence: [{ title, publisher, url, grade, seen: `web page, ${asOf}`, ...(archived ? { archived } : {}) }],
  });
  if (!entry.success) throw new Error(z.prettifyError(entry.error));
  const file = await freeFile(String(root), entry.data);
  await mkdir(dirname(join(String(root), file)), { recursive: true });
  await writeFile(join(String(root), file), toYaml(entry.data));
  console.log(`Wrote ${file}. Check it with npm run validate.`);
});

/** The answers that no flag gave, asked one by one; without a terminal, the first missing one is an error. */
async function ask(
  given: Partial<Record<keyof typeof questions, string>>,
): Promise<Record<keyof typeof questions, string>> {
  const answers = { ...given };
  const missing = (Object.keys(questions) as (keyof typeof questions)[]).filter((name) => answers[name] === undefined);
  if (!process.stdin.isTTY) {
    const needed = missing.filter((name) => !optional.includes(name));
    if (needed.length > 0) throw new Error(`Give ${needed.map((name) => `--${name}`).join(', ')}.`);
    return answers as Record<keyof typeof questions, string>;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const name of missing) answers[name] = (await terminal.question(`${questions[name]}: `)).trim();
  terminal.close();
  return answers as Record<keyof typeof questions, string>;
}

/** The first of its names that is free. */
async function freeFile(root: string, report: z.output<typeof progressReport>): Promise<string> {
  const names = fileNames('progress', report);
  for (;;) {
    const { value: file } = names.next();
    const taken = await access(join(root, file)).then(
      () => true,
      () => false,
    );
    if (!taken) return file;
  }
}
