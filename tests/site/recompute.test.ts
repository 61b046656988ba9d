/**
 * Computes every schedule, evidence, warning and score a second time, from the published files alone and by code that
 * shares nothing with the site's, and compares each cell. What the rules are stands in content/guide/method.mdx.
 */
import { describe, expect, test } from 'vitest';
import { readData, readRecords } from './built.ts';

interface Task {
  id: string;
  kind: string;
  leads: string[];
  deadline: { kind: string; start?: string; end?: string };
  schedule: string;
  evidence: string;
  closedOn?: string;
  closed?: string;
}

interface Report {
  id: string;
  task: string;
  on: string;
  by: string;
  claim: string;
  evidence: { grade: string }[];
  retracts?: string;
  verifies?: string;
  disputes?: string;
}

interface Agency {
  id: string;
  kind: string;
  succeededBy: { agency: string; scope?: string }[];
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
    .sort((a, b) => dayNumber(b.on) - dayNumber(a.on));
  const gone: string[] = [];
  for (const report of known) if (report.retracts && !gone.includes(report.id)) gone.push(report.retracts);
  return known.filter((report) => !report.retracts && !gone.includes(report.id));
}

function speakers(task: Task): string[] {
  const named = agencies.filter(({ id }) => task.leads.includes(id));
  return [...task.leads, ...named.flatMap(({ succeededBy }) => succeededBy.map(({ agency }) => agency))];
}

function evidence(task: Task): string {
  const own = counting(task.id);
  if (own.length === 0) return 'none';
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
  const own = counting(task.id);
  const end = task.deadline.end === undefined ? Number.NaN : dayNumber(task.deadline.end);
  if (own.length === 0 && schedule(task) === 'past-due')
    found.push(['past-due-without-evidence', { daysPast: today - end }]);
  if (own.length === 0 && schedule(task) === 'due-soon')
    found.push(['due-soon-without-report', { daysLeft: end - today }]);
  const [latest] = own;
  if (latest && closing(task).closedOn === undefined) {
    const daysSinceReport = today - dayNumber(latest.on);
    if (latest.claim === 'delayed') found.push(['reported-delayed', { daysSinceReport }]);
    if (latest.claim === 'lacks-resources') found.push(['reported-lacks-resources', { daysSinceReport }]);
    if (daysSinceReport > 183) found.push(['quiet', { daysSinceReport }]);
  }
  return found.map(([rule, numbers]) => ({ rule, task: task.id, agencies: task.leads, numbers }));
}

function scores(names: (task: Task) => string[], kinds: (agency: Agency) => boolean, ranks: boolean) {
  const rows = agencies.filter(kinds).flatMap(({ id }) => {
    const led = tasks.filter((task) => task.kind === 'task' && names(task).includes(id));
    if (led.length === 0) return [];
    const due = led.filter((task) => schedule(task) === 'past-due');
    const shown = due.filter((task) => evidence(task) !== 'none');
    const delays = shown
      .map((task) => Math.min(...counting(task.id).map(({ on }) => dayNumber(on))) - dayNumber(task.deadline.end ?? ''))
      .sort((a, b) => a - b);
    const half = delays.length / 2;
    const latest = Math.max(...led.flatMap((task) => counting(task.id).map(({ on }) => dayNumber(on))));
    return [
      {
        agency: id,
        led: led.length,
        due: due.length,
        withEvidence: shown.length,
        share: due.length === 0 ? null : shown.length / due.length,
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
  const better = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    a.withEvidence * b.due > b.withEvidence * a.due;
  const ranked = rows.filter(({ due }) => ranks && due >= 3);
  return rows.map((row) => ({
    ...row,
    rank: ranked.includes(row) ? 1 + ranked.filter((other) => better(other, row)).length : null,
  }));
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
    expect(board['collectives']).toEqual(scores(({ leads }) => leads, isSet, false));
  });
});
