import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

describe('evidence', () => {
  test.each([
    ['none', 'No report published here'],
    ['related-outcome', 'Related outcome'],
    ['self-reported', 'Reported by its lead'],
    ['documented', 'Documented'],
    ['verified', 'Confirmed by another body'],
    ['disputed', 'Disputed'],
  ])('%s is called "%s"', async (level, words) => {
    const document = await shown('status/EvidenceBadge', level);
    expect(textOf(document.body)).toBe(words);
    expect(document.querySelector('.what')?.classList.contains(level)).toBe(true);
  });

  test.each([
    ['none', 0],
    ['related-outcome', 4],
    ['self-reported', 8],
    ['documented', 12],
    ['verified', 16],
    ['disputed', 8],
  ])('the square of %s is filled up to %d', async (level, filled) => {
    const document = await shown('status/EvidenceGlyph', level);
    const path = document.querySelector('.fill')?.getAttribute('d');
    expect(path ?? 'empty').toBe(filled === 0 ? 'empty' : `M0 16V${16 - filled}h16V16z`);
    expect(document.querySelector('[stroke-dasharray]') !== null).toBe(level === 'none');
  });
});

describe('the schedule', () => {
  test.each([
    ['passed', 'Date passed 510 days ago', 'past-due'],
    ['last day', 'Due soon today', 'due-soon'],
    ['not due', 'Not yet due, in 404 days', 'not-due'],
    ['from a later year', 'Not yet due, in 40 days', 'not-due'],
    ['ongoing', 'Ongoing', 'ongoing'],
    ['annual', 'Every year', 'annual'],
    ['unstated', 'No time stated', 'unstated'],
    ['repealed', 'Repealed', 'unstated'],
    ['unread', 'Time stated, not read', 'unread'],
    ['coming', 'Not yet in force', 'unstated'],
  ])('%s reads "%s"', async (title, words, name) => {
    const document = await shown('status/ScheduleBadge', title);
    expect(textOf(document.body)).toBe(words);
    expect(document.querySelector('.when')?.classList.contains(name)).toBe(true);
  });

  test('a date that no later day changes is not marked for the script', async () => {
    expect((await shown('status/ScheduleBadge', 'ongoing')).querySelector('[data-deadline]')).toBeNull();
    expect(
      (await shown('status/ScheduleBadge', 'passed')).querySelector('[data-deadline="by 2025-06-30"]'),
    ).not.toBeNull();
  });
});

describe('a target against its values', () => {
  const numberIn = (element: Element | null, name: string) => Number(element?.getAttribute(name));

  test('a higher value stands higher', async () => {
    const document = await shown('status/TargetDrawing', 'wide');
    const dots = [...document.querySelectorAll('circle')].map((dot) => numberIn(dot, 'cy'));
    // 14 and about 17 of one method, 19 of another.
    const [first = 0, second = 0, other = 0] = dots;
    expect(second).toBeLessThan(first);
    expect(other).toBeLessThan(second);
  });

  test('the target of 30 stands above all of them, and the axis below', async () => {
    const document = await shown('status/TargetDrawing', 'wide');
    const aim = Number(/M\d+ ([\d.]+)H/.exec(document.querySelector('.aim')?.getAttribute('d') ?? '')?.[1]);
    const axis = Number(/M\d+ ([\d.]+)H/.exec(document.querySelector('.axis')?.getAttribute('d') ?? '')?.[1]);
    for (const dot of document.querySelectorAll('circle')) {
      expect(numberIn(dot, 'cy')).toBeGreaterThan(aim);
      expect(numberIn(dot, 'cy')).toBeLessThan(axis);
    }
  });

  test('a later value stands to the right', async () => {
    const document = await shown('status/TargetDrawing', 'wide');
    const [first = 0, second = 0, other = 0] = [...document.querySelectorAll('circle')].map((dot) =>
      numberIn(dot, 'cx'),
    );
    expect(first).toBeLessThan(second);
    expect(other).toBeLessThan(first);
  });

  test('a value from before the programme is hollow, and the words say so', async () => {
    const document = await shown('status/TargetChart', 'two methods');
    expect(document.querySelectorAll('svg.wide circle.before')).toHaveLength(1);
    expect(textOf(document.body)).toContain('A hollow dot is a value from before the programme.');
  });

  test('a target that is to be undercut says so at its axis', async () => {
    expect(textOf((await shown('status/TargetChart', 'at most')).body)).toContain('lower is better');
    expect(textOf((await shown('status/TargetChart', 'one value')).body)).not.toContain('lower is better');
  });

  test('only values of one method are joined', async () => {
    expect((await shown('status/TargetDrawing', 'wide')).querySelectorAll('.join')).toHaveLength(1);
    expect((await shown('status/TargetChart', 'one value')).querySelectorAll('.join')).toHaveLength(0);
  });
});

