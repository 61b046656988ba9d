/** The words that documents of one language share: deadline words, connectives between agency names, headings. */
import type { Language } from '../model/document.ts';
import { type TimeWords, timeWords } from './deadline-words.ts';

export interface LanguageWords {
  /** The mark that parts thousands in figures. */
  readonly thousandsMark: ',' | '.';
  /** Words for times. */
  readonly time: TimeWords;
  /** Words that join agency names or stand before them without being part of them, folded. */
  readonly connectives: readonly string[];
  /** Nouns that name a kind of body, not one of them, folded. */
  readonly commonNouns: readonly string[];
  /** Nouns that several names share ("A, B, C provinces"), folded. */
  readonly sharedNouns: readonly string[];
  /** Words for a comparison before a value, folded, longest first. */
  readonly comparators: readonly (readonly [string, '>=' | '<=' | '>' | '<'])[];
  /** Words behind a value that multiply it, folded. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Beginnings of words that tell of growth, whose per cents may be over 100, folded. */
  readonly growth: readonly string[];
  /** Scopes of a target that need no preposition, folded. */
  readonly scopes: readonly string[];
  /** Prepositions before the scope of a target, folded. */
  readonly scopePrepositions: readonly string[];
  /** The number of an article at the start of a line. */
  readonly article: RegExp;
  /** A heading that announces an appendix. */
  readonly appendix: RegExp;
}

const list = (words: string): string[] => words.split(', ');

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en: {
    thousandsMark: ',',
    time: timeWords.en,
    connectives: ['and', 'the'],
    commonNouns: list(
      'ministry, department, agency, committee, office, commission, council, board, bureau, authority, province, city, district, commune, ward, sector, locality, institute, academy, university, centre, center, court, bank, service, inspectorate, unit, organization, organisation, enterprise, body, relevant, related, other, all',
    ),
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
    multiples: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    growth: ['grow', 'increas', 'rise', 'rising', 'compared', 'relative', 'gdp', 'times', 'return', 'ratio', 'subscri'],
    scopes: [
      'globally',
      'worldwide',
      'nationwide',
      'internationally',
      'regionally',
      'nationally',
      'domestically',
      'locally',
    ],
    scopePrepositions: ['in', 'among', 'within'],
    article: /^Article (\d+)[.:]\s*/u,
    appendix: /^(?:APPENDIX|ANNEX)\b/u,
  },
  vi: {
    thousandsMark: '.',
    time: timeWords.vi,
    connectives: ['va', 'cung'],
    commonNouns: list(
      'bo, so, ban, nganh, cuc, vu, vien, phong, huyen, xa, phuong, quan, truong, thanh pho, van phong, uy ban, co quan, don vi, hoi dong, tong cuc, chi cuc, trung tam, dai hoc, ngan hang, toa an, thanh tra, to chuc, lien quan, khac',
    ),
    sharedNouns: ['cac tinh', 'tinh'],
    comparators: [
      ['toi thieu', '>='],
      ['it nhat', '>='],
      ['toi da', '<='],
      ['tren', '>'],
      ['duoi', '<'],
    ],
    multiples: { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 },
    growth: ['tang', 'so voi', 'gap', 'gdp', 'loi nhuan', 'thue bao', 'ty suat'],
    scopes: ['toan cau', 'toan quoc', 'ca nuoc'],
    scopePrepositions: ['trong', 'o'],
    article: /^Điều (\d+)[.:]\s*/u,
    appendix: /^PHỤ LỤC\b/u,
  },
};
