import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../../src/components/chart/timeline-layout.ts';
import { undrawnOf } from '../../../../src/components/chart/undrawn.ts';
import { sampleState, sampleTask } from '../../../../src/components/samples.ts';
import { buildTimeline } from '../../../../src/derive/status/timeline.ts';
import { wordsIn } from '../../../../src/words/index.ts';

const words = wordsIn('en').chart.timeline;

const due = (count: number, end: string, precision: 'month' | 'year', schedule: 'past-due' | 'not-due' = 'past-due') =>
  Array.from({ length: count }, () =>
    sampleState({ schedule, task: sampleTask({ deadline: { kind: 'by', raw: end, end, precision } }) }),
  );

const timeline = buildTimeline(
  [
    ...due(2, '2025-06-30', 'month'),
    sampleState({ evidence: 'related-outcome' }),
    ...due(9, '2025-12-31', 'year'),
    ...due(1, '2026-12-31', 'month', 'not-due'),
    ...due(3, '2030-12-31', 'year', 'not-due'),
  ],
  '2026-11-22',
);

describe('a wide drawing of deadlines', () => {
  const layout = layoutTimeline(timeline, 'wide', words);
  const june = layout.columns[5];

  test('has a column a month, then one for the year alone, then the later years', () => {
    expect(layout.columns.map(({ label }) => label)).toEqual([
      ...[...'JFMAMJJASOND', 'all year'],
      ...'JFMAMJJASOND',
      '’30',
    ]);
    expect(layout.sections.map(({ label }) => label)).toEqual(['2025', '2026', 'later years']);
    expect(layout.columns.map(({ middle }) => middle)).toEqual(
      layout.columns.map(({ middle }) => middle).toSorted((a, b) => a - b),
    );
  });

  test('counts each deadline in its column', () => {
    expect(layout.columns.map(({ count }) => count)).toEqual([
      ...[0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 9],
      ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      3,
    ]);
  });

  test('stands on its axis: the highest column reaches the top, a third of it a third of the height', () => {
    expect(layout.base).toBe(266);
    expect(layout.columns[12]?.top).toBe(40);
    expect(june?.top).toBe(190.5);
    expect(layout.columns[0]?.top).toBe(266);
  });

  test('stacks from the axis upwards: on record, then date passed', () => {
    const own = layout.boxes.filter(({ x }) => x === june?.from);
    expect(own.map(({ look, y, height }) => [look, y, y + height])).toEqual([
      ['solid', 241, 266],
      ['hatched', 190.5, 241],
    ]);
  });

  test('draws what is not yet due as an outline', () => {
    expect(layout.boxes.map(({ look }) => look)).toEqual(['solid', 'hatched', 'hatched', 'outlined', 'outlined']);
  });

  test('marks the day within its month', () => {
    const november = layout.columns[23];
    expect(november?.label).toBe('N');
    expect(layout.today).toBeGreaterThan(november?.from ?? 0);
    expect(layout.today).toBeLessThan(november?.to ?? 0);
  });

  test('says beside a year alone that towers over all what it is', () => {
    expect(layout.callout?.lines).toEqual(['9 stated only as “2025”,', 'date passed, no report published']);
    expect(layout.callout?.x).toBeLessThan(layout.columns[12]?.from ?? 0);
  });
});

describe('a small drawing of deadlines', () => {
  const layout = layoutTimeline(timeline, 'small', words);

  test('has a column a quarter, with the months of it', () => {
    expect(layout.columns.map(({ label, count }) => `${label} ${count}`)).toEqual([
      ...['Q1 0', 'Q2 3', 'Q3 0', 'Q4 0', 'all 9'],
      ...['Q1 0', 'Q2 0', 'Q3 0', 'Q4 1'],
      '’30 3',
    ]);
    expect(layout.sections.map(({ label }) => label)).toEqual(['2025', '2026', 'later']);
  });

  test('is as wide as it says, and has no words beside its columns', () => {
    expect(layout.columns.at(-1)?.to).toBe(layout.width - 1);
    expect(layout.callout).toBeUndefined();
  });
});

test.each([
  ['2020-03-01', 0],
  ['2031-03-01', 800],
])('on %s, outside the years by month, the day stands at %d', (asOf, place) => {
  expect(layoutTimeline({ ...timeline, asOf }, 'wide', words).today).toBe(place);
});

test('earlier years stand before the years by month', () => {
  const states = [...due(1, '2021-12-31', 'year'), ...due(1, '2024-03-31', 'month'), ...due(1, '2026-03-31', 'month')];
  const layout = layoutTimeline(buildTimeline(states, '2026-11-22'), 'small', words);
  expect(layout.sections.map(({ label }) => label)).toEqual(['earlier', '2024', '2025', '2026']);
  expect(layout.columns[0]?.label).toBe('’21');
});

test('what has no last day is named by kind, and only where it occurs', () => {
  expect(undrawnOf({ undated: { annual: 2, ongoing: 13, from: 0, unread: 3, unstated: 1 } })).toEqual([
    { kind: 'ongoing', tasks: 13 },
    { kind: 'annual', tasks: 2 },
    { kind: 'unread', tasks: 3 },
    { kind: 'unstated', tasks: 1 },
  ]);
});
