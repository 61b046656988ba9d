import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../src/cli/make-folder.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'make-folder-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('a folder that a person names', () => {
  test('is made with those above it, and may be there', async () => {
    await makeFolder(join(root, 'a/b/c'));
    await makeFolder(join(root, 'a/b/c'));
    expect((await stat(join(root, 'a/b/c'))).isDirectory()).toBe(true);
  });

  test('is refused where a file stands in the way', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toThrow(/EEXIST/u);
    await expect(makeFolder(join(root, 'file/below'))).rejects.toThrow(/ENOTDIR|EEXIST|ENOENT/u);
  });

  test('is refused at once where the system makes none', async () => {
    // Only Linux has such a place.
    const place = process.platform === 'linux' ? '/proc/none/below' : join(root, 'file/below');
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(place)).rejects.toThrow();
  });
});
