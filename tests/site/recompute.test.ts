/**
 * Computes every schedule, evidence, warning and score a second time, from the published files alone and by code that
 * shares nothing with the site's, and compares each cell. What the rules are stands in content/guide/method.mdx.
 */
import { describe, expect, test } from 'vitest';
import { readData, readRecords } from './built.ts';

interface Task {
  id: string;
  kind: string;
  document: string;
  leads: string[];
  deadline: { kind: string; start?: string; end?: string };
  schedule: string;
  evidence: string;
  closedOn?: string;
  closed?: string;
  nearness?: string;
  lastHeard?: Heard;
  searchedUntil?: string;
}

interface Heard {
  on: string;
  onPrecision?: string;
  by: string;
  report: string;
}

interface Report {
  id: string;
  task: string;
  on: string;
  onPrecision?: string;
  by: string;
  claim: string;
  nearness?: string;
  evidence: { grade: string }[];
  retracts?: string;
  verifies?: string;
  disputes?: string;
}

interface Agency {
  id: string;
  kind: string;
  succeededBy: { agency: string; scope?: string }[];
  sameSet?: { agency: string };
}

const asOf = String(readData('tasks.json')['asOf']);
const tasks = readRecords('tasks') as unknown as Task[];
const reports = readRecords('reports') as unknown as Report[];
const agencies = readRecords('agencies') as unknown as Agency[];

/** The number of a day, counted from 1 January of the year 1 by leap years, without any clock. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const past = year - 1;
  const years = past * 365 + Math.trunc(past / 4) - Math.trunc(past / 100) + Math.trunc(past / 400);
  return years + lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + date;
}

const today = dayNumber(asOf);
const looked = readData('tasks.json')['looked'] as { document: string; until: string; on: string; next: string }[];

function schedule({ deadline: { kind, start, end } }: Task): string {
  if (kind === 'from') return dayNumber(start ?? '') > today ? 'not-due' : 'ongoing';
  if (end === undefined) return kind;
  const left = dayNumber(end) - today;
  if (left < 0) return 'past-due';
  return left > 90 ? 'not-due' : 'due-soon';
}

/** Reports on a task that count on the day. Latest first: by then it is known whether a retraction was itself taken back. */
function counting(task: string): Report[] {
  const known = reports
    .filter((report) => report.task === task && dayNumber(report.on) <= today)
    .sort((a, b) => dayNumber(b.on) - dayNumber(a.on) || (a.id < b.id ? -1 : 1));
  const gone: string[] = [];
  for (const report of known) if (report.retracts && !gone.includes(report.id)) gone.push(report.retracts);
  return known.filter((report) => !report.retracts && !gone.includes(report.id));
}

function speakers(task: Task): string[] {
  const named = agencies.filter(({ id }) => task.leads.includes(id));
  return [...task.leads, ...named.flatMap(({ succeededBy }) => succeededBy.map(({ agency }) => agency))];
}

/** What others say of work that goes on: heard, and no evidence of an outcome. */
const heardOnly = (task: Task, { claim, by, verifies, disputes }: Report): boolean =>
  claim === 'progress' && !speakers(task).includes(by) && !verifies && !disputes;

const recorded = (task: Task): Report[] => counting(task.id).filter((report) => !heardOnly(task, report));

function lastHeard(task: Task): Heard | undefined {
  const heard = counting(task.id).find((report) => heardOnly(task, report));
  if (!heard) return undefined;
  const { id, on, onPrecision, by } = heard;
  return { on, ...(onPrecision && { onPrecision }), by, report: id };
}

function nearness(task: Task): string | undefined {
  const levels = recorded(task).map((report) => report.nearness);
  return ['names-the-output', 'other-form', 'one-body', 'part'].find((level) => levels.includes(level));
}

