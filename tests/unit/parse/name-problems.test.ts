import { describe, expect, test } from 'vitest';
import { findNameProblems, findOwnNameProblems } from '../../../src/parse/index.ts';

const agency = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, kind: 'ministry' as const, nameVi: null, abbreviation: null, otherNames: [] },
  ...more,
});
const most = agency('most', 'Ministry of Science and Technology', {
  nameVi: 'Bộ Khoa học và Công nghệ',
  abbreviation: 'BKHCN',
  otherNames: ['MOST'],
});
const problemsOf = (...agencies: ReturnType<typeof agency>[]) => findNameProblems([most, ...agencies]);

describe('a name that belongs to another body', () => {
  test.each([
    ['name', agency('other', 'Ministry of Science and Technology')],
    ['name in capitals', agency('other', 'MINISTRY OF SCIENCE AND TECHNOLOGY')],
    ['name with The', agency('other', 'The Ministry of Science and  Technology.')],
    [
      'one line of otherNames',
      agency('other', 'Another', { otherNames: ['Third', 'Ministry of Science & Technology', 'most'] }),
    ],
    ['& for and', agency('other', 'Ministry of Science & Technology')],
    ['nameVi', agency('other', 'Another', { nameVi: 'Bộ Khoa học và Công nghệ' })],
    ['nameVi without tones', agency('other', 'Another', { nameVi: 'bo khoa hoc va cong nghe' })],
    ['abbreviation', agency('other', 'Another', { abbreviation: 'bkhcn' })],
    ['abbreviation as a name', agency('other', 'BKHCN')],
    ['a connective before it', agency('other', 'and Ministry of Science and Technology')],
  ])('as %s is an error that names both files', (_what, other) => {
    const problems = problemsOf(other);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.agency).toBe('other');
      expect(problem.message).toContain('content/agencies/most.yaml');
    }
  });

  test('is found with Đ and D alike', () => {
    const bgd = agency('moet', 'Ministry of Education', { abbreviation: 'BGDĐT' });
    expect(findNameProblems([bgd, agency('other', 'Another', { abbreviation: 'BGDDT' })])).toHaveLength(1);
  });

  test('may stand twice in its own file', () => {
    expect(problemsOf(agency('vov', 'VOV', { abbreviation: 'VOV', otherNames: ['the VOV'] }))).toEqual([]);
  });
});

describe('no name is', () => {
  test.each([
    'and',
    'và',
    '-',
    '–',
    ';',
    'The',
    'Ministry',
    'the ministry',
    'Ministry of',
    'Bộ',
    'bo',
    'Ủy ban',
    'province',
    'Ministries',
    'Các bộ',
    'relevant',
    'A',
  ])('"%s"', (name) => {
    expect(problemsOf(agency('other', 'Another', { otherNames: [name] }))).toMatchObject([{ agency: 'other' }]);
  });

  test('a list of other bodies', () => {
    const health = agency('moh', 'Ministry of Health');
    const list = agency('other', 'Another', { otherNames: ['Ministry of Health, Ministry of Science and Technology'] });
    expect(problemsOf(health, list)).toMatchObject([
      { agency: 'other', message: expect.stringContaining('moh, most') },
    ]);
  });

  test('but a set may be made of other sets', () => {
    const set = { kind: 'collective' as const };
    const sets = [agency('a', 'Ministries', set), agency('b', 'Localities', set)];
    expect(problemsOf(...sets, agency('c', 'Ministries and localities', set))).toEqual([]);
  });

  test.each(['Localities', 'Ministries, agencies and localities', 'Các bộ', 'Địa phương', 'VTV'])(
    'but "%s" is one',
    (name) => {
      expect(problemsOf(agency('other', name, { kind: 'collective' }))).toEqual([]);
    },
  );
});

describe("a document's own meaning of words", () => {
  const problems = (names: Record<string, string | string[]>) =>
    findOwnNameProblems([{ id: 'hue', names }], [most]).map(({ document, message }) => `${document} ${message}`);

  test('names bodies of the registry', () => {
    expect(problems({ 'Sở Khoa học và Công nghệ': 'most', 'Các sở': ['most'] })).toEqual([]);
    expect(problems({ 'Các sở': ['most', 'msot'] })).toEqual([expect.stringContaining('means "msot"')]);
  });

  test.each(['-', 'và', ' , '])('is no meaning of a mark or connective: "%s"', (words) => {
    expect(problems({ [words]: 'most' })).toEqual([expect.stringContaining('is no name')]);
  });
});
