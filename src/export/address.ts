/** The first field of an entry after its id: where it stands on the site. */
import { z } from 'zod';

export const address = z.httpUrl().describe('Its address on this site. Addresses stay.');
