/** Damages of the project itself: what an editor is shown first, and what only follows. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkProject } from '../../src/content/check.ts';
import { formatProblems } from '../../src/content/format-problems.ts';
import { partByCause } from '../../src/derive/editorial/problem-causes.ts';
import { projectFolder, readDocuments } from './project.ts';

const documents = await readDocuments();
const seedOf = (id: string) => `seeds/${documents.get(id)?.seed.file}`;
const seed = seedOf('nq03');

/** Lines that an editor still reads; most damages take fewer than twelve. */
const screen = 60;

/** Everything that is checked, in a folder of its own. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of ['content', 'seeds', 'releases', 'permalinks.txt'])
    cpSync(join(projectFolder, part), join(root, part), { recursive: true });
  return root;
}

const edit = (file: string, change: (text: string) => string | Uint8Array) => (root: string) =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
const withoutLines = (first: number, count: number) => (text: string) =>
  text
    .split('\n')
    .toSpliced(first - 1, count)
    .join('\n');
const append = (words: string) => (text: string) => `${text}${words}\n`;

/** One character of each word of a text as Windows-1258 has it: a byte that UTF-8 does not know. */
const notUtf8 = (text: string) => Buffer.from(text.replace(/[^\u0000-\u007F]/gu, '\u00E0'), 'latin1');

function swap(root: string): void {
  const [one, other] = [join(root, seed), join(root, seedOf('kl57'))];
  renameSync(one, join(root, 'kept'));
  renameSync(other, one);
  renameSync(join(root, 'kept'), other);
}

test.each<[what: string, files: readonly string[], damage: (root: string) => void]>([
  ['a seed that has lost a letter', [seed], edit(seed, (text) => text.replace('Draft', 'Daft'))],
  ['a seed that has lost a line', [seed], edit(seed, withoutLines(634, 1))],
  ['a seed that has lost a row', [seed], edit(seed, withoutLines(633, 6))],
  ['a seed that was cut', [seed], edit(seed, (text) => text.slice(0, text.length / 2))],
  ['a seed that stands twice in itself', [seed], edit(seed, (text) => text + text)],
  ['a seed in another encoding', [seed], edit(seed, notUtf8)],
  ['a seed in UTF-16', [seed], edit(seed, (text) => Buffer.from(text, 'utf16le'))],
  ['a seed with nothing in it', [seed], edit(seed, () => '\n')],
  ['a seed that is not there', ['content/documents/nq03.yaml'], (root) => rmSync(join(root, seed))],
  ['two seeds that changed places', [seed, seedOf('kl57')], swap],
  [
    'a document with an unknown key',
    ['content/documents/nq03.yaml'],
    edit('content/documents/nq03.yaml', append('nmae: x')),
  ],
  [
    'a document that is no YAML',
    ['content/documents/nq03.yaml'],
    edit('content/documents/nq03.yaml', append('  a: [')),
  ],
  [
    'an agency with an unknown key',
    ['content/agencies/most.yaml'],
    edit('content/agencies/most.yaml', append('nmae: x')),
  ],
  [
    'an agency under another ending',
    ['content/agencies/most.yml'],
    (root) => renameSync(join(root, 'content/agencies/most.yaml'), join(root, 'content/agencies/most.yml')),
  ],
  ['no agencies', ['content/agencies'], (root) => rmSync(join(root, 'content/agencies'), { recursive: true })],
  ['no documents', ['content/documents'], (root) => rmSync(join(root, 'content/documents'), { recursive: true })],
])('%s is the only cause: all else follows in one line', async (_what, files, damage) => {
  const root = copyOfProject();
  damage(root);
  const { problems } = await checkProject(root, '2999-12-31');
  const { own } = partByCause(problems);
  expect([...new Set(own.map(({ file }) => file))].sort()).toEqual([...files].sort());
  expect(formatProblems(problems).join('\n').split('\n').length).toBeLessThanOrEqual(screen);
});

test('what follows is listed with the file and the line of the quotation', async () => {
  const root = copyOfProject();
  edit(seed, () => '\n')(root);
  const { problems } = await checkProject(root, '2999-12-31');
  const inLinks = problems.filter(({ file }) => file.startsWith('content/links/'));
  expect(inLinks.length).toBeGreaterThan(100);
  for (const { file, line, message } of inLinks) {
    const [, from] = /link \S+ from (\S+) /u.exec(message) ?? [];
    const text = readFileSync(join(root, file), 'utf8').split('\n');
    expect(text[line - 1], `${file}:${line} ${message}`).toContain(String(from));
  }
});

test('every file tells its own errors, whatever is wrong with the others', async () => {
  const root = copyOfProject();
  const broken = [
    ...['content/themes.yaml', 'content/glossary.yaml', 'content/site.yaml', 'content/self-test.yaml'],
    ...['content/agencies/most.yaml', 'content/links/dh14.yaml', 'content/documents/kh01.yaml'],
  ];
  for (const file of broken) edit(file, append('x: ['))(root);
  edit('permalinks.txt', () => 'no address\n')(root);
  edit('content/guide/about.mdx', (text) => text.replace('title:', 'titel:'))(root);
  const [release = ''] = readdirSync(join(root, 'releases'));
  edit(`releases/${release}`, () => '{')(root);
  edit(seed, withoutLines(634, 1))(root);
  const { problems } = await checkProject(root, '2999-12-31');
  const files = new Set(partByCause(problems).own.map(({ file }) => file));
  expect([...files]).toEqual(
    expect.arrayContaining([...broken, 'permalinks.txt', 'content/guide/about.mdx', `releases/${release}`, seed]),
  );
});
