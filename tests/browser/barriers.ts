/** What axe finds on a page, all its rules on. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Looks at the page as it stands, its transitions ended.
 * @returns a line for each broken rule: its name, what it asks for, and up to three elements that break it
 */
export async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page })
    // In one go: no frame of another origin stands in these pages, and what passed need not be carried over to be counted.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
    return `${id}: ${help}: ${elements.join(' | ')}`;
  });
}
