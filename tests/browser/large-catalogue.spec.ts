/** The catalogue in parts, as a site of many records has it: the records of this site, served so. */
import type { Page } from '@playwright/test';
import { catalogueParts } from '../../src/export/catalogue-parts.ts';
import type { Lang } from '../../src/model/lang.ts';
import { catalogueFilePath, cataloguePartsPath, pathIn, searchListPath } from '../../src/model/paths.ts';
import { CataloguePage } from './catalogue-page.ts';
import { expect, test } from './fixtures.ts';

test.use({ expectedFaults: /Failed to load|failed request|(console|page error): /i });

/** Serves the same catalogue in parts, and a page that says so. Answers with the parts that were asked for. */
async function inParts(page: Page, lang: Lang = 'en'): Promise<string[]> {
  const file = await page.request.get(pathIn(lang, catalogueFilePath));
  const { index, parts } = catalogueParts(await file.json(), lang);
  const asked: string[] = [];
  await page.route('**/catalogue-parts/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(pathIn(lang, cataloguePartsPath), '');
    asked.push(name.split('/').at(-1) ?? '');
    const text = name === 'index.json' ? JSON.stringify(index) : parts.get(name.replace(`${index.folder}/`, ''));
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text });
  });
  await page.route(/\/tasks\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<task-catalogue ', '<task-catalogue data-large="" ');
    await route.fulfill({ response, body: html });
  });
  return asked;
}

test('a catalogue in parts answers as one in a whole, and loads what it is asked for alone', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  const queries = ['digital signature', 'digtal signature', 'bo cong an', '26', 'health insurance'];
  const answers = async () => {
    const found: [string | null, string[]][] = [];
    for (const query of queries) {
      await catalogue.search(query);
      found.push([await catalogue.count.textContent(), await catalogue.ids()]);
    }
    return found;
  };
  await catalogue.open();
  const whole = await answers();
  const rows = await catalogue.rows.allTextContents();
  const asked = await inParts(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await catalogue.open();
  expect(await answers()).toEqual(whole);
  expect(page.workers()).toHaveLength(1);
  expect(await catalogue.rows.allTextContents()).toEqual(rows);
  expect(requested).not.toContain('/catalogue.json');
  expect(asked.filter((name) => name === 'index.json')).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
});

test('one in Vietnamese answers so too, with and without tones', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  const answers = async () => {
    const rows: string[][] = [];
    await catalogue.open('', '/vi/tasks/');
    for (const query of ['chữ ký số', 'tri tue nhan tap', 'bộ công an']) {
      await catalogue.field.fill(query);
      await catalogue.chips.filter({ hasText: query }).waitFor();
      await expect(catalogue.rows.locator('mark').first()).toBeVisible();
      rows.push(await catalogue.rows.allTextContents());
    }
    return rows;
  };
  const whole = await answers();
  const asked = await inParts(page, 'vi');
  expect(await answers()).toEqual(whole);
  expect(asked.some((name) => name.startsWith('pairs-'))).toBe(true);
});

test('its filters, further rows and files are those of one in a whole', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await catalogue.open('?q=data&theme=health');
  await catalogue.says(/ of /);
  const count = await catalogue.count.textContent();
  await inParts(page);
  await catalogue.open('?q=data&theme=health');
  await catalogue.says(/ of /);
  await expect(catalogue.count).toHaveText(count ?? '');
  await catalogue.open('?q=data');
  await catalogue.says(/ of /);
  const shown = await catalogue.rows.count();
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(catalogue.rows.nth(shown).locator('.stated')).toContainText(/\w{3}/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('where a part is gone it says so, and answers from the new parts by itself', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await inParts(page);
  await page.route('**/catalogue-parts/*/words-*', (route) => route.fulfill({ status: 404 }));
  await catalogue.open('?q=digital+signature');
  const unavailable = page.locator('[data-unavailable]');
  await expect(unavailable).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/\b0 of|No task or measure matches/);
  await page.unroute('**/catalogue-parts/*/words-*');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await catalogue.says(/^\d+ of/);
  await expect(unavailable).toBeHidden();
});

test('where the full-text index leaves tasks out, the catalogue answers them among the pages', async ({ page }) => {
  await inParts(page);
  await page.route(/\/search\/\?/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('class="site-find"', 'class="site-find" data-tasks-apart=""');
    await route.fulfill({ response, body: html });
  });
  // The index of this site holds its tasks: what is found of another kind are pages alone.
  const titles = page.locator('[data-results] h2').filter({ hasText: /^Resolution .*, \d+: / });
  await page.goto('/search/?q=digital+signature&kind=guide');
  await expect(page.locator('#search-count')).toHaveText(/\d+ results?|Nothing found/);
  await expect(titles).toHaveCount(0);
  await page.goto('/search/?q=digital+signature');
  await expect(titles.first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});

test('the search form fetches what its lists leave out when a reader turns to them or the address asks for it', async ({
  page,
  searchPage,
}) => {
  const asked: string[] = [];
  await page.route(`**${searchListPath}`, (route) => {
    asked.push(route.request().url());
    const lead = ['mof', 'mps'].map((id) => ({ id, name: `Agency ${id}` }));
    return route.fulfill({ json: { document: [], group: [], lead } });
  });
  await page.route(/\/search\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /<select id="lead".*?<\/select>/su,
      `<select id="lead" name="lead" data-rest="${searchListPath}"><option value="">All lead agencies</option><option disabled>2 others</option></select>`,
    );
    await route.fulfill({ response, body: html });
  });
  const lead = page.getByLabel('Lead agency');
  await searchPage.open();
  expect(asked).toEqual([]);
  await lead.focus();
  await expect(lead.locator('option')).toHaveText(['All lead agencies', 'Agency mof', 'Agency mps']);
  await expect(lead).toHaveValue('');
  await page.goto('/search/?lead=mps');
  await expect(lead.locator('option:checked')).toHaveText('Agency mps');
  await page.goto('/search/?lead=none');
  await expect(lead.locator('option:checked')).toHaveText('none (not known here)');
  expect(asked).toHaveLength(3);
});
