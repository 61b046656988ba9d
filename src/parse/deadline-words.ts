/** The words for times that documents of one language share. All of it is matched against folded text. */

/** Parts of a year: `n` of a form is which one, or how many months from an end of the year. */
export type TimeUnit = 'month' | 'quarter' | 'half' | 'opening' | 'closing';

export interface TimeForm {
  readonly unit: TimeUnit;
  /** `n` is the number, `y` the year, which may be missing. */
  readonly form: RegExp;
}

export interface TimeWords {
  /** Times as a person would write them, for messages. */
  readonly examples: string;
  /** What a cell may call its time, before a colon ("Deadline: 30 June 2025"). */
  readonly labels: readonly string[];
  /** Words that say themselves that there is no time. */
  readonly none: readonly string[];
  /** A time of day before a day, with its hour `h`. */
  readonly clock: RegExp;
  /** Days of the week, Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words before two times that are joined like a list and meant as a span. */
  readonly between: readonly string[];
  /** Phrases of `recurring` before or behind which a day of the month may stand ("ngày 20 hằng tháng"). */
  readonly monthly: readonly string[];
  /** Words before a date that make it the last day ("by June 2025"): no span or list can follow. */
  readonly by: readonly string[];
  /** Words before a date that add nothing to it ("in June 2025"). */
  readonly within: readonly string[];
  /** Words before a date that exclude it ("before 2030"). */
  readonly before: readonly string[];
  /** Words before a first date: "from 2025 to 2030", "from 2025". */
  readonly from: readonly string[];
  /** Words between the two ends of a span. */
  readonly to: readonly string[];
  /** What stands between the parts of a list. */
  readonly listMark: RegExp;
  /** What may stand between the two ends of a span; groups 1 and 2 are the spaces around a dash. */
  readonly spanMark: RegExp;
  /** Words that call two dates a period, before or behind them. */
  readonly period: readonly string[];
  readonly ongoing: readonly string[];
  readonly annual: readonly string[];
  /** What recurs within each year. */
  readonly recurring: readonly string[];
  /** Words after a year that leave the end open ("2025 and subsequent years"). */
  readonly onwards: readonly string[];
  /** Months, quarters, halves and months from an end of a year. */
  readonly units: readonly TimeForm[];
  /** A year with the language's own word: `y`. */
  readonly year: RegExp;
  /** A part of a list without its unit's word: `n`, and `y` where it has a year. */
  readonly bare: RegExp;
  /** A day: `d`, `m` (a figure or a name), `y`, which may be missing. */
  readonly days: readonly RegExp[];
  /** Whether a day in figures may have its month first, so that "03/04/2025" has two readings. */
  readonly monthMayStandFirst: boolean;
  /** What numbers are called, beside figures: month names, ordinals. */
  readonly numbers: Readonly<Record<string, number>>;
  /** A time within a sentence: `y` is the year, `before` set where the year is excluded. Plain text. */
  readonly inWords: RegExp;
  /** Words before a time that make it a plan's outlook, not a deadline ("with a vision to 2050"). Plain text, to its end. */
  readonly outlook: RegExp;
  /** Words behind a time that make it a part of a plan's name (", with a vision to 2050"). Plain text, from its start. */
  readonly outlookBehind: RegExp;
  /** A plan's name that begins with a time ("the by 2030 strategy"). Plain text, from its start. */
  readonly planNameBehind: RegExp;
  /** A plan's name that runs up to a time ("the National Strategy on AI by 2030"). Plain text, to its end. */
  readonly planName: RegExp;
}

const roman = 'iv|i{1,3}';

const numbered = (words: string): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word.replaceAll('_', ' '), index + 1]));

