import { expect, test } from 'vitest';
import { agencies, records } from './records.ts';

const named = new Set([
  ...records.tasks.flatMap((task) => [...task.leads, ...task.coordinating]),
  ...records.indicators.flatMap((indicator) => indicator.monitoring),
]);

test('every agency that is named is in the registry', () => {
  const ids = new Set(agencies.map((agency) => agency.id));
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});

test('an unnamed set is a collective', () => {
  const kinds = new Map(agencies.map((agency) => [agency.id, agency.kind]));
  for (const id of [
    'localities',
    'selected-localities',
    'party-agencies',
    'digital-technology-enterprises',
    'overseas-diplomatic-missions',
    'ministries-sectors-localities',
  ])
    expect(kinds.get(id)).toBe('collective');
});

test('each body leads and coordinates as many tasks as a reader counts', () => {
  const load = (id: string) => [
    records.tasks.filter((task) => task.leads.includes(id)).length,
    records.tasks.filter((task) => task.coordinating.includes(id)).length,
    records.indicators.filter((indicator) => indicator.monitoring.includes(id)).length,
  ];
  expect({
    mofa: load('mofa'),
    moj: load('moj'),
    vss: load('vss'),
    vtv: load('vtv'),
    sbv: load('sbv'),
    moh: load('moh'),
  }).toEqual({
    mofa: [4, 1, 0],
    moj: [0, 1, 0],
    vss: [0, 1, 0],
    vtv: [1, 1, 0],
    sbv: [1, 1, 2],
    moh: [2, 1, 1],
  });
});
