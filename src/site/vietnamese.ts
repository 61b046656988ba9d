/** What the start page in Vietnamese needs beside its words. */
import type { Agency } from '../model/agency.ts';
import { catalogue } from './catalogue.ts';

/** An agency that has a Vietnamese name. */
export type NamedAgency = Agency & { readonly nameVi: string };

/** Agencies in the order of their Vietnamese names. */
export const agenciesByVietnameseName: readonly NamedAgency[] = catalogue.agencies
  .filter((agency): agency is NamedAgency => agency.nameVi !== null)
  .sort((a, b) => a.nameVi.localeCompare(b.nameVi, 'vi') || (a.id < b.id ? -1 : 1));
