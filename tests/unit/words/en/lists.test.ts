/** What the pages of lists say above them, and what they are called. */
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../src/words/index.ts';
import { withoutMarkup } from '../../../../src/words/rich.ts';

const words = wordsIn('en');

describe('the list of tasks', () => {
  const { all } = words.task;

  test('counts what it holds', () => {
    expect(all.about(1345)).toBe('All 1,345 tasks with lead agency and deadline as stated, in the order of the text.');
    expect(all.lede(1)).toBe('1 task with a lead agency, in the order of the text.');
  });

  test('a further page says what it holds of how many, and leads to the search', () => {
    expect(all.pageAbout(280, 1345, 'Group 3')).toBe(
      '280 tasks of 1,345, with lead agency and deadline as stated, from Group 3 on.',
    );
    const lede = all.pageLede(1, 1345, '/tasks/');
    expect(withoutMarkup(lede)).toBe('1 task of 1,345, in the order of the text. Search and filter them all');
    expect(lede.at(-1)).toEqual({ text: 'Search and filter them all', href: '/tasks/' });
  });
});

describe('deadlines and warnings', () => {
  test.each([
    [
      0,
      1,
      'What is due next, then what has passed, latest first. On 22 November 2026, 0 tasks are due within 90 days; 1 entry is past its date.',
    ],
    [
      1,
      12,
      'What is due next, then what has passed, latest first. On 22 November 2026, 1 task is due within 90 days; 12 entries are past their date.',
    ],
  ])('%d due soon and %d passed', (soon, passed, sentence) =>
    expect(words.deadlines.page.lede('2026-11-22', soon, passed)).toContain(sentence),
  );

  test('a warning says its rule, and what clears it', () => {
    const { page } = words.warnings;
    expect(page.lede(1, '2026-11-22')).toContain('1 warning on 22 November 2026. ');
    expect(withoutMarkup(page.rule('reported-delayed'))).toBe(
      'The latest report says that the task is delayed. What clears it: A later report that says otherwise.',
    );
    expect([page.tasks(1, false), page.tasks(2, true)]).toEqual(['1 task', '2 more tasks']);
    expect(page.note({ report: '/p/', rules: '/r/', data: '/d/' }).filter((part) => typeof part !== 'string')).toEqual([
      { text: 'Report progress or an error', href: '/p/' },
      { text: 'The rules', href: '/r/' },
      { text: 'The warnings as data', href: '/d/' },
    ]);
  });
});

describe('the views of the scoreboard', () => {
  const { page } = words.scoreboard;

  test.each([
    [{ column: undefined, by: 'byName' as const }, 'Scoreboard', 'Scoreboard'],
    [
      { column: undefined, by: 'bySuccessor' as const },
      'Scoreboard under successors’ names',
      'Scoreboard, under successors’ names',
    ],
    [
      { column: 'share' as const, by: 'byName' as const },
      'Scoreboard by share on record',
      'Scoreboard, by share on record',
    ],
  ])('%j is called "%s"', (view, title, heading) => {
    const name = page.view(view);
    expect([page.title(name), page.heading(name)]).toEqual([title, heading]);
    expect(page.about(name)).toContain(name ? `side by side, ${name}. ` : 'side by side. ');
  });
});

describe('addresses that lead elsewhere', () => {
  const { address } = words;

  test.each([
    ['moved', 'nq03-26 has moved'],
    ['merged', 'nq03-26 was merged'],
    ['split', 'nq03-26 was split'],
    ['withdrawn', 'nq03-26 was withdrawn'],
  ] as const)('%s: %s', (became, sentence) => expect(address.became('nq03-26', became)).toBe(sentence));

  test('an address without a page says where to look', () => {
    const { notFound } = address;
    expect(notFound.lookFor({ tasks: '/t/', agencies: '/a/', documents: '/d/' })).toEqual([
      'Search by word or number, or start from ',
      { text: 'the tasks', href: '/t/' },
      ', ',
      { text: 'the agencies', href: '/a/' },
      ' or ',
      { text: 'the documents', href: '/d/' },
      '.',
    ]);
  });
});

test('the page of the data names an example only where there is a task', () => {
  const [file, sums] = [
    { text: 'datapackage.json', href: '/data/v1/datapackage.json' },
    { text: 'SHA256SUMS', href: '/data/v1/SHA256SUMS' },
  ];
  const { forPrograms } = words.data.about;
  const llms = { text: 'llms.txt', href: '/llms.txt' };
  expect(
    withoutMarkup(forPrograms(file, sums, llms, { text: '/tasks/a.json', href: '/tasks/a.json' }, '/r/')),
  ).toContain(
    'llms.txt names a Markdown file for each document, with all its records. Each task and measure is also a file beside its page, like /tasks/a.json. Words are verbatim;',
  );
  expect(withoutMarkup(forPrograms(file, sums, llms, undefined, '/r/'))).toContain(
    'with all its records. Words are verbatim;',
  );
});

test('what was read and repaired is counted', () =>
  expect(words.quality.about(1)).toContain('1 remark on how the texts were read'));
