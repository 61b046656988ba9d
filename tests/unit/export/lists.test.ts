import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/derive/records/catalogue.ts';
import { digestOf, joinRenderings } from '../../../src/derive/records/renderings.ts';
import type { Scoreboard } from '../../../src/derive/status/scoreboard.ts';
import { statesOf } from '../../../src/derive/status/state.ts';
import { dataLists, entriesOf, fileOf, taskRecord } from '../../../src/export/lists.ts';
import { lookedIn, lookedWords } from '../../../src/export/search-fields.ts';
import { taskEntry } from '../../../src/export/task.ts';
import type { DataFile } from '../../../src/model/data-file.ts';
import { smallRecords } from '../../fixtures/catalogue.ts';
import { lookWith, reportWith } from '../../fixtures/monitoring.ts';

const catalogue = buildCatalogue(smallRecords, '2026-11-22');
const edition = { asOf: '2026-11-22', address: 'https://example.org' };
const states = statesOf(catalogue.tasks, [], catalogue.getAgency, edition.asOf);
const scoreboard = { byName: [] } as unknown as Scoreboard;
const publication = {
  catalogue,
  states,
  warnings: [],
  scoreboard,
  editions: [],
  ...edition,
  shownBy: () => ['The decree.'],
  vietnameseOf: (): undefined => undefined,
};

// As they are published: what JSON leaves out is not there.
const lists = JSON.parse(JSON.stringify(entriesOf(publication))) as Record<DataFile, Record<string, unknown>[]>;
const entryOf = (name: DataFile, id: string) => lists[name].find((entry) => entry['id'] === id);

describe.each(['tasks', 'agencies', 'indicators', 'documents', 'groups', 'provisions', 'diagnostics'] as const)(
  'the list of %s',
  (name) => {
    test('has every record, for a day', () => {
      expect(lists[name]).toHaveLength(smallRecords[name].length);
      expect(fileOf(name, publication, [])).toMatchObject({ asOf: '2026-11-22', [name]: [] });
    });

    test('gives each record its address on the site', () => {
      if (name === 'diagnostics') return;
      for (const { id, url } of lists[name]) {
        expect([id, url]).toEqual([
          expect.any(String),
          expect.stringMatching(/^https:\/\/example\.org\/[a-z]+\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/),
        ]);
      }
    });
  },
);

test('a task has the published fields', () => {
  expect(Object.keys(entryOf('tasks', 'plan-1') ?? {})).toEqual(
    expect.arrayContaining(
      'id url kind document group number ordinal description leads coordinating leadText coordinatingText outputText deadline schedule evidence amendedBy related source flags'.split(
        ' ',
      ),
    ),
  );
  expect(entryOf('tasks', 'plan-1')).toMatchObject({
    url: 'https://example.org/tasks/plan-1/',
    schedule: 'past-due',
    deadline: { raw: 'Q2 2025', kind: 'by', end: '2025-06-30', precision: 'quarter' },
    source: { lines: [22, 22], locator: 'Annex 1, No. 1' },
  });
});

test('a time that was not read has the schedule that version 1 has always had, and says so with its deadline', () => {
  const deadline = { raw: 'Theo tiến độ', kind: 'unstated', unread: true } as const;
  const [task] = catalogue.tasks.map((one) => ({ ...one, deadline }));
  const [state] = statesOf(task ? [task] : [], [], catalogue.getAgency, edition.asOf);
  const published = state && taskEntry.parse(entriesOf({ ...publication, states: [state] }).tasks[0]);
  expect(published).toMatchObject({ schedule: 'unstated', deadline });
});

test('the file of one task says the same as the list', () => {
  const [state] = states;
  expect(state && taskRecord(state, publication)).toEqual({ asOf: edition.asOf, ...entryOf('tasks', 'plan-1') });
});

test('an agency has the ids of what it leads, coordinates and monitors', () => {
  expect(entryOf('agencies', 'office')).toMatchObject({
    leads: ['plan-1'],
    coordinates: [],
    monitors: ['plan-i1', 'plan-i1-1'],
  });
});

test('an indicator has its number as text, its target and its parent', () => {
  expect(entryOf('indicators', 'plan-i1-1')).toMatchObject({
    number: '1.1',
    parent: 'plan-i1',
    target: [{ op: '=', value: 40, upper: 50 }],
    targetText: '40 - 50',
    horizon: 2030,
  });
});

