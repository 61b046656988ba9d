/** Figures of several runs as one. */

/** The middle one of the values, or the mean of the two middle ones. @throws Error where there is none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('No value, no median.');
  return (low + high) / 2;
}

/** Each round begins with another: who runs first or right after whom is then nobody's advantage for good. */
export function rounds<T>(runners: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, round) => {
    const from = runners.length === 0 ? 0 : round % runners.length;
    return [...runners.slice(from), ...runners.slice(0, from)];
  });
}
