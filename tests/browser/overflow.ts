/** What stands out of a page to the right. */
import type { Page } from '@playwright/test';

/** @returns how wide the page is and up to five elements that make it so; nothing where it fits its window */
export const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 0.5,
    );
    return [
      `${document.documentElement.scrollWidth} wide`,
      ...out.slice(0, 5).map((element) => `<${element.localName} class="${element.className}">`),
    ];
  });

/** @returns the texts that their own boxes or drawings cut off, without those that only screen readers are to have */
export const cutTextsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isCut = (element: Element): boolean => {
      if (element instanceof SVGTextContentElement) {
        const drawing = element.ownerSVGElement;
        if (!drawing || !hides(getComputedStyle(drawing).overflowX)) return false;
        const [own, whole] = [element.getBoundingClientRect(), drawing.getBoundingClientRect()];
        return own.right > whole.right + 1 || own.left < whole.left - 1;
      }
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        clientWidth > 1 &&
        ((hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1))
      );
    };
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && element.textContent?.trim() && isCut(element),
      )
      .map(
        (element) => `<${element.localName} class="${element.getAttribute('class')}">: ${element.textContent?.trim()}`,
      );
  });

/**
 * Makes the page's own words a third longer and gives them accents, as another language might: `status` becomes
 * `stắtựsăn`. Words of documents, names, numbers and code stay as they are.
 */
export const lengthenWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const accents: Readonly<Record<string, string>> = { a: 'ắ', e: 'ễ', i: 'ị', o: 'ổ', u: 'ự', y: 'ỹ', d: 'đ' };
    const longer = (word: string): string =>
      word.replace(/[aeiouyd]/g, (letter) => accents[letter] ?? letter) +
      'ănổmếr'.repeat(word.length).slice(0, Math.ceil(word.length / 3));
    const kept =
      'script, style, code, pre, textarea, [lang]:not(html), [data-verbatim], .stated, .head-stated, .quote, .text';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (!text.parentElement?.closest(kept) && !/[/@]|\w\.\w/.test(text.textContent ?? ''))
        text.textContent = (text.textContent ?? '').replace(/(?<![\p{L}\d-])[a-z]+(?![\p{L}\d-])/gu, longer);
  });
