import { expect, test } from 'vitest';
import { layoutOverTime } from '../../../../src/components/chart/over-time-layout.ts';
import type { OverTime } from '../../../../src/derive/status/over-time.ts';

const overTime: OverTime = {
  tasks: 4,
  due: [
    { day: '2025-06-30', count: 1 },
    { day: '2026-12-31', count: 4 },
  ],
  onRecord: [
    { day: '2025-06-14', count: 1 },
    { day: '2025-12-28', count: 2 },
    { day: '2026-08-01', count: 3 },
  ],
};
const numbersOf = (path: string, letter: string) =>
  [...path.matchAll(new RegExp(`${letter}([\\d.]+)`, 'gu'))].map(([, number]) => Number(number));

test.each(['wide', 'small'] as const)('%s: lines only rise, and time only goes on', (size) => {
  const layout = layoutOverTime(overTime, '2026-05-31', size);
  for (const { path } of [layout.due, layout.onRecord]) {
    const [across, up] = [numbersOf(path, 'H'), numbersOf(path, 'V')];
    expect(across).toEqual([...across].sort((a, b) => a - b));
    expect(up).toEqual([...up].sort((a, b) => b - a));
  }
  expect(layout.years.map(({ year }) => year)).toEqual([2025, 2026]);
});

test('outcomes end where somebody last looked, and what is due goes on to the end', () => {
  const { due, onRecord, looked, base, shares } = layoutOverTime(overTime, '2026-05-31', 'wide');
  expect(onRecord.end).toMatchObject({ x: looked, share: 0.5 });
  expect(due.end.share).toBe(1);
  expect(due.end.x).toBeGreaterThan(looked);
  expect(due.end.y).toBe(shares.at(-1)?.y);
  expect(shares[0]).toEqual({ share: 0, y: base });
});

test('no task and no outcome make no line that rises', () => {
  const { due, onRecord } = layoutOverTime({ tasks: 0, due: [], onRecord: [] }, '2026-05-31', 'small');
  expect([due.end.share, onRecord.end.share]).toEqual([0, 0]);
});
