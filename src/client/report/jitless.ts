/** Imported before the schemas: Zod would make code from strings, which the policy of the pages refuses. */
import { config } from 'zod';

config({ jitless: true });
