/** What readers type, and how keyboards, phones and word processors write it. */
import type { Page } from '@playwright/test';
import { alike } from '../words-alike.ts';
import { CataloguePage } from './catalogue-page.ts';
import { expect, type SearchPage, test } from './fixtures.ts';

const totalOf = async (searchPage: SearchPage, query: string): Promise<string> => {
  // Anew: the engine orders what is nearly as good as each other by the parts of its index that it has loaded so far.
  await searchPage.open();
  await searchPage.search(query);
  const [total = ''] = /^[\d,]+/.exec((await searchPage.announcements.first().textContent()) ?? '') ?? [];
  const titles = await searchPage.results.locator('h2').allTextContents();
  return `${total}: ${titles.join(' | ')}`;
};

test('full text finds the same, however a word is written', async ({ searchPage }) => {
  // The engine itself takes great letters for small ones and leaves out accents; what else there is, the unit tests hold.
  for (const [plain, other] of [
    ['QD-TTg', 'q\u00D0\u2011ttg'],
    ['dau tu', 'Đầu tư'.normalize('NFD')],
    ['"digital transformation"', '(“digital trans\u00ADformation”),'],
    ['financial', '\uFB01nancial'],
  ] as const) {
    const wanted = await totalOf(searchPage, plain);
    expect(wanted, plain).toMatch(/^[1-9]/);
    expect(await totalOf(searchPage, other), JSON.stringify(other)).toBe(wanted);
  }
});

test('the catalogue finds the same, however a word is written', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await catalogue.open('?q=signature');
  const idsFor = async (query: string): Promise<string[]> => {
    await catalogue.search(query);
    return catalogue.ids();
  };
  for (const [plain, ...others] of alike.filter(([one]) => !one.startsWith('"'))) {
    const wanted = await idsFor(plain);
    for (const other of others) expect(await idsFor(other), JSON.stringify(other)).toEqual(wanted);
  }
});

test('a word that every object has is a word like others', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await catalogue.open('?q=data');
  await catalogue.says(/of \d+ tasks and measures/);
  for (const word of ['constructor', 'valueOf', 'constructor housing']) {
    await catalogue.field.fill(word);
    await expect(catalogue.chips).toHaveText([`“${word}”`]);
    await expect(catalogue.rows.filter({ hasText: /^$/ })).toHaveCount(0);
    await expect.poll(() => catalogue.count.textContent()).not.toMatch(/^54 /);
  }
  for (const name of ['constructor', '__proto__', 'toString']) {
    await catalogue.open(`?only-${name}=x`, '/embed/tasks/');
    await catalogue.says(/^0 of 0/);
    await expect(page.getByText(`Nothing matches within the limits of this page: ${name}: x.`)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Remove them' }).click();
  await expect(catalogue.rows).toHaveCount(140);
});

test('the nearest words keep what else is asked', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  for (const [search, path, kept] of [
    ['?q=sigmatuer&year=2026', '/tasks/', 'year=2026'],
    ['?only-lead=mps&q=zzzignatures', '/embed/tasks/', 'only-lead=mps'],
  ] as const) {
    await catalogue.open(search, path);
    const nearest = page.locator('p', { hasText: 'Similar words:' }).getByRole('button');
    await nearest.click();
    await expect(page).toHaveURL(new RegExp(`${path}\\?.*${kept}`, 'u'));
    await expect(catalogue.field).not.toHaveValue(/sigmatuer|zzz/);
  }
});

test('what an address asks for and the page does not know is retracted by its chip', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  for (const value of ['nobody', 'constructor']) {
    await catalogue.open(`?lead=${value}&year=2026`);
    await catalogue.says(/^0 of/);
    await catalogue.chips.filter({ hasText: `Lead agency: ${value}` }).click();
    await catalogue.says(/^[1-9]\d* of/);
    await expect(page).toHaveURL(/\/tasks\/\?year=2026$/);
  }
  await page.goto('/search/?q=data&lead=nobody');
  await expect(page.getByText(/^Nothing found/)).toBeVisible();
  await expect(page.getByLabel('Lead agency')).toHaveValue('nobody');
  await page.getByLabel('Lead agency').selectOption('');
  await expect(page.getByText(/^\d+ results/)).toBeVisible();
});

