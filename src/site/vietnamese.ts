/** What the start page in Vietnamese needs: its words, and the agencies in the order of their Vietnamese names. */
import type { Agency } from '../model/agency.ts';
import { catalogue } from './catalogue.ts';

export { start } from '../words/vi/start.ts';

const nameVi = (agency: Agency): string => agency.nameVi ?? '';

/** Agencies that have a Vietnamese name. */
export const agenciesByVietnameseName: readonly Agency[] = catalogue.agencies
  .filter((agency) => agency.nameVi !== null)
  .sort((a, b) => nameVi(a).localeCompare(nameVi(b), 'vi') || (a.id < b.id ? -1 : 1));
