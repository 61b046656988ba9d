/** What a changed text does to the records of its document, as lines for a terminal. */
import { changesBetween, written } from '../../derive/changes/changes.ts';
import { deadline, isUnread } from '../../model/deadline.ts';
import type { Change, FieldChange, RecordStates } from '../../model/release.ts';

// More lines than these are read by nobody at once; `--all` shows them.
const mostLines = 40;

/**
 * The changes from one state of a document's records to another.
 * @param all whether every line is shown
 * @returns like `1 record changed: nq03-43 group 2 -> 3`, or that no record changed
 */
export function recordChangeLines(document: string, before: RecordStates, after: RecordStates, all = false): string[] {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return ['no record changed: only what belongs to none, like spaces and line ends.'];
  const count = (what: Change['what'], words: readonly [one: string, more: string]) => {
    const found = changes.filter((change) => change.what === what).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? words[0] : words[1]}`];
  };
  const counts = [
    ...count('corrected', ['record changed', 'records changed']),
    ...count('added', ['record is new', 'records are new']),
    ...count('withdrawn', ['record is gone', 'records are gone']),
  ].join(', ');
  const lines = changes.flatMap((change) => linesOf(document, change));
  if (lines.length === 1) return [`${counts}: ${lines[0]}`];
  const shown = all ? lines : lines.slice(0, mostLines);
  const rest = lines.length - shown.length;
  return [
    `${counts}:`,
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more; --all shows them.`] : []),
  ];
}

function linesOf(document: string, { id, what, fields = [] }: Change): string[] {
  if (what === 'added') return [`${id} is new`];
  if (what === 'withdrawn') return [`${id} is gone`];
  return fields.map((change) => `${id} ${change.field} ${valuesOf(document, change)}`);
}

function valuesOf(document: string, { field, was, now }: FieldChange): string {
  if (field === 'group' || field === 'parent') return `${placeIn(document, was)} -> ${placeIn(document, now)}`;
  if (field === 'deadline') return `${deadlineIn(was)} -> ${deadlineIn(now)}`;
  if (Array.isArray(was) || Array.isArray(now)) return `${listed(was)} -> ${listed(now)}`;
  if (typeof was === 'string' && typeof now === 'string') return difference(was, now);
  return `${shown(was)} -> ${shown(now)}`;
}

/** A group without its document: `2` for `nq03-g2`, `1b` for `dh14-g1b`. */
const placeIn = (document: string, group: unknown) =>
  typeof group === 'string' ? group.replace(`${document}-`, '').replace(/^g/u, '') : 'none';

/** A deadline as stated and as read: `"June 2025" (by 2025-06-30)`. */
function deadlineIn(value: unknown): string {
  const parsed = deadline.safeParse(value);
  if (!parsed.success) return shown(value);
  const { raw, kind, ...days } = parsed.data;
  const read = [
    isUnread(parsed.data) ? 'unread' : kind,
    'start' in days ? days.start : '',
    'end' in days ? days.end : '',
  ]
    .filter(Boolean)
    .join(' ');
  return `"${cut(raw)}" (${read})`;
}

const listed = (value: unknown) =>
  Array.isArray(value) && value.length > 0
    ? value.map((entry) => (typeof entry === 'string' ? entry : written(entry))).join(', ')
    : 'none';

const shown = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'number' ? String(value) : `"${cut(written(value))}"`;

const mostLetters = 80;
const cut = (text: string) =>
  (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text).replace(/\s+/gu, ' ');

/** Two long texts from shortly before the first letter that differs. */
function difference(was: string, now: string): string {
  if (was.length <= mostLetters && now.length <= mostLetters) return `${shown(was)} -> ${shown(now)}`;
  let same = 0;
  while (same < Math.min(was.length, now.length) && was[same] === now[same]) same++;
  const from = Math.max(0, same - 20);
  const part = (text: string) => `"${from > 0 ? '…' : ''}${cut(text.slice(from))}"`;
  return `${part(was)} -> ${part(now)}`;
}
