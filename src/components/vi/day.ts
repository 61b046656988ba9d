/**
 * A day as Vietnamese documents write it: days below 10 and the months 1 and 2 with a zero before.
 * @param day like `2025-03-01`
 * @returns like `01/3/2025`
 */
export function formatDayVi(day: string): string {
  const [year, month = '', date] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
