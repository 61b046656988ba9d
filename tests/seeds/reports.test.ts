/** What the reports of the project say, and what they leave to the lead agencies. */
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/content/seeds.ts';
import { buildCatalogue } from '../../src/derive/records/catalogue.ts';
import { claimantsOf } from '../../src/derive/status/evidence.ts';
import { statesIn } from '../../src/derive/status/state.ts';
import { projectFolder } from './project.ts';

const records = await readRecords(projectFolder);
const [last = ''] = records.looks
  .map(({ on }) => on)
  .sort()
  .reverse();
const catalogue = buildCatalogue(records, last);
const states = statesIn(catalogue, last).filter(({ task }) => task.kind === 'task');
const ours = records.progressReports.filter(({ by }) => !records.agencies.some(({ id }) => id === by));

describe('a report that no agency makes', () => {
  test('does not judge whether a task is done', () =>
    expect(ours.filter(({ statement }) => /\b(completed|fulfilled|met|failed|missed)\b/iu.test(statement))).toEqual(
      [],
    ));

  test('quotes once, and 25 words at most', () => {
    const quotations = (text: string) =>
      [...text.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map(([whole]) => whole.split(/\s+/u));
    const long = ours.filter(({ statement }) => quotations(statement).some((words) => words.length > 25));
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('claims an outcome near the task, or that work goes on, and no more', () =>
    expect(ours.filter(({ claim }) => claim !== 'related-outcome' && claim !== 'progress')).toEqual([]));
});

test('what is only heard of is not said by a lead agency', () => {
  // A document may say of its issuer's own tasks that they go on.
  const heard = records.progressReports.filter(({ claim, statedIn }) => claim === 'progress' && !statedIn);
  for (const { task, by } of heard) expect(claimantsOf(catalogue.getTask(task), catalogue.getAgency)).not.toContain(by);
});

test('each task on which nothing is on record says what came of looking', () => {
  const searched = states.filter(({ task }) => records.looks.some(({ document }) => document === task.document));
  const silent = searched.filter(({ evidence }) => evidence === 'none');
  expect(
    silent.filter(({ lastHeard, searchResult }) => !lastHeard && !searchResult).map(({ task }) => task.id),
  ).toEqual([]);
});

test('nothing is published on a task for which only what is too far from it was met', () => {
  const left = records.looks.flatMap(({ tooWeak, inVain }) => [...tooWeak, ...inVain]);
  const latest = new Map(states.map((state) => [state.task.id, state]));
  expect(left.filter((id) => (latest.get(id)?.reports.length ?? 0) > 0)).toEqual([]);
});
