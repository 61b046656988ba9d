import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const linksIn = (root: ParentNode) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the glossary', () => {
  test('terms stand under their headings, in the order given', async () => {
    const page = await shown('guide/GlossaryTerms', 'none, some and many users');
    expect(textsOf(page, 'h2')).toEqual(['Words of the plan #', 'Documents and their numbers #']);
    expect([...page.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
      'words-of-the-plan',
      'documents-and-their-numbers',
    ]);
    expect([...page.querySelectorAll('p')].map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  test.each([
    ['first', 'Term first. What first means. nq03-1, nq03-2', ['/tasks/nq03-1/', '/tasks/nq03-2/']],
    [
      'second',
      'Term second. What second means. nq03-1, nq03-2, nq03-3, nq03-4 and 2 more',
      [...['/tasks/nq03-1/', '/tasks/nq03-2/', '/tasks/nq03-3/', '/tasks/nq03-4/'], '/tasks/?q=the%20second%20term'],
    ],
    ['third', 'Term third. What third means.', []],
  ])('%s: %s', async (id, words, links) => {
    const term = (await shown('guide/GlossaryTerms', 'none, some and many users')).getElementById(id);
    expect(textOf(term ?? document)).toBe(words);
    expect(linksIn(term ?? document)).toEqual(links);
  });

  test('in Vietnamese the sections keep their ids, and the terms stand in the order of the Vietnamese alphabet', async () => {
    const page = await shown('guide/GlossaryTerms', 'none, some and many users', 'vi');
    expect([...page.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
      'words-of-the-plan',
      'documents-and-their-numbers',
    ]);
    expect(textsOf(page, 'h2')[0]).toBe('Từ ngữ #');
    expect(textsOf(page, 'p').slice(0, 2)).toEqual([
      'Đầu tiên. Nghĩa đầu. nq03-1, nq03-2, nq03-3, nq03-4 và 2 mục khác',
      'Từ thứ hai. Nghĩa thứ hai. nq03-1, nq03-2',
    ]);
    expect(linksIn(page.getElementById('second') ?? page).slice(-2)).toEqual([
      '/vi/tasks/nq03-4/',
      `/vi/tasks/?q=${encodeURIComponent('từ khác')}`,
    ]);
  });

  test.each([
    ['to a page', '/vi/guide/method/#status'],
    ['to data', '/data/v1/tasks.json'],
    ['to another site', 'https://example.org/'],
  ])('a link of a Vietnamese page leads %s', async (title, href) => {
    expect(linksIn(await shown('guide/GuideLink', title, 'vi'))).toEqual([href]);
  });

  test('a file that the site does without is named and not linked', async () => {
    const page = await shown('guide/GuideLink', 'to a file that is left out');
    expect(linksIn(page)).toEqual([]);
    expect(textsOf(page, 'span')).toEqual(['12 (this site does without it)']);
  });

  test('a heading leads to itself where it has an id', async () => {
    expect(linksIn(await shown('guide/GuideHeading', 'with its link'))).toEqual(['#status']);
    expect(linksIn(await shown('guide/GuideHeading', 'without an id'))).toEqual([]);
  });
});

describe('the last full run', () => {
  test.each([
    ['no run', 'No full run has been recorded yet.'],
    ['nothing failed', 'Run on 20 November 2026. No check failed.'],
    ['a check failed', 'Run on 20 November 2026. Some checks failed; they are counted below.'],
  ])('%s: %s', async (title, words) => {
    expect(textsOf(await shown('guide/SelfTestResults', title), 'p')[0]).toBe(words);
  });

  test('each figure stands under its head', async () => {
    const page = await shown('guide/SelfTestResults', 'a check failed');
    const [results] = page.querySelectorAll('table');
    expect(textsOf(results ?? page, 'thead th')).toEqual(['What was checked', 'Passed', 'Failed', 'Skipped', 'Time']);
    const rows = [...(results?.querySelectorAll('tbody tr') ?? [])].map((row) => textsOf(row, 'th, td'));
    expect(rows).toEqual([
      ['Words of every page', '12', '2', '1', '89 s'],
      ['Speed', '12', '0', '0', '3 min'],
    ]);
  });

  test('figures have a budget where one of them does, and programs without figures no table', async () => {
    const failed = await shown('guide/SelfTestResults', 'a check failed');
    expect(textsOf(failed, 'h3')).toEqual(['Words of every page']);
    expect(textsOf(failed, 'table:last-of-type td')).toEqual(['40 KB', '39 KB']);
    const passed = await shown('guide/SelfTestResults', 'nothing failed');
    expect(textsOf(passed, 'table:last-of-type th')).toEqual(['What', 'Found', 'Pages read']);
  });

  test('what was skipped stands with its reason', async () => {
    const passed = await shown('guide/SelfTestResults', 'nothing failed');
    expect(textsOf(passed, 'li')).toEqual(['Words of every page: Safari (not installed)']);
    expect(textsOf(await shown('guide/SelfTestResults', 'a check failed'), '#skipped + p')).toEqual(['Nothing.']);
    expect(textsOf(passed, '#machine ~ p')).toEqual([
      'Linux, A processor, 2 cores, 8 GB of memory.',
      'node 24.1, chromium 156.',
    ]);
  });
});

test('what a search takes stands in a row for each size', async () => {
  const table = await shown('guide/SearchSpeed', 'measured');
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, td'));
  const shares = ['95.3 %', '94.2 %', '90 %'];
  expect(rows).toEqual([
    ['545', '40 KB', '7', '0 KB', '120 ms', '14 ms', 'under 50 ms', ...shares],
    ['20,000', '150 KB', '1,042', '60 KB', '120 ms', '14 ms', '61 ms', ...shares],
  ]);
  expect((await shown('guide/SearchSpeed', 'not measured')).querySelector('table')).toBeNull();
});

describe('how fast builds are', () => {
  test('each is held against the plan', async () => {
    const table = await shown('guide/SpeedPlan', 'measured');
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, td'));
    expect(rows).toEqual([
      ['Time for this site, in both languages', '20 s', '6 s', 'yes'],
      ['Memory for this site', '700 MB', '500 MB', 'yes'],
      ['Processor time per additional page, with its share of the index', '2 ms', '2.4 ms', 'no, 1.2 times as much'],
      ['Time for 20,000 records', '120 s', '90 s', 'yes'],
      ['Memory for 20,000 records', '2,000 MB', '2,500 MB', 'no, 1.3 times as much'],
    ]);
    expect((await shown('guide/SpeedPlan', 'not measured')).querySelector('table')).toBeNull();
  });

  test('each catalogue has a table, each builder its row', async () => {
    const page = await shown('guide/SpeedTables', 'measured');
    expect(textsOf(page, 'h3')).toEqual([
      '345 records: this site',
      '20,000 records, made by varying the real ones',
      'What each additional page costs',
    ]);
    const [real] = page.querySelectorAll('table');
    expect(textsOf(real ?? page, 'thead th')).toEqual([
      ...['Build', 'Time', 'Processor', 'Memory', 'Seconds', 'Pages per second', 'Files', 'Size'],
    ]);
    expect(textsOf(real ?? page, 'tbody tr:first-child > *')).toEqual([
      ...['This site', '× 0.6', '× 1', '500 MB', '6', '167', '3,000', '12.3 MB'],
    ]);
    expect(textsOf(real ?? page, 'tbody th')).toEqual([
      'This site',
      'This site, pages and search alone',
      'Astro with one Markdown file per record, and Pagefind',
    ]);
  });

  test('what is compared with nothing has a dash, and each catalogue says how often it was built', async () => {
    const page = await shown('guide/SpeedTables', 'measured');
    expect(textsOf(page, 'table:last-of-type [data-label="Time"]')).toEqual(['–', '–', '–']);
    expect(textsOf(page, 'h3 + p').slice(0, 2)).toEqual(['Each build ran 3 times.', 'Each build ran once.']);
    expect(textsOf(page, 'p').at(-1)).toBe(
      'From the smallest and the largest catalogue above, in milliseconds of processor time: This site, pages and search alone 2.4.',
    );
  });

  test('what was left out says so', async () => {
    const page = await shown('guide/SpeedTables', 'a builder left out');
    expect(textsOf(page, 'p').slice(0, 2)).toEqual([
      'Measured on 20 November 2026, on two cores: the builds took turns, and the figures are medians. Versions: astro 7.3, hugo 0.150.',
      'Left out: Eleventy: it ended with an error.',
    ]);
    expect(textsOf(await shown('guide/SpeedTables', 'not measured'), 'p')).toEqual([
      'No figures have been recorded yet.',
    ]);
  });
});

test('long lines of code are reached by the keyboard', async () => {
  const code = await shown('guide/GuideCode', 'a command');
  expect(textsOf(code, 'pre[tabindex="0"] > code')).toEqual(['12']);
});

describe('terms in both languages', () => {
  test('each has the words of records in both, the language of the page first', async () => {
    const page = await shown('guide/TermPairs', 'ours, and verbatim with more');
    expect(textsOf(page, 'h3')).toEqual(['bán dẫn: semiconductor', 'chữ ký số: digital signature, digital signatures']);
    expect(textsOf(page, 'li p')).toEqual([
      'Develop the semiconductor sector. (line 12)',
      'Phát triển ngành bán dẫn.',
      'Develop the digital signature sector. (line 12)',
      'Phát triển ngành chữ ký số. (Vietnamese text, lines 4 to 5)',
    ]);
    expect(textsOf(page, 'mark')).toEqual(['semiconductor', 'bán dẫn', 'digital signature', 'chữ ký số']);
    expect([...page.querySelectorAll('[lang=vi]')].map(({ localName }) => localName)).toEqual([
      'span',
      'p',
      'span',
      'p',
    ]);
    expect(textsOf(page, '.note')).toEqual(['In 2 more records: search for “digital signature”']);
    expect(linksIn(page)).toEqual([
      ...['/tasks/nq03-1/', '/documents/nq03/#L12', '/indicators/nq03-i2/', '/documents/nq03/#L12'],
      '/search/?q=%22digital%20signature%22',
    ]);
  });

  test('in Vietnamese the Vietnamese words come first', async () => {
    const page = await shown('guide/TermPairs', 'ours, and verbatim with more', 'vi');
    expect(textsOf(page, 'li p').slice(0, 2)).toEqual([
      'Phát triển ngành bán dẫn.',
      'Develop the semiconductor sector. (dòng 12)',
    ]);
    expect(linksIn(page).at(-1)).toBe(`/vi/search/?q=${encodeURIComponent('"chữ ký số"')}`);
  });
});
