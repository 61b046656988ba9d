import AxeBuilder from '@axe-core/playwright';
import { templates } from '../templates.ts';
import { expect, test } from './fixtures.ts';

interface Mode {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly contrast?: 'more';
  readonly width?: number;
}

/** How readers have their screens. */
const modes: Readonly<Record<string, Mode>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'a narrow screen': { colorScheme: 'light', width: 320 },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  'reduced motion': { colorScheme: 'light', reducedMotion: 'reduce' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
};

for (const { name, samples } of templates) {
  test.describe(`a page of the kind "${name}"`, () => {
    for (const [mode, { width, ...media }] of Object.entries(modes)) {
      test(`has no barrier that axe can find (${mode})`, async ({ page }) => {
        // A long document has thousands of elements to look at.
        test.setTimeout(300_000);
        await page.emulateMedia(media);
        if (width) await page.setViewportSize({ width, height: 640 });
        // Modes change colours and widths, and one page of a kind has them all.
        for (const sample of mode === 'light' ? samples : samples.slice(0, 1)) {
          await page.goto(sample);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map(
            ({ id, help, nodes }) =>
              `${id}: ${help}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 200))
                .join(' | ')}`,
          );
          expect(told, sample).toEqual([]);
        }
      });
    }

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
