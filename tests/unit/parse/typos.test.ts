import { describe, expect, test } from 'vitest';
import { findRepeatedPhrase } from '../../../src/parse/typos.ts';
import { documentWith, oddities, parseOne } from '../../fixtures/parsing.ts';

describe('a phrase that stands twice in a row', () => {
  test.each<[seed: string, text: string, phrase: string]>([
    ['000:3', 'strategic tasks, projects, works and works in the period', 'works'],
    ['000:4', 'Developing to stabilize and stabilize to promote development', 'stabilize'],
    ['000:64', 'affirming the leading, leading and guiding role', 'leading'],
    ['000:238', 'an autonomous, self-reliant, self-reliant, dual-use industry', 'self-reliant'],
    ['000:267', 'LIST OF IMPORTANT TASKS, PROJECTS, PROJECTS AND WORKS', 'PROJECTS'],
    [
      '001:1318',
      'models and experiences in science, models and experiences in science, technology',
      'models and experiences in science',
    ],
    ['004:31', 'the team of exemplary, exemplary cadres', 'exemplary'],
  ])('is found in seed %s, "%s"', (_seed, text, phrase) => {
    expect(findRepeatedPhrase(text)).toBe(phrase);
  });

  test.each([
    'Soc Son, Son Tay',
    'It is done. Done it is.',
    'a; a',
    'the two, the three',
    'technology, the technology',
    '',
  ])('is not found in "%s"', (text) => {
    expect(findRepeatedPhrase(text)).toBeUndefined();
  });
});

describe('a line', () => {
  test.each([
    ['of seed 003, line 7', 'urgent requirements,Resolution 57', '1 missing-space'],
    ['of seed 003, line 7, too', 'Resolution 57-NQ/TWIts birth', '1 missing-space'],
    ['of seed 003, line 20', 'System 1:Institutional', '1 missing-space'],
    ['of seed 001, line 1012', 'Decision No. 37/2018/QD-TTg , which stipulates', '1 space-before-mark'],
    ['of seed 001, line 1038', "Supreme People’s Court, Supreme People's Procuracy", '1 mixed-apostrophes'],
    ['with a mark of no footnote', 'Project 06, including [1]', '1 footnote-unmatched'],
    ['that is a footnote of no mark', '[2] A note.', '1 footnote-unmatched'],
  ])('%s is odd', (_what, text, found) => {
    expect(oddities(parseOne(documentWith({}), text))).toEqual([found]);
  });

  test.each(['At 10:30, 1,000 people.', 'https is a word; e.g. this.', 'Point (i); point (ii).', 'BKHCN and NQ/TW'])(
    '"%s" is not odd',
    (text) => {
      expect(oddities(parseOne(documentWith({}), text))).toEqual([]);
    },
  );
});

describe('a list of measures', () => {
  const read = (points: string[]) =>
    oddities(
      parseOne(
        documentWith({ sections: [{ begins: 'II.', holds: 'measures' }] }),
        ['II. TASKS', '1. Group', ...points].join('\n'),
      ),
    );
  const letters = 'a b c d dd e'.split(' ');

  test('is odd where one of many has no full stop', () => {
    expect(read(letters.map((letter) => `${letter}) Words of point ${letter}${letter === 'c' ? '' : '.'}`))).toEqual([
      '5 missing-stop',
    ]);
  });

  test('is not odd where none has a full stop', () => {
    expect(read(letters.map((letter) => `${letter}) Words of point ${letter}`))).toEqual([]);
  });

  // Seed 001, lines 102 and 103: points 4q and 4r.
  test('is odd where two have the same words', () => {
    const words = 'Review and develop policies for attracting talent.';
    expect(read([`a) ${words}`, `b) ${words}`])).toEqual(['4 repeated-text']);
  });
});
