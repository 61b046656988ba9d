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
  /** First words that several names share ("Ministries of A and B"), each with the first words of one name, folded. */
  readonly sharedHeads: readonly (readonly [shared: string, single: string])[];
  /** Words of names that are mostly shortened, each with its short form, folded. */
  readonly contractions: readonly (readonly [words: string, short: string])[];
  /** What says in a cell that it holds the same as the one above, folded. */
  readonly asAbove: readonly string[];
  /** What says in a cell who leads and who only takes part, folded. `with` stands before names without a colon. */
  readonly roles: {
    readonly lead: readonly string[];
    readonly coordinating: readonly string[];
    readonly with: readonly string[];
  };
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

const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

// Nouns that stand before what a body is for.
const englishHeads = list('ministry, department, committee, office, agency, bureau, authority, institute');
const vietnameseHeads = list(
  'bo, so, ban, cuc, vu, vien, phong, tong cuc, chi cuc, truong, tinh, thanh pho, huyen, xa, phuong, quan',
);

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en: {
    thousandsMark: ',',
    time: timeWords.en,
    connectives: ['and', 'the'],
    commonNouns: list(
      'ministry, department, agency, committee, office, commission, council, board, bureau, authority, province, city, district, commune, ward, sector, locality, institute, academy, university, centre, center, court, bank, service, inspectorate, unit, organization, organisation, enterprise, body, relevant, related, other, all',
    ),
    sharedNouns: ['provinces', 'province'],
    sharedHeads: englishHeads.flatMap((noun): [string, string][] =>
      [`${plural(noun)} of`, plural(noun), `${noun} of`].map((shared) => [shared, `${noun} of`]),
    ),
    contractions: [['department', 'dept']],
    asAbove: list('as above, same as above, ditto, do, idem'),
    roles: {
      lead: list('lead, leads, lead agency, lead agencies, lead body, led by, leading agency, in charge'),
      coordinating: list(
        'coordinating, coordinating agency, coordinating agencies, coordination, supporting, support, supported by, partner, partners, participating',
      ),
      with: list('in coordination with, in cooperation with, in collaboration with, coordinating with, supported by'),
    },
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
    sharedHeads: [
      ...vietnameseHeads.flatMap((noun): [string, string][] => [
        [`cac ${noun}`, noun],
        [`cac ${noun} , nganh`, noun],
        [`ubnd cac ${noun}`, `ubnd ${noun}`],
        [noun, noun],
      ]),
    ],
    contractions: [
      ['uy ban nhan dan', 'ubnd'],
      ['hoi dong nhan dan', 'hdnd'],
      ['mat tran to quoc', 'mttq'],
      ['thanh pho', 'tp'],
      ['trung uong', 'tw'],
    ],
    asAbove: list('nhu tren, nhu o tren, nt, n t'),
    roles: {
      lead: list('chu tri, co quan chu tri, don vi chu tri, chu tri thuc hien'),
      coordinating: list('phoi hop, co quan phoi hop, don vi phoi hop, phoi hop thuc hien'),
      with: list('phoi hop voi, phoi hop cung'),
    },
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
