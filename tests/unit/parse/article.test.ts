import { describe, expect, test } from 'vitest';
import { documentWith, oddities, parseOne } from '../../fixtures/parsing.ts';

const base = { holds: 'measures', prefix: '', name: 'Item' };

function read(text: string, ...lists: object[]) {
  const records = parseOne(
    documentWith({ grammar: 'article', lists: lists.map((list) => ({ ...base, ...list })) }),
    text,
  );
  return {
    measures: records.tasks.map((task) => `${task.id}: ${task.description}`),
    flags: records.tasks.flatMap((task) => task.flags.map((flag) => `${task.id} ${flag.rule}`)),
    remarks: records.tasks.flatMap((task) => task.flags.map(({ note, noteVi }) => [note, noteVi])),
    provisions: records.provisions.map((provision) => `${provision.id}: ${provision.text}`),
    years: records.provisions.flatMap((provision) => (provision.years ? [provision.years] : [])),
    found: oddities(records),
  };
}

test('an article without lists is its paragraphs and footnotes', () => {
  expect(read('Title\n\nFirst words [1].\n[1]. A note.')).toMatchObject({
    measures: [],
    provisions: ['fx-paragraph-1: Title', 'fx-paragraph-2: First words [1].', 'fx-footnote-1: A note.'],
    found: [],
  });
});

describe('a list by paragraph', () => {
  const list = { by: 'paragraph', begins: 'First', through: 'Third' };

  test('has an item a paragraph, numbered by us', () => {
    const reading = read('Before.\nFirst.\n\nSecond.\nThird.\nAfter.', list);
    expect(reading.measures).toEqual(['fx-1: First.', 'fx-2: Second.', 'fx-3: Third.']);
    expect(reading.flags).toEqual(['fx-1 our-numbering', 'fx-2 our-numbering', 'fx-3 our-numbering']);
    expect(reading.provisions).toEqual(['fx-paragraph-1: Before.', 'fx-paragraph-2: After.']);
    expect(reading.found).toEqual(['2 our-numbering']);
  });

  test.each([
    ['begin no line', 'Before.\nSecond.\nThird.'],
    ['begin two lines', 'First.\nFirst.\nThird.'],
  ])('is an error where its words %s, and its text is kept as paragraphs', (_what, text) => {
    const reading = read(text, list);
    expect(reading.found.some((entry) => entry.endsWith('place-not-found'))).toBe(true);
    expect(reading.provisions).toHaveLength(3);
  });
});

describe('a list by beginning', () => {
  const items = [
    { begins: 'First,' },
    { begins: 'Saturday on', oddity: 'It is the seventh.', oddityVi: 'Đây là mục thứ bảy.' },
  ];

  test('has an item from each beginning to the next', () => {
    const reading = read('Before.\nFirst, culture:\nmore of it.\nSaturday on health.\nAfter.', {
      by: 'beginning',
      items,
      until: 'After',
    });
    expect(reading.measures).toEqual(['fx-1: First, culture:\nmore of it.', 'fx-2: Saturday on health.']);
    expect(reading.flags).toEqual(['fx-2 ordinal-oddity']);
    expect(reading.remarks).toEqual([['It is the seventh.', 'Đây là mục thứ bảy.']]);
    expect(reading.found).toEqual(['4 ordinal-oddity']);
  });

  test('runs to the end of the text without another line', () => {
    expect(read('First, a.\nSaturday on b.\nc.', { by: 'beginning', items }).measures[1]).toBe(
      'fx-2: Saturday on b.\nc.',
    );
  });

  test('may have an item end before the next heading', () => {
    const ending = [{ begins: 'First', through: 'more' }, { begins: 'Saturday' }];
    const reading = read('First, a.\nmore of it.\nPart two\nIts words, by 2050.\nSaturday on b.', {
      by: 'beginning',
      items: ending,
    });
    expect(reading.measures).toEqual(['fx-1: First, a.\nmore of it.', 'fx-2: Saturday on b.']);
    expect(reading.provisions).toEqual(['fx-paragraph-1: Part two', 'fx-paragraph-2: Its words, by 2050.']);
    expect(read('First, a.\nSaturday on b.\nmore.', { by: 'beginning', items: ending }).found).toContain(
      '1 place-not-found',
    );
  });

  // Seed 003, lines 20 to 26: "System 1:Institutional …".
  test('leaves mere numbers out of the words', () => {
    expect(
      read('System 1:Institutional.\nSystem 2: Industrial.', {
        by: 'beginning',
        prefix: 's',
        marker: true,
        items: [{ begins: 'System 1:' }, { begins: 'System 2:' }],
      }).measures,
    ).toEqual(['fx-s1: Institutional.', 'fx-s2: Industrial.']);
  });

  test.each([
    ['an item is lost', 'First, a.\nAfter.', 'place-not-found'],
    ['the items change places', 'Saturday on b.\nFirst, a.\nAfter.', 'number-out-of-order'],
    ['its end is lost', 'First, a.\nSaturday on b.', 'place-not-found'],
  ])('is an error where %s', (_what, text, rule) => {
    expect(read(text, { by: 'beginning', items, until: 'After' }).found.some((entry) => entry.endsWith(rule))).toBe(
      true,
    );
  });
});

describe('a list by separator', () => {
  const list = { by: 'separator', prefix: 'm', after: 'such as:', separator: ';' };

  test('has its items in one sentence, and the rest of the line as paragraphs', () => {
    const reading = read('Groups such as: one; two; three.', list);
    expect(reading.measures).toEqual(['fx-m1: one', 'fx-m2: two', 'fx-m3: three.']);
    expect(reading.provisions).toEqual(['fx-paragraph-1: Groups such as:']);
    expect(reading.found).toEqual(expect.arrayContaining(['1 our-numbering']));
  });

  test.each([
    ['stand nowhere', 'Groups: one; two.'],
    ['stand in two lines', 'such as: a; b\nsuch as: c; d'],
  ])('is an error where its words %s', (_what, text) => {
    expect(read(text, list).found.some((entry) => entry.endsWith('place-not-found'))).toBe(true);
  });

  test('of phases has the years that each names', () => {
    const phases = { ...list, holds: 'phases', name: 'Phase' };
    expect(read('Phases such as: 2025-2026, start; 2026-2030, grow; 2030-2045.', phases).years).toEqual([
      [2025, 2026],
      [2026, 2030],
      [2030, 2045],
    ]);
    expect(read('Phases such as: 2025-2026, start; later.', phases).found).toContain('1 text-missing');
  });
});
