import type { Page } from '@playwright/test';
import { CataloguePage } from './catalogue-page.ts';
import { expect, test } from './fixtures.ts';

interface Numbered {
  readonly number: string;
  readonly path: string;
}

/** Numbers of the texts that a person may type alone, with the page that each must open: some, for that all name it is tried without a browser. */
async function numbersOf(page: Page): Promise<{ tasks: Numbered[]; parts: Numbered[] }> {
  const { tasks } = await (await page.request.get('/data/v1/tasks.json')).json();
  const { indicators } = await (await page.request.get('/data/v1/indicators.json')).json();
  const some = (list: readonly Numbered[]) => list.filter((_, place) => place % 17 === 0);
  return {
    tasks: some(
      tasks.flatMap(({ id, kind, number }: Record<string, string>) =>
        kind === 'task' ? [{ number, path: `/tasks/${id}/` }] : [],
      ),
    ),
    parts: some(
      indicators.flatMap(({ id, number }: Record<string, string>) =>
        number?.includes('.') ? [{ number, path: `/indicators/${id}/` }] : [],
      ),
    ),
  };
}

/** How else people name them. */
const names: readonly (readonly [string, string])[] = [
  ...[
    'nq03-76',
    'No 76',
    'No. 76',
    'task 76',
    'item 76 of 03/NQ-CP',
    '03/NQ-CP item 76',
    'nhiệm vụ 76',
    'nhiem vu 76',
  ].map((name) => [name, '/tasks/nq03-76/'] as const),
  ...['mục 76', 'Số 76', 'NV 76', ' 076. ', 'nhiệm vụ 76'.normalize('NFD')].map(
    (name) => [name, '/tasks/nq03-76/'] as const,
  ),
  ['3dd', '/tasks/nq03-3dd/'],
  ['3đ', '/tasks/nq03-3dd/'],
];
const indicatorNames: readonly (readonly [string, string])[] = [
  ['indicator 11.1', '/indicators/nq03-i11-1/'],
  ['chỉ tiêu 11.1', '/indicators/nq03-i11-1/'],
];

test.describe('a number opens its record first', () => {
  test('in quick search, with Enter', async ({ page }) => {
    await page.goto('/');
    const { tasks, parts } = await numbersOf(page);
    expect(Math.min(tasks.length, parts.length)).toBeGreaterThan(0);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Quick search' });
    const field = dialog.getByRole('searchbox');
    const all = [...tasks, ...parts].map(({ number, path }) => [number, path] as const);
    for (const [name, path] of [...all, ...names, ...indicatorNames]) {
      await field.fill(name);
      await expect(dialog.locator('[data-results] > li > a').first(), name).toHaveAttribute('href', path);
    }
    await field.fill('76');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tasks\/nq03-76\/$/);
  });

  test('in quick search, typed and entered in one go', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('76');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tasks\/nq03-76\/$/);
  });

  test('in full text', async ({ page, searchPage }) => {
    await searchPage.open('data');
    const { tasks, parts } = await numbersOf(page);
    const all = [...tasks, ...parts].map(({ number, path }) => [number, path] as const);
    for (const [name, path] of [...all, ...names, ...indicatorNames]) {
      await searchPage.field.fill(name);
      await searchPage.field.press('Enter');
      await expect(searchPage.link(searchPage.results.first()), name).toHaveAttribute('href', path);
    }
  });

  test('in the catalogue, without a word of words that are missing', async ({ page }) => {
    const catalogue = new CataloguePage(page);
    await catalogue.open();
    const { tasks, parts } = await numbersOf(page);
    for (const [name, path] of [...parts.map(({ number, path }) => [number, path] as const), ...indicatorNames]) {
      await catalogue.field.fill(name);
      await expect(catalogue.rows.first().getByRole('link').first(), name).toHaveAttribute('href', path);
    }
    for (const [name, path] of [...tasks.map(({ number, path }) => [number, path] as const), ...names]) {
      await catalogue.field.fill(name);
      await expect(catalogue.chips.filter({ hasText: `“${name.trim()}”` }), name).toBeVisible();
      await expect(catalogue.rows.first().getByRole('link').first(), name).toHaveAttribute('href', path);
      await expect(catalogue.count, name).not.toContainText('None has all the words');
    }
  });

  test('all that have it: tasks, measures, indicators', async ({ searchPage }) => {
    await searchPage.open('9');
    await searchPage.announcement(/results for/).waitFor();
    const paths = await searchPage.results
      .locator('h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths.slice(0, 4)).toEqual(['/tasks/nq03-9/', '/tasks/kl57-9/', '/tasks/hn18-9/', '/indicators/nq03-i9/']);
  });
});

test('a number that no record has opens none', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('task 999');
  await expect(dialog.getByRole('status')).toContainText(/result|nothing/i);
  await expect(dialog.locator('[data-results] a[href*="999"]')).toHaveCount(0);
});

/** What people type who look for a list. */
const lists: readonly (readonly [string, RegExp])[] = [
  ['scoreboard', /^\/scoreboard\/$/],
  ['worst', /^\/scoreboard\/$/],
  ['ranking', /^\/scoreboard\/$/],
  ['xếp hạng', /^\/scoreboard\/$/],
  ['overdue', /^\/(?:warnings|scoreboard|deadlines)\/$/],
  ['late', /^\/(?:warnings|scoreboard|deadlines)\/$/],
  ['quá hạn', /^\/(?:warnings|scoreboard|deadlines)\/$/],
  ['chậm', /^\/(?:warnings|scoreboard|deadlines)\/$/],
  ['deadlines', /^\/deadlines\/$/],
  ['warnings', /^\/warnings\/$/],
  ['agencies', /^\/agencies\/$/],
  ['indicators', /^\/indicators\/$/],
  ['changes', /^\/changes\/$/],
];

test('lists are found by what people call them', async ({ searchPage }) => {
  await searchPage.open('data');
  for (const [query, path] of lists) {
    await searchPage.search(query);
    await expect
      .poll(async () => searchPage.link(searchPage.results.first()).getAttribute('href'), { message: query })
      .toMatch(path);
  }
});
