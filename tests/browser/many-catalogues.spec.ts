/** Two sites on two ports: a small one, from which the site of this project is searched too. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../src/cli/programs.ts';
import { type Listening, listen } from '../../src/cli/serve.ts';
import { CataloguePage } from './catalogue-page.ts';
import { expect, test } from './fixtures.ts';
import { ReportPage } from './report-page.ts';
import { buildSmallSite, contact, repository } from './small-site.ts';

const name = 'Tasks of Resolution 57';
/** Only the other site has it. */
const foreignWord = 'semiconductor';

let folder: string;
let here: Listening;
let there: Listening;
let also: string;

const portOf = ({ address }: Listening) => Number(new URL(address).port);

test.describe.configure({ mode: 'serial' });
test.use({
  expectedFaults: /to another host: http:\/\/localhost:|localhost:\d+\/(catalogue|pagefind\/)|Failed to load/,
});

test.beforeAll(async ({ baseURL }, testInfo) => {
  testInfo.setTimeout(200_000);
  folder = mkdtempSync(path.join(tmpdir(), 'small-site-'));
  const port = Number(new URL(baseURL ?? '').port) + 500;
  there = await listen(path.join(root, 'dist'), port);
  const host = new URL(there.address).host;
  also = `also=${encodeURIComponent(host)}`;
  here = await listen(await buildSmallSite(folder, [{ name, address: `http://${host}` }]), portOf(there) + 1);
});

test.afterAll(async () => {
  await Promise.all([here?.close(), there?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** The origins that a page asked. */
function watchOrigins(page: CataloguePage['page']): Set<string> {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(`${new URL(request.url()).origin}/`));
  return origins;
}

test('asks no other catalogue until the reader ticks it', async ({ page }) => {
  const origins = watchOrigins(page);
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?q=${foreignWord}`, `${here.address}tasks/`);
  await expect(page.getByText('No task or measure matches.', { exact: true }).last()).toBeVisible();
  await page.goto(`${here.address}search/?q=${foreignWord}`);
  await expect(page.getByText(/^Nothing found/)).toBeVisible();
  expect([...origins]).toEqual([here.address]);
});

test('a site of one document speaks of one, and offers nothing that it does not have', async ({ page }) => {
  await page.goto(`${here.address}tasks/`);
  await expect(page.locator('.dateline')).toContainText('One document, 4 tasks and measures, 0 indicators');
  const facets = await page.locator('.facets legend').allTextContents();
  expect(facets).toContain('Lead agency');
  expect(facets).not.toContain('Theme');
  await page.goto(`${here.address}documents/`);
  await expect(page.getByRole('main')).toContainText('One text, shown in full');
  await page.goto(here.address);
  await expect(page.getByRole('main')).toContainText('from one document');
  await expect(page.getByRole('link', { name: 'Browse by group' })).toBeVisible();
});

test('its form of reports ends in a letter to its contact and in the page for new files of its source', async ({
  page,
}) => {
  const report = new ReportPage(page);
  await report.open('?task=solar-1', here.address);
  await report.fillInProgress({ by: 'hoi-an', on: '2026-02-01' });
  await report.make();
  const file = 'content/progress/solar-1/2026-02-01.yaml';
  await expect(report.file).toContainText('by: "hoi-an"');
  const letter = new URL((await page.getByRole('link', { name: 'Write the letter' }).getAttribute('href')) ?? '');
  expect(letter.pathname).toBe(contact);
  expect(letter.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
    `${file}\n\n${await report.file.textContent()}`,
  );
  const proposal = new URL(
    (await page.getByRole('link', { name: 'Fill in the page for new files' }).getAttribute('href')) ?? '',
  );
  expect(`${proposal.origin}${proposal.pathname}`).toBe(`${repository}/_new/main/`);
  expect(proposal.searchParams.get('filename')).toBe(file);
  expect(proposal.searchParams.get('value')).toBe(await report.file.textContent());
  await page.goto(`${here.address}guide/accessibility/`);
  await expect(page.getByRole('link', { name: 'Contact' })).toHaveAttribute('href', `mailto:${contact}`);
});

test('a long report is attached to the letter, and pasted into the page for new files', async ({ page }) => {
  const report = new ReportPage(page);
  await report.open('?task=solar-1', here.address);
  await report.fillInProgress({ by: 'hoi-an', on: '2026-02-01', statement: 'a '.repeat(5000) });
  await report.make();
  await expect(page.getByText(/too long for a letter/)).toBeVisible();
  await expect(page.getByText(/too long for an address/)).toBeVisible();
  const href = await page.getByRole('link', { name: 'Write the letter' }).getAttribute('href');
  expect(href?.length).toBeLessThan(1800);
});

test('the catalogue finds, names and links what only the other catalogue has', async ({ page }) => {
  const origins = watchOrigins(page);
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?q=${foreignWord}`, `${here.address}tasks/`);
  await catalogue.box('Also search', name).check();
  await catalogue.says(/of 49\d tasks and measures here and in 1 other catalogue/);
  await expect(page).toHaveURL(new RegExp(also));
  const first = catalogue.rows.first();
  await expect(first).toContainText(name);
  await expect(first.getByRole('link')).toHaveAttribute('href', new RegExp(`^${there.address}tasks/[a-z0-9-]+/$`));
  await expect(catalogue.chips.filter({ hasText: name })).toBeVisible();
  expect([...origins].toSorted()).toEqual([here.address, there.address].toSorted());
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url().startsWith(there.address)).toBe(true);
});

test('the names of both catalogues are found, and facets narrow both', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?${also}&q=Hoi+An`, `${here.address}tasks/`);
  // Until both have answered, the list that the page came with is shown.
  await catalogue.says(/and in 1 other catalogue/);
  await expect(catalogue.rows.first()).toContainText('Hoi An Office');
  await catalogue.open(`?${also}&q=Ministry+of+Public+Security`, `${here.address}tasks/`);
  await catalogue.says(/and in 1 other catalogue/);
  await expect(catalogue.rows.first()).toContainText('Ministry of Public Security');
  await catalogue.open(`?${also}&lead=moh&q=`, `${here.address}tasks/`);
  await catalogue.says(/^[2-9]\d* of/);
  await expect(catalogue.rows.filter({ hasText: name })).not.toHaveCount(0);
  await expect(catalogue.rows.filter({ hasNotText: name })).toHaveCount(1);
});

test('full text finds, names and links what only the other catalogue has', async ({ page, searchPage }) => {
  await page.goto(`${here.address}search/?q=${foreignWord}&${also}`);
  const first = searchPage.results.first();
  await expect(first).toContainText(name);
  await expect(searchPage.link(first)).toHaveAttribute('href', new RegExp(`^${there.address}`));
  await page.goto(`${here.address}search/?q=lanterns&${also}`);
  await expect(searchPage.link(first)).toHaveAttribute('href', /^\/(tasks|documents)\/solar/);
});

test('quick search asks the others where that is ticked', async ({ page }) => {
  await page.goto(here.address);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(foreignWord);
  await expect(dialog.getByRole('status')).toContainText('Nothing found');
  await dialog.getByRole('button', { name: /one other catalogue/ }).click();
  await expect(dialog.getByRole('listitem').first()).toContainText(name);
  await dialog.getByRole('link', { name: 'Search page' }).click();
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${foreignWord}&also=`));
  await expect(page.getByRole('main').getByRole('checkbox', { name })).toBeChecked();
});

