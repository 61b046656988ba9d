import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { buildManifest } from '../../../src/integrations/build-manifest.ts';

test('a build begins with an empty folder, short addresses and odd names included', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-manifest-'));
  for (const name of ['t/gone', 'tasks', '100%']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 't/gone/index.html'), '');
  const { hooks } = buildManifest();
  const call = (name: keyof typeof hooks, given: object): unknown => {
    const hook: unknown = hooks[name];
    return typeof hook === 'function' ? Reflect.apply(hook, hooks, [given]) : undefined;
  };
  await call('astro:config:done', { config: { outDir: pathToFileURL(`${folder}/`) } });
  await call('astro:build:start', {});
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
