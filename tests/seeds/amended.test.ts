/** The real texts with an invented resolution that amends one of them, dropped in as a text and one YAML file. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { assertReadable, readRecords } from '../../src/content/seeds.ts';
import { changesBetween } from '../../src/derive/changes/changes.ts';
import { recordStatesOf } from '../../src/derive/changes/record-states.ts';
import { causesIn } from '../../src/derive/changes/rewritten.ts';
import { buildCatalogue, type Catalogue } from '../../src/derive/records/catalogue.ts';
import { scoreboardOf } from '../../src/derive/status/scoreboard.ts';
import { statesIn } from '../../src/derive/status/state.ts';
import { warningsOf } from '../../src/derive/status/warnings.ts';
import { catalogueFile } from '../../src/export/catalogue-file.ts';
import { entriesOf } from '../../src/export/lists.ts';
import { revision } from '../../src/model/revision.ts';
import { copyAmended, copyPlain } from '../fixtures/amended.ts';

const folders = [copyPlain(), copyAmended()] as const;
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const plain = await readRecords(folders[0]);
const records = await readRecords(folders[1]);

/** Catalogue, states, warnings and data on a day. */
function factsOn(day: string, from = records) {
  const catalogue = buildCatalogue(from, day);
  const states = statesIn(catalogue, day);
  const tasks = states.filter(({ task }) => task.kind === 'task');
  const warnings = warningsOf(tasks, day);
  const scoreboard = scoreboardOf(tasks, catalogue.agencies, day);
  const lists = entriesOf({
    ...{ catalogue, states, warnings, scoreboard, editions: [] },
    ...{ asOf: day, address: 'https://x.example', shownBy: () => [], vietnameseOf: () => undefined },
  });
  const entry = (id: string) =>
    lists.tasks.find((task) => (task as { id: string }).id === id) as Record<string, unknown>;
  return { catalogue, states, warnings, scoreboard, entry };
}

const before = factsOn('2025-06-30');
const after = factsOn('2025-07-01');
const now = factsOn('2026-11-22');
const later = factsOn('2027-01-01');

test('the project with the resolution has no error, and its revisions are as their schema says', () => {
  expect(() => assertReadable(records.diagnostics)).not.toThrow();
  expect(records.revisions).toHaveLength(8);
  for (const entry of records.revisions) expect(revision.safeParse(entry).error).toBeUndefined();
});

describe('a new deadline', () => {
  test('moves the schedule and the warnings from its day on', () => {
    const warned = ({ warnings }: typeof now) =>
      warnings.filter(({ task }) => task === 'nq03-60').map(({ rule }) => rule);
    expect(before.entry('nq03-60')).toMatchObject({
      schedule: 'not-due',
      deadline: { raw: 'September 2025' },
      amendedBy: [],
    });
    expect(after.entry('nq03-60')).toMatchObject({ deadline: { raw: 'December 2026', end: '2026-12-31' } });
    expect(now.entry('nq03-60')).toMatchObject({ schedule: 'due-soon', amendedBy: ['nq71-paragraph-4'] });
    expect(warned(factsOn('2026-11-22', plain))).toEqual(['past-due-without-evidence']);
    expect(warned(now)).toEqual(['due-soon-without-report']);
  });

  test('is published with every version, those to come included', () => {
    const versions = (facts: typeof now) =>
      facts.entry('nq03-60')['versions'] as { from: string; when: string; fields: object }[];
    expect(versions(now).map(({ from, when }) => `${from} ${when}`)).toEqual([
      ...['2025-01-09 past', '2025-07-01 current', '2027-01-01 coming'],
    ]);
    expect(now.entry('nq03-60')['outputText']).toBe('Prime Minister’s decision');
    expect(later.entry('nq03-60')).toMatchObject({
      outputText: 'Report to the National Assembly',
      amendedBy: ['nq71-paragraph-4', 'nq71-article-4'],
    });
    expect(versions(later)[0]?.fields).toMatchObject({ deadline: { raw: 'September 2025' } });
  });
});

test('merged leads leave the agency that no longer leads', () => {
  const leads = ({ catalogue }: { catalogue: Catalogue }, agency: string) =>
    catalogue.loadOf(agency).leads.some(({ id }) => id === 'nq03-27');
  expect([leads(before, 'mic'), leads(after, 'mic'), leads(after, 'most')]).toEqual([true, false, true]);
  const led = ({ scoreboard }: typeof now) => scoreboard.byName.find(({ agency }) => agency === 'mic')?.led ?? 0;
  expect(led(before) - led(after)).toBe(1);
});

