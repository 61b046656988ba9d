import { dayInVietNam } from '../model/today.ts';

/** The calendar day in Viet Nam, like `2026-11-22`. */
export const today = (): string => dayInVietNam(new Date());
