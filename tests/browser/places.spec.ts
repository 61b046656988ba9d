import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../src/model/fold.ts';
import type { Places } from '../../src/model/place.ts';
import { CataloguePage } from './catalogue-page.ts';
import { expect, test } from './fixtures.ts';

const places: Places = parse(readFileSync('content/places.yaml', 'utf8'));
const names = [...places.today, ...places.before].map(([name = '']) => name);
/** Each name in one form, the forms in turn: all are tried, and no search is tried a hundred times more. */
const forms = [(name: string) => name, fold, (name: string) => `tỉnh ${name}`, (name: string) => `TP. ${fold(name)}`];
const queries = [
  ...names.map((name, place) => forms[place % forms.length]?.(name) ?? name),
  ...['TP.HCM', 'Sài Gòn', 'Saigon', 'Ho Chi Minh City', 'Hanoi', 'da nang', 'danang', 'Hue', 'Thừa Thiên Huế'],
];
const everyProvince = '/agencies/every-province/';

test('every name of a province leads to what is asked of every province, first in full text', async ({
  searchPage,
}) => {
  await searchPage.open();
  for (const query of queries) {
    await searchPage.search(query);
    await expect(searchPage.link(searchPage.results.first()), query).toHaveAttribute('href', everyProvince);
  }
});

test('… first in quick search, where Enter opens it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const first = dialog.locator('[data-results] a').first();
  for (const query of queries) {
    await dialog.getByRole('searchbox').fill('');
    await expect(first).toHaveCount(0);
    await dialog.getByRole('searchbox').fill(query);
    await expect(first, query).toHaveAttribute('href', everyProvince);
  }
  await dialog.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(everyProvince);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every province');
});

test('… and first in the catalogue, before the tasks that have the same words', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await catalogue.open();
  const first = page.locator('task-catalogue [data-results] a').first();
  for (const query of queries) {
    await catalogue.search(query);
    await expect(first, query).toHaveAttribute('href', everyProvince);
  }
  await catalogue.search('Bac Ninh');
  await expect(page.locator('task-catalogue [data-results] a[href="/tasks/nq03-111/"]')).toBeVisible();
  // What is no place is answered as before.
  await catalogue.field.fill('digital signature');
  await expect(first).toHaveAttribute('href', /^\/tasks\//);
});
