import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatLicences, packageOf, readShipped, unnamedIn } from '../../../src/integrations/licences.ts';

test.each([
  ['/a/node_modules/minisearch/dist/es/index.js', 'minisearch'],
  ['node_modules/@fontsource/public-sans/files/a.woff2', '@fontsource/public-sans'],
  ['C:\\a\\node_modules\\@scope\\b\\c.js', '@scope/b'],
  ['/a/node_modules/b/node_modules/c/d.js?commonjs', 'c'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/a/src/client/page.ts', undefined],
  ['\0constructor/x', undefined],
])('%j comes from %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

/** A folder of packages with one package that has these files. */
function packages(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'a', 'licenses'), { recursive: true });
  mkdirSync(join(folder, 'a', 'license'));
  for (const [name, text] of Object.entries({ 'package.json': '{"version":"1.0.0","license":"MIT"}', ...files }))
    writeFileSync(join(folder, 'a', name), text);
  return folder;
}

test.each(['license/LICENSE', 'LICENSE.md', 'licence.txt', 'LICENSE-MIT', 'COPYING', 'OFL.txt'])(
  'the licence is read from %s',
  async (file) => {
    const read = await readShipped(packages({ [file]: 'Words.\r\nMore.\r\n' }), 'a');
    expect(read).toEqual({ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Words.\nMore.' });
  },
);

test.each([[{}], [{ 'LICENSE.md': ' \n' }], [{ 'README.md': 'MIT' }]])(
  'a package without the text of its licence stops the build: %j',
  async (files) => {
    await expect(readShipped(packages(files), 'a')).rejects.toThrow(
      'a 1.0.0 (MIT) is sent to readers, and its package holds no text',
    );
  },
);

test('all texts stand in one file, in the order of names', () => {
  const of = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: `Words of ${name}.` });
  const text = formatLicences([of('b'), of('@a/c')]);
  expect(text).toMatch(/@a\/c 1\.0\.0: MIT\n {2}b 1\.0\.0: MIT\n[\s\S]*Words of @a\/c\.[\s\S]*Words of b\.\n/);
});

test('NOTICE names what is shipped, in words', () => {
  const of = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: 'Words.' });
  const packages = [of('@fontsource-variable/public-sans'), of('minisearch')];
  expect(unnamedIn('Public Sans and MiniSearch', packages)).toEqual([]);
  expect(unnamedIn('Public Sans', packages)).toEqual(['minisearch']);
});
