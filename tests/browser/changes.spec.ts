import { expect, test } from './fixtures.ts';

test('changes are narrowed by their address, which the form keeps', async ({ page }) => {
  await page.goto('/changes/?agency=moh&document=nq03');
  const main = page.getByRole('main');
  const count = main.getByRole('status');
  await expect(count).toHaveText(/^\d+ of [\d,]+ changes\.$/u);
  const items = main.locator('[data-list] li');
  const before = await items.count();
  expect(before).toBeGreaterThan(0);
  await expect(main.getByRole('combobox', { name: 'Agency' })).toHaveValue('moh');
  await main.getByRole('combobox', { name: 'Theme' }).selectOption('health');
  await expect(page).toHaveURL(/\?agency=moh&document=nq03&theme=health$/u);
  await expect(count).not.toHaveText(`${before} of`);
  await expect(main.locator('[data-feeds]')).toContainText('No feed holds just this.');
  await page.goBack();
  await expect(main.getByRole('combobox', { name: 'Theme' })).toHaveValue('');
  await expect(items).toHaveCount(before);
  await expect(main.getByRole('button', { name: 'Copy link' })).toHaveAttribute('data-copy', page.url());
});

test('one value has its feed; a day that cannot be is a chip that takes it back', async ({ page }) => {
  await page.goto('/changes/?theme=health&since=2026-02-30');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(/^0 of /u);
  await expect(main.getByText('No change fits.')).toBeVisible();
  await main.getByRole('button', { name: 'Since: 2026-02-30 (not known here), remove' }).click();
  await expect(page).toHaveURL(/\?theme=health$/u);
  await expect(main.getByRole('button', { name: 'Theme: Health, remove' })).toBeFocused();
  await expect(main.locator('[data-feeds] a')).toHaveAttribute('href', '/themes/health/feed.xml');
  await main.getByRole('button', { name: 'Theme: Health, remove' }).click();
  await expect(main.getByRole('heading', { name: '22 November 2026' })).toBeVisible();
  await expect(main.getByText('140 tasks')).toBeVisible();
  await expect(main.getByLabel('Since')).toBeFocused();
});

test('a long answer goes on at the press of a button', async ({ page }) => {
  await page.goto('/changes/?document=nq03');
  const items = page.locator('[data-list] li');
  await expect(items).toHaveCount(25);
  await page.getByRole('button', { name: 'Show 25 more' }).click();
  await expect(items).toHaveCount(50);
  await expect(items.nth(25).getByRole('link')).toBeFocused();
});

test.describe('where the list cannot be loaded', () => {
  test.use({ expectedFaults: /list\.json|Failed to load resource/u });
  test('the page keeps its own and says so', async ({ page }) => {
    await page.route('**/changes/list.json', (route) => route.abort());
    await page.goto('/changes/?agency=most');
    await expect(page.getByRole('main').getByRole('status')).toContainText('cannot be loaded');
    await expect(page.getByText('140 tasks')).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all changes and the feeds are there, and no form that does nothing', async ({ page }) => {
    await page.goto('/changes/?agency=most');
    await expect(page.getByText('140 tasks')).toBeVisible();
    await expect(page.locator('[data-narrow]')).toBeHidden();
    await expect(page.getByRole('link', { name: 'agencies', exact: true })).toBeVisible();
  });
});
