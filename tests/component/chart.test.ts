import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

/** The rows of a table, cell by cell, without its head. */
const rowsOf = (root: ParentNode): string[][] =>
  [...root.querySelectorAll('tbody tr, tfoot tr')].map((row) => [...row.children].map(textOf));

const headsOf = (root: ParentNode): string[] => [...root.querySelectorAll('thead th')].map(textOf);

/** How many rectangles a path has. */
const boxesOf = (root: ParentNode, selector: string): number =>
  (root.querySelector(selector)?.getAttribute('d') ?? '').split('M').length - 1;

const columns = ['On record', 'Date passed, no report', 'Not yet due', 'Ongoing, or no date', 'Tasks'];

describe('a fill', () => {
  test.each([
    ['solid', null],
    ['hatched', 'url(#bars-hatch)'],
    ['outlined', null],
    ['ink', null],
  ])('%s', async (look, fill) => {
    const path = (await shown('chart/Swatch', look)).querySelector('path');
    expect(path?.getAttribute('class')).toBe(look);
    expect(path?.getAttribute('fill')).toBe(fill);
  });

  test('stands in the key with the words of its series', async () => {
    const entriesOf = (document: Document) =>
      [...document.querySelectorAll('.key li')].map((entry) => [
        entry.querySelector('path')?.getAttribute('class'),
        textOf(entry),
      ]);
    expect(entriesOf(await shown('chart/Key', 'all series'))).toEqual([
      ['solid', '4 with a report or a related outcome on record'],
      ['hatched', '14 date passed, no report published here'],
      ['outlined', '14 not yet due, ongoing, or without a date'],
    ]);
    expect(entriesOf(await shown('chart/Key', 'a picture of dates'))).toEqual([
      ['solid', '4 with a report or a related outcome on record'],
      ['hatched', '14 date passed, no report published here'],
      ['outlined', '14 not yet due'],
      [undefined, 'Finance'],
    ]);
    expect(entriesOf(await shown('chart/Key', 'one series'))).toEqual([['outlined', '10 not yet due']]);
  });
});

test('a figure has its hatch apart from its drawings, and its table behind a line', async () => {
  const document = await shown('chart/Figure', 'loud');
  expect(document.querySelector('svg.hatches pattern')?.id).toBe('one-hatch');
  expect(textOf(document.querySelector('details summary') ?? document)).toBe('View as a table');
  expect(document.querySelector('details table')).not.toBeNull();
  expect(document.querySelector('figure')?.classList.contains('quiet-hatch')).toBe(false);
  expect((await shown('chart/Figure', 'quiet')).querySelector('figure.quiet-hatch')).not.toBeNull();
});

