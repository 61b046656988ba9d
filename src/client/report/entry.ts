/** Answers of the form at /report/ as what the file of a report holds. Pure. */
import { fold } from '../../model/fold.ts';
import { withOurTones } from '../../model/text/vietnamese-style.ts';
import type { WrittenEntry, WrittenKind } from '../../model/written-file.ts';

/** The answer in a field of the form; '' where it is left blank or is not shown. */
export type Answer = (field: string) => string;

/** An agency by all its names. */
export interface NamedAgency {
  readonly id: string;
  readonly names: readonly string[];
}

interface Given {
  readonly answer: Answer;
  readonly agencies: readonly NamedAgency[];
  /** A calendar day in Viet Nam: on it the pages were read. */
  readonly today: string;
}

/** How many pages of evidence the form has room for. */
export const mostPages = 5;

const pageParts = ['title', 'publisher', 'url', 'published', 'grade', 'archived'] as const;

/** What stands in one line: its letters are put together with their marks, white space counts once. */
const line = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What may stand in several lines, each as it was typed. */
const lines = (text: string): string => text.normalize('NFC').replace(/\r\n?/gu, '\n');

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

/**
 * A day, month or year as the files have it: `2/3/2026` is `2026-03-02`, `3/2026` is `2026-03`. What is none stays as it
 * is, for the schema to refuse.
 */
export function readDay(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(line(text)) ?? [];
  return year === undefined
    ? line(text)
    : [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/**
 * A field and its Vietnamese. Where the English is left blank, the Vietnamese stands in for it until an editor has put it
 * into English: a file without a statement would be none.
 */
function inBoth(field: string, of: (field: string) => string | undefined): WrittenEntry {
  const typed = of(`${field}Vi`);
  const vietnamese = typed && withOurTones(typed);
  return { [field]: of(field) ?? vietnamese, [`${field}Vi`]: vietnamese };
}

/** The file's entry, its fields in the order of the templates; what is blank is left out. */
export function entryFrom(kind: WrittenKind, given: Given): WrittenEntry {
  return { progress, observation, correction }[kind](given);
}

function progress({ answer, agencies, today }: Given): WrittenEntry {
  const of = (field: string) => orNothing(line(answer(`progress.${field}`)));
  const by = of('by') ?? '';
  const precision = of('onPrecision');
  const relation = of('relation');
  const claim = of('claim');
  return {
    task: orNothing(line(answer('record'))),
    on: orNothing(readDay(answer('progress.on'))),
    onPrecision: precision === 'day' ? undefined : precision,
    by: orNothing(agencies.find(({ id, names }) => [id, ...names].some((name) => fold(name) === fold(by)))?.id ?? by),
    claim,
    nearness: claim === 'related-outcome' ? of('nearness') : undefined,
    ...inBoth('statement', of),
    evidence: pages(answer, today, 1),
    ...(relation && relation !== 'none' ? { [relation]: of('other') ?? '' } : {}),
  };
}

function observation({ answer, today }: Given): WrittenEntry {
  const of = (field: string) => orNothing(line(answer(`observation.${field}`)));
  const period = readDay(answer('observation.period'));
  const value = of('value');
  return {
    indicator: orNothing(line(answer('record'))),
    period: orNothing(period),
    value: value !== undefined && /^[-−]?\d+(?:\.\d+)?$/u.test(value) ? Number(value.replace('−', '-')) : value,
    unit: of('unit'),
    approximate: of('approximate') ? true : undefined,
    ...inBoth('statement', of),
    definition: of('definition'),
    method: of('method'),
    // The programme began with 2025.
    baseline: /^\d{4}/u.test(period) && period < '2025' ? true : undefined,
    caution: of('caution'),
    source: pages(answer, today, 1)[0],
  };
}

function correction({ answer, today }: Given): WrittenEntry {
  const of = (field: string) => orNothing(line(answer(`correction.${field}`)));
  const evidence = pages(answer, today, 0);
  return {
    record: orNothing(line(answer('record'))),
    field: of('field'),
    was: lines(answer('correction.was')),
    now: orNothing(lines(answer('correction.now'))),
    ...inBoth('why', of),
    who: of('who'),
    on: orNothing(readDay(answer('correction.on'))),
    evidence: evidence.length > 0 ? evidence : undefined,
  };
}

/** The pages of which anything is said; the first ones are looked for in any case. */
function pages(answer: Answer, today: string, needed: number): WrittenEntry[] {
  return Array.from({ length: mostPages }, (_, place) => {
    const of = (part: (typeof pageParts)[number]) => orNothing(line(answer(`evidence.${place}.${part}`)));
    const published = orNothing(readDay(answer(`evidence.${place}.published`)));
    const page = { title: of('title'), publisher: of('publisher'), url: of('url'), published, grade: of('grade') };
    const archived = of('archived');
    const isBlank = [...Object.values(page), archived].every((part) => part === undefined);
    return isBlank && place >= needed
      ? []
      : [{ ...page, seen: `web page, ${today}`, ...(archived ? { archived } : {}) }];
  }).flat();
}
