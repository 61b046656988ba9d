import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const hrefsOf = (root: ParentNode, selector = 'a') =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const rowsOf = (root: ParentNode): string[][] =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => textOf(withoutFolded(cell))));

/** A cell without what only small screens show. */
function withoutFolded(cell: Element): Element {
  const copy = cell.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details')) folded.remove();
  return copy;
}

describe('rows of deadlines', () => {
  test('stand in the order given, and say in which words a deadline is stated where these are not the heading’s', async () => {
    const document = await shown('monitoring/DeadlineRows', 'as stated, and in other words');
    expect(hrefsOf(document)).toEqual(['/tasks/nq03-1/', '/tasks/nq03-3/']);
    expect(textsOf(document, '.voice')).toEqual(['December 2026']);
    expect(textsOf(document, 'small')).toEqual(['Ministry of Finance', 'Ministry of Finance']);
  });

  test('say that nothing is stated, and of which document a measure is', async () => {
    expect(textsOf(await shown('monitoring/DeadlineRows', 'without words'), '.voice')).toEqual(['Blank']);
    const measure = await shown('monitoring/DeadlineRows', 'a measure of a long number');
    expect(textsOf(measure, 'small')).toEqual(['Measure of Resolution 03/NQ-CP']);
    expect(measure.querySelector('ul.wide')).not.toBeNull();
  });
});

describe('the agenda', () => {
  test('names what comes, the next first, then what has passed, the latest first', async () => {
    expect(textsOf(await shown('monitoring/AgendaYears', 'coming'), 'h3, h4')).toEqual([
      ...['2026', 'December 2026 1 entry', '2027', 'December 2027 1 entry'],
    ]);
    expect(textsOf(await shown('monitoring/AgendaYears', 'passed'), 'h3, h4')).toEqual([
      ...['2025', 'June 2025 2 entries', '2024', 'December 2024 1 entry'],
    ]);
    expect(textsOf(await shown('monitoring/AgendaYears', 'passed'), 'details:not([open]) > summary > h4')).toEqual([
      ...['June 2025 2 entries', 'December 2024 1 entry'],
    ]);
    expect((await shown('monitoring/AgendaYears', 'coming')).querySelector('details')).toBeNull();
    expect(textsOf(await shown('monitoring/AgendaYears', 'a year alone, going on from the page before'), 'h4')).toEqual(
      ['2025, no month stated 1 more entry'],
    );
  });

  test('has an index with counts, each entry to its place, on another page where it stands there', async () => {
    const document = await shown('monitoring/AgendaContents', 'all kinds, over two pages');
    expect(textsOf(document, 'h2')).toEqual(['Coming up', 'Passed', 'No end date', 'See also']);
    expect(textsOf(document, 'li')).toEqual([
      ...['December 2026 1', 'December 2027 1', 'June 2025 2', 'December 2024 1'],
      ...['Ongoing 1', 'Every year 1', 'No time stated 1', 'Early warnings 4', 'Scoreboard'],
    ]);
    expect(hrefsOf(document)).toEqual([
      ...['#due-2026-12', '#due-2027-12', '#due-2025-06', '/deadlines/page/2/#due-2024-12'],
      ...['#ongoing', '#annual', '#unstated', '/warnings/', '/scoreboard/'],
    ]);
    const none = await shown('monitoring/AgendaContents', 'nothing has passed');
    expect(textsOf(none, 'h2')).toEqual(['Coming up', 'No end date', 'See also']);
  });

  test.each([
    ['begins', '03/NQ-CP, phase 1 begins.'],
    ['ends one', '03/NQ-CP, phase 1 ends.'],
    ['goes on', '03/NQ-CP, phase 2 continues.'],
    ['two at once', '03/NQ-CP, phase 1 ends; 03/NQ-CP, phase 3 begins.'],
    ['no phase', ''],
  ])('says of a year in which a phase %s: %s', async (title, words) => {
    expect(textOf((await shown('monitoring/PhaseNote', title)).body)).toBe(words);
  });

  test('names the phases of a plan with their years, words and lines', async () => {
    const document = await shown('monitoring/Phases', 'two of a plan');
    expect(textOf(document.querySelector('h2') ?? document)).toBe('Phases of the Resolution 03/NQ-CP');
    expect(textsOf(document, 'li')).toEqual([
      'Phase 12025 to 2026Prepare.As stated lines 4 to 9',
      'Phase 22027 to 2030Speed up.As stated lines 4 to 9',
    ]);
  });
});

