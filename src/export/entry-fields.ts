/** What entries of several lists have in common. */
import { z } from 'zod';

export const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** The first field after the id: where it stands on the site. */
export const address = z.httpUrl().describe('Its address on this site. Addresses never change.');