describe('the rows of a record', () => {
  test('a measure without reports has no row for them; once one was retracted it has', async () => {
    expect((await shown('status/StatusRows', 'a measure without reports')).querySelector('#reports')).toBeNull();
    expect(
      (await shown('status/StatusRows', 'a measure whose report was retracted')).querySelector('#reports'),
    ).not.toBeNull();
    expect((await shown('status/StatusRows', 'a task without reports')).querySelector('#reports')).not.toBeNull();
  });

  test.each([
    ['passed, without a report', 'The date printed in Resolution 03/NQ-CP, 30 June 2025, has passed.'],
    [
      'amendment not held',
      'Amended by 71/NQ-CP (1 April 2025: “amends, supplements and updates”), whose text we do not have; its dates may differ.',
    ],
    ['only heard of, and searched in vain', 'Last heard of on 8 March 2026: in preparation, according to A paper.'],
    [
      'only heard of, and searched in vain',
      'We searched for outcomes up to 31 May 2026. We found nothing for this task.',
    ],
    ['only heard of, and searched in vain', 'What would show that it is done The decree, with its number or day.'],
    ['passed, without a report', 'We have not searched for outcomes.'],
    ['not searched for', 'We did not search for this task.'],
    [
      'a part on record',
      'A part, or near it. It is a part of the task, something next to it, a framework or an aim. It counts in no share.',
    ],
    ['date corrected', 'The date corrected in Resolution 03/NQ-CP, 30 June 2025, has passed.'],
    ['date set by another document', 'The date set by Resolution 71/NQ-CP, 30 June 2025, has passed.'],
    ['completed late', 'Reported completed on 2 July 2025, after the printed date.'],
    ['repealed', 'Resolution 71/NQ-CP repealed it from 1 April 2026. Nothing is required any longer.'],
    ['not yet in force', 'It takes effect on a later date; until then nothing is due.'],
    ['start only', 'The text gives 1 January 2027 as its start, and no end.'],
  ])('%s: %s', async (title, words) => expect(textOf((await shown('status/StatusRow', title)).body)).toContain(words));

  test('reports stand with who states them, linked where the registry holds it', async () => {
    const document = await shown('status/ReportEntry', 'completed, by its lead');
    expect(textOf(document.body)).toContain('Reported as completed, stated by Ministry of Finance.');
    expect(document.querySelector('a[href="/agencies/mof/"]')?.textContent).toBe('Ministry of Finance');
    expect(textOf((await shown('status/ReportEntry', 'a related outcome, by the site')).body)).toContain(
      'Related outcome, recorded by Task register.',
    );
  });

  test.each([
    ['of which only the month is known, one body', 'July 2025'],
    ['of which only the year is known', '2025'],
    ['a related outcome, by the site', '20 June 2025'],
  ])('a report %s stands under %s', async (title, known) => {
    const document = await shown('status/ReportEntry', title);
    expect(textOf(document.querySelector('b') ?? document)).toBe(known);
  });

  test('a related outcome says how near it comes, and a report of another kind does not', async () => {
    const words = async (title: string) => textOf((await shown('status/ReportEntry', title)).body);
    expect(await words('of which only the month is known, one body')).toContain('by Task register. One body of many.');
    expect(await words('of which only the year is known')).toContain('Progress, stated by Task register.');
    expect(await words('completed, by its lead')).not.toContain('Names the output');
  });

  test.each([
    [
      'up to a day',
      'We searched for outcomes up to 31 May 2026, in public pages. The next search is due by 31 May 2027.',
    ],
    [
      'overdue',
      'We searched for outcomes up to 31 May 2026, in public pages. The next search was due by 31 May 2027 and is overdue.',
    ],
    ['nobody has looked', 'We have not searched for outcomes.'],
  ])('how far somebody looked, %s: %s', async (title, words) =>
    expect(textOf((await shown('status/Looked', title)).body)).toContain(words),
  );

  test('two figures for one time are marked, and say what they count', async () => {
    const rows = textsOf(await shown('status/ValueTable', 'two figures for one month'), 'tbody tr');
    for (const row of rows)
      expect(row).toContain('Another figure, by another method, was published for the same period.');
    expect(rows[0]).toContain('What it counts: Filed online.');
    expect(textOf((await shown('status/ValueTable', 'before the programme')).body)).not.toContain('Two figures');
  });

  test('the next day on which a report is asked for comes first; past ones in vain stand together', async () => {
    const document = await shown('status/ReportsRow', 'the next day, days without a report, one, and the issue');
    expect(textsOf(document, '.asked')).toEqual([
      '1 December 2026The text asks for a report by this day.',
      '15 June 2026 and 1 December 2025The text asks for reports. None from the lead agency is published here.',
    ]);
    expect(textOf(document.body)).toContain('2 reports retracted; the data keep what they said.');
  });
});

describe('what would weigh a page down', () => {
  test.each([
    ['en', '5 earlier entries'],
    ['vi', '5 mục trước đó'],
  ] as const)('stands folded below the newest twenty reports, and none is left out: %s', async (lang, words) => {
    const row = await shown('status/ReportsRow', 'more reports than stand open', lang);
    const newest = textsOf(row, '#reports > .events > .told > p:first-of-type');
    expect([newest.length, newest[0], newest.at(-1)]).toEqual([20, 'Report 25.', 'Report 6.']);
    expect(textsOf(row, 'details > summary')).toEqual([words]);
    expect(textsOf(row, 'details .told > p:first-of-type')).toEqual([5, 4, 3, 2, 1].map((at) => `Report ${at}.`));
  });

  test.each([
    ['en', '5 earlier values'],
    ['vi', '5 số liệu trước đó'],
  ] as const)('stands folded below the latest twenty values: %s', async (lang, words) => {
    const row = await shown('status/ValuesRow', 'more values than stand open', lang);
    expect(textsOf(row, '.entry > table tbody th')).toHaveLength(20);
    expect(textsOf(row, '.entry > table tbody th')[0]).toContain('2025');
    expect(textsOf(row, '.entry > details > summary')).toEqual([words]);
    expect(textsOf(row, '.entry > details tbody th').join()).toBe('2005,2004,2003,2002,2001');
  });
});
