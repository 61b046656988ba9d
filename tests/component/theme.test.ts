import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const hrefsOf = (root: ParentNode, selector = 'a') =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const rowsOf = (root: ParentNode) => [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
const labelsOf = (row: Element | null, name: string) =>
  [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.getAttribute(name));

test('a theme is named in both languages, with what is promised and whose words these are', async () => {
  const document = await shown('theme/ThemeHead', 'plain');
  expect(textsOf(document, '.kind, h1, .lede, .prov')).toEqual([
    ...['Theme', 'Health', 'Y tế', 'Records of patients become digital.'],
    'The description is ours. What belongs here is as read, by a rule.',
  ]);
  expect(document.querySelector('.vi')?.textContent).toBe('Y tế');
  expect(hrefsOf(document)).toEqual(['#rule']);
});

describe('where a theme stands', () => {
  test.each([
    [
      'all kinds',
      [
        '20 tasks: 12 are past their stated deadline, one falls due within 90 days, two are due later, three are ongoing or yearly, one states a time we could not read and one states no date. Of those past their deadline: for 1, the output they name, or another form of it, is on record; for 1, something for one body only; for 1, a part of it, or something close; for 1, a lead agency has reported; for 8, no report has been published here.',
        '2 measures and 1 indicator also have this theme. Measures ask for action; few name a date, and none names a lead agency.',
      ],
    ],
    [
      'one has passed',
      [
        '1 task: 1 is past its stated deadline. Of those past their deadline: for 1, no report has been published here.',
        '1 measure also has this theme. Measures ask for action; few name a date, and none names a lead agency.',
      ],
    ],
    ['none has passed', ['3 tasks: 0 are past their stated deadline, three are due later.']],
    ['no tasks', ['No task with a lead agency and a date has this theme.']],
  ])('%s', async (title, sentences) => {
    expect(textsOf(await shown('theme/ThemeStanding', title), '.entry p')).toEqual(sentences);
  });

  test('the tasks are counted by a link to them, and the day and the rules stand beside', async () => {
    const document = await shown('theme/ThemeStanding', 'all kinds');
    expect(hrefsOf(document)).toEqual(['/tasks/?kind=task&theme=health', '/guide/method/#status']);
    expect(textsOf(document, '.prov')[0]).toMatch(/^As read for 22 November 2026, from dates as printed/);
  });
});

describe('themes side by side', async () => {
  const document = await shown('theme/ThemeTable', 'three');

  test('each figure stands under its own name', () => {
    expect(textsOf(document, 'thead th')).toEqual([
      ...['Theme', 'Tasks', 'Date passed', 'Due soon', 'On record', 'Measures', 'Indicators'],
    ]);
    expect(rowsOf(document)).toEqual([
      ['HealthY tế', '20', '12', '1', '4', '2', '1'],
      ['SchoolsTrường học', '1', '1', '0', '0', '1', '0'],
      ['SpaceY tế', '0', '0', '0', '0', '0', '0'],
    ]);
    expect(hrefsOf(document)).toEqual(['/themes/health/', '/themes/schools/', '/themes/space/']);
  });

  test('and says behind it what it counts where each theme is a line', () => {
    const [first, second] = document.querySelectorAll('tbody tr');
    expect(labelsOf(first ?? null, 'data-unit')).toEqual([
      ...['tasks', 'date passed', 'due soon', 'on record', 'measures', 'indicator'],
    ]);
    expect(labelsOf(second ?? null, 'data-unit').slice(0, 1)).toEqual(['task']);
  });

  test('nothing is marked as none, and the columns of the day as such', () => {
    const [, second] = document.querySelectorAll('tbody tr');
    const marked = (name: string) =>
      [...(second?.querySelectorAll('td') ?? [])].map((cell) => cell.classList.contains(name));
    expect(marked('zero')).toEqual([false, false, true, true, false, true]);
    expect(marked('standing')).toEqual([false, true, true, true, false, false]);
  });
});

describe('who leads', () => {
  test('leads to the agency, and to the tasks of this theme that it leads', async () => {
    const document = await shown('theme/ThemeAgencies', 'two');
    expect(textsOf(document, 'li')).toEqual([
      'Ministry of Finance 12 tasks of this theme led by Ministry of Finance',
      'Ministry of Public Security 1 task of this theme led by Ministry of Public Security',
    ]);
    expect(hrefsOf(document)).toEqual([
      ...['/agencies/mof/', '/tasks/?lead=mof&theme=health', '/agencies/mps/', '/tasks/?lead=mps&theme=health'],
    ]);
  });

  test('is cut where they are many, and left out where nobody does', async () => {
    const document = await shown('theme/ThemeAgencies', 'more than are shown');
    const lines = textsOf(document, 'li');
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toBe('and 3 more, each with as many tasks of this theme or fewer');
    expect(textOf((await shown('theme/ThemeAgencies', 'nobody')).body)).toBe('');
  });
});

test('of an indicator the latest value is shown, whatever their order', async () => {
  const document = await shown('theme/ThemeIndicators', 'with values, and without');
  expect(textsOf(document, 'thead th')).toEqual(['Indicator', 'Target', 'By', 'Latest value published']);
  expect(rowsOf(document)).toEqual([
    ['10 Share of the digital economy', '≥ 30 %', '2030', 'about 17 % 2025, as reported'],
    ['11 Share of the digital economy', '–', '–', 'none published here'],
  ]);
  expect(labelsOf(document.querySelector('tbody tr'), 'data-label')).toEqual(['Target', 'By', 'Latest value']);
  expect(hrefsOf(document)).toEqual(['/indicators/nq03-i10/', '/indicators/nq03-i11/']);
});

test('measures stand by document, folded where a document has many', async () => {
  const document = await shown('theme/ThemeMeasures', 'of two documents');
  const lists = [...document.querySelectorAll('details')];
  expect(textsOf(document, 'summary')).toEqual(['7 measures of Resolution 03/NQ-CP', '1 measure of Plan 01']);
  expect(lists.map((list) => list.open)).toEqual([false, true]);
  expect(lists.map((list) => list.querySelector('ul')?.classList.contains('wide'))).toEqual([true, false]);
  expect(textsOf(document, '.no').slice(-2)).toEqual(['3dd1', '2']);
  expect(hrefsOf(document).slice(0, 2)).toEqual(['/tasks/nq03-1a/', '/tasks/nq03-1b/']);
});

describe('the rule of a theme', () => {
  test('names the words, those in which they do not count, and each exception with its reason', async () => {
    const document = await shown('theme/ThemeRule', 'with exceptions of both kinds');
    expect(textsOf(document, '.note')).toEqual(['health · hospital*', 'mental health']);
    expect(textsOf(document, 'summary, h3, li')).toEqual([
      '3 exceptions by editors, each with its reason',
      'Has the theme although it contains none of the words',
      'Task 7 of Resolution 03/NQ-CP It is about clinics.',
      'Does not have the theme although it contains one of the words',
      'Indicator 10 of Resolution 03/NQ-CP It only names the ministry.',
      'Task 8 of Resolution 03/NQ-CP Health of the economy.',
    ]);
    expect(hrefsOf(document)).toEqual(['/tasks/nq03-7/', '/indicators/nq03-i10/', '/tasks/nq03-8/']);
  });

  test('is the words alone where editors made no exception', async () => {
    const document = await shown('theme/ThemeRule', 'words alone');
    expect(document.querySelector('details')).toBeNull();
    expect(textsOf(document, '.note')).toEqual(['health · hospital*']);
  });
});
