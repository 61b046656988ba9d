/** What changed between two states of the catalogue, record by record. The day plays no part in it. */
import {
  type Change,
  type FieldChange,
  type RecordFields,
  type RecordKind,
  type RecordStates,
  recordKinds,
} from '../../model/release.ts';

/** Why records changed or left, as far as the content says so. Without a cause, a changed field is a correction. */
export interface Causes {
  /** Why fields of a record are as they are now, by the record's id. */
  readonly reasons?: ReadonlyMap<string, readonly Reason[]>;
  /** What became of the ids that left. */
  readonly departures?: ReadonlyMap<string, Departure>;
}

/** An act or an erratum, and the fields of the record as it made them. */
export interface Reason {
  readonly what: 'amended' | 'corrected';
  /** The act, or how the misprint is certain, in a sentence. */
  readonly why: string;
  readonly whyVi?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Departure {
  readonly what: 'moved' | 'split' | 'merged' | 'withdrawn';
  /** The ids that stand in its place. */
  readonly to: readonly string[];
  readonly why?: string;
  readonly whyVi?: string;
}

/**
 * The changes from one state of the records to another: kind by kind, in the order of the later state, then what left.
 * A record that left without a known departure is `withdrawn` without a reason.
 */
export function changesBetween(before: RecordStates, after: RecordStates, causes: Causes = {}): Change[] {
  return recordKinds.flatMap((kind) => {
    const [old, current] = [new Map(Object.entries(before[kind] ?? {})), new Map(Object.entries(after[kind] ?? {}))];
    const here = [...current].flatMap(([id, now]) => {
      const was = old.get(id);
      return was === undefined ? [{ kind, id, what: arrivalOf(kind, now) }] : changeOf(kind, id, was, now, causes);
    });
    const gone = [...old.keys()].filter((id) => !current.has(id)).map((id) => departureOf(kind, id, causes));
    return [...here, ...gone];
  });
}

/** Whether a record is only ever added to another: a report to a task, a measured value to an indicator. */
const isStatement = (kind: RecordKind) => kind === 'report' || kind === 'observation';

function arrivalOf(kind: RecordKind, fields: RecordFields): Change['what'] {
  if (!isStatement(kind)) return 'added';
  return fields['retracts'] === undefined ? 'reported' : 'retracted';
}

function changeOf(kind: RecordKind, id: string, was: RecordFields, now: RecordFields, { reasons }: Causes): Change[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((field): FieldChange[] => {
    const [before, after] = [was[field], now[field]];
    if (written(before) === written(after)) return [];
    return [
      { field, ...(before === undefined ? {} : { was: before }), ...(after === undefined ? {} : { now: after }) },
    ];
  });
  if (fields.length === 0) return [];
  // A reason of an earlier release made none of the values that are new in this one.
  const own = (reasons?.get(id) ?? []).filter((reason) =>
    fields.some(({ field, now: value }) => field in reason.fields && written(reason.fields[field]) === written(value)),
  );
  const what = own.some((reason) => reason.what === 'amended') ? 'amended' : 'corrected';
  const why = [...new Set(own.map((reason) => reason.why))].join(' ');
  const whyVi = own.every((reason) => reason.whyVi) ? [...new Set(own.map((reason) => reason.whyVi))].join(' ') : '';
  return [{ kind, id, what, fields, ...(why ? { why } : {}), ...(whyVi ? { whyVi } : {}) }];
}

function departureOf(kind: RecordKind, id: string, { departures }: Causes): Change {
  if (isStatement(kind)) return { kind, id, what: 'retracted' };
  const departure = departures?.get(id);
  if (!departure) return { kind, id, what: 'withdrawn' };
  const { what, to, why, whyVi } = departure;
  return {
    kind,
    id,
    what,
    ...(to.length > 0 ? { to: [...to] } : {}),
    ...(why ? { why } : {}),
    ...(whyVi ? { whyVi } : {}),
  };
}

/** A value as text: a text as it stands, anything else as JSON with its keys in order. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, inKeyOrder) ?? '');
}

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