describe('where a document stands', () => {
  test.each([
    [
      'all kinds',
      'Of the 140 tasks in Resolution 03/NQ-CP, 96 are past their stated deadline. For 2 of them, the output they name, or another form of it, is on record. For 1, something for one body only. For 2, a part of it, or something close. A lead agency has reported on 2 of them. For the other 89, no report has been published here.',
    ],
    [
      'one has passed, nothing is on record',
      'Of the 20 tasks in Resolution 03/NQ-CP, 1 is past its stated deadline. For 1, no report has been published here.',
    ],
    ['none has passed', 'Of the 20 tasks in Resolution 03/NQ-CP, 0 are past their stated deadline.'],
  ])('%s', async (title, words) => {
    expect(textOf((await shown('monitoring/ProgrammeState', title)).querySelector('.lede') ?? new Document())).toBe(
      words,
    );
  });

  test('each number leads to what it counts, and the sentence says for which day it holds', async () => {
    const document = await shown('monitoring/ProgrammeState', 'all kinds');
    const passed = '/tasks/?kind=task&document=nq03&schedule=past-due';
    const reported = ['self-reported', 'documented', 'verified', 'disputed']
      .map((level) => `&evidence=${level}`)
      .join('');
    expect(hrefsOf(document)).toEqual([
      ...['/tasks/?kind=task&document=nq03', passed, `${passed}&nearness=names-the-output&nearness=other-form`],
      ...[`${passed}&nearness=one-body`, `${passed}&nearness=part`, passed + reported, `${passed}&evidence=none`],
      '/guide/method/#status',
    ]);
    expect(textOf(document.querySelector('.prov') ?? document)).toContain(
      'As read for 22 November 2026, from dates as printed',
    );
  });

  test('what falls due soon is cut, and its whole number stands in the link', async () => {
    const document = await shown('monitoring/Upcoming', 'five due soon');
    expect(document.querySelectorAll('ul.rows li')).toHaveLength(4);
    expect(textOf(document.body)).toContain('All 5 due soon, and every other deadline');
    expect(textsOf(document, 'h2')).toEqual(['Due in the next 90 days', 'Latest on record']);
  });

  test('reports name their day, task and publisher', async () => {
    const document = await shown('monitoring/LatestReports', 'one, and one from another page');
    expect(textsOf(document, 'li b')).toEqual(['20 June 2025', 'May 2025']);
    expect(textsOf(document, '.note')).toEqual(['Task 1, as reported by A paper', 'Task 26, as reported by A paper']);
    expect(hrefsOf(document)).toEqual(['/tasks/nq03-1/#reports', '/tasks/nq03-26/#reports']);
  });
});

