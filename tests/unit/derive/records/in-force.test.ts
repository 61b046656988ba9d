import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../../src/derive/records/catalogue.ts';
import { recordsInForce } from '../../../../src/derive/records/in-force.ts';
import { scoreboardOf } from '../../../../src/derive/status/scoreboard.ts';
import { statesOf } from '../../../../src/derive/status/state.ts';
import { warningsOf } from '../../../../src/derive/status/warnings.ts';
import { printedRecords, revised } from '../../../fixtures/amending.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const { records, problems } = revised(printedRecords());
const on = (day: string): Catalogue => buildCatalogue(records, day);
const [before, after, later] = [on('2025-04-30'), on('2025-05-01'), on('2026-05-01')];

test('every change of the order is read', () => {
  expect(problems).toEqual([]);
  expect(records.revisions.map(({ id, type }) => `${id} ${type}`)).toEqual([
    ...['order/1 amends', 'order/2 amends', 'order/3 amends', 'order/4 repeals', 'order/5 adds', 'order/6 amends'],
  ]);
});

describe('a new deadline', () => {
  test.each([
    ['the day before it applies', before, 'Q2 2025', '2025-06-30'],
    ['on the day', after, 'June 2026', '2026-06-30'],
    ['after another', later, 'June 2027', '2027-06-30'],
  ])('%s', (_when, catalogue, raw, end) => {
    expect(catalogue.getTask('plan-1').deadline).toMatchObject({ raw, kind: 'by', end });
  });

  test('leaves versions that are dated and say where they lie', () => {
    const versions = (catalogue: Catalogue) =>
      catalogue.versionsOf('plan-1').map(({ from, when, task }) => [from, when, task.deadline.raw]);
    expect(after.versionsOf('plan-1').map(({ until }) => until)).toEqual(['2025-04-30', '2026-04-30', null]);
    expect(versions(before)).toEqual([
      ['2025-01-09', 'current', 'Q2 2025'],
      ['2025-05-01', 'coming', 'June 2026'],
      ['2026-05-01', 'coming', 'June 2027'],
    ]);
    expect(versions(after).map(([, when]) => when)).toEqual(['past', 'current', 'coming']);
    expect(versions(later).map(([, when]) => when)).toEqual(['past', 'past', 'current']);
  });

  test('is quoted with its line and the provision that it stands in', () => {
    expect(after.amendmentOf('plan-1', 'deadline')).toMatchObject({
      ...{ document: 'order', line: 2, by: 'order-paragraph-2', words: 'Action 1 is due in June 2026' },
    });
    expect(before.amendmentOf('plan-1', 'deadline')).toBeUndefined();
  });
});

test('new leads are read from the registry, and loads follow them', () => {
  expect(after.getTask('plan-2')).toMatchObject({ leadText: 'Ministry of Health', leads: ['health'] });
  const was = before.getTask('plan-2').leads.filter((id) => id !== 'health');
  expect(was).toHaveLength(1);
  const ledBy = (catalogue: Catalogue) => catalogue.loadOf(was[0] ?? '').leads.map(({ id }) => id);
  expect(ledBy(before)).toContain('plan-2');
  expect(ledBy(after)).not.toContain('plan-2');
});

test('replaced words stand in the place of the old ones', () => {
  expect(before.getTask('plan-3').description).toBe('Spend it well.');
  expect(after.getTask('plan-3').description).toBe('Spend it wisely.');
});

describe('a repealed task', () => {
  test('keeps its record and says so from the day on', () => {
    expect(before.getTask('plan-4').force).toBeUndefined();
    expect(after.getTask('plan-4')).toMatchObject({ force: 'repealed', deadline: { end: '2025-12-31' } });
    expect(after.tasks.map(({ id }) => id)).toContain('plan-4');
  });

  test('counts nowhere: no group, no load, no warning, no score', () => {
    const facts = (catalogue: Catalogue) => {
      const states = statesOf(catalogue.tasks, [], catalogue.getAgency, '2026-11-22');
      const { byName } = scoreboardOf(states, catalogue.agencies, '2026-11-22');
      const task = catalogue.getTask('plan-4');
      return {
        group: catalogue.groupContentsOf(task.group ?? '').tasks.some(({ id }) => id === task.id),
        load: catalogue.loadOf(task.leads[0] ?? '').leads.some(({ id }) => id === task.id),
        warned: warningsOf(states, '2026-11-22').some((warning) => warning.task === task.id),
        led: byName.find(({ agency }) => agency === task.leads[0])?.led ?? 0,
        inForce: catalogue.tasksInForce.includes(task),
      };
    };
    expect(facts(before)).toMatchObject({ group: true, load: true, warned: true, led: 1, inForce: true });
    expect(facts(after)).toMatchObject({ group: false, load: false, warned: false, led: 0, inForce: false });
    expect(after.groupContentsOf('plan-g2').notInForce.map(({ id }) => id)).toEqual(['plan-4']);
  });
});

describe('an added task', () => {
  test('has its own id and document and stands in the group of the amended one', () => {
    expect(after.getTask('order-1')).toMatchObject({ document: 'order', group: 'plan-g1' });
    expect(after.groupContentsOf('plan-g1').tasks.map(({ id }) => id)).toContain('order-1');
  });

  test('is still to come before its day', () => {
    expect(before.getTask('order-1').force).toBe('coming');
    expect(before.groupContentsOf('plan-g1').tasks.map(({ id }) => id)).not.toContain('order-1');
    expect(before.groupContentsOf('plan-g1').notInForce.map(({ id }) => id)).toEqual(['order-1']);
  });
});

test('records that nothing revises are the same objects as before', () => {
  const { tasks, indicators, groups, provisions, documents } = recordsInForce(smallRecords, '2030-01-01').records;
  for (const [one, other] of [
    [tasks, smallRecords.tasks],
    [indicators, smallRecords.indicators],
    [groups, smallRecords.groups],
    [provisions, smallRecords.provisions],
    [documents, smallRecords.documents],
  ] as const)
    expect(one.every((record, index) => record === other[index])).toBe(true);
});

describe('a relation to a document that is not held', () => {
  const relation = {
    ...{ type: 'amended-by' as const, number: '13/QD-UBND', note: 'Its text is not held here.' },
    statedIn: { document: 'plan', begins: 'Plan for a digital city' },
  };
  const withRelation = (kept: typeof records) => ({
    ...kept,
    documents: kept.documents.map((document) =>
      document.id === 'plan' ? { ...document, relations: [relation] } : document,
    ),
  });

  test('stays as it is while the text is absent', () => {
    const plan = buildCatalogue(withRelation(smallRecords), '2026-11-22').getDocument('plan');
    expect(plan.relations).toEqual([relation]);
  });

  test('names the document once one with that number is held, without the remark', () => {
    const catalogue = buildCatalogue(withRelation(records), '2026-11-22');
    expect(catalogue.getDocument('plan').relations).toEqual([
      { type: 'amended-by', number: '13/QD-UBND', document: 'order', statedIn: relation.statedIn },
    ]);
    expect(catalogue.amendingDocumentsOf('plan').map(({ document, from }) => [document.id, from])).toEqual([
      ['order', '2025-05-01'],
    ]);
  });
});
