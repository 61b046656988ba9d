import type { Page } from '@playwright/test';
import { barriersOf, colourRules } from './barriers.ts';
import { expect, test } from './fixtures.ts';

const partsOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Quick search' });
  return {
    dialog,
    field: dialog.getByRole('searchbox'),
    links: dialog.locator('[data-results] > li > a'),
    status: dialog.getByRole('status'),
  };
};

test.describe('quick search', () => {
  for (const key of ['/', 'Control+k']) {
    test(`opens with ${key}, finds, and opens a result`, async ({ page }) => {
      await page.goto('/agencies/most/');
      const { dialog, field, links } = partsOf(page);
      await page.keyboard.press(key);
      await expect(field).toBeFocused();
      // At once, so that there is one answer: a list that came later would take the focus away with the one before.
      await page.keyboard.insertText('digital signature');
      await expect(links.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      const target = await links.first().getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === new URL(target ?? '', url).pathname);
      await expect(dialog).toHaveCount(0);
    });
  }

  test('opens by a click on the field in the header, and Esc returns the focus', async ({ page }) => {
    await page.goto('/tasks/nq03-26/');
    const { dialog, field } = partsOf(page);
    const header = page.getByRole('banner').getByRole('searchbox');
    await header.click();
    await expect(field).toBeFocused();
    await page.keyboard.type('data');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(header).toBeFocused();
  });

  test('finds by words of the other language, and nothing that nobody promised', async ({ page }) => {
    await page.goto('/agencies/most/');
    const { field, links, status } = partsOf(page);
    await page.keyboard.press('/');
    await field.fill('chữ ký số');
    await expect(status).toContainText('digital signature = chữ ký số');
    await expect(links.first()).toContainText(/digital signature/i);
    await field.fill('bóng đá');
    await expect(status).toContainText('Nothing found');
    await expect(links).toHaveCount(0);
  });

  test('opens the record of a number with Enter', async ({ page }) => {
    await page.goto('/');
    const { field, links } = partsOf(page);
    await page.keyboard.press('/');
    await field.fill('nq03-26');
    await expect(links.first()).toHaveAttribute('href', '/tasks/nq03-26/');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tasks\/nq03-26\/$/);
  });

  for (const first of ['/', 'Control+k', 'a click']) {
    test(`loses no letter that is typed at once after ${first}, while it is still loading`, async ({ page }) => {
      await page.goto('/agencies/most/');
      const loading = Promise.withResolvers<void>();
      await page.route(/quick-search[^/]*\.(js|css)$/, async (route) => {
        await loading.promise;
        await route.continue();
      });
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();
      const scrolled = await page.evaluate(() => scrollY);
      const header = page.getByRole('banner').getByRole('searchbox');
      if (first === 'a click') await header.click();
      else await page.keyboard.press(first);
      await page.keyboard.type('76');
      loading.resolve();
      const { dialog, field, links } = partsOf(page);
      await expect(field).toHaveValue('76');
      await expect(links.first()).toHaveAttribute('href', '/tasks/nq03-76/');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(first === 'a click' ? header : link).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    });
  }

  test('does not take a "/" that is typed into a field', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('main').getByRole('searchbox');
    await field.pressSequentially('03/NQ');
    await expect(field).toHaveValue('03/NQ');
    await expect(partsOf(page).dialog).toHaveCount(0);
  });

  test('says so when nothing is found', async ({ page }) => {
    await page.goto('/');
    const { field, status, links } = partsOf(page);
    await page.keyboard.press('/');
    await field.fill('"qqqqxyzzyqqqq"');
    await expect(status).toContainText(/nothing found/i);
    await expect(links).toHaveCount(0);
  });

  test('has no barrier that axe can find, and fits 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/tasks/nq03-26/');
    const { field, links } = partsOf(page);
    await page.keyboard.press('/');
    await field.fill('digital');
    await expect(links.first()).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOf(page, colourRules)).toEqual([]);
  });

  test.describe('when the index cannot be reached', () => {
    test.use({
      expectedFaults: /Failed to load resource|failed request: .*\/pagefind\/|console: .*(pagefind|index|fetch)/i,
    });

    test('says that search is unavailable, with a way on', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('/');
      const { field, status } = partsOf(page);
      await page.keyboard.press('/');
      await field.fill('digital');
      await expect(status).toContainText(/unavailable/i, { timeout: 3_500 });
      await expect(status.locator('a[href="/tasks/"]')).toBeVisible();
      await expect(status).not.toContainText(/0 results|nothing/i);
    });
  });

  test('without JavaScript the field in the header leads to the search page', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/tasks/nq03-26/');
    await page.getByRole('banner').getByRole('searchbox').fill('data');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=data$/);
    await context.close();
  });
});
