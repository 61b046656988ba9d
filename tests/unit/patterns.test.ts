/** No regular expression can be made to work longer than in proportion to its text. */
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { type Pattern, patternsIn, readPatterns } from '../patterns.ts';

// The package's own program takes a fifth of the time of its script, and starts no Java. Not every machine has one.
process.env['RECHECK_BACKEND'] = 'native';
await check('', '').catch(() => {
  process.env['RECHECK_BACKEND'] = 'pure';
});

const { patterns, unread } = readPatterns();

/** What recheck finds, with the text that makes a pattern slow. It counts steps: nothing here depends on a clock. */
async function verdictOn(source: string, flags: string): Promise<string> {
  const unlimited = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };
  // The texts that a search grows from are made to be slow; three generations find what ten do.
  const verdict = await check(source, flags, { ...unlimited, maxIteration: 3 });
  return verdict.status === 'safe' ? verdict.status : JSON.stringify(verdict);
}

const distinct: [source: string, flags: string, places: string][] = Object.values(
  Object.groupBy(patterns, ({ source, flags }) => `/${source}/${flags}`),
).map((same = []) => {
  const [{ source, flags }] = same as [Pattern];
  return [source, flags, same.map(({ file, line }) => `${file}:${line}`).join(', ')];
});

describe('the regular expressions of src and tools', () => {
  test('are all found, those put together from parts too', () => {
    expect(patterns.length).toBeGreaterThan(100);
    expect(unread).toEqual([]);
    expect(patterns.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['src/parse/language.ts', 'src/cli/setup.mjs', 'src/components/ui/SearchField.astro']),
    );
  });

  test.each(distinct)(
    '/%s/%s takes steps in proportion to the text (%s)',
    async (source, flags) => expect(await verdictOn(source, flags)).toBe('safe'),
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
    ['marks that are no letters of any script', String.raw`[^\p{L}\p{N}]+$`, 'gu'],
    ['digits that a look behind reads again', String.raw`(?<=-\d+)dd(?=-|$)`, 'u'],
    ['a look ahead to the end', String.raw`(?<!\p{L})(?=[?I]*\d)[\d?I]{4}`, 'u'],
    ['digits and letters at the end, whatever stands before', String.raw`(?<!x)\d+[a-z]*$`, 'u'],
    ['marks at the end, whatever stands before', String.raw`(?<!x)[\s,;:.]+$`, ''],
    ['blanks before a bar, whatever stands before', String.raw`(?<!x)\s*\|\s*$`, ''],
    ['letters that a look ahead ends', String.raw`[.;…]\s*[-–]*\s+(?=\p{Lu})`, 'gu'],
    ['names after a point, each with its own', String.raw`^(?=\w)(\w+\.?)+\d$`, ''],
  ])(
    'finds %s: /%s/%s',
    async (_what, source, flags) => expect(await verdictOn(source, flags)).toContain('"status":"vulnerable"'),
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
