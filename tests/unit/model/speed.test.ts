import { expect, test } from 'vitest';
import { furtherPage, plannedFigures, ratioTo, type Speed, speed } from '../../../src/model/speed.ts';

const build = { builder: 'site' as const, wall: 5, cpu: 8, memory: 1, pages: 1, files: 1, bytes: 1 };
const figures = {
  ...{ on: '2026-11-22', machine: '2 cores', versions: { Node: '24.21.0' }, left: [] },
  catalogues: [{ records: 545, real: true, runs: 3, builds: [build] }],
};

test('takes what was measured', () => {
  expect(speed.parse(figures)).toEqual(figures);
});

test.each([
  ['nothing', {}],
  ['another key', { ...figures, ratio: 0.5 }],
  ['no run', { ...figures, catalogues: [{ records: 1, real: true, runs: 0, builds: [build] }] }],
  ['no catalogue', { ...figures, catalogues: [] }],
  [
    'an unknown builder',
    { ...figures, catalogues: [{ records: 1, real: true, runs: 3, builds: [{ ...build, builder: 'x' }] }] },
  ],
  ['a builder twice', { ...figures, catalogues: [{ records: 1, real: true, runs: 3, builds: [build, build] }] }],
  ['no time', { ...figures, catalogues: [{ records: 1, real: true, runs: 3, builds: [{ ...build, wall: 0 }] }] }],
])('refuses %s', (_, data) => {
  expect(speed.safeParse(data).success).toBe(false);
});

test('a ratio needs both builds', () => {
  const site = build;
  expect(ratioTo([site], 'site', 'wall')).toBeUndefined();
  expect(ratioTo([site, { ...build, builder: 'astro', wall: 20 }], 'site', 'wall')).toBe(0.25);
});

test('a further page costs what two catalogues differ by', () => {
  const of = (pages: number, cpu: number) => ({
    records: pages,
    real: false,
    runs: 3,
    builds: [{ ...build, pages, cpu }],
  });
  expect(furtherPage({ catalogues: [of(100, 2), of(500, 3), of(1100, 4)] }, build.builder)).toBeCloseTo(2, 9);
  expect(furtherPage({ catalogues: [of(100, 2)] }, build.builder)).toBeUndefined();
  expect(furtherPage({ catalogues: [of(100, 2), of(1100, 4)] }, 'hugo')).toBeUndefined();
});

test('the plan stands beside what was measured, and beside nothing else', () => {
  const real = { records: 545, real: true, runs: 3, builds: [{ ...build, memory: 800e6 }] };
  const large = { records: 20_000, real: false, runs: 1, builds: [{ ...build, pages: 1001, cpu: 11, memory: 3e9 }] };
  const measuredOf = (...catalogues: Speed['catalogues']) =>
    plannedFigures({ ...figures, catalogues }).map(({ planned, measured }) => [planned, measured]);
  expect(measuredOf(real)).toEqual([
    [20, 5],
    [700, 800],
  ]);
  expect(measuredOf(real, large)).toEqual([
    [20, 5],
    [700, 800],
    [4, 3],
    [120, 5],
    [2000, 3000],
  ]);
});
