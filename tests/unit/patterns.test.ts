/** No regular expression of src can be made to work longer than in proportion to its text. */
import { describe, expect, test } from 'vitest';
import { attacksOn, growthOf, lengthRatio } from '../hostile.ts';
import { patternsIn, readPatterns } from '../patterns.ts';

const { patterns, unread } = readPatterns();

// Linear work grows with the text, square work with its square; between them is room for a busy machine.
const tolerated = lengthRatio * 3;

describe('the regular expressions of src', () => {
  test('are all found, those put together from parts too', () => {
    expect(patterns.length).toBeGreaterThan(100);
    expect(unread).toEqual([]);
    expect(patterns.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['src/parse/language.ts', 'src/cli/setup.mjs', 'src/components/ui/SearchField.astro']),
    );
  });

  test.each(patterns.map(({ file, line, source, flags }) => [`${file}:${line}`, source, flags]))(
    '%s /%s/%s takes time in proportion to the text',
    (_place, source, flags) => {
      const growth = growthOf({ source, flags }, attacksOn({ source }));
      expect(growth && growth.ratio > tolerated ? growth : undefined).toBeUndefined();
    },
    120_000,
  );
});

describe('the search for slow patterns', () => {
  test.each([
    ['each sign read in two ways', String.raw`^(?:(?:>=|<=|[≥≤><=]) ?)*\d`, 'u'],
    ['nested repeats', '^(a+)+$', ''],
    ['digits at the end', String.raw`\d+$`, 'u'],
    ['blanks before a bar at the end', String.raw`\s*\|\s*$`, ''],
    ['a comment that nothing ends', String.raw`\/\*[\s\S]*?\*\/`, 'g'],
    ['a tag within a tag', String.raw`<script\b[^>]*\bsrc="([^"]+)"`, 'g'],
    ['line ends at the end', String.raw`\n+$`, 'u'],
    ['marks at the end', String.raw`[\s,;:.]+$`, ''],
  ])(
    'finds %s: /%s/%s',
    (_what, source, flags) => {
      expect(growthOf({ source, flags }, attacksOn({ source }))?.ratio).toBeGreaterThan(tolerated);
    },
    120_000,
  );

  test.each([
    ['const a = /x+/gu;', 'x+', 'gu', 1],
    ["\nconst a = new RegExp('x+', 'u');", 'x+', 'u', 2],
    [`const part = String.raw\`\\d\`;\nconst a = new RegExp(\`^\${part}$\`);`, '^\\d$', '', 2],
  ])('reads %s', (code, source, flags, line) => {
    expect(patternsIn('src/x.ts', code)).toEqual({ patterns: [{ file: 'src/x.ts', line, source, flags }], unread: [] });
  });

  test('reads the front matter and the markup of a page', () => {
    const code = '---\nconst a = /one/;\n---\n\n<p class="x">and/or {words.replace(/two/g, \'\')}</p>\n';
    expect(patternsIn('src/x.astro', code).patterns.map(({ source, line }) => `${line} ${source}`)).toEqual([
      '2 one',
      '5 two',
    ]);
  });

  test('names what it cannot read', () => {
    expect(patternsIn('src/x.ts', 'const a = new RegExp(given);').unread).toEqual(['src/x.ts:1 new RegExp(given)']);
  });
});