describe('bars', () => {
  test('are filled where something is on record, hatched where the date has passed, outlined for the rest', async () => {
    const document = await shown('chart/BarsDrawing', 'wide');
    // Of three rows one has something on record, two a passed date, and all something else.
    expect(boxesOf(document, 'path.solid')).toBe(1);
    expect(boxesOf(document, 'path.hatched')).toBe(2);
    expect(boxesOf(document, 'path.outlined')).toBe(3);
    expect(document.querySelector('.hatched')?.getAttribute('fill')).toBe('url(#bars-hatch)');
    expect(document.querySelectorAll('[fill]')).toHaveLength(1);
  });

  test('say in their table what they show: names, order and totals', async () => {
    const document = await shown('chart/Bars', 'three rows');
    expect(headsOf(document)).toEqual(['Agency', ...columns]);
    expect(rowsOf(document)).toEqual([
      ['Ministry of Finance', '4', '12', '9', '3', '28'],
      ['Ministry of Public Security', '0', '2', '0', '1', '3'],
      ['Unnamed sets', '0', '0', '1', '0', '1'],
    ]);
    for (const size of ['wide', 'small']) {
      const texts = textsOf(document, `svg.${size} text:not(.value)`);
      expect(texts).toEqual(['Finance', 'Public Security', 'Unnamed sets', '28', '3', '1']);
    }
    expect(textsOf(document, 'svg.wide text.value')).toEqual(['4', '12', '12', '2', '1', '1']);
  });

  test('are labelled on narrow screens as in the head of their table', async () => {
    const document = await shown('chart/BarsTable', 'three rows');
    const labels = [...document.querySelectorAll('tbody tr:first-child td')].map((cell) =>
      cell.getAttribute('data-label'),
    );
    expect(labels).toEqual(columns);
    expect(document.querySelector('a[href="/agencies/mof/"]')?.textContent).toBe('Ministry of Finance');
    expect(document.querySelectorAll('a')).toHaveLength(2);
  });

  test('have a key unless the picture before them has it', async () => {
    expect((await shown('chart/Bars', 'three rows')).querySelectorAll('.key li')).toHaveLength(3);
    expect((await shown('chart/Bars', 'without a key')).querySelector('.key')).toBeNull();
  });

  test('of agencies name their picture, link each agency, and keep the unnamed sets last', async () => {
    const document = await shown('chart/Loads', 'leads');
    expect(document.querySelector('svg.wide')?.getAttribute('aria-label')).toBe(
      'How many tasks each agency leads: 2 named agencies, and the unnamed sets together',
    );
    expect(textOf(document.querySelector('.note') ?? document)).toBe(
      'How many tasks each agency leads. A task with several leads is counted for each; the key counts it once. Unnamed sets, like “relevant ministries”, are grouped at the end.',
    );
    expect(rowsOf(document).map(([name]) => name)).toEqual([
      'Ministry of Finance',
      'Ministry of Public Security',
      'Unnamed sets',
    ]);
    expect([...document.querySelectorAll<HTMLAnchorElement>('th a')].map(({ href }) => href)).toEqual([
      ...['/agencies/mof/', '/agencies/mps/'],
    ]);
    expect(textOf((await shown('chart/Loads', 'coordinates')).body)).toContain(
      'How many tasks each agency coordinates',
    );
  });

  test('of themes link each theme', async () => {
    const document = await shown('chart/ThemeBars', 'two themes');
    expect(headsOf(document)[0]).toBe('Theme');
    expect(rowsOf(document)).toEqual([
      ['Health', '1', '1', '1', '0', '3'],
      ['Data', '0', '1', '0', '0', '1'],
    ]);
    expect([...document.querySelectorAll<HTMLAnchorElement>('th a')].map(({ href }) => href)).toEqual([
      ...['/themes/health/', '/themes/data/'],
    ]);
  });

  test('open the tasks of a stretch, by the pointer in the drawing and by the keyboard in the table', async () => {
    const document = await shown('chart/Loads', 'leads');
    const stretches = [...document.querySelectorAll('svg.wide a')];
    expect(stretches.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual([
      ['/tasks/?lead=mof&evidence=related-outcome', 'Finance: 4 with a report or a related outcome on record'],
      ['/tasks/?lead=mof&schedule=past-due', 'Finance: 12 date passed, no report published here'],
      ['/tasks/?lead=mof&schedule=ongoing', 'Finance: 12 not yet due, ongoing, or without a date'],
      ['/tasks/?lead=mps&schedule=past-due', 'Public Security: 2 date passed, no report published here'],
      ['/tasks/?lead=mps&schedule=ongoing', 'Public Security: 1 not yet due, ongoing, or without a date'],
    ]);
    expect(stretches.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true);
    const cells = [...document.querySelectorAll('tbody td a')];
    expect(cells.map((link) => [link.getAttribute('href'), textOf(link)])).toEqual([
      ['/tasks/?lead=mof&evidence=related-outcome', '4'],
      ['/tasks/?lead=mof&schedule=past-due', '12'],
      ['/tasks/?lead=mof', '28'],
      ['/tasks/?lead=mps&schedule=past-due', '2'],
      ['/tasks/?lead=mps', '3'],
    ]);
    const coordinates = await shown('chart/Loads', 'coordinates');
    expect(coordinates.querySelector('svg.wide a')?.getAttribute('href')).toBe(
      '/tasks/?coordinating=mof&evidence=related-outcome',
    );
    // A picture without links is one picture.
    expect((await shown('chart/BarsDrawing', 'wide')).querySelector('svg')?.getAttribute('role')).toBe('img');
  });

  test('of one agency show its years, then its groups; what has none comes last', async () => {
    const document = await shown('chart/AgencyLoad', 'what it leads, in groups and in none');
    const [years, groups] = [...document.querySelectorAll('figure')];
    if (!years || !groups) throw new Error('Two pictures are expected.');
    expect(textOf(document.querySelector('h2') ?? document)).toBe('Workload at a glance');
    expect(headsOf(years)[0]).toBe('Year due');
    expect(rowsOf(years)).toEqual([
      ['2025', '1', '2', '0', '0', '3'],
      ['2027', '0', '0', '1', '0', '1'],
      ['Ongoing, or no date', '0', '0', '0', '1', '1'],
    ]);
    expect(headsOf(groups)[0]).toBe('Group');
    expect(rowsOf(groups).map(([name]) => name)).toEqual(['1. Laws on data', 'No group']);
    expect(groups.querySelector('th a')?.getAttribute('href')).toBe('/groups/nq03-g1/');
    expect(groups.querySelector('td a')?.getAttribute('href')).toBe(
      '/tasks/?lead=mof&group=nq03-g1&evidence=related-outcome',
    );
    expect(years.querySelector('td a')?.getAttribute('href')).toBe(
      '/tasks/?lead=mof&year=2025&evidence=related-outcome',
    );
    expect(textsOf(document, '.note')).toEqual([
      'The tasks it leads, by the year they are due.',
      'The same tasks by group.',
    ]);
    expect(document.querySelectorAll('.key')).toHaveLength(1);
  });
});

describe('the timeline', () => {
  const title = 'months, a year alone, and later years';

  test('names its picture by its counts', async () => {
    const document = await shown('chart/Timeline', title);
    expect(document.querySelector('svg.wide')?.getAttribute('aria-label')).toBe(
      '16 tasks by the month in which they fall due, as of 22 November 2026: 1 on record, 11 with the date passed and no report, 4 not yet due.',
    );
    expect(textsOf(document, '.key li')).toEqual([
      '1 with a report or a related outcome on record',
      '11 date passed, no report published here',
      '4 not yet due',
      'Not drawn: 1 ongoing, 2 yearly, 1 with a time we could not read and 1 with no date',
    ]);
    expect(textsOf(document, 'svg.wide .quiet')).toEqual([
      '9 stated only as “2025”,',
      'date passed, no report published',
    ]);
    expect(textsOf(document, 'svg.wide .strong')).toEqual(['2025', '2026', 'later years', 'As of 22 November 2026']);
  });

  test('says of years alone that they are shown separately, only where there are some', async () => {
    const note = async (own: string) =>
      textOf((await shown('chart/Timeline', own)).querySelector('.note') ?? new Document());
    expect(await note(title)).toBe(
      'Each bar counts the tasks due in that month; tasks due in a quarter count in its last month. Tasks that state only a year are shown separately, at the end of that year.',
    );
    expect(await note('one month to come')).toBe(
      'Each bar counts the tasks due in that month; tasks due in a quarter count in its last month.',
    );
  });

  test('says in its table what it shows, and what it does not draw', async () => {
    const document = await shown('chart/Timeline', title);
    expect(headsOf(document)).toEqual([
      ...['Deadline as stated', 'On record', 'Date passed, no report', 'Not yet due', 'Tasks'],
    ]);
    expect(rowsOf(document)).toEqual([
      ['June 2025', '1', '2', '0', '3'],
      ['2025', '0', '9', '0', '9'],
      ['December 2026', '0', '0', '1', '1'],
      ['2030', '0', '0', '3', '3'],
      ['Ongoing', '', '', '', '1'],
      ['Yearly', '', '', '', '2'],
      ['With a time we could not read', '', '', '', '1'],
      ['With no date', '', '', '', '1'],
      ['Total', '1', '11', '4', '21'],
    ]);
    expect(textsOf(document, 'svg.wide .value')).toEqual(['3', '9', '1', '3']);
    expect(textsOf(document, 'svg.small .value')).toEqual(['3', '9', '1', '3']);
  });

  test('is filled, hatched and outlined as its key says', async () => {
    const document = await shown('chart/TimelineDrawing', 'wide');
    expect(['solid', 'hatched', 'outlined'].map((look) => boxesOf(document, `path.${look}`))).toEqual([1, 2, 2]);
    expect(document.querySelector('.hatched')?.getAttribute('fill')).toBe('url(#due-hatch)');
  });
});

describe('who leads with whom', () => {
  const title = 'three agencies and the sets';
  const pairs = [
    ['Ministry of Finance', 'Unnamed sets', '12', '/tasks/?lead=mof&coordinating=relevant'],
    ['Ministry of Finance', 'Ministry of Public Security', '12', '/tasks/?lead=mof&coordinating=mps'],
    ['Ministry of Finance', 'Ministry of Finance', '1', '/tasks/?lead=mof&coordinating=mof'],
    [
      'Ministry of Public Security',
      'Ministry of Culture, Sports and Tourism and of a long name',
      '1',
      '/tasks/?lead=mps&coordinating=moc',
    ],
    [
      'Ministry of Culture, Sports and Tourism and of a long name',
      'Ministry of Finance',
      '1',
      '/tasks/?lead=moc&coordinating=mof',
    ],
    ['Unnamed sets', 'Ministry of Finance', '1', '/tasks/?lead=relevant&coordinating=mof'],
  ];

  test('the table has a row for each pair, with the address of its tasks', async () => {
    const document = await shown('chart/MatrixTable', title);
    expect(headsOf(document)).toEqual(['Leads', 'Coordinates', 'Tasks']);
    expect(rowsOf(document).map((row, place) => [...row, hrefs(document)[place]])).toEqual(pairs);
  });

  test('the drawing has a square for each row of the table, to the same address', async () => {
    const document = await shown('chart/MatrixDrawing', title);
    expect(hrefs(document)).toEqual(pairs.map(([, , , href]) => href));
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('aria-label'))).toEqual(
      pairs.map(
        ([lead, coordinating, count]) => `${lead}, with ${coordinating}: ${count} ${count === '1' ? 'task' : 'tasks'}`,
      ),
    );
    expect(textsOf(document, 'a text')).toEqual(pairs.map(([, , count]) => count));
  });

  test('the drawing can be skipped, and leads to the table', async () => {
    const document = await shown('chart/MatrixFigure', title);
    const skip = document.querySelector('.note a');
    expect(textOf(skip ?? document)).toBe('Skip to the table');
    expect(document.querySelector(`${skip?.getAttribute('href')} table`)).not.toBeNull();
  });

  const hrefs = (document: Document) => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
});

