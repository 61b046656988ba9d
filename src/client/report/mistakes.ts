/**
 * What is wrong with a report before it is a file: the schemas of the files, and the rules of `npm run validate` that
 * hang on one report alone. Loaded when a form is checked.
 */
import './jitless.ts';
import { placeOf } from '../../derive/changes/reread-words.ts';
import { findFutureDays, findImpossibleDays } from '../../derive/editorial/days.ts';
import { findNearNames } from '../../derive/editorial/near-names.ts';
import { type Correction, correction, wordFields } from '../../model/correction.ts';
import { type Observation, observation } from '../../model/observation.ts';
import { type ProgressReport, progressReport } from '../../model/progress-report.ts';
import { findProblemOfValue } from '../../model/text/line.ts';
import type { WrittenEntry, WrittenKind } from '../../model/written-file.ts';
import type { Mistake, MistakeKind } from '../../words/client/report.ts';
import type { NamedAgency } from './entry.ts';

/** What the page knows of the records. */
export interface Facts {
  readonly agencies: readonly NamedAgency[];
  /** The kind of each record. */
  readonly kindOf: (id: string) => string | undefined;
  /** The days on which documents were issued. */
  readonly issued: Readonly<Record<string, string>>;
  readonly reports: ReadonlySet<string>;
  readonly today: string;
  /** The words that a correction is laid over, where they could be fetched. */
  readonly printed: string | undefined;
}

const schemas = { progress: progressReport, observation, correction };
const recordKinds: Readonly<Record<WrittenKind, readonly string[]>> = {
  progress: ['task', 'measure'],
  observation: ['indicator'],
  correction: Object.keys(wordFields),
};

/** @returns at most one mistake a field, in the order in which they were found */
export function mistakesIn(kind: WrittenKind, entry: WrittenEntry, facts: Facts): Mistake[] {
  const parsed = schemas[kind].safeParse(entry);
  const found = [
    ...(parsed.error?.issues ?? []).map(({ path, code }) => ({
      field: fieldOf(kind, path),
      kind: kindOfMistake(valueAt(entry, path), code),
    })),
    ...recordMistakes(kind, entry, facts),
    ...letterMistakes(kind, entry),
    ...(parsed.success ? soundMistakes(kind, { ...parsed.data, id: 'new' }, facts) : []),
  ];
  return found.filter(({ field }, place) => found.findIndex((other) => other.field === field) === place);
}

function kindOfMistake(value: unknown, code: string): MistakeKind {
  if (value === undefined || value === '') return 'missing';
  return code === 'custom' ? 'refused' : 'wrong';
}

/** The field of the form that a part of an entry comes from. */
function fieldOf(kind: WrittenKind, [part, ...rest]: readonly PropertyKey[]): string {
  switch (part) {
    case 'task':
    case 'indicator':
    case 'record':
      return 'record';
    case 'evidence':
      return `evidence.${String(rest[0] ?? 0)}.${String(rest[1] ?? 'url')}`;
    case 'source':
      return `evidence.0.${String(rest[0] ?? 'url')}`;
    case 'retracts':
    case 'verifies':
    case 'disputes':
      return 'progress.other';
    default:
      return `${kind}.${String(part)}`;
  }
}

const valueAt = (entry: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    entry,
  );

function recordMistakes(
  kind: WrittenKind,
  { task, indicator, record, field }: WrittenEntry,
  { kindOf }: Facts,
): Mistake[] {
  const id = task ?? indicator ?? record;
  if (typeof id !== 'string') return [];
  const own = kindOf(id);
  if (own === undefined || !recordKinds[kind].includes(own)) return [{ field: 'record', kind: `no-${kind}` }];
  const fields: readonly string[] = own in wordFields ? wordFields[own as keyof typeof wordFields] : [];
  return kind === 'correction' && typeof field === 'string' && !fields.includes(field)
    ? [{ field: 'correction.field', kind: 'missing' }]
    : [];
}

/** Signs and letters that a file may not hold. */
function letterMistakes(kind: WrittenKind, entry: WrittenEntry): Mistake[] {
  const visit = (value: unknown, path: readonly PropertyKey[]): Mistake[] => {
    if (typeof value === 'string') {
      const isAddress = /^https?:/u.test(value);
      const unsound = !isAddress && value.split('\n').some((text) => findProblemOfValue(text) !== undefined);
      return unsound ? [{ field: fieldOf(kind, path), kind: 'letters' }] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => visit(part, [...path, key]));
  };
  return visit(entry, []);
}

type Sound = (ProgressReport | Observation | Correction) & { readonly id: string };

/** What only a report that fits its schema can be asked. */
function soundMistakes(kind: WrittenKind, entry: Sound, facts: Facts): Mistake[] {
  const mistakes = dayMistakes(kind, entry, facts);
  if ('task' in entry) return [...mistakes, ...nameMistakes(entry, facts), ...otherMistakes(entry, facts)];
  if (!('was' in entry) || facts.printed === undefined) return mistakes;
  const place = placeOf(entry.was, facts.printed);
  return 'at' in place ? mistakes : [...mistakes, { field: 'correction.was', kind: 'absent' }];
}

function nameMistakes(report: ProgressReport, { agencies }: Facts): Mistake[] {
  const registry = agencies.map(({ id, names: [name = id, ...otherNames] }) => ({
    ...{ id, name, otherNames },
    ...{ nameVi: null, abbreviation: null },
  }));
  return findNearNames({ agencies: registry, progressReports: [report] }).length > 0
    ? [{ field: 'progress.by', kind: 'near' }]
    : [];
}

function otherMistakes({ task, on, retracts, verifies, disputes }: ProgressReport, { reports }: Facts): Mistake[] {
  const other = retracts ?? verifies ?? disputes;
  if (other === undefined) return [];
  const [ofTask, day = ''] = other.split('/');
  return reports.has(other) && ofTask === task && day.slice(0, 10) <= on
    ? []
    : [{ field: 'progress.other', kind: 'wrong' }];
}

/** Days that lie ahead or contradict each other; each page of evidence is asked by itself, to know which it is. */
function dayMistakes(kind: WrittenKind, entry: Sound, { issued, today }: Facts): Mistake[] {
  const pages = 'evidence' in entry ? (entry.evidence ?? []) : [];
  const parts: Sound[] = pages.length > 0 ? pages.map((page) => ({ ...entry, evidence: [page] })) : [entry];
  return parts.flatMap((part, place) => {
    const records = {
      ...{ agencies: [], instruments: [], looks: [] },
      progressReports: 'task' in part ? [part] : [],
      observations: 'indicator' in part ? [part] : [],
      corrections: 'was' in part ? [part] : [],
      documents: Object.entries(issued).map(([id, day]) => ({ id, issued: day, relations: [], publications: [] })),
    };
    const mistake =
      (found: MistakeKind) =>
      (sentence: string): Mistake => {
        // "content/progress/x.yaml:1 evidence seen: …"
        const from = sentence.indexOf(':1 ') + ':1 '.length;
        const field = sentence.slice(from, sentence.indexOf(': ', from));
        const [of = '', part = of] = field.replace(/ seen$/u, ' published').split(' ');
        return {
          field: fieldOf(kind, of === 'evidence' ? [of, place, part] : [of, part]),
          kind: found,
        };
      };
    return [
      ...findFutureDays({ ...records, documents: [] }, today).map(mistake('future')),
      ...findImpossibleDays(records).map(mistake('early')),
    ];
  });
}
