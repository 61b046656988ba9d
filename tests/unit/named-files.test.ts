/** What the two READMEs and the comments name is there: files, folders, commands; and every folder of src is on the map. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const exists = (name: string) => existsSync(path.join(root, name));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What stands in backticks, outside of examples of several lines. */
const codesIn = (text: string) =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gmu, '').matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);

const topNames = readdirSync(root);
/** What is there once a document was proposed from an office's file. */
const toCome = /(?:\b|_)city\b|^(?:seeds\/)?originals\/$/u;
/** Whether a code is a path from the top of the project; `<id>` and what an example adds stand for files to come. */
const isPath = (code: string) =>
  topNames.includes(code.split('/')[0] ?? '') && /^[\w./[\]-]+$/u.test(code) && !toCome.test(code);

describe.each(['README.md', 'content/README.md'])('%s', (file) => {
  const text = read(file);

  test('names files and folders that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, to = '']) => path.join(path.dirname(file), to));
    const named = [...codesIn(text).filter(isPath), ...links];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });

  test('names commands that are there', () => {
    const named = [...text.matchAll(/npm (?:run )?(?:-s )?([a-z][a-z:]*)/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the map in README.md', () => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => /^\| `[^`]+`.*\|.*\|.*\|$/u.test(line) && !line.startsWith('| `npm'))
    .map((line) => line.split('|').slice(1, 3))
    .map(([first = '', holds = '']) => ({ folders: codesIn(first), names: codesIn(holds) }));

  test('names in each row what is in its folders', () => {
    expect(rows.length).toBeGreaterThan(15);
    const missing = rows.flatMap(({ folders, names }) =>
      names.filter(
        (name) => !/^(?:npm |src\/)/u.test(name) && !toCome.test(name) && !folders.some((folder) => isIn(folder, name)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('has every folder of src and of tests', () => {
    const foldersOf = (folder: string) =>
      readdirSync(path.join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/`);
    expect(rows.flatMap(({ folders }) => folders)).toEqual(
      expect.arrayContaining(foldersOf('src').map((name) => `src/${name}`)),
    );
    const tests = rows.find(({ folders }) => folders.includes('tests/'))?.names;
    expect(tests).toEqual(expect.arrayContaining(foldersOf('tests').filter((name) => name !== 'fixtures/')));
  });
});

test('comments in src and tools name files that are there', () => {
  const files = ['src', 'tools'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.(?:ts|mjs|astro|css)$/u.test(file)),
  );
  const names = new Set(files.map((file) => path.posix.basename(file)));
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/^ *(?:\/\/|\/?\*).*$/gmu)].flatMap(([comment]) =>
      [...comment.matchAll(/(?<![\w/.-])(?:[\w.-]+\/)*[a-z-]+\.(?:ts|astro)\b/giu)].map(([name]) => ({ file, name })),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  // A bare or relative name is a neighbour's.
  const isThere = (name: string) =>
    exists(name) || exists(`src/${name}`) || (/^\.|^[^/]*$/u.test(name) && names.has(path.posix.basename(name)));
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});

/** Whether a folder has a file or folder of a name, or a folder of it has. */
const isIn = (folder: string, name: string): boolean =>
  exists(path.join(folder, name)) ||
  readdirSync(path.join(root, folder)).some((own) => exists(path.join(folder, own, name)));
