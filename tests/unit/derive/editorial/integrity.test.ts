import { describe, expect, test } from 'vitest';
import { assertLinks, findBrokenLinks } from '../../../../src/derive/editorial/integrity.ts';
import type { Records } from '../../../../src/model/records.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { sentences } from '../../../fixtures/problems.ts';

/** The records with other fields in task plan-1. */
const changed = (fields: object): Records => ({
  ...smallRecords,
  tasks: smallRecords.tasks.map((task) => (task.id === 'plan-1' ? { ...task, ...fields } : task)),
});

test('sound records have no broken link', () => {
  expect(sentences(findBrokenLinks(smallRecords))).toEqual([]);
  expect(() => assertLinks(smallRecords)).not.toThrow();
});

describe('a link to a record that does not exist', () => {
  test.each<[what: string, records: Records, problem: string]>([
    [
      'a lead agency',
      changed({ leads: ['ofice'] }),
      'task plan-1 names agency "ofice", which does not exist. Nearest: office.',
    ],
    [
      'a coordinating agency',
      changed({ coordinating: ['zzzzzzzz'] }),
      'task plan-1 names agency "zzzzzzzz", which does not exist.',
    ],
    [
      'a group',
      changed({ group: 'plan-g9' }),
      'task plan-1 names group "plan-g9", which does not exist. Nearest: plan-g1.',
    ],
    [
      'a document',
      changed({ document: 'plam' }),
      'task plan-1 names document "plam", which does not exist. Nearest: plan.',
    ],
    [
      'a parent',
      { ...smallRecords, indicators: smallRecords.indicators.slice(1) },
      'indicator plan-i1-1 names indicator "plan-i1", which does not exist. Nearest: plan-i2.',
    ],
    [
      'a monitoring agency',
      {
        ...smallRecords,
        indicators: smallRecords.indicators.map((indicator) => ({ ...indicator, monitoring: ['helth'] })).slice(0, 1),
      },
      'indicator plan-i1 names agency "helth", which does not exist. Nearest: health.',
    ],
  ])('of %s is named with the nearest that does', (_what, records, problem) => {
    expect(sentences(findBrokenLinks(records))).toEqual([expect.stringContaining(problem)]);
    expect(() => assertLinks(records)).toThrow(problem);
  });

  test('is named for every record at once', () => {
    expect(findBrokenLinks({ ...smallRecords, agencies: [] }).length).toBeGreaterThan(5);
  });
});

test('an id that stands twice is named', () => {
  const [task] = smallRecords.tasks.filter(({ id }) => id === 'plan-1');
  const [agency] = smallRecords.agencies;
  if (!task || !agency) throw new Error('The small records have changed.');
  expect(sentences(findBrokenLinks({ ...smallRecords, tasks: [...smallRecords.tasks, task] }))).toEqual([
    'content/documents/plan.yaml:1 The id "plan-1" stands twice.',
  ]);
  expect(sentences(findBrokenLinks({ ...smallRecords, agencies: [...smallRecords.agencies, agency] }))).toEqual([
    'content/agencies/health.yaml:1 The id "health" stands twice.',
  ]);
});

test('an agency that follows itself, at once or by way of another, is named', () => {
  const [one, other] = smallRecords.agencies;
  if (!one || !other) throw new Error('Two agencies are needed.');
  const source = { title: 'A', publisher: 'B', url: 'https://a.example/', grade: 'A', seen: 'C' } as const;
  const to = (agency: string, scope?: string) => [{ agency, on: '2025-03-01', source, ...(scope ? { scope } : {}) }];
  const named = (succeeding: Record<string, ReturnType<typeof to>>) => {
    const agencies = [one, other].map((agency) => ({ ...agency, succeededBy: succeeding[agency.id] ?? [] }));
    return sentences(findBrokenLinks({ ...smallRecords, agencies })).filter((line) => line.includes('leads back'));
  };
  expect(named({ [one.id]: to(one.id) })).toHaveLength(1);
  expect(named({ [one.id]: to(other.id), [other.id]: to(one.id) })).toHaveLength(2);
  expect(named({ [one.id]: to(other.id), [other.id]: to(one.id, 'a part') })).toEqual([]);
  expect(named({ [one.id]: to(other.id) })).toEqual([]);
});