describe('the coverage of texts', () => {
  test('names what is filled, left as paper and hatched', async () => {
    const document = await shown('chart/Coverage', 'two texts');
    const entries = [...document.querySelectorAll('.key li')];
    expect(entries.map((entry) => [entry.querySelector('path')?.getAttribute('class'), textOf(entry)])).toEqual([
      ['solid', 'in a record'],
      ['outlined', 'blank'],
      ['hatched', 'set aside, for the reason given on the document’s page'],
    ]);
    expect(document.querySelector('svg.wide')?.getAttribute('aria-label')).toBe(
      'Resolution 03/NQ-CP: 36 of 40 lines in records, 1 blank, 3 set aside. Plan 01: 1,357 of 1,357 lines in records',
    );
    expect(textsOf(document, 'svg.wide .strong')).toEqual(['Resolution 03/NQ-CP', 'Plan 01']);
  });

  test('draws what stands in records longest where it is most', async () => {
    const document = await shown('chart/StripsDrawing', 'wide');
    const lengthOf = (look: string) =>
      Number(/h([\d.]+)v/.exec(document.querySelector(`path.${look}`)?.getAttribute('d') ?? '')?.[1]);
    expect(lengthOf('solid')).toBeGreaterThan(lengthOf('hatched'));
    expect(lengthOf('hatched')).toBeGreaterThan(lengthOf('outlined'));
    expect(document.querySelector('.hatched')?.getAttribute('fill')).toBe('url(#coverage-hatch)');
  });

  test('says that not all are drawn, only where they are too many', async () => {
    const document = await shown('chart/Coverage', 'more than can be drawn');
    expect(textsOf(document, 'svg.wide .strong')).toHaveLength(60);
    expect(textOf(document.body)).toContain('The first 60 texts are drawn; the table lists them all.');
    expect(textOf((await shown('chart/Coverage', 'two texts')).body)).not.toContain('are drawn');
  });
});

