/** Titles of pages whose names people write, each of its kind another: a tab, a bookmark and a search engine show no more. */
import { distinctNames } from '../derive/records/distinct-names.ts';
import { type Lang, langs } from '../model/lang.ts';
import { shorten } from '../model/text.ts';
import { catalogue, guidesIn } from './catalogue.ts';

const longest = 90;

const documents = distinctNames(catalogue.held.map(({ id, shortName }) => ({ id, name: shortName })));
const agencies = distinctNames(catalogue.agencies);
const themes = distinctNames(catalogue.themes);
const guides = new Map(
  langs.map((lang) => [lang, distinctNames(guidesIn(lang).map(({ id, title }) => ({ id, name: title })))]),
);
const instruments = distinctNames(catalogue.instruments.map(({ id, name }) => ({ id, name: shorten(name, longest) })));

/** The short name of a document, or with its id where an earlier one has the same. */
export const documentTitle = (id: string): string => documents.get(id) ?? id;
export const agencyTitle = (id: string): string => agencies.get(id) ?? id;
export const themeTitle = (id: string): string => themes.get(id) ?? id;
export const instrumentTitle = (id: string): string => instruments.get(id) ?? id;
export const guideTitle = (lang: Lang, id: string): string => guides.get(lang)?.get(id) ?? id;