describe('early warnings', () => {
  test('name the task, who leads it, and the number of days', async () => {
    const document = await shown('monitoring/WarningRows', 'each number');
    expect(textsOf(document, 'li > p')).toEqual([
      '510 days past. Last heard of in July 2025: in preparation, according to A paper.',
      ...['1 day left', '1,357 days since the last report'],
    ]);
    expect(hrefsOf(document)).toEqual(['/tasks/nq03-1/#status', '/tasks/nq03-3/#status', '/tasks/nq03-2/#status']);
    expect(textsOf(document, 'small')[0]).toBe('Ministry of Finance, Ministry of Public Security');
  });

  test('a long list is folded after its first ones', async () => {
    const document = await shown('monitoring/WarningRows', 'more than are shown at once');
    expect(document.querySelectorAll('div > ul > li')).toHaveLength(15);
    expect(textsOf(document, 'summary')).toEqual(['3 more tasks']);
    expect(hrefsOf(document.querySelector('details') ?? document)).toEqual(
      [16, 17, 18].map((number) => `/tasks/nq03-${number}/#status`),
    );
    expect((await shown('monitoring/WarningRows', 'each number')).querySelector('details')).toBeNull();
  });

  test('have an index by rule and by agency', async () => {
    const document = await shown('monitoring/WarningContents', 'two rules and two agencies');
    expect(textsOf(document, 'h2, li')).toEqual([
      ...['By rule', 'Date passed, no report published here 2', 'No newer report for more than half a year 0'],
      ...['By lead agency', 'Ministry of Finance 2', 'Ministry of Public Security 1'],
    ]);
    expect(hrefsOf(document)).toEqual([
      ...[
        '#past-due-without-evidence',
        '/warnings/page/2/#quiet',
        '/agencies/mof/#warnings',
        '/agencies/mps/#warnings',
      ],
    ]);
    const many = await shown('monitoring/WarningContents', 'more agencies than a page links to');
    expect(textsOf(many, 'li')).toEqual(['All agencies']);
  });

  test('stand on the page of an agency by rule, after its next deadlines and what is on record', async () => {
    const document = await shown('monitoring/AgencyMonitoring', 'deadlines, reports and warnings');
    expect(textsOf(document, 'h2')).toEqual(['Next deadlines', 'Latest on record', 'Early warnings']);
    expect(hrefsOf(document, 'ul.rows a')).toEqual(['/tasks/nq03-3/', '/tasks/nq03-26/']);
    expect(textsOf(document, 'h3')).toEqual([
      ...['Date passed, no report published here 2', 'No newer report for more than half a year 1'],
    ]);
    expect(textsOf(document, '.warned li')).toEqual([
      ...['Task 1 510 days past', 'Task 2 510 days past', 'Task 2 1,357 days since the last report'],
    ]);
    expect(textOf((await shown('monitoring/AgencyMonitoring', 'nothing to warn of')).body)).toContain('None.');
    expect(textOf((await shown('monitoring/AgencyMonitoring', 'leads nothing')).body)).toBe('');
  });
});