/** Until which day a task was looked for, by the head of the file and what the task itself says was left out. */
function searched(task: Task & { searchResult?: string }): string | undefined {
  if (task.kind !== 'task' || task.searchResult === 'not-searched') return undefined;
  return looked.find(({ document }) => document === task.document)?.until;
}

function evidence(task: Task): string {
  const own = counting(task.id);
  if (recorded(task).length === 0) return 'none';
  const has = (id: string | undefined) => own.some((report) => report.id === id);
  if (own.some(({ disputes }) => has(disputes))) return 'disputed';
  const claimed = own.filter((report) => report.claim !== 'related-outcome' && speakers(task).includes(report.by));
  if (claimed.length === 0) return 'related-outcome';
  const confirmed = own.some(
    (report) => !speakers(task).includes(report.by) && claimed.some(({ id }) => id === report.verifies),
  );
  if (confirmed) return 'verified';
  return claimed.flatMap((report) => report.evidence).some(({ grade }) => grade === 'A')
    ? 'documented'
    : 'self-reported';
}

function closing(task: Task): { closedOn?: string; closed?: string } {
  const days = counting(task.id)
    .filter(({ claim }) => claim === 'completed')
    .map(({ on }) => on)
    .sort();
  const [closedOn] = days;
  if (closedOn === undefined) return {};
  const { end } = task.deadline;
  return end === undefined
    ? { closedOn }
    : { closedOn, closed: dayNumber(closedOn) > dayNumber(end) ? 'late' : 'on-time' };
}

function warningsOn(task: Task): { rule: string; task: string; agencies: string[]; numbers: Record<string, number> }[] {
  const found: [string, Record<string, number>][] = [];
  const own = recorded(task);
  const end = task.deadline.end === undefined ? Number.NaN : dayNumber(task.deadline.end);
  if (own.length === 0 && schedule(task) === 'past-due')
    found.push(['past-due-without-evidence', { daysPast: today - end }]);
  if (own.length === 0 && schedule(task) === 'due-soon')
    found.push(['due-soon-without-report', { daysLeft: end - today }]);
  const [latest] = own;
  if (latest && closing(task).closedOn === undefined) {
    const numbers = latest.onPrecision ? {} : { daysSinceReport: today - dayNumber(latest.on) };
    if (latest.claim === 'delayed') found.push(['reported-delayed', numbers]);
    if (latest.claim === 'lacks-resources') found.push(['reported-lacks-resources', numbers]);
    const until = searched(task);
    if (until && dayNumber(until) - dayNumber(latest.on) > 183) found.push(['quiet', numbers]);
  }
  const heard = own.length === 0 ? lastHeard(task) : undefined;
  return found.map(([rule, numbers]) => ({
    ...{ rule, task: task.id, agencies: task.leads, numbers },
    ...(heard && { lastHeard: heard }),
    ...(searched(task) && { searchedUntil: searched(task) }),
  }));
}

