/**
 * Two languages of one document. A document whose file says `translates` is another language's text of the document that
 * it names: its records are not counted, but are the words of that document's records in its language, with its own lines.
 */
import type { WordField } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, type SourceDocument, seedPath } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import { anchorOf } from '../../model/ids.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Provision } from '../../model/provision.ts';
import type { Records } from '../../model/records.ts';
import type { Task } from '../../model/task.ts';
import { differencesBetween, type TextDifference } from './text-differences.ts';

/** A record that has words of its own. */
export type TextRecord = Task | Indicator | Group | Provision;

/** A document, and another language's text of it. */
export interface TextPair {
  readonly first: SourceDocument;
  readonly text: SourceDocument;
}

type RecordLists = Pick<Records, 'tasks' | 'indicators' | 'groups' | 'provisions'>;
type Joinable = RecordLists & Pick<Records, 'documents'>;

/**
 * The documents that have a text in another language, with it. What cannot be (derive/editorial/text-problems.ts says it) is no
 * pair: such a document is one of its own.
 */
export function textPairsIn(documents: readonly SourceDocument[]): TextPair[] {
  const taken = new Set<string>();
  return documents.flatMap((text) => {
    const first = documents.find(({ id }) => id === text.translates);
    if (!first || first.translates !== undefined || first.language === text.language) return [];
    const key = `${first.id} ${text.language}`;
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ first, text }];
  });
}

/** The records that count: without those of documents that are another language's text. All documents stay. */
export function countedRecords<R extends Joinable>(records: R): R {
  const texts = new Set(textPairsIn(records.documents).map(({ text }) => text.id));
  if (texts.size === 0) return records;
  const counted = <T extends { readonly document: string }>(list: readonly T[]) =>
    list.filter(({ document }) => !texts.has(document));
  return {
    ...records,
    tasks: counted(records.tasks),
    indicators: counted(records.indicators),
    groups: counted(records.groups),
    provisions: counted(records.provisions),
  };
}

/** Two records that are one. */
interface Joined {
  readonly pair: TextPair;
  readonly first: TextRecord;
  readonly own: TextRecord;
}

