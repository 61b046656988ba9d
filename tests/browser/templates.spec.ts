import type { Page } from '@playwright/test';
import { pathIn } from '../../src/model/paths.ts';
import { type Template, templates } from '../templates.ts';
import { barriersOf, colourRules, leaveOutRepeats, widthRules } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { cutTextsOf, lengthenWords, overflowOf } from './overflow.ts';

interface Mode {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'no-preference';
}

const usual = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  contrast: 'no-preference',
} satisfies Mode;

/** How readers have their colours, where it is not the usual way. */
const colours = {
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  // Whole colours take the place of lesser ones: tests/unit/styles holds that none of them stands out less.
  'more contrast': { contrast: 'more', reducedMotion: 'reduce' },
} satisfies Readonly<Record<string, Mode>>;

/** Those of the pages that stand in Vietnamese too, there. */
const vietnameseOf = (samples: readonly string[]): string[] =>
  samples.filter((sample) => !/^\/(?:vi|embed)\/|\.html$/.test(sample)).map((sample) => pathIn('vi', sample));

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 720 };

for (const template of templates) {
  const { name, samples, modes = [] } = template;
  test(`a page of the kind "${name}" fits 320 pixels and has no barrier that axe can find`, async ({ page }) => {
    // A long document has thousands of elements to look at, and is looked at in several ways.
    test.setTimeout(300_000);
    for (const [place, sample] of samples.entries()) {
      await page.emulateMedia(usual);
      await page.setViewportSize(narrow);
      await open(page, template, sample);
      expect(await overflowOf(page), sample).toEqual([]);
      await leaveOutRepeats(page);
      // The first page of a kind has all that widths and modes change.
      if (place === 0) expect(await barriersOf(page, widthRules), `${sample} (a narrow screen)`).toEqual([]);
      await page.setViewportSize(wide);
      expect(await barriersOf(page), `${sample} (light)`).toEqual([]);
      for (const mode of place === 0 ? (['dark', ...modes] as const) : []) {
        await page.emulateMedia({ ...usual, ...colours[mode] });
        expect(await barriersOf(page, colourRules), `${sample} (${mode})`).toEqual([]);
      }
      await page.setViewportSize(narrow);
      await lengthenWords(page);
      expect(await overflowOf(page), `${sample} (in longer words)`).toEqual([]);
      expect(await cutTextsOf(page), `${sample} (in longer words)`).toEqual([]);
    }
    // In Vietnamese it is the same page with other words, most of them longer. That each of its parts has a name is tried on all pages without a browser.
    await page.emulateMedia(usual);
    for (const twin of vietnameseOf(samples)) {
      await open(page, template, twin);
      expect(await overflowOf(page), twin).toEqual([]);
      expect(await cutTextsOf(page), twin).toEqual([]);
    }
  });
}

/** Opens a page, and waits for what its script adds where the address asks something: that is looked at too. */
async function open(page: Page, { answered }: Template, path: string): Promise<void> {
  await page.goto(path);
  if (answered && path.includes('?')) await page.locator(answered).first().waitFor();
}

test('a page of each kind says what matters without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  // That all other pages hold it is tried without a browser.
  for (const [sample] of templates.map(({ samples }) => samples)) {
    await page.goto(sample);
    await expect(page.getByRole('heading', { level: 1 }), sample).toBeVisible();
    await expect(
      page.getByRole('main').locator('p, li, dd, td').filter({ visible: true }).first(),
      sample,
    ).toBeVisible();
  }
  await context.close();
});
