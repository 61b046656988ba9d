import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const linksIn = (root: ParentNode) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('who is assigned', () => {
  test.each([
    ['one lead', 'As stated “Ministry of Finance”, line 6'],
    ['a lead set by a later document', 'As amended “Police”, line 12 of Resolution 71/NQ-CP'],
    ['several that coordinate', 'As stated “The police and others”, lines 7 to 8'],
    ['a blank cell', 'As stated, lines 4 to 9'],
  ])('%s: %s', async (title, words) => {
    expect(textOf((await shown('task/Assignment', title)).querySelector('.prov p') ?? document)).toBe(words);
  });

  test('the row is named for its role', async () => {
    expect(textsOf(await shown('task/Assignment', 'one lead'), 'h2')).toEqual(['Lead']);
    expect(textsOf(await shown('task/Assignment', 'several that coordinate'), 'h2')).toEqual(['Coordinating']);
  });

  test('agencies stand in the order stated, each linked', async () => {
    const row = await shown('task/Assignment', 'several that coordinate');
    expect(textsOf(row, 'li')).toEqual([
      'Ministry of Public Security',
      'Ministries an unnamed set',
      'Ministry of Planning now Ministry of Finance',
    ]);
    expect(linksIn(row).slice(0, 2)).toEqual(['/agencies/mps/', '/agencies/ministries/']);
  });

  test('who took over from a lead is named with day and source', async () => {
    const row = await shown('task/Assignment', 'a lead that was merged');
    expect(textOf(row.body)).toContain('now Ministry of Finance since 1 March 2025');
    expect(textOf(row.body)).toContain('As reported A paper (web page, 1 November 2026)');
    expect(textOf(row.body)).toContain('We found no source that says which body took over this task.');
    expect(row.querySelector('a[rel="external"]')?.getAttribute('href')).toBe('https://paper.example/merged');
  });

  test.each([
    ['a blank cell', 'Nobody is named: the cell is blank.'],
    ['words that name nobody', 'Nobody is named.'],
    ['an unnamed set', 'An unnamed set: the text does not say which bodies.'],
  ])('%s: %s', async (title, words) => {
    expect(textOf((await shown('task/Assignment', title)).body)).toContain(words);
  });
});

describe('a deadline', () => {
  test.each([
    ['passed', 'June 2025', 'By 30 June 2025, 510 days before 22 November 2026', 'a month alone means its last day'],
    ['blank', 'Blank.', 'No time is stated', 'nothing was read'],
    ['unread', 'As scheduled', 'No date can be read from these words', 'nothing was read'],
    ['ongoing', 'Ongoing', 'Ongoing, with no end stated', 'no end is stated'],
  ])('%s: as stated "%s", as read "%s", by the rule "%s"', async (title, stated, read, rule) => {
    const row = await shown('task/DeadlineRow', title);
    expect(textsOf(row, '.entry p')).toEqual([stated, read]);
    expect(textsOf(row, '.prov').at(-1)).toBe(`As read: ${rule}`);
  });

  test('words that stand in a text are verbatim; corrected ones are not', async () => {
    expect((await shown('task/DeadlineRow', 'passed')).querySelectorAll('[data-verbatim]')).toHaveLength(1);
    expect(
      (await shown('task/DeadlineRow', 'put off by a later document')).querySelectorAll('[data-verbatim]'),
    ).toHaveLength(1);
    const corrected = await shown('task/DeadlineRow', 'corrected');
    expect(corrected.querySelectorAll('[data-verbatim]')).toHaveLength(0);
    expect(textsOf(corrected, '.prov')[0]).toBe('As corrected, line 8');
  });

  test('who set another time is named with its line', async () => {
    const row = await shown('task/DeadlineRow', 'put off by a later document');
    expect(textsOf(row, '.prov')[0]).toBe('As amended, line 12 of Resolution 71/NQ-CP');
    expect(row.querySelector('.prov a')?.getAttribute('href')).toBe('/documents/nq71/#L12');
  });

  test('it is drawn only where the day of issue and the day due are known', async () => {
    expect((await shown('task/DeadlineRow', 'passed')).querySelectorAll('svg.scale')).toHaveLength(1);
    expect((await shown('task/DeadlineRow', 'no day of issue')).querySelectorAll('svg')).toHaveLength(0);
    expect((await shown('task/DeadlineRow', 'ongoing')).querySelectorAll('svg')).toHaveLength(0);
  });

  test('the dot is the day due, the tall stroke today, and the short one the day of issue', async () => {
    const scale = await shown('task/DayScale', 'passed');
    expect(scale.querySelector('circle')?.getAttribute('cx')).toBe('76');
    const strokes = [...scale.querySelectorAll('line:not([class])')];
    expect(strokes.map((line) => line.getAttribute('x1'))).toEqual(['10', '270']);
    expect(textsOf(scale, 'text')).toEqual(['issued', 'due', '22 November 2026']);
    expect(textsOf(await shown('task/DayScale', 'to come'), 'text')).toEqual(['issued', 'due', '31 December 2030']);
  });
});

