/** The words that documents of one language share: deadline words, connectives between agency names, headings. */
import type { Language } from '../model/document.ts';
import { type TimeWords, timeWords } from './time-words.ts';

export interface LanguageWords {
  /** The mark that parts thousands in figures. */
  readonly thousandsMark: ',' | '.';
  /** Words for times. */
  readonly time: TimeWords;
  /** Words that join agency names or stand before them without being part of them, folded. */
  readonly connectives: readonly string[];
  /** Nouns that several names share ("A, B, C provinces"), folded. */
  readonly sharedNouns: readonly string[];
  /** Words for a comparison before a value, folded, longest first. */
  readonly comparators: readonly (readonly [string, '>=' | '<=' | '>' | '<'])[];
  /** Prepositions before the scope of a target, folded. */
  readonly scopePrepositions: readonly string[];
  /** The number of an article at the start of a line. */
  readonly article: RegExp;
  /** A heading that announces an appendix. */
  readonly appendix: RegExp;
}

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en: {
    thousandsMark: ',',
    time: timeWords.en,
    connectives: ['and', 'the'],
    sharedNouns: ['provinces', 'province'],
    comparators: [
      ['at least', '>='],
      ['no more than', '<='],
      ['at most', '<='],
      ['more than', '>'],
      ['less than', '<'],
      ['over', '>'],
      ['under', '<'],
    ],
    scopePrepositions: ['in', 'among', 'within'],
    article: /^Article (\d+)[.:]\s*/u,
    appendix: /^(?:APPENDIX|ANNEX)\b/u,
  },
  vi: {
    thousandsMark: '.',
    time: timeWords.vi,
    connectives: ['va', 'cung'],
    sharedNouns: ['cac tinh', 'tinh'],
    comparators: [
      ['toi thieu', '>='],
      ['it nhat', '>='],
      ['toi da', '<='],
      ['tren', '>'],
      ['duoi', '<'],
    ],
    scopePrepositions: ['trong', 'o'],
    article: /^Điều (\d+)[.:]\s*/u,
    appendix: /^PHỤ LỤC\b/u,
  },
};
