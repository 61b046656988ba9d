import { expect, test } from 'vitest';
import { countRules, freeHosts, hostLines, type SiteSize } from '../../../src/hosting/free-hosts.ts';

const small: SiteSize = { files: 10, bytes: 1000, largest: 100, fixedRules: 3, openRules: 1 };
const linesOf = (size: Partial<SiteSize>) => hostLines({ ...small, ...size });

test('a small site fits every host', () => {
  expect(linesOf({})).toEqual(
    expect.arrayContaining(freeHosts.map(({ name }) => expect.stringContaining(`Fits ${name}`))),
  );
});

test('a site with more files, bytes or rules than a host takes is told why', () => {
  expect(linesOf({ files: 20_001 })).toContain('Does not fit Cloudflare Pages: 20001 files, it takes 20000 files.');
  expect(linesOf({ bytes: 2 ** 31 }).filter((line) => line.startsWith('Does not'))).toHaveLength(2);
  expect(linesOf({ largest: 26 * 2 ** 20, openRules: 101 })).toContain(
    'Does not fit Cloudflare Pages: a file of 26 MB, it takes a file of 25 MB; 101 rules with placeholders, it takes 100 rules with placeholders.',
  );
});

test('each host says where its limits stand', () => {
  for (const { sources, seen } of freeHosts) {
    expect(sources.filter((source) => !URL.canParse(source))).toEqual([]);
    expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/u);
  }
});

test('rules are counted by whether they hold a placeholder', () => {
  expect(countRules('# moved\n/a /b 301\n/t/:id /tasks/:id/ 301\n/x/* /y/ 301\n\n')).toEqual({
    fixedRules: 1,
    openRules: 2,
  });
});
