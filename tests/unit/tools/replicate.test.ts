import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../../src/content/seeds.ts';
import { isError } from '../../../src/model/diagnostic.ts';
import type { Records } from '../../../src/model/records.ts';
import { replicate } from '../../../tools/bench/replicate.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let real: Records;
let folder: string;

beforeAll(async () => {
  real = await readRecords(root);
  folder = await mkdtemp(path.join(tmpdir(), 'replica-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the same seed gives the same files, another seed others', () => {
  const files = replicate(real, 150, 1);
  expect(replicate(real, 150, 1)).toEqual(files);
  expect(replicate(real, 150, 2)).not.toEqual(files);
});

test('a project with varied records is read without errors, and each of them is there', async () => {
  for (const part of ['content', 'seeds'])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  for (const [name, text] of replicate(real, 150, 57)) await writeFile(path.join(folder, name), text);
  const records = await readRecords(folder);
  expect(records.diagnostics.filter(isError)).toEqual([]);
  expect(records.tasks.length - real.tasks.length).toBe(150);
  expect(records.tasks.filter(({ document }) => document === 'p2')).toHaveLength(10);
});

test('varied words are nearly all different, as those of real records are', () => {
  const seeds = [...replicate(real, 1400, 57)].filter(([name]) => name.startsWith('seeds/')).map(([, text]) => text);
  const long = seeds.flatMap((text) => text.split('\n')).filter((line) => line.length > 120);
  expect(long.length).toBeGreaterThan(500);
  expect(new Set(long).size / long.length).toBeGreaterThan(0.95);
});

test('without a row that can be varied it says so', () => {
  expect(() => replicate({ documents: [], tasks: [], groups: [] }, 10, 1)).toThrow('No task has words');
});
