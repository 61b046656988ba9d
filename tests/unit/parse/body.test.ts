import { describe, expect, test } from 'vitest';
import { documentWith, oddities, parseOne } from '../../fixtures/parsing.ts';

const sections = [
  { begins: 'I. OBJECTIVES', holds: 'objectives' },
  { begins: 'II. TASKS', holds: 'measures' },
  { begins: 'III. DUTIES', holds: 'duties' },
];

/** Records as "id: words", and the oddities. */
function read(text: string, fields: object = {}) {
  const named = sections.filter((section) => text.includes(section.begins));
  const records = parseOne(documentWith({ sections: named, ...fields }), text);
  return {
    groups: records.groups.map((group) => `${group.id}: ${group.title}`),
    measures: records.tasks.map((task) => `${task.id}: ${task.description}`),
    provisions: records.provisions.map((provision) => `${provision.id}: ${provision.text}`),
    found: oddities(records),
  };
}

const points = (letters: string) => letters.split(' ').map((letter) => `${letter}) Words of the point ${letter}.`);
const measures = (letters: string) => read(['II. TASKS', '1. Group', ...points(letters)].join('\n'));

describe('a section of measures', () => {
  test('holds groups with lettered measures', () => {
    expect(read('II. TASKS\n1. Awareness\na) Develop it.\nb) Issue it.\n2. Framework\na) Review it.')).toEqual({
      groups: ['fx-g1: Awareness', 'fx-g2: Framework'],
      measures: ['fx-1a: Develop it.', 'fx-1b: Issue it.', 'fx-2a: Review it.'],
      provisions: ['fx-heading-1: TASKS'],
      found: [],
    });
  });

  // Seed 001, lines 56 to 59: three bullets under point 2g.
  test.each(['-', '•', '+'])('keeps bullets marked with %s within their point, verbatim', (mark) => {
    const point = `a) Supplement policies, including:\n${mark} Pilot programs.\n${mark} Review the law.`;
    expect(read(`II. TASKS\n1. Group\n${point}`).measures).toEqual([`fx-1a: ${point.slice(3)}`]);
  });

  test('remembers the lines of a measure that state its time, also where it runs over two', () => {
    const cells = (point: string) =>
      parseOne(documentWith({ sections: sections.slice(1, 2) }), `II. TASKS\n1. Group\n${point}`).tasks.map(
        (task) => task.cells?.deadline,
      );
    expect(cells('a) Supplement policies:\n- Pilot programs by 2030.\n- Review the law.')).toEqual([[4, 4]]);
    expect(cells('a) Supplement policies:\n- Pilot programs by\n2030.')).toEqual([[4, 5]]);
    expect(cells('a) Supplement policies.')).toEqual([undefined]);
  });

  test('keeps a paragraph before its first group', () => {
    expect(read('II. TASKS\nTo achieve this:\n1. Group\na) Do it.').provisions).toContain(
      'fx-paragraph-1: To achieve this:',
    );
  });
});

