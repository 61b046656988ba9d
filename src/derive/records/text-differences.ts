/** What two languages' texts of one record state differently. Agencies, deadlines and targets are compared as they are read. */
import type { WordField } from '../../model/correction.ts';
import { type Deadline, isUnread } from '../../model/deadline.ts';
import type { Language } from '../../model/document.ts';
import { anchorOf } from '../../model/ids.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/target.ts';
import type { Task } from '../../model/task.ts';
import { differencesOf } from '../editorial/stated-facts.ts';
import type { TextRecord } from './authentic.ts';

export interface TextDifference {
  /** `text-differs` of what is read as data, `text-figures` of figures among words. */
  readonly rule: 'text-differs' | 'text-figures';
  readonly field: WordField | 'group';
  /** What the other language's text states, in a few words. */
  readonly here: string;
  /** What the document itself states. */
  readonly there: string;
}

/**
 * Compares two records that are one.
 * @param first the record of the document
 * @param own the record of its other text
 * @param language that of `first`; the other is the other one
 * @returns in the order of the fields: what is read as data, then figures in words
 */
export function differencesBetween(first: TextRecord, own: TextRecord, language: Language): TextDifference[] {
  return [...dataOf(first, own), ...figuresOf(first, own, language)];
}

function dataOf(first: TextRecord, own: TextRecord): TextDifference[] {
  const differ = (field: TextDifference['field'], there: string, here: string): TextDifference[] =>
    there === here ? [] : [{ rule: 'text-differs', field, here, there }];
  if (isTask(first) && isTask(own))
    return [
      ...differ('group', placeOf(first.group), placeOf(own.group)),
      ...differ('leadText', agencies(first.leads), agencies(own.leads)),
      ...differ('coordinatingText', agencies(first.coordinating), agencies(own.coordinating)),
      // Words that nobody read in either language cannot be compared.
      ...(isUnread(first.deadline) && isUnread(own.deadline)
        ? []
        : differ('deadline', read(first.deadline), read(own.deadline))),
    ];
  if (isIndicator(first) && isIndicator(own))
    return [
      ...differ('targetText', targets(first), targets(own)),
      ...differ('monitoringText', agencies(first.monitoring), agencies(own.monitoring)),
    ];
  return [];
}

const isTask = (record: TextRecord): record is Task => 'deadline' in record;
const isIndicator = (record: TextRecord): record is Indicator => 'target' in record;

const placeOf = (group: string | null) => (group === null ? 'no group' : anchorOf(group));

const agencies = (ids: readonly string[]) => (ids.length === 0 ? 'nobody' : [...ids].sort().join(', '));

/** A deadline without its words. */
function read(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return `by ${deadline.end}`;
    case 'window':
      return `${deadline.start} to ${deadline.end}`;
    case 'from':
      return `from ${deadline.start}`;
    case 'unstated':
      return isUnread(deadline) ? 'words that are not read' : 'no time';
    default:
      return deadline.kind;
  }
}

/** The values of a target in their order; its unit and scope are words. */
const targets = ({ horizon, target, earlierTargets = [] }: Indicator): string =>
  [...earlierTargets, { horizon, target }].map(targetFor).join(', ');

const targetFor = ({ horizon, target }: Pick<Indicator, 'horizon' | 'target'>): string =>
  `${target.length === 0 ? 'no value' : target.map(figureOf).join('; ')}${horizon === null ? '' : ` by ${horizon}`}`;

const figureOf = ({ op, value, upper }: Target): string => `${op} ${value}${upper === undefined ? '' : ` to ${upper}`}`;

/** The fields whose words hold figures that are not read as data. */
const wordedFields = ['description', 'outputText', 'name', 'title', 'text', 'noteText'] as const;

function figuresOf(first: TextRecord, own: TextRecord, language: Language): TextDifference[] {
  return wordedFields.flatMap((field) => {
    const [there, here] = [wordsOf(first, field), wordsOf(own, field)];
    if (there === '' || here === '') return there === here ? [] : blank(field, there, here);
    const [english, vietnamese] = language === 'en' ? [there, here] : [here, there];
    const found = differencesOf(english, vietnamese).filter((difference) => !isLayout(difference));
    if (found.length === 0) return [];
    const [inEnglish, inVietnamese] = ['is not in the Vietnamese', 'is not in the English'].map((words) =>
      found.flatMap((difference) => (difference.endsWith(words) ? [difference.slice(0, -words.length).trim()] : [])),
    ) as [string[], string[]];
    const [thereOnly, hereOnly] = language === 'en' ? [inEnglish, inVietnamese] : [inVietnamese, inEnglish];
    return [{ rule: 'text-figures', field, here: alone(hereOnly), there: alone(thereOnly) }];
  });
}

/** The words of a field; nothing where it is blank, or a dash. */
function wordsOf(record: TextRecord, field: (typeof wordedFields)[number]): string {
  const words = (record as { readonly [Field in typeof field]?: string | undefined })[field] ?? '';
  return words === '-' ? '' : words;
}

const blank = (field: WordField, there: string, here: string): TextDifference[] => [
  { rule: 'text-differs', field, here: here === '' ? 'blank' : 'words', there: there === '' ? 'blank' : 'words' },
];

/** How the words are laid out on lines is no fact. */
const isLayout = (difference: string) => /^(?:lines|items of lists):/u.test(difference);

const alone = (facts: readonly string[]) => (facts.length === 0 ? 'nothing' : facts.join(', '));
