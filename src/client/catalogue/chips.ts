/** What is asked, as chips that take it back. */
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { fillChips } from '../chips.ts';
import { quoteQuery } from '../query.ts';
import { type Parts, wordsOf } from './elements.ts';
import { type CatalogueState, sortFor, without } from './state.ts';

/** Writes the chips of a state; each asks for the state without it. */
export function showChips(parts: Parts, state: CatalogueState, ask: (state: CatalogueState) => Promise<void>): void {
  const wanted = [
    ...(state.query === '' ? [] : [{ text: quoteQuery(state.query), next: withoutWords(state) }]),
    ...choicesOf(parts, state).map(({ text, name, value }) => ({ text, next: without(state, name, value) })),
  ];
  fillChips(parts.chips, wanted, { none: { ...withoutWords(state), chosen: new Map() }, near: parts.field, ask });
}

/** What is chosen, in the order of the page's boxes, with what it stands for. */
export function choicesOf(parts: Parts, { chosen }: CatalogueState): { name: string; value: string; text: string }[] {
  const words = catalogueWordsIn(document.documentElement.lang);
  const places = new Map(parts.boxes.map(({ name, value }, place) => [`${name} ${value}`, place]));
  const placeOf = (name: string, value: string) => places.get(`${name} ${value}`) ?? places.size;
  return [...chosen]
    .flatMap(([name, values]) => values.map((value) => ({ name, value })))
    .sort((a, b) => placeOf(a.name, a.value) - placeOf(b.name, b.value))
    .map(({ name, value }) => {
      const { facet, option } = wordsOf(parts, name, value);
      return { name, value, text: words.choice(facet, option) };
    });
}

const withoutWords = (state: CatalogueState): CatalogueState => ({
  ...state,
  query: '',
  sort: sortFor('', state.sort),
});