describe('the letters of points', () => {
  test('run a b c d dd e g h i k l m n o p q r s t u v x y', () => {
    const letters = 'a b c d dd e g h i k l m n o p q r s t u v x y';
    expect(measures(letters).measures.map((line) => line.split(':')[0])).toEqual(
      letters.split(' ').map((letter) => `fx-1${letter}`),
    );
    expect(measures(letters).found).toEqual([]);
  });

  test('may have đ for dd', () => {
    expect(measures('a b c d đ e')).toMatchObject({
      measures: expect.arrayContaining(['fx-1dd: Words of the point đ.']),
      found: [],
    });
  });

  // Seed 000, lines 37, 168 and 228.
  test('have a second d for dd, which is noted', () => {
    expect(measures('a b c d d e')).toMatchObject({
      measures: expect.arrayContaining(['fx-1d: Words of the point d.', 'fx-1dd: Words of the point d.']),
      found: ['7 repeated-letter'],
    });
  });

  test.each([
    ['skipped', 'a c', '4 number-out-of-order'],
    ['doubled', 'a b b', '5 number-out-of-order'],
    ['lost at the start', 'b c', '3 number-out-of-order'],
    ['of the Latin order', 'a b c d e f', '7 number-out-of-order'],
  ])('are an error where one is %s, and each is kept', (_what, letters, found) => {
    expect(measures(letters).found).toContain(found);
    expect(measures(letters).measures).toHaveLength(letters.split(' ').length);
  });

  test('run a b c d e f where the document says so', () => {
    expect(read(['II. TASKS', '1. Group', ...points('a b c d e f')].join('\n'), { letters: 'latin' }).found).toEqual(
      [],
    );
  });

  test('start again in each group', () => {
    expect(read('II. TASKS\n1. One\na) X.\nb) Y.\n2. Two\na) Z.').found).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['skipped', '1. One\n3. Three', ['3 number-out-of-order', '3 number-out-of-order']],
    ['doubled', '1. One\n1. Other', ['3 heading-differs', '3 number-out-of-order']],
  ])('are an error where one is %s', (_what, text, found) => {
    expect(read(`II. TASKS\n${text}`).found).toEqual(expect.arrayContaining(found));
  });
});

describe('other sections', () => {
  test('hold objectives and duties with the points under them', () => {
    expect(
      read('I. OBJECTIVES\n1. Institutionalize it.\n2. Identify it:\na) Here.\n- There.\nIII. DUTIES\n1. Report.')
        .provisions,
    ).toEqual([
      'fx-heading-1: OBJECTIVES',
      'fx-objective-1: Institutionalize it.',
      'fx-objective-2: Identify it:\na) Here.\n- There.',
      'fx-heading-2: DUTIES',
      'fx-duty-1: Report.',
    ]);
  });

  test('leave marked lines outside of every section as paragraphs, verbatim', () => {
    expect(read('1) First\na) Second\n• Third').provisions).toEqual([
      'fx-paragraph-1: 1) First',
      'fx-paragraph-2: a) Second',
      'fx-paragraph-3: • Third',
    ]);
  });

  test.each([
    ['skipped', 'Article 1. Issue it.\nArticle 3. Do it.', ['2 number-out-of-order']],
    ['doubled', 'Article 1. Issue it.\nArticle 1. Do it.', ['1 id-repeated', '2 number-out-of-order']],
    ['in order', 'Article 1. Issue it.\nArticle 2. Do it.', []],
  ])('have articles that are %s', (_what, text, found) => {
    expect(read(text).found).toEqual(found);
  });

  test('hold articles and footnotes', () => {
    expect(read('Article 1. Issue it [1].\n[1] A note.').provisions).toEqual([
      'fx-article-1: Issue it [1].',
      'fx-footnote-1: A note.',
    ]);
  });

  test('name appendices whose text does not follow', () => {
    expect(read('APPENDIX 1: INDICATORS').found).toEqual(['1 appendix-not-held']);
  });
});

describe('a programme', () => {
  const programme = { grammar: 'programme' };

  test('holds groups, sub-groups and bullets as measures that start again in each', () => {
    const text = 'II. TASKS\n1. Institutions\na) Political\n- One.\n- Two.\nb) economic\n- Three.\n2. Culture\n- Four.';
    expect(read(text, programme)).toEqual({
      groups: ['fx-g1: Institutions', 'fx-g1a: Political', 'fx-g1b: economic', 'fx-g2: Culture'],
      measures: ['fx-1a-1: One.', 'fx-1a-2: Two.', 'fx-1b-1: Three.', 'fx-2-1: Four.'],
      provisions: ['fx-heading-1: TASKS'],
      found: ['6 small-initial'],
    });
  });

  test('gives a glued bullet its place', () => {
    expect(read('II. TASKS\n1. One\n- First.- Second.\n- Third.', programme)).toMatchObject({
      measures: ['fx-1-1: First.', 'fx-1-2: Second.', 'fx-1-3: Third.'],
      found: ['3 glued-bullet'],
    });
  });
});