function scores(names: (task: Task) => string[], kinds: (agency: Agency) => boolean, ranks: boolean) {
  const rows = agencies.filter(kinds).flatMap(({ id }) => {
    const led = tasks.filter((task) => task.kind === 'task' && names(task).includes(id));
    if (led.length === 0) return [];
    const due = led.filter((task) => schedule(task) === 'past-due');
    const shown = due.filter((task) => evidence(task) !== 'none');
    const delays = shown
      .flatMap((task) => {
        const first = recorded(task).at(-1);
        return first && !first.onPrecision ? [dayNumber(first.on) - dayNumber(task.deadline.end ?? '')] : [];
      })
      .sort((a, b) => a - b);
    const at = (...levels: string[]) =>
      due.filter((task) => levels.includes(closing(task).closedOn ? 'names-the-output' : (nearness(task) ?? '')))
        .length;
    const outcomes = at('names-the-output', 'other-form');
    const half = delays.length / 2;
    const latest = Math.max(
      ...led.flatMap((task) => recorded(task).flatMap(({ on, onPrecision }) => (onPrecision ? [] : [dayNumber(on)]))),
    );
    return [
      {
        agency: id,
        led: led.length,
        due: due.length,
        withEvidence: shown.length,
        share: due.length === 0 ? null : shown.length / due.length,
        outcomes,
        outcomeShare: due.length === 0 ? null : outcomes / due.length,
        oneBody: at('one-body'),
        parts: at('part'),
        medianDaysToEvidence:
          delays.length === 0
            ? null
            : Number.isInteger(half)
              ? ((delays[half - 1] ?? 0) + (delays[half] ?? 0)) / 2
              : (delays[Math.floor(half)] ?? 0),
        daysSinceReport: Number.isFinite(latest) ? today - latest : null,
      },
    ];
  });
  // Whole numbers compare shares without rounding.
  const better = (of: 'withEvidence' | 'outcomes', a: (typeof rows)[number], b: (typeof rows)[number]) =>
    a[of] * b.due > b[of] * a.due;
  const ranked = rows.filter(({ due }) => ranks && due >= 3);
  const rankBy = (of: 'withEvidence' | 'outcomes', row: (typeof rows)[number]) =>
    ranked.includes(row) ? 1 + ranked.filter((other) => better(of, other, row)).length : null;
  return rows.map((row) => ({ ...row, rank: rankBy('withEvidence', row), outcomeRank: rankBy('outcomes', row) }));
}

const heir = (id: string) =>
  agencies.find((agency) => agency.id === id)?.succeededBy.find(({ scope }) => scope === undefined)?.agency ?? id;
const isSet = ({ kind }: Agency) => kind === 'collective';

describe(`on ${asOf}, from tasks.json, reports.json and agencies.json alone`, () => {
  test('there are tasks and reports to compute from', () => {
    expect(tasks.length).toBeGreaterThan(100);
    expect(reports.length).toBeGreaterThan(0);
  });

  test('every schedule is the same', () => {
    expect(tasks.map((task) => [task.id, task.schedule])).toEqual(tasks.map((task) => [task.id, schedule(task)]));
  });

  test('every evidence is the same, and every day of completion', () => {
    const published = tasks.map(({ id, evidence: level, closedOn, closed }) => ({
      id,
      evidence: level,
      ...(closedOn && { closedOn }),
      ...(closed && { closed }),
    }));
    expect(published).toEqual(tasks.map((task) => ({ id: task.id, evidence: evidence(task), ...closing(task) })));
  });

  test('every nearness is the same, what was last heard, and until when somebody looked', () => {
    const facts = (task: Task) => ({
      id: task.id,
      near: task.nearness,
      heard: task.lastHeard,
      until: task.searchedUntil,
    });
    expect(tasks.map(facts)).toEqual(
      tasks.map((task) => ({ id: task.id, near: nearness(task), heard: lastHeard(task), until: searched(task) })),
    );
  });

  test('a look is known from its own day on, and looked no further than to it', () => {
    for (const { on, until } of looked) expect([on <= asOf, until <= on]).toEqual([true, true]);
  });

  test('every warning is the same, and there is no other', () => {
    const published = readRecords('warnings').map(({ message: _, ...warning }) => warning);
    expect(published).toEqual(tasks.filter(({ kind }) => kind === 'task').flatMap(warningsOn));
  });

  test('every score is the same', () => {
    const board = readData('scoreboard.json');
    expect(board['asOf']).toBe(asOf);
    expect(board['scoreboard']).toEqual(
      scores(
        ({ leads }) => leads,
        (agency) => !isSet(agency),
        true,
      ),
    );
    expect(board['bySuccessor']).toEqual(
      scores(
        ({ leads }) => leads.map(heir),
        (agency) => !isSet(agency),
        true,
      ),
    );
    const counted = (id: string) => agencies.find((agency) => agency.id === id)?.sameSet?.agency ?? id;
    expect(board['collectives']).toEqual(scores(({ leads }) => leads.map(counted), isSet, false));
  });
});
