/** Gives each page and its components the language, its words, its ways to write days and numbers, and its addresses. */
import type { MiddlewareHandler } from 'astro';
import { langOf, localsIn } from './site/languages.ts';

export const onRequest: MiddlewareHandler = ({ currentLocale, locals }, next) => {
  Object.assign(locals, localsIn(langOf(currentLocale)));
  return next();
};
