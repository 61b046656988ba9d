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
