import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retry } from '../../../src/client/retry.ts';

let goOnline = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    goOnline = listener;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what fails again and again is tried after pauses that grow to a minute', () => {
  const retry = new Retry();
  const tried: number[] = [];
  const from = Date.now();
  const again = () => {
    tried.push((Date.now() - from) / 1000);
    retry.later(again);
  };
  retry.later(again);
  vi.advanceTimersByTime(200_000);
  expect(tried).toEqual([5, 15, 35, 75, 135, 195]);
});

test('the line that is back is used at once, and once', () => {
  const retry = new Retry();
  const again = vi.fn();
  retry.later(again);
  goOnline();
  goOnline();
  vi.advanceTimersByTime(100_000);
  expect(again).toHaveBeenCalledOnce();
});

test('nothing is tried once everything is there, and the next pause is short again', () => {
  const retry = new Retry();
  const again = vi.fn();
  retry.later(again);
  retry.later(again);
  retry.stop();
  goOnline();
  vi.advanceTimersByTime(100_000);
  expect(again).not.toHaveBeenCalled();
  retry.later(again);
  vi.advanceTimersByTime(5000);
  expect(again).toHaveBeenCalledOnce();
});
