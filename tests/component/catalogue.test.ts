import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

describe('the facets', async () => {
  const document = await shown('catalogue/FacetColumn', 'every facet');
  const fieldsets = [...document.querySelectorAll('fieldset')];

  test.each([
    ['Kind', 'kind', ['Task, with a lead agency 1', 'Measure 2']],
    ['Theme', 'theme', ['Data 1']],
    ['Lead agency', 'lead', ['Ministry of Information now Ministry of Science 12']],
    ['Lead agency now', 'now', ['Ministry of Science 1']],
    ['Deadline', 'year', ['2025 1', 'Every year 2', 'Ongoing 3', 'Time stated, not read 4', 'No time stated 5']],
    [
      'Schedule',
      'schedule',
      [
        ...['Date passed 1', 'Due soon 2', 'Not yet due 3', 'Ongoing 4', 'Every year 5'],
        ...['Time stated, not read 6', 'No time stated 7', 'Not yet in force 8', 'Repealed 9'],
      ],
    ],
    [
      'Evidence',
      'evidence',
      [
        ...['No report published here 1', 'Related outcome 2', 'Reported by its lead 3', 'Documented 4'],
        ...['Confirmed by another body 5', 'Disputed 6'],
      ],
    ],
    ['Document', 'document', ['Resolution 03/NQ-CP 1']],
    [
      'Group',
      'group',
      ['1. Perfecting institutions and removing what stands in the way of … 1', ...['2. Money 1', '1. Services 1']],
    ],
    ['Coordinating agency', 'coordinating', ['Ministry of Finance 1']],
    ['Law, decree or plan', 'instrument', ['Law on Data 1']],
    ['Expected output', 'output', ['Decree 1', 'Other 1', 'Not stated 2']],
  ])('%s has its options with counts', (label, name, options) => {
    const fieldset = fieldsets.find((one) => textOf(one.querySelector('legend') ?? one) === label);
    expect(fieldset).toBeDefined();
    expect(
      new Set([...(fieldset?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])].map((box) => box.name)),
    ).toEqual(new Set([name]));
    const shownOptions = [...(fieldset?.querySelectorAll('li > label') ?? [])].map((option) =>
      textsOf(option, '[data-name], small, .count').join(' '),
    );
    expect(shownOptions).toEqual(options);
  });

  test('stand in their order, and none is hidden', () => {
    expect(textsOf(document, 'legend')).toEqual([
      ...['Kind', 'Theme', 'Lead agency', 'Lead agency now', 'Deadline', 'Schedule', 'Evidence', 'Document', 'Group'],
      ...['Coordinating agency', 'Law, decree or plan', 'Expected output'],
    ]);
    expect(document.querySelector('fieldset[hidden]')).toBeNull();
  });

  test('one that the page is limited to is there for the script alone', async () => {
    const limited = await shown('catalogue/FacetColumn', 'limited to an agency');
    expect(textsOf(limited, '.facet[hidden] legend')).toEqual(['Lead agency', 'Lead agency now']);
  });

  test('on a phone each is folded and says what is chosen; a bar leads to the results', () => {
    expect(textsOf(document, '.facet > summary')).toEqual([
      ...['Kind', 'Theme', 'Lead agency', 'Deadline', 'Schedule', 'Evidence', 'Document', 'Group'],
      ...['Coordinating agency', 'Law, decree or plan', 'Expected output'],
    ]);
    expect(document.querySelectorAll('.facet > summary > [data-chosen]').length).toBe(11);
    expect(document.querySelector('.facet[open]')).toBeNull();
    expect(textsOf(document, '.facets-bar button')).toEqual(['Show the list', 'Close']);
  });

  test('lead agencies stand in one place, under the names in the text or those of today', () => {
    const lead = document.querySelector('input[name=lead]')?.closest('.facet');
    expect(textsOf(lead ?? document, 'legend')).toEqual(['Lead agency', 'Lead agency now']);
    expect(textsOf(lead ?? document, '.switch small')).toEqual([
      'What a merged agency led counts for the one that took over.',
    ]);
    expect(lead?.querySelector('.instead input')?.getAttribute('name')).toBe('now');
    expect(document.querySelectorAll('[data-switch]').length).toBe(1);
  });

  test('those that do not count every record say which they count', () => {
    const noted = fieldsets.filter((one) => one.querySelector('.note'));
    expect(noted.map((one) => textsOf(one, 'legend, .note').join(': '))).toEqual([
      'Deadline: Tasks, and measures whose text states a time.',
      'Schedule: Tasks, and measures whose text states a time.',
      'Evidence: Tasks, and measures on which something was reported.',
    ]);
  });

  test('a box carries its value and the words that find it', () => {
    const box = document.querySelector<HTMLInputElement>('input[name=lead]');
    expect(box?.value).toBe('mic');
    expect(box?.dataset['words']).toBe('technology BKHCN');
  });
});

