import { templates } from '../templates.ts';
import { barriersOf } from './barriers.ts';
import { expect, test } from './fixtures.ts';

interface Mode {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'no-preference';
  readonly width?: number;
}

const usual = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  contrast: 'no-preference',
} satisfies Mode;

/** How readers have their screens, where it is not the usual way. */
const modes = {
  light: {},
  dark: { colorScheme: 'dark' },
  'a narrow screen': { width: 320 },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  'reduced motion': { reducedMotion: 'reduce' },
  'more contrast': { contrast: 'more' },
} satisfies Record<string, Mode>;

for (const { name, samples } of templates) {
  test.describe(`a page of the kind "${name}"`, () => {
    test('has no barrier that axe can find', async ({ page }) => {
      // A long document has thousands of elements to look at, and is looked at in six ways.
      test.setTimeout(300_000);
      for (const [place, sample] of samples.entries()) {
        await page.goto(sample);
        await page.waitForLoadState('networkidle');
        // Modes change colours and widths, and the first page of a kind has them all.
        for (const [mode, { width, ...media }] of Object.entries<Mode>(place === 0 ? modes : { light: modes.light })) {
          await page.emulateMedia({ ...usual, ...media });
          await page.setViewportSize({ width: width ?? 1280, height: 720 });
          expect(await barriersOf(page), `${sample} (${mode})`).toEqual([]);
        }
      }
    });

    test('fits 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const sample of samples) {
        await page.goto(sample);
        const wide = await page.evaluate(() => {
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
        expect(wide, sample).toEqual([]);
      }
    });

    test('says what matters without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      for (const sample of samples) {
        await page.goto(sample);
        await expect(page.getByRole('heading', { level: 1 }), sample).toBeVisible();
        await expect(page.getByRole('main').locator('p, li, dd, td').first(), sample).toBeVisible();
      }
      await context.close();
    });
  });
}
