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

describe('letters in any order', () => {
  const place = (found: string) => found.split(':')[0];
  test('are read as they come, each once under a number', () => {
    const text = ['II. TASKS', '1. Group', ...points('a b c d e g'), '2. Other', ...points('a b')].join('\n');
    const { measures: all, found } = read(text, { letters: 'any' });
    expect(all.map(place)).toEqual(['fx-1a', 'fx-1b', 'fx-1c', 'fx-1d', 'fx-1e', 'fx-1g', 'fx-2a', 'fx-2b']);
    expect(found).toEqual([]);
  });

  test('may not stand twice', () => {
    const text = ['II. TASKS', '1. Group', ...points('a c c')].join('\n');
    expect(read(text, { letters: 'any' }).found).toContain('5 number-out-of-order');
  });

  test.each([
    ['vi', 'a b c d đ e g'],
    ['en', 'a b c d e f g'],
  ])('are of the order of %s where it is named', (letters, order) => {
    expect(read(['II. TASKS', '1. Group', ...points(order)].join('\n'), { letters }).found).toEqual([]);
    expect(read(['II. TASKS', '1. Group', ...points(`${order} a`)].join('\n'), { letters }).found).not.toEqual([]);
  });
});

describe('a section whose items have no group', () => {
  const first = { begins: 'A. SCHOOLS', holds: 'measures', items: 'numbers' };
  const second = { begins: 'B. ROADS', holds: 'measures', items: 'numbers' };
  const text = (numbers: string) =>
    ['A. SCHOOLS', '1. Open two.', 'a) Near the river.', '- With a hall.', '2. Hire staff.', 'B. ROADS', numbers].join(
      '\n',
    );
  const schools = ['fx-m1: Open two.\na) Near the river.\n- With a hall.', 'fx-m2: Hire staff.'];

  test('has its numbered items as measures, with the points under them', () => {
    const own = read(text('1. Mend them.'), { sections: [first, { ...second, prefix: 'r' }] });
    expect(own.measures).toEqual([...schools, 'fx-r1: Mend them.']);
    expect(own.groups).toEqual([]);
    expect(own.found).toEqual([]);
  });

  test('may go on with the numbers of the section before', () => {
    const sections = [first, { ...second, numbering: 'runs' }];
    expect(read(text('3. Mend them.'), { sections })).toMatchObject({
      measures: [...schools, 'fx-m3: Mend them.'],
      found: [],
    });
    expect(read(text('4. Mend them.'), { sections }).found).toEqual(['7 number-out-of-order']);
  });

  test('says it where two sections give one id', () => {
    expect(read(text('1. Mend them.'), { sections: [first, second] }).found).toContain('2 id-repeated');
  });

  test('never takes in the next heading or the words behind an item', () => {
    const own = read(text('3. Mend them.\n1.2 Bridges\nBridges are old.\n4. Build one.'), {
      sections: [first, { ...second, numbering: 'runs' }],
    });
    expect(own.measures).toEqual([...schools, 'fx-m3: Mend them.', 'fx-m4: Build one.']);
    expect(own.provisions).toEqual(
      expect.arrayContaining([expect.stringContaining('1.2 Bridges'), expect.stringContaining('Bridges are old.')]),
    );
  });

  test.each(['-', '•', '+'])('has its bullets marked with %s as measures, numbered by us', (mark) => {
    const own = read(`II. NHIỆM VỤ\n${mark} Mở lớp.\n${mark} Sửa đường.\nKết thúc.`, {
      language: 'vi',
      sections: [{ begins: 'II. NHIỆM VỤ', holds: 'measures', items: 'bullets' }],
    });
    expect(own.measures).toEqual(['fx-m1: Mở lớp.', 'fx-m2: Sửa đường.']);
    expect(own.provisions).toContain('fx-paragraph-1: Kết thúc.');
  });
});
