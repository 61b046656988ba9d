/** Gives each page and its components the language, its words, its ways to write days and numbers, and its addresses. */
import type { MiddlewareHandler } from 'astro';
import { catalogue, synonyms } from './site/catalogue.ts';
import { langOf, localsIn } from './site/languages.ts';

const languageOf = (document: string) => catalogue.getDocument(document).language;

export const onRequest: MiddlewareHandler = ({ currentLocale, locals }, next) => {
  Object.assign(locals, localsIn(langOf(currentLocale), languageOf, synonyms));
  return next();
};
