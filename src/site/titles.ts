/** Titles of pages whose names people write, each of its kind another: a tab, a bookmark and a search engine show no more. */
import { shorten } from '../model/text.ts';
import { catalogue, guides } from './catalogue.ts';

/**
 * The name of each by its id. The first keeps its name; a later one of the same name has its id behind it.
 * @example distinctNames([{ id: 'a', name: 'Plan' }, { id: 'b', name: 'Plan' }]).get('b') // "Plan (b)"
 */
export function distinctNames(things: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    things.map(({ id, name }) => {
      let own = name;
      while (taken.has(own)) own = `${own} (${id})`;
      taken.add(own);
      return [id, own];
    }),
  );
}

const longest = 90;

const documents = distinctNames(catalogue.documents.map(({ id, shortName }) => ({ id, name: shortName })));
const agencies = distinctNames(catalogue.agencies);
const themes = distinctNames(catalogue.themes);
const instruments = distinctNames(catalogue.instruments.map(({ id, name }) => ({ id, name: shorten(name, longest) })));
const guidePages = distinctNames(guides.map(({ id, title }) => ({ id, name: title })));

/** The short name of a document, or with its id where an earlier one has the same. */
export const documentTitle = (id: string): string => documents.get(id) ?? id;
export const agencyTitle = (id: string): string => agencies.get(id) ?? id;
export const themeTitle = (id: string): string => themes.get(id) ?? id;
export const instrumentTitle = (id: string): string => instruments.get(id) ?? id;
export const guideTitle = (id: string): string => guidePages.get(id) ?? id;
