/** What axe finds on a page, all its rules on. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';

/** In its short form: each page reads it anew. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules whose answer depends on colours: where nothing but these changes, the others need not be asked again. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer depends on how wide the window is. */
export const widthRules = [...colourRules, 'scrollable-region-focusable'];

/**
 * Looks at the page as it stands, its transitions ended.
 * @param rules the rules to ask; all unless it is said
 * @returns a line for each broken rule: its name, what it asks for, and up to three elements that break it
 */
export async function barriersOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
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

/**
 * Leaves out of the page what repeats: of parts with the same classes, roles and states in the same place, which differ in
 * words and addresses only, two stay. What axe finds on one it finds on all; a list of hundreds takes it seconds. How wide the
 * page is has to be seen before.
 */
export const leaveOutRepeats = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // What a link, a heading or a field is called by stays, and so do cells, which stand below one another.
    const repeated = /^(?:li|tr|dt|dd|p|details|section|article)$/;
    const told = /^(?:class|role|lang|hidden|type|open|style|tabindex|scope|aria-(?:hidden|current|expanded|checked))$/;
    const shapeOf = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        told.test(name) ? `${name}=${value}` : `${name}${value === '' ? ' empty' : ''}`,
      );
      const inside = [...element.childNodes].map((child) =>
        child instanceof Element ? shapeOf(child) : child instanceof Text && child.data.trim() !== '' ? 'text' : '',
      );
      const different = inside.filter((one, place) => one !== '' && one !== inside[place - 1]);
      return `<${element.localName} ${attributes.join(' ')}>${different.join('')}`;
    };
    const counts = new Map<string, number>();
    const leaveOut = (element: Element, path: string): void => {
      for (const child of [...element.children]) {
        const key = `${path}${repeated.test(child.localName) ? shapeOf(child) : ''}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (repeated.test(child.localName) && count > 2) child.remove();
        else if (child.localName !== 'svg') leaveOut(child, `${path} ${child.localName}.${child.className}`);
      }
    };
    leaveOut(document.body, '');
  });
