import { expect, test } from './fixtures.ts';

test('from home through a theme to a task, by keyboard and without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const main = page.getByRole('main');
  await page.goto('/');
  for (const [link, address] of [
    [main.getByRole('link', { name: 'Browse by theme' }), /\/themes\/$/],
    [main.getByRole('link', { name: 'Health', exact: true }), /\/themes\/health\/$/],
    [main.locator('[data-results] a[href="/tasks/nq03-112/"]'), /\/tasks\/nq03-112\/$/],
    [main.getByRole('link', { name: 'Health', exact: true }), /\/themes\/health\/$/],
  ] as const) {
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  }
  await context.close();
});

test('a theme in the address narrows the catalogue to its tasks and measures', async ({ page }) => {
  await page.goto('/themes/health/');
  const link = page.getByRole('link', { name: /^Search and filter these/ });
  const wanted = Number((await link.textContent())?.match(/\d+/)?.[0]);
  await link.click();
  await expect(page).toHaveURL(/\/tasks\/\?theme=health$/);
  await expect(page.locator('[data-results] > li')).toHaveCount(wanted);
  await expect(page.getByRole('button', { name: /Health/ }).first()).toBeVisible();
  expect(wanted).toBeGreaterThan(5);
});

test('an instrument named in a task leads to its page, and from there to the line', async ({ page }) => {
  await page.goto('/tasks/nq03-32/');
  await page.locator('[data-verbatim] a[href^="/instruments/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decree No. 109/2022/ND-CP');
  await page.getByRole('main').locator('a[href^="/documents/nq03/#L"]').first().click();
  await expect(page).toHaveURL(/\/documents\/nq03\/#L\d+$/);
});
