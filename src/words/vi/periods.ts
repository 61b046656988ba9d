/** Periods with the word that Vietnamese puts before them. */
import { formatIn } from '../../model/format.ts';

const { period } = formatIn('vi');

/** A year, month or day in a sentence: `năm 2025`, `tháng 6/2025`, `ngày 30/6/2025`. */
export function inPeriod(own: string): string {
  const parts = own.split('-').length;
  if (parts === 1) return `năm ${own}`;
  return parts === 2 ? period(own) : `ngày ${period(own)}`;
}