test('a document has its counts and the account of its lines', () => {
  expect(entryOf('documents', 'report')).toMatchObject({
    counts: { tasks: 0, measures: 2, indicators: 0, subIndicators: 0, groups: 0, provisions: 1 },
    coverage: { lines: 8, blank: 2, claimed: 3, ignored: 3 },
  });
});

test('a diagnostic has its rule, its place and its words', () => {
  expect(lists.diagnostics[0]).toEqual(
    expect.objectContaining({
      rule: expect.any(String),
      document: 'plan',
      file: 'seeds/plan.txt',
      line: expect.any(Number),
      message: expect.any(String),
    }),
  );
});

describe('what a record says in Vietnamese', () => {
  const of = (kind: 'tasks' | 'indicators' | 'groups' | 'provisions', language: 'en' | 'vi' = 'en', words = {}) => {
    const [record] = catalogue[kind];
    const documents = smallRecords.documents.map((one) => ({ ...one, language }));
    const renderings = record ? { [record.id]: { of: digestOf(record), ...words } } : {};
    const { vietnameseOf } = joinRenderings({ ...smallRecords, documents }, renderings);
    const [entry] = entriesOf({ ...publication, catalogue, vietnameseOf })[kind];
    return dataLists[kind].schema.parse(JSON.parse(JSON.stringify(entry)));
  };

  test.each([
    ['tasks', { description: 'Làm.', outputText: 'Báo cáo' }, { textVi: 'Làm.', outputTextVi: 'Báo cáo' }],
    ['indicators', { name: 'Tỷ lệ', unit: 'người' }, { nameVi: 'Tỷ lệ', unitVi: 'người' }],
    ['groups', { title: 'Hạ tầng' }, { nameVi: 'Hạ tầng' }],
    ['provisions', { text: 'Điều 1.' }, { textVi: 'Điều 1.' }],
  ] as const)('stands in the list of %s, and whose words it is', (kind, words, published) => {
    expect(of(kind, 'en', words)).toMatchObject({ ...published, rendering: 'own' });
    expect(of(kind, 'en', words)).not.toHaveProperty('renderingOutdated');
    expect(of(kind, 'en', { ...words, of: '00000000' })).toMatchObject({ ...published, renderingOutdated: true });
    expect(entriesOf(publication)[kind][0]).not.toHaveProperty('rendering');
  });

  test('is its own words where its document is in Vietnamese', () => {
    const [task] = catalogue.tasks;
    expect(of('tasks', 'vi')).toMatchObject({ textVi: task?.description, rendering: 'authentic' });
  });
});

describe('how far outcomes were looked for', () => {
  const look = lookWith('2026-11-20', {
    document: 'plan',
    until: '2026-05-31',
    next: '2027-05-31',
    inVain: ['plan-1'],
  });
  const looked = { ...publication, catalogue: buildCatalogue({ ...smallRecords, looks: [look] }, '2026-11-22') };

  test('stands in the head of every list that counts what is on record, and in words', () => {
    const head = [
      {
        ...{ document: 'plan', on: '2026-11-20', until: '2026-05-31', in: 'public pages' },
        ...{ next: '2027-05-31', overdue: false },
      },
    ];
    const headOf = (name: DataFile) =>
      (fileOf(name, { ...looked, scoreboard: { ...scoreboard, method: '2' } }, []) as { looked?: unknown }).looked;
    expect(['tasks', 'reports', 'warnings', 'scoreboard'].map((name) => headOf(name as DataFile))).toEqual(
      Array.from({ length: 4 }, () => head),
    );
    expect(headOf('themes')).toBeUndefined();
    expect(lookedWords(lookedIn(looked.catalogue, '2027-06-01'))).toMatch(/up to 2026-05-31.*is overdue/u);
    expect(lookedWords([])).toMatch(/^We have not searched/u);
  });

  test('stands with each task, with what came of it and what was only heard', () => {
    const heard = reportWith('2026-05-31', { task: 'plan-1', by: 'A paper', claim: 'progress', onPrecision: 'month' });
    const [task] = catalogue.tasks;
    const [state] = statesOf(task ? [task] : [], [heard], catalogue.getAgency, '2026-11-22', [look]);
    const entry = state && taskRecord(state, looked);
    expect(entry).toMatchObject({
      ...{ evidence: 'none', searchedUntil: '2026-05-31', searchResult: 'in-vain', shownBy: ['The decree.'] },
      lastHeard: { on: '2026-05-31', onPrecision: 'month', by: 'A paper', report: 'plan-1/2026-05-31' },
    });
    expect(entry).not.toHaveProperty('nearness');
  });
});