test('a repealed task stays at its address with its words, and counts nowhere', () => {
  expect(now.entry('nq03-101')).toMatchObject({ force: 'repealed', amendedBy: ['nq71-paragraph-7'] });
  expect(now.warnings.map(({ task }) => task)).not.toContain('nq03-101');
  expect(now.catalogue.groupContentsOf('nq03-g5').notInForce.map(({ id }) => id)).toEqual(['nq03-101']);
  const count = ({ catalogue }: typeof now) =>
    catalogue.tasksInForce.filter(({ kind, document }) => kind === 'task' && /^nq(03|71)$/u.test(document)).length;
  expect([count(before), count(after)]).toEqual([140, 140]);
});

test('the catalogue of the search shows words, leads and standing of the day', () => {
  const file = ({ catalogue, states }: typeof now) => {
    const stateOf = (id: string) => states.find(({ task }) => task.id === id) as (typeof states)[number];
    return catalogueFile({ catalogue, types: [], stateOf });
  };
  const [early, current] = [file(before), file(now)];
  expect(early.descriptions.join('\n')).not.toContain('fields of agriculture and environment');
  expect(current.descriptions.join('\n')).toContain('fields of agriculture and environment');
  expect(current.descriptions.join('\n')).toContain('Seventh on health');
  expect(current.facets['schedule']?.[0]).toContain('repealed');
  expect(early.facets['schedule']?.[0]).toContain('coming');
  expect(early.facets['schedule']?.[0]).not.toContain('repealed');
  expect(current.descriptions.at(-1)).toBe(now.catalogue.getTask('nq03-101').description);
});

describe('a correction', () => {
  test('keeps the printed words in the data, with the corrected ones and the reason beside them', () => {
    const printed = plain.tasks.find(({ id }) => id === 'hn18-7');
    expect(now.entry('hn18-7')).toMatchObject({
      description: printed?.description,
      corrected: { description: printed?.description.replace('Saturday', 'Seventh') },
      corrections: [{ id: 'hn18-7-seventh', field: 'description', was: 'Saturday', now: 'Seventh', on: '2026-03-02' }],
    });
  });

  test('of a deadline gives the day that facts are derived from, and the stated words stay', () => {
    expect(now.entry('nq03-100')).toMatchObject({
      deadline: { raw: '2026', kind: 'by', end: '2027-12-31' },
      corrected: { deadline: 'December 2027' },
      schedule: 'not-due',
    });
  });
});

test('the notice that 71/NQ-CP is not held changes by itself', () => {
  const relation = ({ catalogue }: { catalogue: Catalogue }) =>
    catalogue.getDocument('nq03').relations.find(({ type }) => type === 'amended-by');
  expect(relation(factsOn('2026-11-22', plain))).toMatchObject({ number: '71/NQ-CP', note: expect.any(String) });
  expect(relation(factsOn('2026-11-22', plain))).not.toHaveProperty('document');
  expect(relation(now)).toMatchObject({ number: '71/NQ-CP', document: 'nq71' });
  expect(relation(now)).not.toHaveProperty('note');
});

test('the changes since the project as it is name each record that was amended, corrected or added, with the cause', () => {
  const was = recordStatesOf(buildCatalogue(plain, '2026-11-22'));
  const changes = changesBetween(was, recordStatesOf(now.catalogue), causesIn(now.catalogue, []));
  const told = changes
    .filter(({ id }) => /^(nq03|dh14|kl57|kh01|hn18)-|^nq71-1$/u.test(id))
    .map(({ id, what, fields = [] }) => `${id} ${what} ${fields.map(({ field }) => field).join(' ')}`.trim());
  expect(told).toEqual([
    'nq03-27 amended leads leadText',
    'nq03-60 amended deadline',
    'nq03-100 amended description deadline',
    'nq03-101 amended force',
    'nq71-1 added',
    'hn18-7 corrected description',
  ]);
  expect(changes.find(({ id }) => id === 'nq03-101')?.why).toBe(
    'Resolution 71/NQ-CP, line 8: Task No. 101 is repealed.',
  );
  expect(changes.find(({ id }) => id === 'hn18-7')?.why).toMatch(/^The areas are counted from First to Tenth/u);
});
