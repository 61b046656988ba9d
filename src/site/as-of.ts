/** The day for which derived facts hold: AS_OF in the environment, else the day of the build in Viet Nam. The only clock. */
import { z } from 'zod';
import { dayInVietNam } from '../model/today.ts';

const day = z.iso.date({ error: 'AS_OF must be a day like 2026-11-22' });

const today = dayInVietNam(new Date());

/** A calendar day, like `2026-11-22`. */
export const asOf: string = day.parse(process.env.AS_OF || today);

/** No event that is shown lies after this day: the day of the build, or the day for which facts hold where it is later. */
export const latestDay: string = asOf > today ? asOf : today;
