/** What is installed is what the lock file names, byte for byte, and nothing of it runs by being installed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  /** Left out where the package comes from the registry that npm is set to. */
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');
const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const lock = readJson('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const asked = readJson('package.json');
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

test('every package is held to its bytes by a SHA-512 sum', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});

test('every package comes from the npm registry under an exact version', () => {
  const elsewhere = packages.filter(
    ([, { resolved, link, version }]) =>
      link ||
      !/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version ?? '') ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(elsewhere).toEqual([]);
  // A file of settings could send npm to another registry, or let it run scripts.
  expect(existsSync(path.join(root, '.npmrc'))).toBe(false);
});

test('package.json asks for exact versions, the ones in the lock file', () => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
  const wanted = kinds.flatMap((kind) => Object.entries((asked[kind] ?? {}) as Record<string, string>));
  expect(wanted.length).toBeGreaterThan(20);
  const loose = wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
  expect(loose).toEqual([]);
});

test('only packages that work without it have an install script, and it is never run', () => {
  const withScript = packages
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 13));
  // Its script only makes its program start faster.
  expect(withScript).toEqual(['esbuild']);
  expect(asked['allowScripts']).toEqual({ esbuild: false });
  expect(readFileSync(path.join(root, 'src/cli/setup.mjs'), 'utf8')).toContain("'--ignore-scripts'");
});