describe('the scoreboard', () => {
  const heads = [
    ...['Rank', 'Lead agency', 'Tasks led', 'Date passed', 'With something on record', 'Share on record'],
    ...[
      'With an outcome',
      'Share with an outcome',
      'Median days, deadline to first report',
      'Days since the last report',
    ],
  ];

  test('has its columns in order, each leading to the view that is sorted by it', async () => {
    const document = await shown('monitoring/ScoreTable', 'ranked and not ranked');
    expect(textsOf(document, 'thead th')).toEqual(heads);
    expect(hrefsOf(document, 'thead a')).toEqual([
      ...['/scoreboard/by-led/', '/scoreboard/by-due/', '/scoreboard/by-evidence/', '/scoreboard/by-share/'],
      ...[
        '/scoreboard/by-outcomes/',
        '/scoreboard/by-outcome-share/',
        '/scoreboard/by-days/',
        '/scoreboard/by-latest/',
      ],
    ]);
    expect(textsOf(document, '[aria-sort="descending"]')).toEqual(['Share on record']);
    expect(textsOf(await shown('monitoring/ScoreTable', 'by days'), '[aria-sort="ascending"]')).toEqual([heads[8]]);
  });

  test('sets apart who is not ranked, and marks ranks that are shared', async () => {
    const document = await shown('monitoring/ScoreTable', 'ranked and not ranked');
    const outcomes = ['2 1 for one body, 1 for a part', '25 % rank 1'];
    expect(rowsOf(document)).toEqual([
      ['1=', 'Ministry of Finance', '12', '8', '4', '50 %', ...outcomes, '12', '40'],
      ['1=', 'Ministry of Public Security', '12', '8', '4', '50 %', ...outcomes, '−4', '40'],
      [
        ...['3', 'Ministry of Information and Communications now Ministry of Finance', '12', '8', '2', '25 %'],
        ...[...outcomes, '12', '40'],
      ],
      ['Few'],
      ['', 'Ministry of Finance', '12', '1', '0', 'too few', '0', 'too few', 'none', 'none'],
    ]);
  });

  test('says on small screens of how many, and folds the other figures', async () => {
    const document = await shown('monitoring/ScoreRow', 'ranked');
    expect(textsOf(document, 'summary')).toEqual(['4 of 8']);
    expect(document.querySelector('summary .fill')?.getAttribute('d')).toBe('M0 0h40v10H0z');
    expect(textsOf(document, 'dl > div')).toEqual([
      ...['Tasks led12', 'Share on record50 %', 'With an outcome2 (1 for one body, 1 for a part)'],
      ...['Share with an outcome25 % (rank 1)', 'Median days, deadline to first report12'],
      'Days since the last report40',
    ]);
    const few = await shown('monitoring/ScoreRow', 'too few');
    expect(textsOf(few, 'summary')).toEqual(['0 of 1']);
    expect(few.querySelector('summary svg')).toBeNull();
  });

  test('gives both figures of who took over others, under either name', async () => {
    const document = await shown('monitoring/ScoreRow', 'with another score for what it took over');
    expect(textsOf(document, 'th small')).toEqual(['With what it took over: 4 of 16, 25 %, rank 5']);
    expect(hrefsOf(document, 'th small a')).toEqual(['/scoreboard/successor/']);
    const taken = await shown('monitoring/Scoreboard', 'under successors’ names, of which one took over others');
    expect(textsOf(taken, 'th small')).toEqual(['Under its own name: 2 of 8, 25 %, rank 3']);
    expect(hrefsOf(taken, 'th small a')).toEqual(['/scoreboard/']);
  });

  test('draws the share as long as it is', async () => {
    const path = (await shown('monitoring/ScoreRow', 'ranked')).querySelector('.fill');
    expect(path?.getAttribute('d')).toBe('M0 0h40v10H0z');
  });

  test('marks the view that is shown', async () => {
    const current = async (title: string) =>
      textsOf(await shown('monitoring/ScoreViews', title), '[aria-current="page"]');
    expect(await current('by name')).toEqual(['under names in the text', 'name']);
    expect(await current('under successors’ names')).toEqual(['under successors’ names']);
    expect(await current('by share')).toEqual(['under names in the text', 'share on record']);
  });

  test('shows how ranks move, measure by measure', async () => {
    const document = await shown('monitoring/RankMoves', 'two agencies');
    expect(textsOf(document, 'th[scope="col"]')).toEqual([
      ...['Lead agency', 'Share on record', 'Share with an outcome', 'Number on record', 'Fewest days to first report'],
      'Latest report',
    ]);
    expect(rowsOf(document)).toEqual([
      ['Ministry of Finance', '1', '5', '2', '3', '4'],
      ['Ministry of Information and Communications', '3', '2', '1', '1', '1'],
    ]);
  });

  test('says what it measures, by which method, and has unnamed sets on its first page only', async () => {
    const document = await shown('monitoring/Scoreboard', 'under names in the text');
    expect(textsOf(document, 'h2')).toEqual([
      ...['It measures', 'It does not measure', 'How the ranking changes with the yardstick', 'Unnamed sets'],
    ]);
    expect(textOf(document.querySelector('p.note') ?? document)).toMatch(/^Method 2, computed for 22 November 2026\. /);
    expect(hrefsOf(document, 'p.note a')).toEqual([
      ...['/guide/method/#scoreboard', '/data/v1/tasks.csv', '/data/v1/reports.csv', '/data/v1/agencies.csv', '/data/'],
      ...['/data/v1/scoreboard.xlsx', '/data/v1/scoreboard.csv', '/data/v1/scoreboard.json'],
    ]);
    expect((await shown('monitoring/Scoreboard', 'a later page, by days')).querySelector('#sets')).toBeNull();
    expect((await shown('monitoring/Scoreboard', 'under successors’ names')).querySelector('#moves')).toBeNull();
  });
});
