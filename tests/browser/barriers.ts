/** What axe finds on a page, all its rules on. */
import type { Page } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';

/** The rules whose answer depends on colours: where nothing but these changes, the others need not be asked again. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at the page as it stands, its transitions ended.
 * @param rules the rules to ask; all unless it is said
 * @returns a line for each broken rule: its name, what it asks for, and up to three elements that break it
 */
export async function barriersOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    // What passed need not be carried over to be counted.
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
  };
  const violations = await page.evaluate(async (asked): Promise<Result[]> => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return (await (Reflect.get(globalThis, 'axe') as typeof axe).run(document, asked)).violations;
  }, options);
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
    return `${id}: ${help}: ${elements.join(' | ')}`;
  });
}