test('a megabyte is searched by its beginning, and that is said', async ({ page, searchPage }) => {
  const text = 'data '.repeat(200_000);
  const catalogue = new CataloguePage(page);
  await catalogue.open('?q=signature');
  await catalogue.says(/of \d+ tasks and measures/);
  await catalogue.field.fill(text);
  await expect(catalogue.count).toContainText('Only the first 500 characters are used.');
  await searchPage.open();
  await searchPage.field.fill(text);
  await searchPage.field.press('Enter');
  await expect(searchPage.announcement(/Only the first 500 characters are used/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill(text);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Only the first 500 characters are used.');
});

test.describe('the address', () => {
  /** Counts changes of the address; behind a number of them the browser refuses, as WebKit does. */
  const watchHistory = (page: Page, most: number) =>
    page.addInitScript((allowed) => {
      const counts = { calls: 0 };
      Object.assign(window, { counts });
      for (const name of ['pushState', 'replaceState'] as const) {
        const own = history[name].bind(history);
        history[name] = (...parameters) => {
          counts.calls++;
          if (counts.calls > allowed) throw new DOMException('Attempt to use history too often', 'SecurityError');
          own(...parameters);
        };
      }
    }, most);
  const callsOf = (page: Page) =>
    page.evaluate(() => (window as unknown as { counts: { calls: number } }).counts.calls);

  test('is written after a pause, not for each key, and before the page is left', async ({ page }) => {
    await watchHistory(page, 1000);
    const catalogue = new CataloguePage(page);
    await catalogue.open();
    await catalogue.field.pressSequentially('digital signature of the health sector', { delay: 5 });
    await expect(page).toHaveURL(/\?q=digital\+signature\+of\+the\+health\+sector$/);
    expect(await callsOf(page)).toBeLessThan(6);
    await catalogue.field.fill('network');
    await catalogue.rows.first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/tasks\/[a-z0-9-]+\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=network$/);
    await expect(catalogue.field).toHaveValue('network');
  });

  test('may be refused by the browser: the answer comes all the same', async ({ page, searchPage }) => {
    await watchHistory(page, 0);
    const catalogue = new CataloguePage(page);
    await catalogue.open();
    await catalogue.field.fill('digital signature health');
    await catalogue.says(/^1 of/);
    await catalogue.field.fill('');
    await catalogue.box('Deadline', '2026').check();
    await expect(catalogue.chips).toHaveText(['Deadline: 2026']);
    await catalogue.says(/^\d+ of/);
    await searchPage.open();
    await searchPage.field.fill('data');
    await searchPage.field.press('Enter');
    await expect(searchPage.results.first()).toBeVisible();
  });
});

test.describe('while an input method puts a syllable together', () => {
  interface Keys {
    readonly isComposing?: boolean;
    readonly keyCode?: number;
    readonly ctrlKey?: boolean;
  }

  /** A key as browsers send it then; WebKit's last one only has the code 229. */
  const press = (page: Page, key: string, init: Keys) =>
    page.evaluate(
      ([name, given]) => {
        const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...given });
        document.activeElement?.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [key, init] as const,
    );
  const composing: readonly Keys[] = [{ isComposing: true }, { keyCode: 229 }];

  test('quick search leaves its keys alone', async ({ page }) => {
    await page.goto('/tasks/nq03-26/');
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.fill('an');
    await expect(page.getByRole('dialog').locator('[data-results] > li').first()).toBeVisible();
    for (const init of composing)
      for (const key of ['Escape', 'ArrowDown', 'ArrowUp', 'Enter'])
        expect(await press(page, key, init), key).toBe(false);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('an');
    expect(await press(page, 'ArrowDown', {})).toBe(true);
  });

  test('the catalogue leaves its keys alone', async ({ page }) => {
    const catalogue = new CataloguePage(page);
    await catalogue.open('?q=data');
    await catalogue.says(/^\d+ of/);
    await catalogue.field.focus();
    for (const init of composing)
      for (const key of ['Escape', 'ArrowDown', 'ArrowUp', 'Enter'])
        expect(await press(page, key, init), key).toBe(false);
    await expect(catalogue.field).toBeFocused();
    await expect(catalogue.field).toHaveValue('data');
    expect(await press(page, 'ArrowDown', {})).toBe(true);
  });

  test('the keys that open quick search are left alone too', async ({ page }) => {
    await page.goto('/tasks/nq03-26/');
    for (const init of composing) {
      expect(await press(page, '/', init)).toBe(false);
      expect(await press(page, 'k', { ctrlKey: true, ...init })).toBe(false);
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('no field makes a phone zoom in, or its keyboard correct what is typed', async ({ page }) => {
  for (const path of [
    '/',
    '/tasks/?q=data',
    '/search/?q=data',
    '/vi/',
    '/tasks/nq03-26/',
    '/embed/tasks/',
    '/guide/how-to-search/',
  ]) {
    await page.goto(path);
    // The field of quick search is one too.
    if (path === '/tasks/nq03-26/') await page.keyboard.press('/');
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page
        .locator('input, select, textarea')
        .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
      expect(Math.min(...sizes, 100), `${path} at ${width}`).toBeGreaterThanOrEqual(16);
    }
    const helped = await page
      .locator('input[type=search]')
      .evaluateAll(
        (fields) =>
          fields.filter(
            (field) =>
              field.getAttribute('spellcheck') !== 'false' ||
              field.getAttribute('autocapitalize') !== 'off' ||
              field.getAttribute('autocorrect') !== 'off',
          ).length,
      );
    expect(helped, path).toBe(0);
  }
});
