import { describe, expect, test } from 'vitest';
import { readReleases } from '../../../src/content/releases.ts';
import { writeProject } from './project.ts';

const release = (id: string, day = id.slice(0, 10)) =>
  JSON.stringify({ release: id, day, added: { task: ['plan-1'] }, reported: {}, retracted: {}, changed: [] });
const records = (id: string) => JSON.stringify({ release: id, records: { task: { 'plan-1': { number: '1' } } } });

const read = (files: Readonly<Record<string, string>>) =>
  readReleases(
    writeProject(Object.fromEntries(Object.entries(files).map(([name, text]) => [`releases/${name}`, text]))),
  );

describe('the releases of a project', () => {
  test('are none before the first one', () => {
    expect(read({})).toEqual({ releases: [], records: {} });
  });

  test('are read in their order, with the records of the last', () => {
    const found = read({
      '2026-11-22.json': release('2026-11-22'),
      '2026-11-22-2.json': release('2026-11-22-2'),
      '2026-03-01.json': release('2026-03-01'),
      'records.json': records('2026-11-22-2'),
    });
    expect(found.releases.map((one) => one.release)).toEqual(['2026-03-01', '2026-11-22', '2026-11-22-2']);
    expect(found.records).toEqual({ task: { 'plan-1': { number: '1' } } });
  });

  test.each([
    ['a file that is no JSON', { '2026-11-22.json': '{' }, 'releases/2026-11-22.json:1'],
    ['an unknown key', { '2026-11-22.json': release('2026-11-22').replace('{', '{"x":1,') }, 'Unrecognized key'],
    ['a file under another name', { '2026-11-23.json': release('2026-11-22') }, 'speaks of 2026-11-22'],
    ['a name of another day', { '2026-11-22.json': release('2026-11-22', '2026-11-21') }, 'speaks of 2026-11-22'],
    ['a release without its records', { '2026-11-22.json': release('2026-11-22') }, 'the records of no release'],
    [
      'records of another release',
      { '2026-11-22.json': release('2026-11-22'), 'records.json': records('2026-11-21') },
      'but the last release is 2026-11-22',
    ],
  ])('refuse %s', (_what, files: Record<string, string>, message) => {
    expect(() => read(files)).toThrow(message);
  });
});
