import { describe, expect, test } from 'vitest';
import { buildAgencyNames } from '../../../src/parse/names.ts';
import { letterOrders, parseOutline } from '../../../src/parse/outline.ts';
import { startReading } from '../../../src/parse/reading.ts';
import { documentWith } from '../../fixtures/parsing.ts';

/** Items as "level marker: words", and diagnostics as "line rule". */
function read(text: string, { bulletsCount = false, language = 'en', sections = [] as string[] } = {}) {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line, ignored: null }));
  const reading = startReading(documentWith({ language }), '', lines, buildAgencyNames([]), []);
  const items = parseOutline(
    reading,
    lines,
    sections.map((begins) => ({ begins, holds: 'measures' as const })),
    bulletsCount,
  );
  return {
    items: items.map((item) => `${item.level} ${item.marker}: ${item.text}`),
    stretches: items.map((item) => item.stretches.map(({ line, from, to }) => `${line}:${from}-${to}`).join(' ')),
    found: reading.diagnostics.map(({ line, rule }) => `${line} ${rule}`),
  };
}

describe('a line', () => {
  test.each([
    ['1. Enhance awareness', 'number 1: Enhance awareness'],
    ['12) Enhance awareness', 'number 12: Enhance awareness'],
    ['a) Review the law.', 'point a: Review the law.'],
    ['dd) Amend the law.', 'point dd: Amend the law.'],
    ['đ) Sửa đổi luật.', 'point đ: Sửa đổi luật.'],
    ['a)Review the law.', 'point a: Review the law.'],
    ['- Pilot programs.', 'bullet : Pilot programs.'],
    ['• Pilot programs.', 'bullet : Pilot programs.'],
    ['+ Pilot programs.', 'bullet : Pilot programs.'],
    ['Article 2. This Resolution comes into force.', 'article 2: This Resolution comes into force.'],
    ['[1] As assigned.', 'footnote 1: As assigned.'],
    ['[1]. Industries.', 'footnote 1: Industries.'],
    ['APPENDIX 1: MAJOR INDICATORS', 'appendix : APPENDIX 1: MAJOR INDICATORS'],
    ['ANNEX 2', 'appendix : ANNEX 2'],
    ['HEREBY RESOLVES:', 'paragraph : HEREBY RESOLVES:'],
    ['2025 was a year.', 'paragraph : 2025 was a year.'],
    ['---', 'paragraph : ---'],
    ['(a) no point', 'paragraph : (a) no point'],
    ['e.g. no point', 'paragraph : e.g. no point'],
  ])('"%s" is "%s"', (line, item) => {
    expect(read(line).items).toEqual([item]);
  });

  test.each([
    ['Điều 2. Nghị quyết này có hiệu lực.', 'article 2: Nghị quyết này có hiệu lực.'],
    ['PHỤ LỤC II', 'appendix : PHỤ LỤC II'],
    ['a) Rà soát.', 'point a: Rà soát.'],
  ])('"%s" is "%s" in Vietnamese', (line, item) => {
    expect(read(line, { language: 'vi' }).items).toEqual([item]);
  });
});

describe('a section', () => {
  test.each([
    ['I. OBJECTIVES', 'section I: OBJECTIVES'],
    ['I- PURPOSE AND REQUIREMENTS', 'section I: PURPOSE AND REQUIREMENTS'],
    ['2. Tasks', 'section 2: Tasks'],
    ['TASKS AND SOLUTIONS', 'section : TASKS AND SOLUTIONS'],
  ])('"%s" is "%s"', (line, item) => {
    expect(read(line, { sections: [line] })).toMatchObject({ items: [item], found: [] });
  });

  test.each([
    ['no line', 'OTHER', ['1 place-not-found']],
    ['two lines', 'I. TASKS\nI. TASKS', ['1 place-not-found']],
  ])('is an error where its words begin %s', (_what, text, found) => {
    expect(read(text, { sections: ['I. TASKS'] }).found).toEqual(found);
  });
});

describe('an unmarked line', () => {
  // Seed 001, lines 1 to 4: a letterhead in cells of two lines.
  test('ends the cell of a letterhead', () => {
    const reading = read('THE\nGOVERNMENT |\nSOCIALIST\nREPUBLIC OF VIETNAM |');
    expect(reading.items).toEqual(['paragraph : THE GOVERNMENT |', 'paragraph : SOCIALIST REPUBLIC OF VIETNAM |']);
    expect(reading.found).toEqual(['2 wrapped-line', '4 wrapped-line']);
  });

  test.each([
    ['a point', 'a) Review the', 'Law on Data.', 'point a: Review the Law on Data.'],
    ['a bullet', '- Review the', 'Law on Data.', 'bullet : Review the Law on Data.'],
    ['a number', '1. Review', 'the Law on Data.', 'number 1: Review the Law on Data.'],
  ])('ends %s that has no end', (_what, first, second, item) => {
    expect(read(`${first}\n${second}`)).toMatchObject({ items: [item], found: ['2 wrapped-line'] });
  });

  test.each([
    ['a point with a full stop', 'a) Review the law.', 'Article of a newspaper'],
    ['a number before a capital', '1. Awareness', 'To achieve this'],
    ['a paragraph', 'Pursuant to the law', 'at the request of the Minister'],
  ])('stands for itself after %s', (_what, first, second) => {
    expect(read(`${first}\n${second}`)).toMatchObject({
      items: [expect.any(String), `paragraph : ${second}`],
      found: [],
    });
  });
});

describe('a glued bullet', () => {
  // Seed 000, line 95.
  const line = '- Develop policies on the adaptation of population aging.- Modernize and improve the system.';

  test('is a bullet of its own, with its own stretch of the line', () => {
    const reading = read(line, { bulletsCount: true });
    expect(reading.items).toEqual([
      'bullet : Develop policies on the adaptation of population aging.',
      'bullet : Modernize and improve the system.',
    ]);
    expect(reading.stretches).toEqual(['1:0-57', `1:57-${line.length}`]);
    expect(reading.found).toEqual(['1 glued-bullet']);
  });

  test('stays a part of its line where bullets do not count', () => {
    expect(read(line).items).toHaveLength(1);
  });

  test.each([
    '- Reach 45 - 50 million tourists.',
    '- Use public-private partnerships.',
    '- Follow the motto "one, two". - and so on',
  ])('does not hang in "%s"', (text) => {
    expect(read(text, { bulletsCount: true }).items).toHaveLength(1);
  });
});

test('the Vietnamese order of letters has dd for đ and no f, j, w and z', () => {
  expect(letterOrders.vietnamese.slice(0, 9)).toEqual(['a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h', 'i']);
  expect(letterOrders.vietnamese.filter((letter) => 'fjwz'.includes(letter))).toEqual([]);
  expect(letterOrders.latin.join('')).toBe('abcdefghijklmnopqrstuvwxyz');
});
