interface ByLanguage<Words> {
  readonly en: Words;
  readonly [lang: string]: Words;
}

/**
 * Chooses words by the language of the page, as its root element says it; English where a language has none of its own
 * yet. Buttons choose by themselves: every page loads them, and code that they share with the search would be one more
 * file.
 * @example inLanguage({ en })(document.documentElement.lang)
 */
export const inLanguage =
  <Words>(words: ByLanguage<Words>) =>
  (lang: string): Words =>
    words[lang] ?? words.en;