describe('the rows of a record', () => {
  test('a task has lead, coordinating, deadline and output, each with its own line', async () => {
    const rows = await shown('task/TaskRows', 'a task');
    expect(textsOf(rows, 'h2')).toEqual(['Lead', 'Coordinating', 'Deadline', 'Expected output']);
    const lines = [...rows.querySelectorAll('.prov a')].map((link) => link.getAttribute('href'));
    expect(lines).toEqual(['L6', 'L7', 'L9', 'L8'].map((line) => `/documents/nq03/#${line}`));
    expect(rows.querySelector('a[href="/instruments/a-decree/"]')?.textContent).toBe('Decree');
    expect(textsOf(rows, '.entry .stated')).toEqual(['June 2025', 'Decree of the Government']);
  });

  test('a blank output says so', async () => {
    const rows = await shown('task/TaskRows', 'a task without output');
    expect(textsOf(rows, '.blank')).toEqual(['None is named: the cell is blank.']);
  });

  test.each([
    ['a measure', 'no lead agency, no output and no time.', ['Assignment']],
    ['a measure with a time', 'no lead agency and no output.', ['Assignment', 'Deadline']],
  ])('%s names %s', async (title, words, headings) => {
    const rows = await shown('task/TaskRows', title);
    expect(textOf(rows.body)).toContain(`A measure: its text asks for action but names ${words}`);
    expect(textOf(rows.body)).toContain('As read: from its place in the document');
    expect(textsOf(rows, 'h2')).toEqual(headings);
  });
});

describe('a list of tasks', () => {
  test('tasks stand in the order given, with number, words, leads and how they stand', async () => {
    const list = await shown('task/TaskList', 'tasks as they stand');
    expect(textsOf(list, '.no')).toEqual(['2', '1']);
    expect(textsOf(list, 'li > small')).toEqual([
      'Ministry of Public Security, Ministry of Finance',
      'Ministry of Finance',
    ]);
    expect(textsOf(list, '.stated')).toEqual(['Build a data centre.', 'Draft the decree on data.']);
    expect(linksIn(list)).toEqual(['/tasks/nq03-2/', '/tasks/nq03-1/']);
    expect(list.querySelector('ul')?.hasAttribute('data-results')).toBe(true);
  });

  test.each([
    ['as read, in a frame', 'June 2025by 30 June 2025'],
    ['a blank time', 'Blankno time is stated'],
    ['repealed', 'June 2025Repealed'],
  ])('%s: %s', async (title, words) => {
    expect(textOf((await shown('task/TaskList', title)).querySelector('li > p') ?? document)).toBe(words);
  });

  test('links leave a frame', async () => {
    const list = await shown('task/TaskList', 'as read, in a frame');
    expect(list.querySelector('a')?.getAttribute('target')).toBe('_top');
    expect((await shown('task/TaskList', 'repealed')).querySelector('a')?.hasAttribute('target')).toBe(false);
  });

  test('what a later document added says so', async () => {
    expect(textsOf(await shown('task/TaskList', 'added later'), 'li > small')).toEqual([
      'Added by Resolution 71/NQ-CP',
    ]);
  });

  test('a measure leads to its lines, and long numbers have room', async () => {
    const list = await shown('task/TaskList', 'measures with long numbers');
    expect(list.querySelector('a[href="/documents/nq03/#L4"]')?.textContent).toBe('lines 4 to 9');
    expect(list.querySelector('ul')?.className).toBe('rows wide');
  });

  test('groups come first, then what is not in force, then what stands in no group', async () => {
    const page = await shown('task/TaskSections', 'groups, loose tasks and those not in force');
    expect(textsOf(page, 'h2')).toEqual(['Group 1, continued', 'Not in force']);
    expect(textsOf(page, '.no')).toEqual(['1', '2', '7', '8']);
    expect(page.querySelector('#not-in-force')).not.toBeNull();
  });

  test('the ways into it are counted, and agencies are left to their page where they are many', async () => {
    const ways = await shown('task/TaskContents', 'all ways');
    expect(textsOf(ways, 'li')).toEqual(['Group 12', 'All groups', 'Ministry of Finance 140', 'All agencies']);
    expect(linksIn(ways)).toEqual(['#g1', '/groups/', '/agencies/mof/', '/agencies/']);
    expect(textsOf(await shown('task/TaskContents', 'too many agencies to choose from'), 'li').at(-1)).toBe(
      'All agencies',
    );
    expect(linksIn(await shown('task/TaskContents', 'too many agencies to choose from'))).toHaveLength(3);
  });
});

