import { expect, test } from 'vitest';
import { dayScale } from '../../../../src/components/task/day-scale.ts';

test('days stand between the earliest and the latest, in proportion', () => {
  expect(dayScale('2025-01-01', '2025-01-06', '2025-01-11')).toMatchObject({ issued: 10, due: 140, today: 270 });
  expect(dayScale('2025-01-01', '2025-01-11', '2025-01-06')).toMatchObject({ issued: 10, due: 270, today: 140 });
});

test('days that are the same stand at the start', () => {
  expect(dayScale('2025-01-01', '2025-01-01', '2025-01-01')).toMatchObject({ issued: 10, due: 10, today: 10 });
});

test('the right end is the later of today and the day due', () => {
  expect(dayScale('2025-01-01', '2025-06-30', '2026-11-22').last).toBe('2026-11-22');
  expect(dayScale('2025-01-01', '2030-12-31', '2026-11-22').last).toBe('2030-12-31');
});

test('the word at the day due stands above the line where it would touch another', () => {
  expect(dayScale('2025-01-01', '2025-02-01', '2026-11-22').above).toBe(true);
  expect(dayScale('2025-01-01', '2026-11-01', '2026-11-22').above).toBe(true);
  expect(dayScale('2025-01-01', '2030-12-31', '2026-11-22').above).toBe(true);
  expect(dayScale('2023-01-01', '2024-03-01', '2026-11-22').above).toBe(false);
});
