import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReleases } from '../../../../src/content/releases.ts';
import { findLostHistory } from '../../../../src/derive/permalinks/kept-history.ts';
import { noPermalinks, parsePermalinks } from '../../../../src/model/permalinks.ts';
import { projectFolder } from '../../../seeds/project.ts';

const files = readReleases(projectFolder);
const list = readFileSync(join(projectFolder, 'permalinks.txt'), 'utf8');
const lines = list.split('\n');
const none = { releases: [], published: undefined };
const lost = (text: string, held: Parameters<typeof findLostHistory>[0] = files) =>
  findLostHistory(held, parsePermalinks(text)).join('\n');

test('the history of this project is whole, and a project without one has lost none', () => {
  expect(lost(list)).toBe('');
  expect(findLostHistory(none, noPermalinks)).toEqual([]);
});

describe('a history that is gone', () => {
  test.each([
    ['an emptied list of addresses', '', 'permalinks.txt:1 The list holds 0 addresses'],
    ['its first half alone', lines.slice(0, lines.length / 2).join('\n'), 'permalinks.txt:1 The list holds'],
    ['its second half alone', lines.slice(lines.length / 2).join('\n'), 'permalinks.txt:1 The list holds'],
    ['its end', list.replace(/\nrelease [\s\S]*$/u, '\n'), 'does not tell of the release'],
    ['some of its lines', lines.filter((line) => !line.startsWith('/tasks/')).join('\n'), 'The list holds'],
  ])('is named: %s', (_what, text, problem) => {
    expect(lost(text)).toContain(problem);
  });

  // The list has grown since the release, so that it still holds more than it was published with.
  test.each([
    [
      'a task',
      /^\/tasks\/nq03-76\/\n/mu,
      'one of them is gone. Among them: /tasks/nq03-76/ of task nq03-76 (2026-11-22). Restore',
    ],
    ['a place in a text', /^\/documents\/nq03\/#26 .*\n/mu, 'one of them is gone. '],
    ['an agency', /^\/agencies\/most\/ .*\n/mu, 'Among them: /agencies/most/ of agency most'],
    ['a page in Vietnamese', /^\/vi\/tasks\/nq03-76\/\n/mu, 'one of them is gone. Restore'],
    ['a feed', /^\/feed\.xml\n/mu, 'one of them is gone. Restore'],
    ['lines of a document', /^\/documents\/nq03\/#L.*\n/mu, 'of them are gone. Restore'],
    ['a decision', /^reworded .*\n/mu, 'one of them is gone. Restore'],
    ['two tasks', /^\/tasks\/nq03-7[67]\/\n/gmu, '2 of them are gone. Among them: /tasks/nq03-76/'],
  ])('is named where one entry was cut long after the release: %s', (_what, entry, problem) => {
    const cut = list.replace(entry, '');
    expect(cut).not.toBe(list);
    const { published } = files;
    const early = published && { ...published, promises: 100 };
    expect(lost(cut, { ...files, published: early })).toContain(problem);
  });

  test('is whole where entries were added by hand, and where a list says nothing of their number', () => {
    expect(lost(list.replace('\n/\n', '\n/\n/new/\n'))).toBe('');
    expect(
      lost(list.replace(/^# It holds.*\n/mu, '').replace(/^\/feed\.xml\n/mu, ''), { ...files, published: undefined }),
    ).toBe('');
  });

  test('is named where releases/ is not there', () => {
    expect(lost(list, none)).toContain('releases/2026-11-22.json:1 permalinks.txt tells of this release');
  });

  test('is named where one release of several is not there', () => {
    expect(lost(`${list}release 2026-11-25\n`)).toContain('releases/2026-11-25.json:1');
  });

  test('is named where records of the last release are not there, or came from nowhere', () => {
    const { published } = files;
    if (!published) throw new Error('Nothing was released.');
    const records = { ...published.records, task: {} };
    expect(lost(list, { ...files, published: { ...published, records } })).toMatch(
      /releases\/records\.json:1 task nq03-1 and \d+ more were released and do not stand in it/,
    );
    const more = { ...published.records, agency: { ...published.records.agency, nobody: {} } };
    expect(lost(list, { ...files, published: { ...published, records: more } })).toContain(
      'agency nobody stand in it and in no release',
    );
  });
});

test('an ill line of the list is named with its place', () => {
  expect(() => parsePermalinks('/\nnonsense here\n')).toThrow('permalinks.txt:2 "nonsense here" is neither an address');
});