describe('the web of documents', () => {
  const title = 'dated and undated, held and named';

  test('names its picture by days and relations', async () => {
    const document = await shown('chart/Web', title);
    expect(document.querySelector('svg.wide')?.getAttribute('aria-label')).toBe(
      '5 documents: 57-NQ/TW, 22 December 2024; Resolution 03/NQ-CP, 9 January 2025; Resolution 71/NQ-CP, 1 April 2026. Resolution 03/NQ-CP carries out 57-NQ/TW; Resolution 03/NQ-CP amended by Resolution 71/NQ-CP; Resolution 71/NQ-CP reaffirms Resolution 03/NQ-CP; Conclusion issued under 26-Ctr.',
    );
  });

  test('says in its table the same as in its lines, each with the line that states it', async () => {
    const document = await shown('chart/WebTable', title);
    expect(headsOf(document)).toEqual(['Document', 'Relation', 'To', 'Date', 'As stated in']);
    expect(rowsOf(document)).toEqual([
      ['Resolution 03/NQ-CP', 'carries out', '57-NQ/TW', '22 December 2024', 'Resolution 03/NQ-CP, line 7'],
      ['Resolution 03/NQ-CP', 'amended by', 'Resolution 71/NQ-CP', '1 April 2026', 'Resolution 71/NQ-CP'],
      ['Resolution 71/NQ-CP', 'reaffirms', 'Resolution 03/NQ-CP', '9 January 2025', 'Resolution 71/NQ-CP, line 12'],
      ['Conclusion', 'issued under', '26-Ctr', 'not stated', 'Conclusion, line 2'],
    ]);
    const [first, , , last] = [...document.querySelectorAll('tbody tr')];
    expect([...(first?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
      ...['/documents/nq03/', '/instruments/57-nq-tw/', '/documents/nq03/#L7'],
    ]);
    // A document that is neither held nor an instrument has no page.
    expect([...(last?.querySelectorAll('a') ?? [])].map(textOf)).toEqual(['Conclusion', 'Conclusion, line 2']);
  });

  test('fills the dots of documents held here, and draws each relation in its own line', async () => {
    const document = await shown('chart/WebDrawing', 'wide');
    expect([...document.querySelectorAll('circle')].map((dot) => dot.getAttribute('class'))).toEqual([
      ...['before', 'value-dot', 'value-dot', 'before', 'value-dot'],
    ]);
    expect([...document.querySelectorAll('path.join')].map((line) => line.classList.item(1))).toEqual([
      ...['implements', 'amended-by', 'restates', 'issued-under'],
    ]);
    expect(textsOf(document, '.strong')).toEqual([
      ...['57-NQ/TW', 'Resolution 03/NQ-CP', 'Resolution 71/NQ-CP', '26-Ctr', 'Conclusion'],
    ]);
    expect(textOf(document.body)).toContain('No date stated');
  });
});

describe('due and on record, over time', () => {
  test('tells in its label and in the table behind it what the lines are', async () => {
    const figure = await shown('chart/OverTimeFigure', 'with quarters');
    expect(figure.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Of 4 tasks with an end date, 2 were due by 31 May 2026; for 3, the output they name, or another form of it, was on record by then.',
    );
    expect(textsOf(figure, '.key li')).toEqual(['due by that day', 'with an outcome on record by that day']);
    const rows = [...(await shown('chart/OverTimeTable', 'by month')).querySelectorAll('tbody tr')];
    expect(rows.map((row) => textsOf(row, 'th, td'))).toEqual([
      ...[
        ['June 2025', '1', '1'],
        ['December 2025', '2', '1'],
        ['February 2026', '2', '3'],
      ],
      ['December 2026', '4', ''],
    ]);
  });

  test('draws what is due with a broken line and outcomes with a whole one, up to the day until which somebody looked', async () => {
    const drawing = await shown('chart/OverTimeDrawing', 'wide');
    expect(drawing.querySelector('.due-line')?.hasAttribute('stroke-dasharray')).toBe(true);
    expect(drawing.querySelector('.record-line')?.hasAttribute('stroke-dasharray')).toBe(false);
    const end = (name: string) => Number(/H([\d.]+)$/.exec(drawing.querySelector(name)?.getAttribute('d') ?? '')?.[1]);
    expect(end('.record-line')).toBeLessThan(end('.due-line'));
    expect(textsOf(drawing, 'text')).toEqual(expect.arrayContaining(['100 %', '75 %', 'Searched up to 31 May 2026']));
  });

  test('counts what was known later, quarter by quarter, and opens the tasks of each count', async () => {
    const table = await shown('chart/CohortTable', 'two quarters');
    expect(textsOf(table, 'thead th')).toEqual([
      ...['Due in', 'Tasks', 'on record by its end', 'one quarter later', 'two quarters later', 'four quarters later'],
    ]);
    expect([...table.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, summary, .blank'))).toEqual([
      ['2nd quarter 2025', '1', '1', '1', '1', 'not yet'],
      ['4th quarter 2025', '2', '1', 'not yet', 'not yet'],
    ]);
    // On a narrow screen, where the head is not shown, each figure names what it counts.
    expect(
      [...table.querySelectorAll('tbody tr:first-child td')].map((cell) => cell.getAttribute('data-label')),
    ).toEqual(textsOf(table, 'thead .num'));
    const cells = [...(table.querySelectorAll('tbody tr')[1]?.querySelectorAll('td') ?? [])];
    expect(cells.map((cell) => [...cell.querySelectorAll('a')].map((link) => link.getAttribute('href')))).toEqual([
      ['/tasks/nq03-2/', '/tasks/nq03-3/'],
      [],
      ['/tasks/nq03-3/'],
      [],
      [],
    ]);
  });
});

describe('the tasks behind the picture of deadlines', async () => {
  const document = await shown('chart/Timeline', 'linked');
  const linksIn = (selector: string) =>
    [...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href') ?? '');

  test('a column opens its month, or the year alone, by finger or mouse', () => {
    const columns = [...document.querySelectorAll('svg.wide a')];
    expect(columns.every((link) => link.getAttribute('tabindex') === '-1' && link.querySelector('rect'))).toBe(true);
    expect(linksIn('svg.wide')).toContain('/deadlines/#due-2025');
    expect(linksIn('svg.wide').every((href) => /^\/deadlines\/#due-\d{4}(?:-\d{2})?$/u.test(href))).toBe(true);
  });

  test('a quarter with tasks in several months opens nothing', () =>
    expect(linksIn('svg.small').length).toBeLessThanOrEqual(linksIn('svg.wide').length));

  test('keys reach the same in the table, and each series in the key', () => {
    expect(linksIn('.key')).toEqual(['/tasks/?schedule=past-due']);
    for (const href of new Set(linksIn('svg.wide'))) expect(linksIn('tbody')).toContain(href);
  });
});

describe('a picture can be taken away', () => {
  test('as files, and as a frame whose code is shown', async () => {
    const document = await shown('chart/Figure', 'named');
    expect([...document.querySelectorAll('[data-take] a')].map((link) => link.getAttribute('href'))).toEqual([
      ...['/charts/leads.svg', '/charts/leads.csv', '/embed/charts/leads/'],
    ]);
    expect(textOf(document.querySelector('code') ?? document)).toMatch(
      /^<iframe src="http[^"]*\/embed\/charts\/leads\/" title="[^"]+" width="100%" height="640" style="border:0" loading="lazy"><\/iframe>$/u,
    );
  });

  test('from a page in Vietnamese in Vietnamese, under the same name', async () => {
    const document = await shown('chart/Figure', 'named', 'vi');
    expect([...document.querySelectorAll('[data-take] a')].map((link) => link.getAttribute('href'))).toEqual([
      ...['/vi/charts/leads.svg', '/vi/charts/leads.csv', '/vi/embed/charts/leads/'],
    ]);
    expect(textOf(document.querySelector('code') ?? document)).toContain('/vi/embed/charts/leads/" title="Biểu đồ của');
    expect(textOf(document.querySelector('figure') ?? document)).not.toContain('tiếng Anh');
  });

  test('where it is framed it does not say how to frame it', async () => {
    const document = await shown('chart/Figure', 'framed');
    expect(document.querySelectorAll('[data-take] a')).toHaveLength(2);
    expect(document.querySelector('code')).toBeNull();
  });

  test('one without a name has no files', async () =>
    expect((await shown('chart/Figure', 'loud')).querySelector('[data-take]')).toBeNull());
});
