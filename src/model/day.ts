/** Calendar days, as people write them in content files. */
import { z } from 'zod';

/** A day in quotes, like "2026-03-02". An unquoted or impossible day is refused. */
export const day = z.iso.date({ error: 'write a day of the calendar in quotes, like "2026-03-02"' });
