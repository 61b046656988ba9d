/** What records say in Vietnamese, and our Vietnamese words joined to them: which are missing, outdated, or of no record. */
import { createHash } from 'node:crypto';
import type { Language } from '../../model/document.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Records as AllRecords } from '../../model/records.ts';
import { type RenderedField, type Rendering, type Renderings, renderedFields } from '../../model/rendering.ts';
import type { TextRecord } from './authentic.ts';
import type { AuthenticText } from './authentic-texts.ts';

/** What may have words in the fields that are rendered: a record of any kind, or a rendering. */
type Worded = { readonly [Field in RenderedField]?: string | undefined };

/** A task, measure, indicator, group or provision. */
export type WordedRecord = Worded & { readonly id: string; readonly document: string; readonly kind?: string };

/** A record in both languages. */
export interface Rendered {
  readonly record: WordedRecord;
  readonly rendering: Rendering;
  /** Whether it was written for other English words than the record now has. */
  readonly outdated: boolean;
  /** Fields that have words in English only. */
  readonly lacking: readonly RenderedField[];
  /** Fields that have words in the rendering only. */
  readonly beyond: readonly RenderedField[];
}

/** What a record says in Vietnamese. */
export interface VietnameseWords {
  /** Its words by their fields; only those that there are. */
  readonly words: Readonly<Partial<Record<RenderedField, string>>>;
  /** Whose words they are: our rendering of the English ones, or those of a text in Vietnamese. */
  readonly rendering: 'own' | 'authentic';
  /** Where they stand, where they are those of another text of the record's document. */
  readonly source?: Provenance;
  /** Whether they render other English words than the record now has. */
  readonly outdated: boolean;
}

export interface JoinedRenderings {
  /** What a task, measure, indicator, group or provision says in Vietnamese; undefined where nobody has said it. */
  vietnameseOf(id: string): VietnameseWords | undefined;
  /** Its words in a language beside those of its document; undefined where there are none. */
  wordsOf(id: string, language: Language): VietnameseWords['words'] | undefined;
  /** A record in both languages; undefined where it has no rendering. */
  renderingOf(id: string): Rendered | undefined;
  /** All that have one, in the order of the records. */
  readonly rendered: readonly Rendered[];
  /** Records without a rendering that should have one, in their order. */
  readonly missing: readonly WordedRecord[];
  /** Renderings under an id that no record has, or only one of a document in Vietnamese. */
  readonly lost: readonly { readonly id: string; readonly rendering: Rendering }[];
}

/** Words of a record in another text of its document. */
type Said = Pick<AuthenticText, 'record' | 'superseded'>;
type Records = Pick<AllRecords, 'documents' | 'tasks' | 'indicators' | 'groups' | 'provisions'>;

/**
 * Joins renderings to records.
 * @param records as they read now: corrected and amended. Those with Vietnamese words of a text (their own, or one that
 *   `translates` theirs) need no rendering; running text (a paragraph) may have one and misses none
 */
export function joinRenderings(
  records: Records & { textOf?(record: TextRecord, language: Language): Said | undefined },
  renderings: Renderings,
): JoinedRenderings {
  const { documents, tasks, indicators, groups, provisions, textOf } = records;
  const inEnglish = new Set(documents.flatMap(({ id, language }) => (language === 'en' ? [id] : [])));
  const all = [...tasks, ...indicators, ...groups, ...provisions];
  const worded: WordedRecord[] = all;
  const textsIn = (language: Language) =>
    all.flatMap((record) => {
      const text = textOf?.(record, language);
      return text ? [[record.id, sayingIn(text)] as const] : [];
    });
  const texts = new Map(textsIn('vi'));
  const english = new Map(textsIn('en'));
  const own = worded.filter(({ document }) => inEnglish.has(document));
  const ids = new Set(own.map(({ id }) => id));
  const rendered = own.flatMap((record) => {
    const rendering = renderings[record.id];
    return rendering === undefined ? [] : [inBoth(record, rendering)];
  });
  const byId = new Map(rendered.map((one) => [one.record.id, one]));
  const authentic = worded.filter(({ document }) => !inEnglish.has(document));
  const vietnamese = new Map<string, VietnameseWords>([
    ...rendered.map(
      ({ record, rendering, outdated }) => [record.id, { ...saying(rendering, 'own'), outdated }] as const,
    ),
    ...authentic.map((record) => [record.id, { ...saying(record, 'authentic'), outdated: false }] as const),
    ...texts,
  ]);
  return {
    vietnameseOf: (id) => vietnamese.get(id),
    wordsOf: (id, language) => (language === 'vi' ? vietnamese : english).get(id)?.words,
    renderingOf: (id) => byId.get(id),
    rendered,
    missing: own.filter(
      ({ id, kind, ...words }) => !byId.has(id) && !texts.has(id) && kind !== 'paragraph' && wordsIn(words).length > 0,
    ),
    lost: Object.entries(renderings).flatMap(([id, rendering]) => (ids.has(id) ? [] : [{ id, rendering }])),
  };
}

function inBoth(record: WordedRecord, rendering: Rendering): Rendered {
  return {
    ...{ record, rendering },
    outdated: rendering.of !== digestOf(record),
    lacking: wordsIn(record).flatMap(([field]) => (rendering[field] ? [] : [field])),
    beyond: wordsIn(rendering).flatMap(([field]) => (record[field] ? [] : [field])),
  };
}

const saying = (worded: Worded, rendering: VietnameseWords['rendering']) => ({
  words: Object.fromEntries(wordsIn(worded)),
  rendering,
});

/** The words of another text of the record's document, but for those that a later document changed without it. */
const sayingIn = ({ record, superseded }: Said): VietnameseWords => ({
  words: Object.fromEntries(wordsIn(record).filter(([field]) => !superseded.includes(field))),
  ...{ rendering: 'authentic', outdated: false, source: record.source },
});

/** The words that are rendered, by their fields and in order; fields without words are left out. */
export function wordsIn(worded: Worded): (readonly [field: RenderedField, words: string])[] {
  return renderedFields.flatMap((field) => {
    const words = worded[field];
    return words ? [[field, words] as const] : [];
  });
}

/**
 * By what a rendering knows the English words that it stands for: the first 8 hexadecimal digits of the SHA-256 of the
 * words in all fields that have any, in the order of `renderedFields`, joined by \n without a final one, in UTF-8.
 * @example digestOf({ description: 'Draft it.', outputText: 'Report' }) // of "Draft it.\nReport": 346b4b7b
 */
export function digestOf(worded: Worded): string {
  const words = wordsIn(worded).map(([, words]) => words);
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8);
}