describe('groups', () => {
  test('what stands in each is counted, sub-groups under their group', async () => {
    const table = await shown('task/GroupTable', 'tasks and measures');
    expect(textsOf(table, 'thead th')).toEqual(['Group', 'Tasks', 'Measures']);
    expect(textsOf(table, 'tbody tr')).toEqual(['1 Laws on data21', '1b Data of provinces03', '2 Networks0']);
    expect(linksIn(table)).toEqual(['/groups/nq03-g1/', '/groups/nq03-g1b/', '/groups/nq03-g2/']);
    expect([...table.querySelectorAll('tbody tr')].map(({ className }) => className)).toEqual(['', 'part', '']);
  });

  test('without tasks there is no column for them', async () => {
    const table = await shown('task/GroupTable', 'measures only');
    expect(textsOf(table, 'thead th')).toEqual(['Group', 'Measures']);
    expect(textsOf(table, 'tbody td')).toEqual(['1', '3']);
  });

  test('measures stand under their group, then under its sub-groups', async () => {
    const list = await shown('task/MeasureGroup', 'with a sub-group');
    expect(textsOf(list, 'h2')).toEqual(['Group 1', 'Group 1b']);
    expect(textsOf(list, '.no')).toEqual(['1a', '1b', '1c', '1d']);
    expect((await shown('task/MeasureGroup', 'only sub-groups')).querySelectorAll('ul')).toHaveLength(1);
  });

  test('a heading names its document where the list has several, counts its rows and links the page of the group', async () => {
    const group = await shown('task/GroupFold', 'open and continued, of one of several documents');
    expect(textsOf(group, 'summary > *')).toEqual([
      ...['Group 1b of Resolution 03/NQ-CP, continued', '1 measure', 'Data of provinces'],
    ]);
    expect(group.querySelector('#nq03-g1b a')?.getAttribute('href')).toBe('/groups/nq03-g1b/');
    const closed = await shown('task/GroupFold', 'closed');
    expect(textsOf(closed, 'summary > *').slice(0, 2)).toEqual(['Group 1', '20 tasks']);
    expect([closed.querySelector('details')?.open, group.querySelector('details')?.open]).toEqual([false, true]);
  });

  test('what can be linked to stands inside, where a browser opens what it is folded in', async () => {
    const closed = await shown('task/GroupFold', 'closed');
    expect(closed.querySelector('#g1')?.parentElement?.localName).toBe('details');
  });

  test('of a list the first is open, whatever it stands in', async () => {
    for (const [name, title] of [
      ['task/TaskSections', 'groups, loose tasks and those not in force'],
      ['task/MeasureGroup', 'with a sub-group'],
    ] as const) {
      const folds = [...(await shown(name, title)).querySelectorAll('details')];
      expect(folds.map(({ open }) => open)).toEqual(folds.map((_, place) => place === 0));
    }
  });

  test('each row is a heading, and says a time once where the schedule has the same word', async () => {
    const list = await shown('task/TaskList', 'a time that the schedule says in the same word');
    expect(textsOf(list, 'li > a > h3')).toHaveLength(1);
    expect(textsOf(list, 'p .voice, p .when .word')).toEqual(['Ongoing']);
    expect(textsOf(await shown('task/TaskList', 'tasks as they stand'), '.voice')).toHaveLength(2);
  });

  test('the group of a record is linked, with its own lines', async () => {
    const row = await shown('task/GroupRow', 'of another document');
    expect(textsOf(row, 'p')).toEqual(['Group 1', 'Laws on data', 'As stated, lines 4 to 9 of Resolution 03/NQ-CP']);
    expect(textsOf(await shown('task/GroupRow', 'of the same document'), 'p').at(-1)).toBe('As stated, lines 4 to 9');
  });

  test('a long list folds what stands behind its first rows, unless that is hardly anything', async () => {
    const folded = await shown('task/FoldedTasks', 'one more than fits');
    expect(textsOf(folded, 'summary')).toEqual(['3 more']);
    expect(folded.querySelectorAll('.rows li')).toHaveLength(4);
    expect(folded.querySelectorAll('details li')).toHaveLength(3);
    const few = await shown('task/FoldedTasks', 'few enough to show');
    expect([few.querySelectorAll('details').length, few.querySelectorAll('li').length]).toEqual([0, 3]);
  });

  test('a group that is headed again says where', async () => {
    const row = await shown('task/OtherHeadings', 'in an appendix');
    expect(textsOf(row, 'p')).toEqual(['I. On data', 'As stated, lines 4 to 9, Appendix I']);
    const same = await shown('task/OtherHeadings', 'in the same words');
    expect(textsOf(same, 'p')).toEqual(['In the same words, as number I.', 'As stated, lines 4 to 9, Appendix I']);
    expect((await shown('task/OtherHeadings', 'none')).querySelector('section')).toBeNull();
  });
});

