/** The published lists of an older day hold only what was known on it. */
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/content/seeds.ts';
import { buildCatalogue } from '../../src/derive/records/catalogue.ts';
import { scoreboardOf } from '../../src/derive/status/scoreboard.ts';
import { statesIn } from '../../src/derive/status/state.ts';
import { entriesOf } from '../../src/export/lists.ts';
import { projectFolder } from './project.ts';

const records = await readRecords(projectFolder);

function listsOn(asOf: string) {
  const catalogue = buildCatalogue(records, asOf);
  const states = statesIn(catalogue, asOf);
  const scoreboard = scoreboardOf(states, catalogue.agencies, asOf);
  const publication = {
    catalogue,
    states,
    warnings: [],
    scoreboard,
    editions: [],
    shownBy: () => [],
    vietnameseOf: () => undefined,
    asOf,
    address: 'https://example.org',
  };
  return JSON.parse(JSON.stringify(entriesOf(publication))) as {
    reports: { id: string; task: string; on: string; claim: string; statedIn?: object }[];
    observations: { id: string; period: string; source?: { published?: string } }[];
    indicators: { id: string; observations: string[] }[];
    tasks: { id: string; evidence: string }[];
  };
}

const last = listsOn('2031-01-01');

test('an older day knows less', () => {
  const early = listsOn('2025-06-30');
  expect(early.reports.length).toBeGreaterThan(0);
  expect(early.reports.length).toBeLessThan(last.reports.length);
  expect(early.observations.length).toBeGreaterThan(0);
  expect(early.observations.length).toBeLessThan(last.observations.length);
  expect(last.reports).toHaveLength(records.progressReports.length);
  expect(last.observations).toHaveLength(records.observations.length);
});

describe.each(['2025-02-01', '2025-06-30', '2025-12-31'])('the lists of %s', (day) => {
  const { reports, observations, indicators, tasks } = listsOn(day);

  test('hold no later report or value', () => {
    expect(reports.filter(({ on }) => on > day)).toEqual([]);
    expect(observations.filter(({ source, period }) => (source?.published ?? period) > day)).toEqual([]);
  });

  test('hold a report for each task with evidence, and for no other but what is only heard', () => {
    const isHeard = ({ claim, statedIn }: (typeof reports)[number]) => claim === 'progress' && !statedIn;
    const reported = new Set(reports.filter((report) => !isHeard(report)).map(({ task }) => task));
    expect(tasks.filter(({ id, evidence }) => reported.has(id) === (evidence === 'none'))).toEqual([]);
  });

  test('name the same values with their indicators', () => {
    expect(indicators.flatMap((indicator) => indicator.observations).sort()).toEqual(
      observations.map(({ id }) => id).sort(),
    );
  });
});
