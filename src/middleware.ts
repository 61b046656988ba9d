/** Gives each page and its components the language, its words, its ways to write days and numbers, and its addresses. */
import type { MiddlewareHandler } from 'astro';
import { langOf } from './site/languages.ts';
import { localsOf } from './site/locals.ts';

export const onRequest: MiddlewareHandler = ({ currentLocale, locals }, next) => {
  Object.assign(locals, localsOf(langOf(currentLocale)));
  return next();
};