describe('themes and terms', () => {
  test.each([
    ['themes', 'Themes', ['/themes/data/', '/themes/networks/']],
    ['terms', 'Terms', ['/guide/glossary/#e-id']],
    ['both', 'Themes and terms', ['/themes/data/', '/guide/glossary/#e-id']],
  ])('%s: %s', async (title, heading, links) => {
    const row = await shown('task/ThemesAndTerms', title);
    expect(textsOf(row, 'h2')).toEqual([heading]);
    expect(linksIn(row)).toEqual(links);
  });

  test('a record without either has no row', async () => {
    expect((await shown('task/ThemesAndTerms', 'none')).querySelector('section')).toBeNull();
  });
});

describe('versions', () => {
  test.each([
    ['put off', ['From 1 April 2026: in force', 'As issued on 9 January 2025: in force until 31 March 2026']],
    [
      'to be put off',
      ['From 1 April 2026: not yet in force', 'As issued on 9 January 2025: in force until 31 March 2026'],
    ],
    [
      'added and repealed',
      ['From 1 October 2026: repealed', 'From 1 April 2026: added, in force until 30 September 2026'],
    ],
  ])('%s, the newest first', async (title, heads) => {
    expect(textsOf(await shown('task/VersionsRow', title), 'li > b')).toEqual(heads);
  });

  test('each shows the words that change, and what changed them', async () => {
    const row = await shown('task/VersionsRow', 'put off');
    expect(textsOf(row, 'li')).toEqual([
      'From 1 April 2026: in forceDeadline June 2027The time is put off to June 2027. Resolution 71/NQ-CP, line 12',
      'As issued on 9 January 2025: in force until 31 March 2026Deadline June 2025',
    ]);
    expect(linksIn(row)).toEqual(['/documents/nq71/#a1', '/documents/nq71/#L12']);
    expect(textsOf(row, '.prov p')).toEqual([
      'As stated in Resolution 03/NQ-CP and Resolution 71/NQ-CP',
      'As read for 22 November 2026',
    ]);
  });

  test('a record that nothing changed has no row', async () => {
    expect((await shown('task/VersionsRow', 'none')).querySelector('section')).toBeNull();
  });
});
