import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseRun } from '../../../tools/bench/measured.ts';
import { readPlan } from '../../../tools/bench/plan.ts';
import {
  formatCatalogue,
  formatFurther,
  formatSearches,
  joinSpeed,
  speedFile,
  writeSearches,
} from '../../../tools/bench/speed-file.ts';
import { median, rounds } from '../../../tools/bench/statistics.ts';
import { projectFolder } from '../../seeds/project.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 2, 100], 3],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('No value');
});

test('in each round another one begins, and all take part', () => {
  expect(rounds(['a', 'b', 'c'], 4)).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c', 'a'],
    ['c', 'a', 'b'],
    ['a', 'b', 'c'],
  ]);
});

test('what GNU time writes is read as seconds and bytes, and nothing else is', () => {
  expect(parseRun('12.50 9.25 1.50 2048\n')).toEqual({ wall: 12.5, cpu: 10.75, memory: 2_097_152 });
  expect(() => parseRun('Command not found')).toThrow('not what GNU time writes');
});

test('a plan is read from the words of the command', () => {
  expect(readPlan({ records: 'real, 5000', runs: '2', builders: 'site,hugo' })).toEqual({
    ...{ records: [0, 5000], runs: 2, builders: ['site', 'hugo'] },
  });
});

test.each([
  [{ records: '5k' }, '--records: "5k" is no number'],
  [{ runs: '0' }, '--runs: "0" is no number'],
  [{ builders: 'jekyll' }, 'The builders are site, pages, astro, eleventy, hugo, bare.'],
])('of %j the plan says what to write', (wrong, message) => {
  expect(() => readPlan({ records: 'real', runs: '1', builders: 'site', ...wrong })).toThrow(message);
});

test('a table gives times as multiples of the plain build', () => {
  const size = { pages: 100, files: 200, bytes: 1_000_000, memory: 100_000_000 };
  const text = formatCatalogue({
    ...{ records: 100, real: true, runs: 1 },
    builds: [
      { builder: 'site', wall: 5, cpu: 8, ...size },
      { builder: 'astro', wall: 10, cpu: 10, ...size },
    ],
  });
  expect(text).toContain('100 records, the real ones');
  expect(text).toMatch(/^This site +5\.0 s +0\.50 +8\.0 s +0\.80 +100 MB +20 +100 +200 +1\.0 MB$/m);
});

test('what a further page costs is printed of those who built two catalogues', () => {
  const of = (builder: 'site' | 'hugo', pages: number, cpu: number) => ({
    ...{ builder, pages, cpu, wall: 1, memory: 1, files: 1, bytes: 1 },
  });
  const catalogue = (records: number, ...builds: ReturnType<typeof of>[]) => ({
    ...{ records, real: false, runs: 1, builds },
  });
  const first = catalogue(100, of('site', 100, 2), of('hugo', 100, 1));
  expect(formatFurther({ catalogues: [first] })).toBe('');
  const both = formatFurther({ catalogues: [first, catalogue(1100, of('site', 1100, 6))] });
  expect(both).toMatch(/^This site +4\.00 ms$/m);
  expect(both).not.toContain('Hugo');
});

test('figures of one day and machine stand together, the smallest catalogue first', () => {
  const build = { builder: 'site' as const, wall: 5, cpu: 8, memory: 1, pages: 1, files: 1, bytes: 1 };
  const speedOf = (on: string, ...records: number[]) => ({
    ...{ on, machine: '2 cores', versions: { Node: '24.21.0' }, left: [] },
    catalogues: records.map((count) => ({ records: count, real: false, runs: 1, builds: [build] })),
  });
  const day = '2026-11-22';
  expect(joinSpeed(speedOf(day, 500, 20_000), speedOf(day, 5000))).toEqual(speedOf(day, 500, 5000, 20_000));
  const again = { ...speedOf(day, 500), left: ['Hugo is not installed.'] };
  expect(joinSpeed(speedOf(day, 500), again)).toEqual(again);
  expect(joinSpeed(speedOf('2026-11-21', 500), speedOf(day, 5000))).toEqual(speedOf(day, 5000));
});

test('figures of searches stay where builds are measured again, and have a row for each size', () => {
  const builds = { on: '2026-11-22', machine: '2 cores', versions: {}, left: [], catalogues: [] };
  const size = { records: 20_000, bytes: 153_600, later: 61_440, requests: 42, first: 280, key: 31, block: 0 };
  const searches = {
    ...{ on: '2026-11-20', machine: '2 cores' },
    sizes: [{ ...size, exact: 1, slipped: 0.97, untoned: 0.9 }],
  };
  expect(joinSpeed({ ...builds, searches }, builds)).toEqual({ ...builds, searches });
  expect(joinSpeed({ ...builds, searches }, { ...builds, on: '2026-11-23' }).searches).toEqual(searches);
  const row = ['20000', '150.0 KB', '42', '60.0 KB', '280', '31', '< 50', '1.000', '0.970', '0.900'];
  expect(formatSearches(searches).split('\n').at(-1)?.trim().split(/ {2,}/)).toEqual(row);
  const both = formatSearches({ ...searches, vietnamese: [{ ...size, exact: 0.9, slipped: 0.8, untoned: 0.7 }] });
  const [, vietnamese = ''] = both.split('Vietnamese\n');
  expect(vietnamese.split('\n').at(-1)?.trim().split(/ {2,}/)).toEqual([...row.slice(0, 7), '0.900', '0.800', '0.700']);
});

test('figures of searches are written with as many digits as content may hold', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'speed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'content'));
  cpSync(path.join(projectFolder, speedFile), path.join(root, speedFile));
  const size = { ...{ records: 500, bytes: 40_932, later: 0, requests: 7, block: 84 }, exact: 1, slipped: 1 };
  const sizes = [{ ...size, first: 94.90000000596046, key: 3.0999999940395355, untoned: 0.827906976744186 }];
  await writeSearches(root, { on: '2026-11-29', machine: 'two cores', sizes });
  const lines = readFileSync(path.join(root, speedFile), 'utf8').split('searches:\n')[1];
  expect(lines).toContain('first: 94.9\n');
  expect(lines).toContain('key: 3.1\n');
  expect(lines).toContain('untoned: 0.828\n');
});
