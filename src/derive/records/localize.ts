/**
 * Records in the words of the page's language. What is derived (themes, mentions, states) rests on the words of the
 * document; these are for showing.
 */
import type { Lang } from '../../model/lang.ts';
import { type RenderedField, renderedFields } from '../../model/rendering.ts';
import { capitalize } from '../../model/text.ts';

/** The words of a record in another language, by the fields that they stand for. */
type Words = { readonly [Field in RenderedField]?: string | undefined };

export interface Localizer {
  /** The same record with its words in the language; words that it has in another alone stay as they are. */
  localize<Worded extends object>(record: Worded): Worded;
  /** Whether a field of a record has words in the language beside those of its document. */
  isLocalized(id: string, field: RenderedField): boolean;
}

/** Leaves every record as it is. */
export const unlocalized: Localizer = { localize: (record) => record, isLocalized: () => false };

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
  return {
    localize<Worded extends object>(record: Worded): Worded {
      const known = made.get(record) ?? localized(record);
      made.set(record, known);
      return known as Worded;
    },
    isLocalized: (id, field) => wordsOf(id)?.[field] !== undefined,
  };
}
