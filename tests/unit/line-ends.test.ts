/** The project checked out, or saved, by Windows: every reader reads the same from it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPermalinks } from '../../src/content/permalinks.ts';
import { readContent } from '../../src/content/read.ts';
import { readReleases } from '../../src/content/releases.ts';
import { lineEnds } from '../../src/integrations/line-ends.ts';

const root = path.resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(path.join(tmpdir(), 'line-ends-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const toWindows = (text: string): string => `\uFEFF${text.replace(/\r?\n/gu, '\r\n')}`;

describe('texts with a byte order mark and carriage returns', () => {
  const copy = path.join(temporary, 'saved');
  beforeAll(() => {
    mkdirSync(copy);
    for (const name of ['content', 'releases', 'permalinks.txt'])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && /\.(?:yaml|json|txt)$/u.test(entry.name))
        writeFileSync(file, toWindows(readFileSync(file, 'utf8')));
    }
  });

  test('are read as the same content', async () => {
    const [saved, own] = [await readContent(copy), await readContent(root)];
    expect(saved.problems).toEqual([]);
    expect(saved).toEqual(own);
  });

  test('are read as the same releases and addresses', async () => {
    expect(readReleases(copy)).toEqual(readReleases(root));
    expect(readPermalinks(copy)).toEqual(readPermalinks(root));
  });

  test('are published as others: the texts of public/, but no picture', async () => {
    const [from, to] = [path.join(temporary, 'public'), path.join(temporary, 'dist')];
    mkdirSync(path.join(from, 'deep'), { recursive: true });
    const picture = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    writeFileSync(path.join(from, 'favicon.svg'), toWindows('<svg>\n</svg>\n'));
    writeFileSync(path.join(from, 'deep/note.txt'), toWindows('a\nb\n'));
    writeFileSync(path.join(from, 'icon.png'), picture);
    cpSync(from, to, { recursive: true });
    await lineEndsOf(from, to);
    expect(readFileSync(path.join(to, 'favicon.svg'), 'utf8')).toBe('<svg>\n</svg>\n');
    expect(readFileSync(path.join(to, 'deep/note.txt'), 'utf8')).toBe('a\nb\n');
    expect(readFileSync(path.join(to, 'icon.png')).equals(picture)).toBe(true);
  });
});

test('a file that a module takes as it is loses the line ends of Windows', () => {
  const src = path.join(root, 'src');
  const taken = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/u.test(name))
    .flatMap((name) => {
      const code = readFileSync(path.join(src, name), 'utf8');
      return [...code.matchAll(/^import (\w+) from '[^']+\?raw';$/gmu)].map(([, text]) => ({ name, text, code }));
    });
  expect(taken.length).toBeGreaterThan(3);
  expect(taken.filter(({ text, code }) => !code.includes(`withUnixLines(${text})`))).toEqual([]);
});

/** Runs the integration on a site whose public/ was copied already. */
async function lineEndsOf(publicFolder: string, dist: string): Promise<void> {
  const { hooks } = lineEnds();
  const urlOf = (folder: string): URL => pathToFileURL(`${folder}/`);
  // Of what Astro gives, it reads these.
  const given = { config: { publicDir: urlOf(publicFolder) }, dir: urlOf(dist) };
  for (const hook of ['astro:config:done', 'astro:build:done'] as const)
    await (hooks[hook] as ((values: typeof given) => Promise<void> | void) | undefined)?.(given);
}

describe('a checkout', () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const hasGit = spawnSync('git', ['--version'], { stdio: 'ignore' }).error === undefined;

  test.skipIf(!hasGit)('of Git for Windows has the bytes of every other one', () => {
    const [own, clone] = [path.join(temporary, 'own'), path.join(temporary, 'clone')];
    mkdirSync(path.join(own, 'seeds'), { recursive: true });
    const endings = ['astro', 'css', 'csv', 'json', 'md', 'mdx', 'mjs', 'svg', 'ts', 'txt', 'xml', 'yaml', 'yml'];
    const texts = [...endings.map((ending) => `a.${ending}`), 'LICENSE', '.nvmrc', 'seeds/plain.txt'];
    const bytes = new Map([
      ...texts.map((name) => [name, Buffer.from('một\nhai\n')] as const),
      ['seeds/windows.txt', Buffer.from('một\r\nhai\n')],
      ...['gif', 'ico', 'png', 'woff2', 'xlsx'].map((ending) => [`a.${ending}`, Buffer.from('a\r\nb\nc')] as const),
    ]);
    for (const [name, text] of bytes) writeFileSync(path.join(own, name), text);
    cpSync(path.join(root, '.gitattributes'), path.join(own, '.gitattributes'));
    git(own, 'init', '--quiet');
    git(own, '-c', 'core.autocrlf=false', 'add', '.');
    git(own, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'a');
    git(temporary, 'clone', '--quiet', '-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', own, clone);
    const changed = [...bytes].filter(([name, text]) => !readFileSync(path.join(clone, name)).equals(text));
    expect(changed.map(([name]) => name)).toEqual([]);
  });
});
