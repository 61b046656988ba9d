/**
 * Words that the searches say in languages other than English. Only pages in such a language load them, before any script
 * that says something: what an English reader waits for holds no words of others.
 */
import type { CatalogueWords } from './catalogue.ts';
import type { QueryWords } from './query.ts';
import type { ScheduleWords } from './schedule.ts';
import type { SearchWords } from './search.ts';

export interface SpokenWords {
  readonly catalogue: CatalogueWords;
  readonly query: QueryWords;
  readonly schedule: ScheduleWords;
  readonly search: SearchWords;
}

const spoken: Record<string, SpokenWords> = {};

/** From now on scripts speak a language. */
export function speak(lang: string, words: SpokenWords): void {
  spoken[lang] = words;
}

/** Chooses words by the language of the page; English where none is spoken yet. */
export const asSpoken =
  <Name extends keyof SpokenWords>(name: Name, en: SpokenWords[Name]) =>
  (lang: string): SpokenWords[Name] =>
    spoken[lang]?.[name] ?? en;
