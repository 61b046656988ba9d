/** The catalogue on a phone, by keyboard, and in a frame in the text of another page. */
import type { Page } from '@playwright/test';
import { CataloguePage } from './catalogue-page.ts';
import { test as base, expect } from './fixtures.ts';
import { overflowOf } from './overflow.ts';

const phone = { width: 390, height: 844 };
const test = base.extend<{ catalogue: CataloguePage }>({
  catalogue: async ({ page }, use) => use(new CataloguePage(page)),
});

/** The page in screens of a phone. */
const screens = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight / 844);

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  for (const size of [phone, { width: 320, height: 256 }])
    test(`at ${size.width} × ${size.height} the filters say what is chosen, lead to the results and close`, async ({
      page,
      catalogue,
    }) => {
      await page.setViewportSize(size);
      await catalogue.open();
      const filters = page.locator('.facets');
      await filters.locator('> summary').click();
      const show = page.getByRole('button', { name: /^Show|^No results/ });
      await expect(show).toHaveText('Show the list');
      await page.locator('.facet > summary', { hasText: 'Theme' }).click();
      await catalogue.box('Theme', 'Health').check();
      await expect(page.locator('.facet > summary', { hasText: 'Theme' })).toHaveText('Theme Health');
      await expect(show).toHaveText(/^Show \d+ results$/);
      const count = Number(/\d+/.exec((await show.textContent()) ?? '')?.[0]);
      await page.locator('.facet > summary', { hasText: 'Lead agency' }).click();
      // In a window that is lower than a phone it does not hide what is chosen, and stands behind the last filter.
      if (size === phone) await expect(show).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      await show.click();
      await expect(filters).not.toHaveAttribute('open');
      await expect(catalogue.chips.first()).toBeInViewport();
      await expect(catalogue.count).toContainText(`${count} of `);
      await page.keyboard.press('Tab');
      await expect(catalogue.chips.first()).toBeFocused();
    });

  test('the filters close without a choice, by a button or by Escape', async ({ page, catalogue }) => {
    await catalogue.open();
    const filters = page.locator('.facets');
    for (const close of [
      () => page.getByRole('button', { name: 'Close', exact: true }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await filters.locator('> summary').click();
      await page.locator('.facet > summary').first().focus();
      await close();
      await expect(filters).not.toHaveAttribute('open');
      await expect(filters.locator('> summary')).toBeFocused();
    }
  });

  test('what a finger has to hit in the filters is 44 pixels high', async ({ page, catalogue }) => {
    await catalogue.open();
    await page.locator('.facets > summary').click();
    for (const facet of await page.locator('.facet > summary').all()) await facet.click();
    const heights = await page
      .locator('.facets :is(summary, label, button):visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(60);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('no list of records is longer than twelve screens before anything is unfolded', async ({ page }) => {
    const measures = ['nq03', 'dh14', 'kl57', 'kh01', 'hn18'].map((id) => `/documents/${id}/measures/`);
    for (const path of ['/tasks/', ...measures]) {
      await page.goto(path);
      expect(await screens(page), path).toBeLessThanOrEqual(12);
    }
  });

  test('all numbers stand in the column of numbers, also long ones', async ({ page, catalogue }) => {
    for (const search of ['?document=dh14', '?q=data']) {
      await catalogue.open(search);
      await catalogue.says(/^\d+ of/);
      const gaps = await page.locator('.rows > li').evaluateAll((rows) =>
        rows.map((row) => {
          const [number, words] = ['.no', '.stated'].map((part) => row.querySelector(part)?.getBoundingClientRect());
          return (words?.left ?? 0) - (number?.right ?? 0);
        }),
      );
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    }
  });
});

for (const viewport of [phone, { width: 1440, height: 900 }])
  test.describe(`by keyboard at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('the first result is reached within twelve steps', async ({ page, catalogue }) => {
      for (const [path, search] of [
        ['/tasks/', ''],
        ['/tasks/', '?lead=mps&year=2025'],
        ['/embed/tasks/', '?q=data'],
      ] as const) {
        await catalogue.open(search, path);
        if (search) await catalogue.says(/^\d+ of/);
        const skip = page.getByRole('link', { name: 'Skip to the results' });
        let steps = 0;
        const press = async (key: string) => {
          steps++;
          await page.keyboard.press(key);
        };
        while (!(await skip.evaluate((link) => link === document.activeElement)) && steps < 12) await press('Tab');
        await press('Enter');
        const first = catalogue.rows.first().locator('a').first();
        while (!(await first.evaluate((link) => link === document.activeElement)) && steps < 12) await press('Tab');
        await expect(first, path + search).toBeFocused();
        expect(steps, path + search).toBeLessThanOrEqual(12);
      }
    });
  });

test('each result is a heading, as in the list without a script', async ({ page, catalogue }) => {
  await catalogue.open();
  const own = await page.getByRole('heading', { level: 3 }).count();
  expect(own).toBeGreaterThan(5);
  await catalogue.open('?q=data');
  await catalogue.says(/^\d+ of/);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(await catalogue.rows.count());
});

test.describe('groups are folded', () => {
  for (const javaScriptEnabled of [true, false])
    test(`and an address that names one opens it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto('/tasks/');
      const groups = page.locator('details.group');
      await expect(groups).toHaveCount(7);
      await expect(page.locator('details.group[open]')).toHaveCount(1);
      await page.goto('/tasks/#g5');
      await expect(page.locator('details.group:has(> #g5)')).toHaveAttribute('open');
      await expect(page.locator('#g5')).toBeInViewport();
      await page.goto('/documents/dh14/measures/#g12c');
      await expect(page.locator('details.group:has(> #g12c)')).toHaveAttribute('open');
      await context.close();
    });

  test('and arrow keys pass what is folded', async ({ page, catalogue }) => {
    await catalogue.open();
    await page.locator('details.group > summary').first().click();
    await page.locator('details.group > summary').nth(2).click();
    await catalogue.field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('details.group').nth(2).getByRole('link', { name: /^\d/ }).first()).toBeFocused();
  });
});