describe('a long facet', () => {
  test('shows its first six options, the rest in a closed list', async () => {
    const document = await shown('catalogue/FacetOptions', 'more than a page shows at once');
    const [first, rest] = document.querySelectorAll('ul');
    expect(textsOf(first ?? document, '[data-name]').at(-1)).toBe('Agency 6');
    expect(textsOf(rest ?? document, '[data-name]')[0]).toBe('Agency 7');
    expect(textsOf(document, 'summary')).toEqual(['7 more']);
    expect(document.querySelector('details[open]')).toBeNull();
  });

  test('leaves what is too much for a page to the script', async () => {
    const document = await shown('catalogue/FacetOptions', 'more than a page holds');
    expect(textsOf(document, 'summary').at(-1)).toBe('1 other');
    expect(document.querySelector('[data-rest=lead]')?.childElementCount).toBe(0);
  });

  test('stands under the headings of its options', async () => {
    const document = await shown('catalogue/FacetOptions', 'under headings');
    const lists = [...document.querySelectorAll('details')].map((list) => [
      ...textsOf(list, 'summary'),
      list.querySelectorAll('input').length,
    ]);
    expect(lists).toEqual([
      ['Resolution 03/NQ-CP', 2],
      ['Plan', 1],
    ]);
  });
});

describe('above the list', () => {
  test.each([
    [
      'the first of the records',
      '140 tasks, nothing searched or filtered. Search and filters also cover the 221 measures.',
    ],
    ['all records', '361 records, nothing searched or filtered.'],
    ['one record, framed', '1 record, nothing searched or filtered.'],
  ])('%s: %s', async (title, words) =>
    expect(textsOf(await shown('catalogue/AnswerBar', title), '[data-count]')).toEqual([words]),
  );

  test('the orders, and the ways to take the answer along', async () => {
    const document = await shown('catalogue/AnswerBar', 'the first of the records');
    expect([...document.querySelectorAll('option')].map(({ value, text }) => `${value}: ${text}`)).toEqual([
      ...['relevance: Relevance', 'deadline: Deadline', 'past: Longest past', 'number: Number'],
    ]);
    expect(
      [...document.querySelectorAll('[data-take]')].map((way) => [way.getAttribute('data-take'), textOf(way)]),
    ).toEqual([
      ['link', 'Copy link'],
      ['xlsx', 'XLSX'],
      ['csv', 'CSV'],
      ['embed', 'Copy embed code'],
      ['list', 'Copy list code'],
    ]);
    expect(document.querySelector('[data-take=link]')?.getAttribute('data-copy')).toBe('https://tasks.example/tasks/');
    expect(document.querySelector('[data-take=embed]')?.getAttribute('data-copy')).toContain(
      'src="https://tasks.example/embed/tasks/" title="Tasks of Resolution 57"',
    );
    const code = document.querySelector('[data-take=list]')?.getAttribute('data-copy');
    expect(code).toContain('src="https://tasks.example/embed/tasks/?view=list" title=');
    expect(code).toContain(' style="border:0" ');
  });

  test('a failed search names the lists and the full text; out of a frame these lead to the whole page', async () => {
    const framed = await shown('catalogue/AnswerBar', 'one record, framed');
    const links = [...framed.querySelectorAll('[data-unavailable] a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('target')])).toEqual([
      ['/tasks/', '_top'],
      ['/search/', '_top'],
    ]);
    const page = await shown('catalogue/AnswerBar', 'all records');
    expect(page.querySelector('a[target]')).toBeNull();
    expect(textOf(page.querySelector('[data-unavailable] p') ?? page)).toBe(
      'Its data could not be loaded. The list below is not searched or filtered. All tasks as a plain list, or search all texts.',
    );
  });
});

test('examples lead to their answer, Vietnamese ones are marked so', async () => {
  const document = await shown('catalogue/Examples', 'English and Vietnamese');
  expect([...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.lang])).toEqual([
    ['?q=digital%20signature', ''],
    ['?q=B%E1%BB%99%20C%C3%B4ng%20an', 'vi'],
  ]);
  expect(textOf(document.body)).toMatch(/^Words, a number or an agency: digital signature/);
});

test('a row that a script writes finds each schedule and each evidence drawn, under its own name', async () => {
  const document = await shown('catalogue/StatusShapes', 'all');
  const template = document.querySelector('template');
  const shapes = [...(template?.content.children ?? [])].map((shape) => [
    shape.getAttribute('data-shape'),
    textOf(shape.querySelector('.word') ?? shape),
  ]);
  expect(shapes).toEqual([
    ['coming', 'Not yet in force'],
    ['repealed', 'Repealed'],
    // The day of the examples; the script sets its own.
    ['by', 'Due soon'],
    ['window', 'Due soon'],
    ['from', 'Ongoing'],
    ['ongoing', 'Ongoing'],
    ['annual', 'Every year'],
    ['unread', 'Time stated, not read'],
    ['unstated', 'No time stated'],
    ['none', 'No report published here'],
    ['related-outcome', 'Related outcome'],
    ['self-reported', 'Reported by its lead'],
    ['documented', 'Documented'],
    ['verified', 'Confirmed by another body'],
    ['disputed', 'Disputed'],
  ]);
});

test('the catalogue sends its form to the search page, and says its limits to the script', async () => {
  const document = await shown('catalogue/TaskCatalogue', 'limited and framed');
  const form = document.querySelector('form');
  expect([form?.getAttribute('action'), form?.getAttribute('target'), form?.getAttribute('role')]).toEqual([
    ...['/search/', '_top', 'search'],
  ]);
  expect(document.querySelector('task-catalogue')?.getAttribute('data-limits')).toBe('{"lead":["mic"]}');
  expect(document.querySelector('task-catalogue')?.getAttribute('data-total')).toBe('361');
});
