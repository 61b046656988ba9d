import { expect, test } from 'vitest';
import { freeHosts, hostLines, type SiteSize, sizeOfFiles, sizeOfRules } from '../../../src/hosting/free-hosts.ts';

const small: SiteSize = {
  ...{ files: 10, entries: 12, inFolder: 5, bytes: 1000, largest: 100 },
  ...{ rules: 4, fixedRules: 3, openRules: 1, rulesBytes: 200, headerRules: 70 },
};
const whole = { under: '', shortByRules: false };
const linesOf = (size: Partial<SiteSize>) => hostLines({ ...small, ...size }, whole);
const refused = (size: Partial<SiteSize>) => linesOf(size).filter((line) => line.startsWith('Does not'));

test('a small site fits every host', () => {
  expect(linesOf({})).toEqual(freeHosts.map(({ name }) => expect.stringContaining(`Fits ${name}.`)));
});

test('one host takes a tenth of a gigabyte, two take a whole one', () => {
  const small = 'Vercel (Hobby)';
  expect(refused({ bytes: 100 * 2 ** 20 })).toEqual([]);
  expect(refused({ bytes: 2 ** 30 })).toEqual([`Does not fit ${small}: 1024 MB, it takes 100 MB.`]);
  expect(refused({ bytes: 2 ** 30 + 1 })).toEqual([
    ...['GitHub Pages', 'GitLab Pages (gitlab.com)'].map((name) => `Does not fit ${name}: 1025 MB, it takes 1024 MB.`),
    `Does not fit ${small}: 1025 MB, it takes 100 MB.`,
  ]);
});

test.each<[Partial<SiteSize>, string]>([
  [{ files: 20_001 }, 'Does not fit Cloudflare Pages: 20001 files, it takes 20000 files.'],
  [
    { entries: 200_001 },
    'Does not fit GitLab Pages (gitlab.com): 200001 files and folders, it takes 200000 files and folders.',
  ],
  [{ inFolder: 54_001 }, 'Does not fit Netlify: 54001 files in one folder, it takes 54000 files in one folder.'],
  [
    { largest: 26 * 2 ** 20, openRules: 101 },
    'Does not fit Cloudflare Pages: a file of 26 MB, it takes a file of 25 MB; 101 rules with placeholders, it takes 100 rules with placeholders.',
  ],
  [{ headerRules: 101 }, 'Does not fit Cloudflare Pages: 101 rules for headers, it takes 100 rules for headers.'],
  [
    { rules: 1001, rulesBytes: 70_000 },
    'Does not fit GitLab Pages (gitlab.com): 1001 rules for addresses, it takes 1000 rules for addresses; a _redirects of 69 KB, it takes a _redirects of 64 KB.',
  ],
])('a site of %j is told why it does not fit', (size, line) => {
  expect(refused(size)).toEqual([line]);
});

/** A catalogue as a build writes it: pages, short addresses and files beside each record, and parts of the search. */
const filesOf = (records: number, sideFiles: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: records }, (_, index) => `fx-${index}`).flatMap((id): [string, number][] => [
      [`tasks/${id}/index.html`, 24_000],
      [`t/${id}/index.html`, 1000],
      [`pagefind/fragment/en_${id}.pf_fragment`, 1500],
      [`tasks/${id}.json`, 5000],
      ...sideFiles.map((ending): [string, number] => [`tasks/${id}${ending}`, 800]),
    ]),
  );
const citations = ['.bib', '.ris', '.txt', '.csl.json'];
const verdicts = (files: ReadonlyMap<string, number>) => hostLines({ ...small, ...sizeOfFiles(files) }, whole);

test('20,000 records are too many for most, and a register of them is told by what', () => {
  const files = filesOf(20_000, [...citations, '/feed.xml']);
  expect(sizeOfFiles(files)).toMatchObject({ files: 180_000, entries: 220_004, inFolder: 100_000, largest: 24_000 });
  expect(verdicts(files)).toEqual([
    'Fits GitHub Pages. It reads no _redirects: pages lead on in their place.',
    expect.stringMatching(/^Does not fit GitLab .* 220004 files and folders/u),
    expect.stringMatching(/^Does not fit Cloudflare Pages: 180000 files/u),
    expect.stringMatching(/^Does not fit Netlify: 100000 files in one folder/u),
    expect.stringMatching(/^Does not fit Vercel .* MB, it takes 100 MB/u),
  ]);
  const fewer = verdicts(filesOf(20_000, []));
  expect(fewer.filter((line) => line.startsWith('Does not'))).toEqual([
    'Does not fit Cloudflare Pages: 80000 files, it takes 20000 files.',
    'Does not fit Vercel (Hobby): 601 MB, it takes 100 MB.',
  ]);
});

test('a site whose short addresses are left to rules fits no host that reads none', () => {
  const lines = hostLines(small, { ...whole, shortByRules: true });
  expect(lines.filter((line) => line.startsWith('Does not'))).toEqual([
    expect.stringMatching(/^Does not fit GitHub Pages: it reads no _redirects/u),
    expect.stringMatching(/^Does not fit Vercel .*: it reads no _redirects/u),
  ]);
});

test('a site under a path is told how a host that serves its top folder takes it', () => {
  const lines = hostLines(small, { ...whole, under: '/register' });
  expect(
    lines.filter((line) => line.includes('put the site into register/')).map((line) => line.split('.')[0]),
  ).toEqual(['Fits Cloudflare Pages', 'Fits Netlify', 'Fits Vercel (Hobby)']);
});

test('each host says where its limits stand', () => {
  for (const { sources, seen } of freeHosts) {
    expect(sources.filter((source) => !URL.canParse(source))).toEqual([]);
    expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/u);
  }
});

test('rules are counted by whether they hold a placeholder, and in bytes', () => {
  const text = '# moved\n/a /b 301\n/t/:id /tasks/:id/ 301\n/x/* /y/ 301\n\n';
  expect(sizeOfRules(text, '/*\n  A: b\n/embed/*\n  A: c\n')).toEqual({
    ...{ rules: 3, fixedRules: 1, openRules: 2, rulesBytes: text.length, headerRules: 2 },
  });
});