test('what home links to answers with what it says', async ({ catalogue }) => {
  const idsAt = async (search: string) => {
    await catalogue.open(search);
    await catalogue.says(/^\d+ of/);
    return Number(await catalogue.count.locator('b').first().textContent());
  };
  const measures = await idsAt('?kind=measure');
  expect((await catalogue.ids()).filter((id) => /^nq03-\d+$/.test(id))).toEqual([]);
  const past = await idsAt('?schedule=past-due');
  expect(await catalogue.rows.locator('.past-due').count()).toBe(await catalogue.rows.count());
  const related = await idsAt('?schedule=past-due&evidence=related-outcome');
  expect(await catalogue.rows.locator('.past-due + .related-outcome').count()).toBe(await catalogue.rows.count());
  expect(measures).toBeGreaterThan(past);
  expect(past).toBeGreaterThan(related);
  expect(related).toBeGreaterThan(0);
});

test.describe('the list alone, for a frame', () => {
  test('fits a frame of 320 pixels and one of 390', async ({ page, catalogue }) => {
    for (const search of ['?view=list', '?view=list&lead=mps', '?view=list&q=zzzz']) {
      await catalogue.open(search, '/embed/tasks/');
      await catalogue.says(/\d/);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await overflowOf(page), `${search} at ${width}`).toEqual([]);
      }
    }
  });

  test('shows eight rows and more at 640 × 640 and 800 × 640', async ({ page, catalogue }) => {
    for (const width of [640, 800]) {
      await page.setViewportSize({ width, height: 640 });
      await catalogue.open('?only-lead=mps&sort=past&view=list', '/embed/tasks/');
      await catalogue.says(/^\d+ of/);
      const shown = await catalogue.rows.evaluateAll(
        (rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length,
      );
      expect(shown, `${width}`).toBeGreaterThanOrEqual(8);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(catalogue.field).toBeHidden();
      await expect(catalogue.sort).toBeHidden();
      const link = page.getByRole('link', { name: 'Open in the register' });
      await expect(link).toBeInViewport();
      await expect(link).toHaveAttribute('target', '_top');
      await link.click();
      await expect(page).toHaveURL(/\/tasks\/\?lead=mps&sort=past$/);
    }
  });

  test('its code carries what is asked, and frames without a border', async ({ page, catalogue, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await catalogue.open('?q=data&lead=mps');
    await catalogue.says(/of \d+ tasks/);
    await page.getByRole('button', { name: 'Copy list code' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const address = `${baseURL}/embed/tasks/?view=list&amp;q=data&amp;lead=mps`;
    await expect.poll(copied).toContain(`<iframe src="${address}" title="`);
    expect(await copied()).toContain('style="border:0"');
  });
});
