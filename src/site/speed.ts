/** What was measured of builds. */
import { getCollection } from 'astro:content';
import type { Speed } from '../model/speed.ts';

/** Undefined where nothing was measured yet. */
export const speed: Speed | undefined = (await getCollection('speed'))[0]?.data.measured ?? undefined;
