import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../src/model/fold.ts';
import type { Places } from '../../src/model/place.ts';
import { CataloguePage } from './catalogue-page.ts';
import { expect, test } from './fixtures.ts';

const places: Places = parse(readFileSync('content/places.yaml', 'utf8'));
const names = [...places.today, ...places.before].map(([name = '']) => name);
/** In turn: all forms are tried, each name once. */
const forms = [(name: string) => name, fold, (name: string) => `tỉnh ${name}`, (name: string) => `TP. ${fold(name)}`];
/** Some of them, and what people write for the largest: that all are known stands in the unit tests. */
const queries = [
  ...names.filter((_, place) => place % 9 === 0).map((name, turn) => forms[turn % forms.length]?.(name) ?? name),
  ...['TP.HCM', 'Sài Gòn', 'Ho Chi Minh City', 'Hanoi', 'da nang', 'Thừa Thiên Huế', 'Bắc Ninh', 'binh duong province'],
];
const everyProvince = '/agencies/every-province/';

test('full text has the page of every province among the first results for every name of a province', async ({
  page,
}) => {
  await page.goto('/search/');
  const asked = names.flatMap((name) => forms.map((form) => form(name)));
  const missed = await page.evaluate(
    async ({ asked: all, wanted }) => {
      const address = '/pagefind/pagefind.js';
      const { createInstance } = await import(address);
      const engine = createInstance({
        ranking: { metaWeights: { title: 6, names: 12 } },
        noWorker: true,
        baseUrl: '/',
      });
      const isMissed = async (query: string) => {
        const { results } = await engine.search(query);
        const first: { url: string }[] = await Promise.all(
          results.slice(0, 8).map((result: { data(): Promise<{ url: string }> }) => result.data()),
        );
        return !first.some(({ url }) => url === wanted);
      };
      const list: string[] = [];
      for (const query of all) if (await isMissed(query)) list.push(query);
      return list;
    },
    { asked: asked.map((query) => query.replaceAll('đ', 'd').replaceAll('Đ', 'D')), wanted: everyProvince },
  );
  expect(missed).toEqual([]);
});

test('the search page puts it first', async ({ searchPage }) => {
  await searchPage.open();
  for (const query of queries) {
    await searchPage.search(query);
    await expect(searchPage.link(searchPage.results.first()), query).toHaveAttribute('href', everyProvince);
  }
});

test('quick search puts it first, and Enter opens it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('searchbox');
  const first = dialog.locator('[data-results] a').first();
  for (const query of queries) {
    await field.fill('');
    await expect(first).toHaveCount(0);
    await field.fill(query);
    await expect(first, query).toHaveAttribute('href', everyProvince);
  }
  await field.press('Enter');
  await expect(page).toHaveURL(everyProvince);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every province');
});

test('the catalogue puts it before the tasks that have the same words', async ({ page }) => {
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
  await catalogue.search('digital signature');
  await expect(first).toHaveAttribute('href', /^\/tasks\//);
});
