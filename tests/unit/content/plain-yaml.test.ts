import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/content/yaml-file.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { renderings } from '../../../src/model/rendering.ts';

const anything = z.record(z.string(), z.unknown());

function read(text: string, file = 'content/x.yaml', schema: z.ZodType = anything) {
  const problems: Problem[] = [];
  const value = parseYaml(text, file, schema, problems);
  return { value, problems: problems.map(({ line, message }) => `${line} ${message}`) };
}

describe('what YAML can do besides names, texts, numbers and lists is refused with its line', () => {
  test.each([
    ['an anchor', 'a: 1\nb: &c d', /^2 Anchors/],
    ['an alias', 'b: &c d\na: *c', /^1 Anchors/],
    ['an anchor of a list', 'a: &b [1]', /Anchors/],
    [
      'the billion laughs',
      `a: &a [x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${'*abcdefgh'[at + 1]}]`).join('\n')}`,
      /Anchors/,
    ],
    ['a tag of a type', 'a: !!str 1', /^1 Tags/],
    ['a tag of code', 'a: !!js/function "x"', /tag/i],
    ['a tag of bytes', 'a: !!binary QQ==', /tag/i],
    ['a tag of a group', 'a: !!map {b: 1}', /Tags/],
    ['a directive', '%YAML 1.1\n---\na: yes', /begin with %/],
    ['a directive of tags', '%TAG ! tag:x,2000:\n---\na: 1', /begin with %/],
    ['a second document', 'a: 1\n---\nb: 2', /^2 /],
    ['a group as a name', '? {a: b}\n: c', /must be a word/],
    ['a list as a name', '? [a]\n: c', /must be a word/],
    ['a name twice', 'a: 1\na: 2', /^2 .*unique/],
    ['a name that objects have', 'a: 1\n__proto__:\n  b: 1', /^2 "__proto__"/],
  ])('%s', (_, text, message) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatch(message);
  });

  test.each(['<<: {b: 1}', 'constructor: 1', 'toString: 1', '~: 1', 'true: 1'])(
    'a name that no schema has: %s',
    (text) => {
      expect(read(text, 'content/x.yaml', z.strictObject({ a: z.string().optional() })).problems).toHaveLength(1);
    },
  );

  test.each(['['.repeat(20_000), '- '.repeat(20_000), '? '.repeat(20_000), `a: ${'{a: '.repeat(3000)}`])(
    'nesting without end ends in a sentence',
    (text) => {
      const { value, problems } = read(text);
      expect(value).toBeUndefined();
      expect(problems[0]).toMatch(/^\d+ \S/);
    },
  );
});

describe('a number is what it looks like', () => {
  test.each([
    '014',
    '0x14',
    '0o14',
    '1e3',
    '1E400',
    '.inf',
    '-.inf',
    '.nan',
    '+5',
    '5.',
    '.5',
    '9007199254740993',
    '14.020000000000000001',
  ])('%s is refused', (number) => {
    expect(read(`a: ${number}`).problems).toEqual([expect.stringMatching(/^1 Write the number in plain digits/)]);
  });

  test.each([
    ['0', 0],
    ['-3.5', -3.5],
    ['14.02', 14.02],
    ['123456789012345', 123456789012345],
  ])('%s is read', (text, number) => {
    expect(read(`a: ${text}`)).toEqual({ value: { a: number }, problems: [] });
  });
});

describe('a text stands in one line', () => {
  test.each([
    ['a line break', 'a: "T\\nAU  - Evil\\nER  - "', /line breaks/],
    ['lines as they are', 'a: |\n  b\n  c\n', /line breaks/],
    ['paragraphs', 'a: >-\n  b\n\n  c\n', /line breaks/],
    ['a carriage return', 'a: "b\\rc"', /control/],
    ['a tab', 'a: "b\\tc"', /control/],
    ['a line break of old machines', 'a: "b\\u0085c"', /.*/],
    ['a line separator', 'a: "b\\u2028c"', /U\+2028/],
    ['nothing but spaces', 'a: "  "', /nothing but spaces/],
    ['nothing but a no-break space', 'a: "\\u00a0"', /nothing but spaces/],
    ['a line break in an address', 'a: "https://example.org/\\nb"', /line breaks/],
    ['more letters than anybody reads', `a: ${'word '.repeat(5000)}`, /at most 20000/],
    ['a line break in a list', 'a: ["b\\nc"]', /line breaks/],
  ])('%s is refused', (_, text, message) => {
    expect(read(text).problems).toEqual([expect.stringMatching(message)]);
  });

  test('line breaks at its end are none of its words', () => {
    expect(read('a: |\n  b\nc: >\n  d\n  e\nf: >+\n  g\n\n\n')).toEqual({
      value: { a: 'b', c: 'd e', f: 'g' },
      problems: [],
    });
  });

  test('words that repeat a text keep its line breaks', () => {
    const words = 'was: "a\\nb"\nnow: "a\\nc"\nwords: ["a\\nb"]';
    expect(read(words)).toEqual({ value: { was: 'a\nb', now: 'a\nc', words: ['a\nb'] }, problems: [] });
    const vi = 'plan-1:\n  of: "00000000"\n  description: "Một.\\nHai."\n';
    expect(read(vi, 'content/vi/plan.yaml', renderings).problems).toEqual([]);
  });
});

test.each([
  ['a private sign', 'a\\uE000b'],
  ['a private sign of another plane', 'a\\U000F0000b'],
  ['a sign that is none', 'a\\uFFFEb'],
  ['another', 'a\\uFDD0b'],
  ['half a sign', 'a\\uD800b'],
  ['a blank of Braille', 'a\\u2800b'],
  ['a stand-in for a picture', 'a\\uFFFCb'],
  ['heaped marks', 'a\\u0301\\u0300\\u0302b'],
  ['a mark twice', 'B\\u1ED9\\u0323'],
  ['a Georgian letter in a Latin word', '\\u10D3ata'],
  ['a Hebrew letter in a Latin word', '\\u05DFata'],
  ['a letter of Lisu in a Latin word', '\\uA4D3ata'],
  ['a letter of Deseret in a Latin word', '\\U0001042Cpen'],
  ['a small capital in a Latin word', '\\uA730ile'],
  ['the a of phonetic script', 'd\\u0251ta'],
])('%s is refused in a text', (_, text) => {
  expect(read(`a: "${text}"`).problems).toHaveLength(1);
});

test.each([
  ['ﬁnance', 'finance'],
  ['ｄａｔａ ２６', 'data 26'],
  ['𝐝ata', 'data'],
  ['Quý Ⅱ', 'Quý II'],
])('%s is read as plain letters', (text, plain) => {
  expect(read(`a: "${text}"`).value).toEqual({ a: plain });
});

test.each(['東京 AI', 'A股', 'Web開発', 'ข้อมูลdata', 'Россия', 'm² CO₂ ½ №', 'Diyarbakır', '👨‍💻', 'Θ α 5 μm'])(
  '%s is a text like others',
  (text) => {
    expect(read(`a: "${text}"`)).toEqual({ value: { a: text }, problems: [] });
  },
);
