import { pathIn } from '../../src/model/paths.ts';
import { templates } from '../templates.ts';
import { barriersOf, colourRules, leaveOutRepeats } from './barriers.ts';
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
const colours: Readonly<Record<string, Mode>> = {
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  'more contrast, less motion': { contrast: 'more', reducedMotion: 'reduce' },
};

/** Those of the pages that stand in Vietnamese too, there. */
const vietnameseOf = (samples: readonly string[]): string[] =>
  samples.filter((sample) => !/^\/(?:vi|embed)\/|\.html$/.test(sample)).map((sample) => pathIn('vi', sample));

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 720 };

for (const { name, samples } of templates)
  test(`a page of the kind "${name}" fits 320 pixels and has no barrier that axe can find`, async ({ page }) => {
    // A long document has thousands of elements to look at, and is looked at in several ways.
    test.setTimeout(300_000);
    for (const [place, sample] of samples.entries()) {
      await page.emulateMedia(usual);
      await page.setViewportSize(narrow);
      await page.goto(sample);
      // What a script adds to the page is looked at too.
      if (sample.includes('?')) await page.waitForLoadState('networkidle');
      expect(await overflowOf(page), sample).toEqual([]);
      await leaveOutRepeats(page);
      // The first page of a kind has all that modes change.
      if (place === 0) expect(await barriersOf(page), `${sample} (a narrow screen)`).toEqual([]);
      await page.setViewportSize(wide);
      expect(await barriersOf(page), `${sample} (light)`).toEqual([]);
      for (const [mode, media] of place === 0 ? Object.entries(colours) : []) {
        await page.emulateMedia({ ...usual, ...media });
        expect(await barriersOf(page, colourRules), `${sample} (${mode})`).toEqual([]);
      }
      await page.setViewportSize(narrow);
      await lengthenWords(page);
      expect(await overflowOf(page), `${sample} (in longer words)`).toEqual([]);
      expect(await cutTextsOf(page), `${sample} (in longer words)`).toEqual([]);
    }
    // In Vietnamese it is the same page with other words, most of them longer.
    await page.emulateMedia(usual);
    await page.setViewportSize(narrow);
    for (const [place, twin] of vietnameseOf(samples).entries()) {
      await page.goto(twin);
      if (twin.includes('?')) await page.waitForLoadState('networkidle');
      expect(await overflowOf(page), twin).toEqual([]);
      expect(await cutTextsOf(page), twin).toEqual([]);
      if (place > 0) continue;
      await leaveOutRepeats(page);
      expect(await barriersOf(page), twin).toEqual([]);
    }
  });

test('a page of each kind says what matters without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const sample of templates.flatMap(({ samples }) => [...samples, ...vietnameseOf(samples).slice(0, 1)])) {
    await page.goto(sample);
    await expect(page.getByRole('heading', { level: 1 }), sample).toBeVisible();
    await expect(
      page.getByRole('main').locator('p, li, dd, td').filter({ visible: true }).first(),
      sample,
    ).toBeVisible();
  }
  await context.close();
});
