/** Whose words a record is shown in on the pages of a language, and where its words in the other language stand. */
import type { WordField } from '../../model/correction.ts';
import { type Language, languages } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { RenderedField } from '../../model/rendering.ts';
import type { Task } from '../../model/task.ts';
import { type AuthenticText, inWordsOf } from './authentic-texts.ts';
import type { Catalogue } from './catalogue.ts';
import type { CellSources } from './cell-sources.ts';
import type { Localizer } from './localize.ts';
import { wordsAt } from './words-at.ts';

/** A record with a page of its own whose words are those of a text. */
export type PagedRecord = Task | Indicator | Group;

export interface Wording<R extends PagedRecord> {
  /**
   * Whose its words in the language of the page are: those of its document, of another text of the document, or ours; `none`
   * where there are none: then it is shown in the words of its document.
   */
  readonly by: 'document' | 'authentic' | 'own' | 'none';
  /** The record in the words that are shown. */
  readonly shown: R;
  /** Where the words that are shown stand, or of which they are our rendering. */
  readonly cells: CellSources;
  /** The record in its other language with the fields that are not shown already; undefined where it has none. */
  readonly other: OtherWords | undefined;
  /** The record as each text has it, that in the language of the page first: their lines are its source. */
  readonly texts: readonly R[];
  /** The fields whose agencies, day or target the two languages state differently: what is read is that of its document. */
  readonly differing: readonly WordField[];
}

export interface OtherWords {
  readonly language: Language;
  readonly record: PagedRecord;
  readonly cells: CellSources;
  readonly fields: readonly WordField[];
  /** Fields that the two languages state differently. */
  readonly differing: ReadonlySet<string>;
}

/** What a page knows of its language. */
interface Locals extends Pick<Localizer, 'localize'> {
  readonly lang: Language;
  /** The language of a field as `localize` gives it, where it is another than the page's. */
  langOfWords(record: PagedRecord, field: RenderedField): string | undefined;
}

/**
 * How a record is shown.
 * @param record as the catalogue has it
 */
export function wordingOf<R extends PagedRecord>(
  record: R,
  { textOf, cellsOf, getDocument }: Pick<Catalogue, 'textOf' | 'cellsOf' | 'getDocument'>,
  { lang, localize, langOfWords }: Locals,
): Wording<R> {
  const own = getDocument(record.document).language;
  const sourcesOf = (one: PagedRecord): CellSources => {
    const sources = cellsOf(one);
    return (field) => {
      const source = sources(field);
      return source.of ? { ...source, of: localize(getDocument(source.document)).shortName } : source;
    };
  };
  const cells = sourcesOf(record);
  const otherWords = (other: PagedRecord, language: Language, text: AuthenticText<R> | undefined): OtherWords => ({
    ...{ language, record: other, cells: sourcesOf(other), fields: wordedFields(other) },
    differing: new Set(text?.differences.map(({ field }) => field)),
  });
  if (own === lang) {
    const [text] = languages.flatMap((language) => (language === lang ? [] : (textOf(record, language) ?? [])));
    const other = text && otherWords(text.record, text.language, text);
    const texts = [record, ...(text ? [text.record] : [])];
    return { by: 'document', shown: record, cells, other, texts, differing: differingIn(text) };
  }
  const text = textOf(record, lang);
  if (text) {
    const inText = sourcesOf(text.record);
    return {
      ...{ by: 'authentic', shown: inWordsOf(record, text), other: otherWords(record, own, text) },
      cells: (field) => (text.superseded.includes(field) ? cells(field) : inText(field)),
      ...{ texts: [text.record, record], differing: differingIn(text) },
    };
  }
  const other = otherWords(record, own, undefined);
  const alone = { texts: [record], differing: [] };
  const isSaid = (field: WordField) => langOfWords(record, field as RenderedField) === undefined;
  if (!other.fields.some(isSaid)) return { by: 'none', shown: record, cells, other: undefined, ...alone };
  const shown = localize(record);
  // Signs and figures are the same in both.
  const isRendered = (field: WordField) => isSaid(field) && wordsAt(shown, field) !== wordsAt(record, field);
  return {
    ...{ by: 'own', shown, other: { ...other, fields: other.fields.filter(isRendered) }, ...alone },
    cells: (field) => ({ ...cells(field), ...(isRendered(field) ? { rendered: true } : {}) }),
  };
}

const differingIn = (text: AuthenticText | undefined): WordField[] =>
  (text?.differences ?? []).flatMap(({ rule, field }) => (rule === 'text-differs' && field !== 'group' ? [field] : []));

/** The fields in which a record has words, in the order in which a page shows them. */
const wordedFields = (record: PagedRecord): WordField[] =>
  shownFields.filter((field) => wordsAt(record, field) !== '' && wordsAt(record, field) !== '-');

const shownFields = [
  ...(['description', 'name', 'title', 'targetText', 'unit'] as const),
  ...(['leadText', 'coordinatingText', 'monitoringText', 'deadline', 'outputText', 'noteText'] as const),
];
