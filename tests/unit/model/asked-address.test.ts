import { describe, expect, test } from 'vitest';
import { pathsAsked, printedIds, tidyPath } from '../../../src/model/asked-address.ts';
import type { RecordNumbers } from '../../../src/model/asked-record.ts';
import { numberWords } from '../../../src/words/client/number-words.ts';

describe('an address from a letter', () => {
  const marks = [
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    ')',
    ']',
    '>',
    '"',
    '”',
    '’',
    '»',
    '…',
    ' ',
    '\u00A0',
    '\u200B',
    ').',
    '/.',
    '/)',
  ];
  test.each(marks)('bears %j behind it', (mark) => {
    expect(tidyPath(`/t/nq03-26${mark}`)).toBe('/t/nq03-26/');
    expect(tidyPath(`/tasks/NQ03-26${mark}`)).toBe('/tasks/nq03-26/');
  });

  test.each([
    ['/T/NQ03-26', '/t/nq03-26/'],
    ['/t/“nq03-26”', '/t/nq03-26/'],
    ['/t/nq03\u201126', '/t/nq03-26/'],
    ['/t/nq03–26', '/t/nq03-26/'],
    ['/t/nq03_26', '/t/nq03-26/'],
    ['/t/nq03-２６', '/t/nq03-26/'],
    ['/t/nq03-i11.1', '/t/nq03-i11-1/'],
    ['/t/nq03-3đ', '/t/nq03-3dd/'],
    ['/t/NQ03-3Đ).', '/t/nq03-3dd/'],
    ['/t/nq03-3Ð', '/t/nq03-3dd/'],
    ['//t//nq03-26', '/t/nq03-26/'],
    ['/', '/'],
  ])('%j is read as %s', (path, tidy) => expect(tidyPath(path)).toBe(tidy));

  test('never leads away from the site', () => {
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/t/../..//evil.example',
      '/a\r\nb: c',
    ])
      expect(tidyPath(path)).toMatch(/^\/(?:[\p{L}\p{N}-]+\/)*$/u);
  });
});

test.each([
  ['nq03-i11-1', ['nq03-i11.1']],
  ['nq03-3dd', ['nq03-3đ']],
  ['dh14-2dd-3', ['dh14-2đ-3']],
  ['nq03-26', []],
  ['nq03-3d', []],
])('the id %s is printed as %j', (id, printed) => {
  expect(printedIds(id)).toEqual(printed);
  for (const own of printed) expect(tidyPath(`/t/${own}`)).toBe(`/t/${id}/`);
});

describe('an address that leads nowhere', () => {
  const upTo = (start: string, count: number) => Array.from({ length: count }, (_, index) => `${start}${index + 1}`);
  const numbers: RecordNumbers = {
    ids: {
      task: upTo('nq03-', 140),
      measure: ['nq03-3dd', ...upTo('kl57-', 13)],
      indicator: [...upTo('nq03-i', 41), 'nq03-i11-1'],
    },
    documents: { nq03: ['03/nq-cp'], dh14: [], kl57: [] },
    ...{ lists: [], words: [] },
  };
  test.each([
    ['/nq03-26', ['/tasks/nq03-26/']],
    ['/tasks/nq03_26', ['/tasks/nq03-26/']],
    ['/t/nq0326', ['/tasks/nq03-26/']],
    ['/NQ03–26.', ['/tasks/nq03-26/']],
    ['/documents/nq03/26', ['/tasks/nq03-26/']],
    ['/tasks/NQ03-26.html', ['/tasks/nq03-26/']],
    ['/t/nq03-3đ', ['/tasks/nq03-3dd/']],
    ['/t/nq03-11.1', ['/indicators/nq03-i11-1/']],
    ['/t/nq03-i11.1', ['/indicators/nq03-i11-1/']],
    ['/t/dh14-1b-5,', ['/tasks/dh14-1b-5/']],
    ['/t/nq03-026', ['/tasks/nq03-26/']],
    ['/t/nq03-i01', ['/indicators/nq03-i1/']],
    ['/t/nq03-26#L633', ['/tasks/nq03-26-l633/', '/tasks/nq03-26/']],
    ['/t/nq03-26 (xem', ['/tasks/nq03-26/']],
    ['/t/NQ03.', ['/documents/nq03/']],
    ['/docs/nq03', ['/documents/nq03/']],
    ['/nq03-g3', ['/groups/nq03-g3/']],
    ['/nq03', ['/documents/nq03/']],
    ['/26', ['/tasks/nq03-26/', '/indicators/nq03-i26/']],
    ['/t/26', ['/tasks/nq03-26/', '/indicators/nq03-i26/']],
    ['/task/26', ['/tasks/nq03-26/', '/indicators/nq03-i26/']],
    ['/11.1', ['/indicators/nq03-i11-1/']],
    ['/i5', ['/indicators/nq03-i5/']],
    ['/9', ['/tasks/nq03-9/', '/tasks/kl57-9/', '/indicators/nq03-i9/']],
    ['/tasks/76/', ['/tasks/nq03-76/']],
    ['/t/76', ['/tasks/nq03-76/']],
    ['/tasks/no-76/', ['/tasks/nq03-76/']],
    ['/tasks/76-data', ['/tasks/nq03-76/']],
    ['/indicators/9/', ['/indicators/nq03-i9/', '/tasks/nq03-9/', '/tasks/kl57-9/']],
    ['/t/3dd', ['/tasks/nq03-3dd/']],
    ['/nhiệm vụ/76', ['/nhiệm-vụ/76/', '/tasks/nq03-76/']],
    ['/agencies/MOST', ['/agencies/most/']],
    ['/2026', []],
    ['/tasks/page/99/', []],
    ['/nothing', []],
  ])('%s may mean %j', (path, paths) => expect(pathsAsked(path, numbers, numberWords)).toEqual(paths));

  test('asks for a few pages only, however long it is', () => {
    const long = `/${Array.from({ length: 5000 }, (_, index) => `nq03-${index}`).join('/')}`;
    expect(pathsAsked(long, numbers, numberWords).length).toBeLessThanOrEqual(12);
    expect(pathsAsked(`/${'.'.repeat(100_000)}x`, numbers, numberWords)).toEqual([]);
  });
});