test('an unreachable catalogue is named and skipped, and asked again on demand', async ({ page, searchPage }) => {
  const port = portOf(there);
  await there.close();
  const message = page.getByText(`${name} cannot be reached.`, { exact: true }).last();
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?q=lanterns&${also}`, `${here.address}tasks/`);
  await expect(message).toBeVisible();
  await catalogue.says(/^2 of 4 tasks and measures\./);
  await expect(catalogue.status).toContainText(`${name} cannot be reached.`);

  await page.goto(`${here.address}search/?q=${foreignWord}&${also}`);
  await expect(page.getByText(/^Nothing found/)).toBeVisible();
  await expect(message).toBeVisible();
  await page.goto(`${here.address}search/?q=lanterns&${also}`);
  await expect(searchPage.results.first()).toContainText(/lanterns/i);
  await expect(message).toBeVisible();

  there = await listen(path.join(root, 'dist'), port, true);
  await page.goto(`${here.address}search/?q=${foreignWord}&${also}`);
  await expect(searchPage.results.first()).toContainText(name);
  await expect(message).toHaveCount(0);
});

test('a catalogue that goes away between two searches is named too', async ({ page, searchPage }) => {
  const port = portOf(there);
  await page.goto(`${here.address}search/?q=lanterns&${also}`);
  await expect(searchPage.results.first()).toBeVisible();
  await there.close();
  await searchPage.field.fill(foreignWord);
  await searchPage.field.press('Enter');
  await expect(page.getByText(`${name} cannot be reached.`, { exact: true })).toBeVisible();
  there = await listen(path.join(root, 'dist'), port, true);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(searchPage.results.first()).toContainText(name);
  await expect(page.getByText(`${name} cannot be reached.`, { exact: true })).toHaveCount(0);
});

test('what is not the data of a catalogue is named and skipped', async ({ page }) => {
  const wrong = JSON.stringify({ ids: [['x"]-', 9e9]], descriptions: [], facets: {} });
  await page.route(`${there.address}catalogue.json`, (route) =>
    route.fulfill({ body: wrong, headers: { 'access-control-allow-origin': '*' } }),
  );
  const catalogue = new CataloguePage(page);
  await catalogue.open(`?q=lanterns&${also}`, `${here.address}tasks/`);
  await expect(page.getByText(`${name} cannot be reached.`, { exact: true }).last()).toBeVisible();
  await catalogue.says(/^2 of 4/);
});

test('the policy lets pages ask the other catalogue for data and run nothing of it', async ({ page }) => {
  await page.goto(here.address);
  const policy = await page.locator('meta[http-equiv]').first().getAttribute('content');
  const origin = there.address.slice(0, -1);
  expect(policy).toContain(`connect-src 'self' ${origin};`);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy?.split(origin)).toHaveLength(2);
});
