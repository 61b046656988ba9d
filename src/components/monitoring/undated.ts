/** What entries without a day that is still to come are called. */
import type { Agenda } from '../../derive/status/agenda.ts';

export const undatedTitles: Readonly<Record<Agenda['undated'][number]['kind'], string>> = {
  ongoing: 'Ongoing',
  annual: 'Every year',
  unstated: 'No time stated',
};
