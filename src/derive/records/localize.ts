/**
 * Records in the words of the page's language. What is derived (themes, mentions, states) rests on the words of the
 * document; these are for showing.
 */
import { defaultLang, type Lang } from '../../model/lang.ts';
import { type RenderedField, renderedFields } from '../../model/rendering.ts';
import { capitalize } from '../../model/text.ts';

/** The words of a record in another language, by the fields that they stand for. */
type Words = { readonly [Field in RenderedField]?: string | undefined };

/** A name, and its language where that is another than the page's. */
export interface OtherName {
  readonly text: string;
  readonly lang: Lang;
}

type Named = { readonly name: string };
type InVietnamese = { readonly name: string; readonly nameVi?: string | null | undefined };

export interface Localizer {
  /** The same record with its words in the language; words that it has in another alone stay as they are. */
  localize<Worded extends object>(record: Worded): Worded;
  /** What a record is called in another language than the one in which it is shown, for those who know it by that. */
  otherNameOf(record: InVietnamese): OtherName | undefined;
  /**
   * A list that is in the order of names in the default language, in the order of names as they are shown.
   * @param namedBy the record of the list's item whose name counts
   */
  inNameOrder<Item>(list: readonly Item[], namedBy: (item: Item) => Named): readonly Item[];
  /** Whether a field of a record has words in the language beside those of its document. */
  isLocalized(id: string, field: RenderedField): boolean;
}

/** Leaves every record as it is, and lists in the order of the catalogue. */
export const unlocalized: Localizer = {
  localize: (record) => record,
  otherNameOf: ({ nameVi }) => (nameVi ? { text: nameVi, lang: 'vi' } : undefined),
  inNameOrder: (list) => list,
  isLocalized: () => false,
};

/**
 * Says records in a language.
 * - Of what stands in the documents: the words that `wordsOf` has under its id.
 * - Of what editors write: a field `nameVi` says in Vietnamese what `name` says. Where it is null or left out, `name` stays.
 * @param wordsOf the words of a task, measure, indicator, group or provision by its id
 * @example localizerIn('vi', () => undefined).localize({ name: 'Health', nameVi: 'Y tế' }).name // "Y tế"
 */
export function localizerIn(lang: Lang, wordsOf: (id: string) => Words | undefined): Localizer {
  const suffix = capitalize(lang);
  const made = new WeakMap<object, object>();
  const localized = (record: object): object => {
    const own: Record<string, unknown> = { ...record };
    for (const [field, value] of Object.entries(record))
      if (field.endsWith(suffix) && value !== null && value !== undefined) own[field.slice(0, -suffix.length)] = value;
    const words = 'id' in record && 'document' in record ? wordsOf(String(record.id)) : undefined;
    for (const field of renderedFields) if (words?.[field] !== undefined) own[field] = words[field];
    return Object.freeze(own);
  };
  const { compare } = new Intl.Collator(lang);
  const localize = <Worded extends object>(record: Worded): Worded => {
    const known = made.get(record) ?? localized(record);
    made.set(record, known);
    return known as Worded;
  };
  return {
    localize,
    otherNameOf: (record) =>
      localize(record).name === record.name ? undefined : { text: record.name, lang: defaultLang },
    inNameOrder: (list, namedBy) => {
      const nameOf = new Map(list.map((item) => [item, localize(namedBy(item)).name]));
      return [...list].sort((a, b) => compare(nameOf.get(a) ?? '', nameOf.get(b) ?? ''));
    },
    isLocalized: (id, field) => wordsOf(id)?.[field] !== undefined,
  };
}
