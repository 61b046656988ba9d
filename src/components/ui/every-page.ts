/** The markup of what EveryPage.astro holds, by language and part. While pages are edited, none is kept. */
export const everyPage = new Map<string, string>();

export function keepMarkup(key: string, markup: string): string {
  if (!import.meta.env.DEV) everyPage.set(key, markup);
  return markup;
}
