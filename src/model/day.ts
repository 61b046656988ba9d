/** Calendar days, as people write them in content files. */
import { z } from 'zod';

/** A day in quotes, like "2026-03-02". An unquoted or impossible day is refused. */
export const day = z.iso.date({ error: 'write a day of the calendar in quotes, like "2026-03-02"' });

/**
 * The number of days from one calendar day to another; negative where the second is earlier.
 * @param from a day, like `2026-03-02`
 * @param to a day
 */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
