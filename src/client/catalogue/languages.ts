/** The engine of each language. */
import type { Lang } from '../../model/lang.ts';
import { buildEngine } from './engine.ts';

/** English searches by whole words. That of Vietnamese is loaded where it is used. */
export const engineIn = async (lang: Lang): Promise<typeof buildEngine> =>
  lang === 'vi' ? (await import('./syllable-engine.ts')).buildSyllableEngine : buildEngine;