export interface JoinedTexts {
  /** The documents that are another language's text. */
  readonly texts: ReadonlySet<string>;
  /** The record that a record of another text is: `nq03-26` for `nq03vi-26`; undefined where it has no partner. */
  sharedIdOf(id: string): string | undefined;
  /** The partner of a record in a language; undefined where no other text in it has one. */
  partnerOf(
    id: string,
    language: Language,
  ): { readonly record: TextRecord; readonly differences: readonly TextDifference[] } | undefined;
  /** What has no partner, and what the two state differently: a note each, with the lines of both. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins the records of each text to those of its document by their numbers: task 76 to task 76, point đ to point dd,
 * indicator 11.1 to 11.1, group III to group 3. What the texts do not number (running text, headings, bullets) is joined
 * by its place, where both have as many of a list or a document's file says what was put in or taken out.
 * @param records as corrected, before later documents change them: what they change is no difference of the texts
 */
export function joinTexts(records: Joinable): JoinedTexts {
  const parts = textPairsIn(records.documents).map((pair) => joinPair(pair, records));
  const joined = parts.flatMap((part) => part.joined);
  const shared = new Map(joined.map(({ first, own }) => [own.id, first.id]));
  const compared = joined.map((one) => ({ ...one, differences: differencesOf(one) }));
  const partners = new Map(compared.map((one) => [`${one.first.id} ${one.pair.text.language}`, one]));
  return {
    texts: new Set(parts.map(({ pair }) => pair.text.id)),
    sharedIdOf: (id) => shared.get(id),
    partnerOf: (id, language) => {
      const found = partners.get(`${id} ${language}`);
      return found && { record: found.own, differences: found.differences };
    },
    diagnostics: [
      ...parts.flatMap(({ diagnostics }) => diagnostics),
      ...compared.flatMap(({ pair, first, own, differences }) =>
        differences.map((difference) => differs(pair, first, own, difference)),
      ),
    ],
  };
}

function joinPair(pair: TextPair, records: RecordLists) {
  const [firsts, owns] = [listsOf(records, pair.first.id), listsOf(records, pair.text.id)];
  const joined: Joined[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const list of new Set([...firsts.keys(), ...owns.keys()])) {
    const [there, here] = [firsts.get(list) ?? [], owns.get(list) ?? []];
    if (there.length === 0 || here.length === 0) {
      diagnostics.push(lacking(pair, list, there, here));
      continue;
    }
    if (list.endsWith(byPlace) && !sharePlaces(there, here) && !statesPlaces(pair)) {
      diagnostics.push(uneven(pair, list, there, here));
      continue;
    }
    const [thereBy, hereBy] = [byAnchor(there), byAnchor(here)];
    joined.push(...here.flatMap((own) => partnersOf(own, thereBy).map((first) => ({ pair, first, own }))));
    diagnostics.push(
      ...alone(here, thereBy).map(({ record, beside }) => unmatched(pair.text, record, pair.first, beside)),
      ...alone(there, hereBy).map(({ record, beside }) => unmatched(pair.first, record, pair.text, beside)),
    );
  }
  return { pair, joined, diagnostics };
}

type ByAnchor = ReadonlyMap<string, TextRecord>;

const byAnchor = (list: readonly TextRecord[]): ByAnchor =>
  new Map(list.map((record) => [anchorOf(record.id), record]));

const partnersOf = ({ id }: TextRecord, others: ByAnchor): TextRecord[] => {
  const partner = others.get(anchorOf(id));
  return partner ? [partner] : [];
};

/** The records of a list that others lack, each with the partner of the nearest one before it that has one. */
const alone = (list: readonly TextRecord[], others: ByAnchor) =>
  list.flatMap((record, index) =>
    others.has(anchorOf(record.id))
      ? []
      : [
          {
            record,
            beside: list
              .slice(0, index)
              .flatMap((one) => partnersOf(one, others))
              .at(-1),
          },
        ],
  );

/** Marks the lists whose records the text does not number. */
const byPlace = ' by place';

/** The records of a document by the lists in which they are numbered, in their order. */
function listsOf({ tasks, indicators, groups, provisions }: RecordLists, document: string): Map<string, TextRecord[]> {
  const all: TextRecord[] = [...groups, ...tasks, ...indicators, ...provisions];
  return Map.groupBy(
    all.filter((record) => record.document === document),
    listOf,
  );
}

/** What a record is called, and the list that its number counts in. */
function listOf(record: TextRecord): string {
  const kind = nameOf(record);
  const anchor = anchorOf(record.id);
  if (kind === 'paragraph' || kind === 'heading' || kind === 'phase') return kind + byPlace;
  // 3dd is point đ of 3; 1b-4 is the fourth bullet, s2 the second item: numbers of ours.
  if (kind === 'measure' && /(?<!\d)\d+[a-z]*$/u.test(anchor) && !/^\d+[a-z]+$/u.test(anchor))
    return `${kind} ${anchor.replace(/(?<!\d)\d+[a-z]*$/u, '')}${byPlace}`;
  return kind;
}

/** What a record is called in a remark. */
const nameOf = (record: TextRecord): string =>
  'kind' in record ? record.kind : 'target' in record ? 'indicator' : 'group';

const sharePlaces = (there: readonly TextRecord[], here: readonly TextRecord[]) => {
  const places = new Set(there.map(({ id }) => anchorOf(id)));
  return places.size === here.length && here.every(({ id }) => places.has(anchorOf(id)));
};

/** Whether an editor has said which places of lists differ. */
const statesPlaces = ({ first, text }: TextPair) =>
  [first, text].some(({ inserted, removed }) => inserted.length + removed.length > 0);

function differencesOf({ pair, first, own }: Joined): TextDifference[] {
  return differencesBetween(first, own, pair.first.language);
}

function diagnosticAt(
  document: SourceDocument,
  line: number,
  other: Diagnostic['other'],
  rest: Pick<Diagnostic, 'rule' | 'message' | 'expected' | 'actual'>,
): Diagnostic {
  return { ...rest, document: document.id, file: seedPath(document), line, ...(other ? { other } : {}) };
}

/** A record that only one text has. @param beside the partner of the record before it, where it should follow */
function unmatched(
  document: SourceDocument,
  record: TextRecord,
  lacking: SourceDocument,
  beside: TextRecord | undefined,
): Diagnostic {
  const line = beside?.source.lines[1] ?? 1;
  const place = beside ? `after line ${line}` : 'in its list';
  const message = `${called(record)} has no partner in ${lacking.id}, where it should stand ${place}. Both texts are shown as they are.`;
  return diagnosticAt(
    document,
    record.source.lines[0],
    { document: lacking.id, line },
    { rule: 'text-unmatched', message },
  );
}

/** A list that only one text has. */
function lacking({ first, text }: TextPair, list: string, there: readonly TextRecord[], here: readonly TextRecord[]) {
  const [document, other] = here.length > 0 ? [text, first] : [first, text];
  const own = here.length > 0 ? here : there;
  const message = `${own.length} under "${nameOfList(list)}", none in ${other.id}. They are shown where they stand.`;
  const line = own[0]?.source.lines[0] ?? 1;
  return diagnosticAt(document, line, { document: other.id, line: 1 }, { rule: 'text-unmatched', message });
}

/** A list as remarks call it: `task`, `paragraph`, `measure 1b-…`. */
const nameOfList = (list: string) => {
  const name = list.replace(byPlace, '');
  return name.includes(' ') ? `${name}…` : name;
};

/** Lists of different length, whose places do not tell which records belong together. */
function uneven(
  { first, text }: TextPair,
  list: string,
  there: readonly TextRecord[],
  here: readonly TextRecord[],
): Diagnostic {
  const [own, other] = [here[0]?.source.lines[0] ?? 1, there[0]?.source.lines[0] ?? 1];
  const message = `${here.length} under "${nameOfList(list)}", ${there.length} in ${first.id}: the texts do not number them, so none is joined. Write under inserted or removed in ${documentFile(text)} which places differ.`;
  return diagnosticAt(text, own, { document: first.id, line: other }, { rule: 'text-unmatched', message });
}

const documentFile = ({ id }: SourceDocument) => `content/documents/${id}.yaml`;

function differs(
  { first: document, text }: TextPair,
  first: TextRecord,
  own: TextRecord,
  { rule, field, here, there }: TextDifference,
): Diagnostic {
  const [line, other] = [lineOf(own, field), lineOf(first, field)];
  const message = `${called(own)}, ${field}: ${here} here, ${there} in ${document.id}, line ${other}.`;
  return diagnosticAt(
    text,
    line,
    { document: document.id, line: other },
    { rule, message, expected: there, actual: here },
  );
}

const lineOf = (record: TextRecord, field: WordField | 'group'): number =>
  ('cells' in record && field !== 'group' ? record.cells?.[field]?.[0] : undefined) ?? record.source.lines[0];

const called = (record: TextRecord): string => {
  const kind = nameOf(record);
  const number = kind === 'measure' ? anchorOf(record.id) : record.number;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
};