const months = 'january february march april may june july august september october november december';
const english = String.raw`(?: ?[/,-] ?| of | in | )`;
// Months may be cut to their first letters ("Jun.", "Sept").
const monthName = String.raw`jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`;
const englishDay = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?`;

const vietnamese = String.raw`(?: ?[/,.-] ?(?:nam ?)?| cua nam | ?nam ?| )`;
// "tháng năm 2025" may be May, or a month whose number is missing.
const monthNumerals = String.raw`muoi hai|muoi mot|muoi|gieng|mot|hai|ba|tu|bon|nam(?! \d)|sau|bay|tam|chin|chap`;

// Seed 001, line 1244: "2nd quarter 2025".
const en: TimeWords = {
  examples: '"2025", "June 2025", "30 June 2025", "2nd quarter 2025", "first half of 2025", "2025 - 2026" or "Ongoing"',
  labels: [
    ...['deadline', 'due', 'due date', 'due by', 'date', 'time', 'timeline', 'timeframe', 'time frame', 'target'],
    ...['target date', 'completion', 'completion date', 'complete', 'completed'],
  ],
  none: ['n/a', 'none', 'nil', 'not specified', 'not stated', 'not applicable', 'unspecified', 'no deadline'],
  // "12 am" is the first or the last hour of a day.
  clock: /^(?!12(?:[:.]\d{2})? ?a)(?<h>\d{1,2})(?:[:.]\d{2}(?: ?hrs)?(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?),? (?:on )?/u,
  weekdays: {
    ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
    ...numbered('mon tue wed thu fri sat sun'),
  },
  between: ['between'],
  monthly: ['monthly', 'every month', 'each month', 'of every month', 'of each month'],
  by: [
    'to be completed by',
    'completed by',
    'complete by',
    'completion by',
    'by the end of',
    'by end of',
    'before the end of',
    'before end of',
    'no later than',
    'not later than',
    'on or before',
    'latest by',
    'end of',
    'prior to the end of',
    'year end',
    'due by',
    'up to',
    'until',
    'up until',
    'till',
    'through',
    'end-',
    'end',
    'due',
    'by',
    'to',
  ],
  within: ['during', 'within', 'in', 'on', 'the', 'for', 'to be completed', 'calendar'],
  before: ['to be completed before', 'completed before', 'before', 'prior to'],
  from: ['starting from', 'starting in', 'starting', 'beginning in', 'beginning from', 'since', 'as from', 'from'],
  to: ['to', 'until', 'through'],
  listMark: / ?[,;&+] ?| and /u,
  spanMark: /( ?)-( ?)| (?:to|until|through) /gu,
  period: ['the period of', 'the period', 'period'],
  ongoing: [
    ...['ongoing', 'on-going', 'ongoing task', 'ongoing tasks', 'regular', 'regularly', 'regular task'],
    ...['on going', 'continually', 'recurring', 'throughout the year', 'year-round', 'all year round'],
    ...['frequently', 'continuous', 'continuously', 'continuing', 'permanent', 'permanently'],
  ],
  annual: ['annually', 'annual', 'yearly', 'every year', 'each year', 'once a year', 'on an annual basis'],
  recurring: [
    ...['quarterly', 'monthly', 'weekly', 'daily', 'every quarter', 'every month', 'every week', 'every day'],
    ...['each quarter', 'each month', 'each week', 'twice a year', 'half-yearly', 'semi-annually', 'semiannually'],
    ...['semi-annual', 'twice yearly', 'twice each year', 'biweekly', 'twice a month'],
    ...['every six months', 'every 6 months', 'every three months', 'every 3 months', 'periodically'],
  ],
  onwards: [
    ...['and subsequent years', 'and following years', 'and the following years', 'and onwards', 'and onward'],
    ...['and beyond', 'and later years', 'onwards', 'onward'],
  ],
  units: [
    {
      unit: 'quarter',
      form: new RegExp(
        String.raw`^(?:q\.? ?|quarters? ?|qtr\.? ?)(?<n>${roman}|[1-4])(?:${english}(?<y>\d{4}))?$`,
        'u',
      ),
    },
    {
      unit: 'quarter',
      form: new RegExp(
        String.raw`^(?<n>[1-4](?:st|nd|rd|th)|first|second|third|fourth|last|final) quarters?(?:${english}(?<y>\d{4}))?$`,
        'u',
      ),
    },
    { unit: 'quarter', form: new RegExp(String.raw`^(?<n>[1-4])q(?:${english}?(?<y>\d{4}))?$`, 'u') },
    { unit: 'half', form: new RegExp(String.raw`^h(?<n>[12])(?:${english}(?<y>\d{4}))?$`, 'u') },
    {
      unit: 'half',
      form: new RegExp(
        String.raw`^(?<n>first|second|1st|2nd) (?:half(?:-year| year)?|semester)(?: of the year)?(?:${english}(?<y>\d{4}))?$`,
        'u',
      ),
    },
    { unit: 'half', form: new RegExp(String.raw`^(?<n>[12])h(?:${english}?(?<y>\d{4}))?$`, 'u') },
    {
      unit: 'opening',
      form: new RegExp(String.raw`^first (?<n>\d{1,2}|three|six|nine) months(?:${english}(?<y>\d{4}))?$`, 'u'),
    },
    {
      unit: 'closing',
      form: new RegExp(String.raw`^last (?<n>\d{1,2}|three|six|nine) months(?:${english}(?<y>\d{4}))?$`, 'u'),
    },
    { unit: 'month', form: new RegExp(String.raw`^(?<n>${monthName})\.?(?:${english}(?<y>\d{4}))?$`, 'u') },
  ],
  year: /^(?:(?:year-)?end[- ]|year |cy ?)?(?<y>\d{4})$/u,
  bare: new RegExp(
    String.raw`^(?<n>${roman}|\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth)(?:${english}(?<y>\d{4}))?$`,
    'u',
  ),
  days: [
    new RegExp(String.raw`^(?<m>${monthName})\.? ${englishDay}(?:,? (?<y>\d{4}))?$`, 'u'),
    new RegExp(String.raw`^${englishDay}(?: of )?[ /-]?(?<m>${monthName})\.?(?:[ ,/-] ?(?<y>\d{4}))?$`, 'u'),
  ],
  monthMayStandFirst: true,
  numbers: {
    ...numbered(months),
    ...Object.fromEntries(months.split(' ').map((name, index) => [name.slice(0, 3), index + 1])),
    sept: 9,
    ...numbered('first second third fourth'),
    ...{ three: 3, six: 6, nine: 9, last: 4, final: 4 },
  },
  // Seed 000, line 59: "by 2030"; line 252: "before 2030".
  inWords: /\b(?:by(?: the end of)?|(?<before>before)) (?<y>20\d\d)\b/giu,
  outlook: /\b(?:vision|outlook|orientations?)(?:,| for| to| toward| towards)* $/iu,
  planNameBehind:
    /^ (?:\w+ ){0,2}(?:strategy|strategies|programme|program|plan|scheme|master plan|vision|agenda|roadmap|targets?|goals?)\b/iu,
  outlookBehind: /^,? ?(?:and |with )?(?:an? |the |its )*(?:vision|outlook|orientations?)\b/iu,
  planName:
    / $(?<=\b(?:Strategy|Strategies|Programme|Program|Plan|Scheme|Project|Master Plan|Vision|Agenda|Roadmap)(?: (?:on|for|of|in|to)\b[^,.;:]{0,120})? )/u,
};

const vi: TimeWords = {
  examples:
    '"Năm 2025", "Tháng 6/2025", "30/6/2025", "Quý II/2025", "6 tháng đầu năm 2025", "2025 - 2026", "Thường xuyên"',
  labels: [
    ...['thoi han', 'thoi han hoan thanh', 'thoi gian', 'thoi gian hoan thanh', 'thoi gian thuc hien', 'hoan thanh'],
    ...['han', 'han hoan thanh', 'tien do', 'tien do hoan thanh'],
  ],
  none: ['khong', 'khong co', 'khong neu', 'khong quy dinh'],
  clock: /^(?<h>\d{1,2}) ?(?:h|g|gio|:) ?(?:\d{2}(?: ?(?:phut|p))?)?,? (?=ngay |thu |\d)/u,
  weekdays: {
    ...Object.fromEntries(['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].map((name, index) => [`thu ${name}`, index + 1])),
    ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((number) => [`thu ${number}`, number - 1])),
    'chu nhat': 7,
  },
  between: [],
  monthly: ['hang thang', 'moi thang', 'cua thang', 'cua moi thang'],
  by: [
    'cham nhat la',
    'cham nhat vao',
    'cham nhat',
    'khong muon hon',
    'truoc het',
    'den het',
    'den cuoi',
    'tu nay den',
    'den',
    'het',
    'cuoi',
  ],
  within: ['hoan thanh trong', 'hoan thanh vao', 'trong', 'vao', 'hoan thanh', 'xong', 'thuc hien trong', 'thuc hien'],
  before: ['hoan thanh truoc', 'xong truoc', 'truoc'],
  from: ['thuc hien tu', 'bat dau tu', 'bat dau', 'ke tu', 'tu'],
  to: ['den het', 'den'],
  listMark: / ?[,;&+] ?| va /u,
  spanMark: /( ?)-( ?)| (?:den het|den) /gu,
  period: ['trong giai doan', 'giai doan', 'trong cac nam', 'cac nam', 'thoi ky'],
  ongoing: [
    ...['thuong xuyen', 'lien tuc', 'thuong xuyen, lien tuc', 'thuong xuyen va lien tuc', 'thuong xuyen lien tuc'],
    ...['trien khai thuong xuyen', 'thuong xuyen thuc hien', 'thuong xuyen, lau dai'],
    ...['nhiem vu thuong xuyen', 'thuc hien thuong xuyen', 'cong viec thuong xuyen', 'la nhiem vu thuong xuyen'],
  ],
  annual: [
    ...['hang nam', 'moi nam', 'dinh ky hang nam', 'nhiem vu hang nam', 'thuong nien', 'moi nam mot lan'],
    ...['moi nam 1 lan', '1 lan/nam', '01 lan/nam', '1 nam/lan', '01 nam/lan', 'nam/lan'],
  ],
  recurring: [
    ...['hang quy', 'hang qui', 'moi quy', 'dinh ky hang quy', 'hang thang', 'moi thang', 'dinh ky hang thang'],
    ...[
      'hang tuan',
      'moi tuan',
      'hang ngay',
      'dinh ky',
      '6 thang mot lan',
      '6 thang/lan',
      '3 thang/lan',
      '3 thang mot lan',
    ],
    ...['2 lan/nam', '02 lan/nam', 'moi nam 2 lan', 'moi quy mot lan', 'moi thang mot lan', 'quy/lan', 'thang/lan'],
    ...['1 lan/quy', '01 lan/quy', '1 lan/thang', '01 lan/thang', 'dinh ky 3 thang', 'dinh ky 06 thang'],
    ...['06 thang mot lan', '06 thang/lan', '03 thang/lan', 'dinh ky 6 thang', 'moi nam hai lan'],
  ],
  onwards: [
    ...['va cac nam tiep theo', 'va nhung nam tiep theo', 'va nam tiep theo', 'va cac nam sau', 'va nhung nam sau'],
    'tro di',
  ],
  units: [
    {
      unit: 'quarter',
      form: new RegExp(
        String.raw`^(?:quy|qui|q)[ .]*(?:thu )?(?<n>${roman}|0?[1-4]|mot|nhat|hai|nhi|ba|tu|bon)(?:${vietnamese}(?<y>\d{4}))?$`,
        'u',
      ),
    },
    { unit: 'half', form: new RegExp(String.raw`^nua (?:nam )?(?<n>dau|cuoi)(?:${vietnamese}(?<y>\d{4}))?$`, 'u') },
    {
      unit: 'opening',
      form: new RegExp(String.raw`^(?<n>\d{1,2}|ba|sau|chin) thang dau(?:${vietnamese}(?<y>\d{4}))?$`, 'u'),
    },
    {
      unit: 'closing',
      form: new RegExp(String.raw`^(?<n>\d{1,2}|ba|sau|chin) thang cuoi(?:${vietnamese}(?<y>\d{4}))?$`, 'u'),
    },
    {
      unit: 'month',
      form: new RegExp(
        String.raw`^(?:thang|thg|th|t)[ .]*(?<n>\d{1,2}|${monthNumerals})(?:${vietnamese}(?<y>\d{4}))?$`,
        'u',
      ),
    },
  ],
  year: /^(?:nam ?)?(?<y>\d{4})$/u,
  bare: new RegExp(String.raw`^(?<n>${roman}|\d{1,2}|${monthNumerals}|nhat|nhi)(?:${vietnamese}(?<y>\d{4}))?$`, 'u'),
  days: [
    new RegExp(
      String.raw`^(?:ngay )?(?<d>\d{1,2}) thang (?<m>\d{1,2}|${monthNumerals})(?:${vietnamese}(?<y>\d{4}))?$`,
      'u',
    ),
  ],
  monthMayStandFirst: false,
  numbers: {
    ...numbered('mot hai ba tu nam sau bay tam chin muoi muoi_mot muoi_hai'),
    ...{ gieng: 1, nhat: 1, nhi: 2, bon: 4, chap: 12, dau: 1, cuoi: 2 },
  },
  inWords: /(?:đến(?: hết)?|(?<before>trước)) năm (?<y>20\d\d)/giu,
  outlook: /(?:tầm nhìn|định hướng)(?: \p{L}+){0,3},? $/iu,
  // A Vietnamese name begins with its kind.
  planNameBehind: /^(?!)/u,
  outlookBehind: /^,? ?(?:và |với )?(?:tầm nhìn|định hướng)/iu,
  planName:
    / $(?<=(?:Chiến lược|Chương trình|Kế hoạch|Đề án|Dự án|Quy hoạch|Lộ trình|Nghị quyết|Khung)(?: [^,.;:]{0,120})? )/u,
};

export const timeWords = { en, vi } as const;
