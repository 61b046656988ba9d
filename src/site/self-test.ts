/** The last full run of the checks, for its page in the guide. */
import { getCollection } from 'astro:content';
import type { SelfTest } from '../model/self-test.ts';

/** Undefined where no full run is on record. */
export const lastRun: SelfTest | undefined = (await getCollection('selfTest'))[0]?.data;
