/** Calendar days, as people write them in content files. */
import { z } from 'zod';

/** A day in quotes, like "2026-03-02". An unquoted or impossible day is refused, and so is a year in which no paper of this kind was or will be written. */
export const day = z.iso
  .date({ error: 'write a day of the calendar in quotes, like "2026-03-02"' })
  .refine((text) => text >= '1900' && text < '2100', { error: 'write a day between 1900 and 2099' });
