import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { read, utils } from '@e965/xlsx';
import { barriersOf, colourRules, leaveOutRepeats } from './barriers.ts';
import { CataloguePage, listedRows } from './catalogue-page.ts';
import { test as base, expect } from './fixtures.ts';

const test = base.extend<{ catalogue: CataloguePage }>({
  catalogue: async ({ page }, use) => use(new CataloguePage(page)),
});

test.describe('the catalogue', () => {
  test('finds while words are typed, marks them and counts', async ({ catalogue }) => {
    await catalogue.open();
    await catalogue.field.pressSequentially('digital signature health');
    await catalogue.says(/^1 of \d+/);
    expect(await catalogue.ids()).toEqual(['nq03-112']);
    await expect(catalogue.rows.locator('mark').first()).toHaveText(/digital/i);
    await expect(catalogue.status).toHaveText(/^1 of/);
  });

  const queries: readonly [query: string, first: RegExp][] = [
    ['26', /^nq03-26$/],
    ['nq03-26', /^nq03-26$/],
    ['109/2022/ND-CP', /^nq03-32$/],
    ['03/NQ-CP', /^nq03-/],
    ['BKHCN', /^nq03-/],
    ['bo khoa hoc', /^nq03-/],
    ['Bộ Công an', /^nq03-/],
    ['artificial intelligence', /./],
    ['digitl signatur helth', /^nq03-112$/],
  ];
  test('finds what people type', async ({ catalogue }) => {
    await catalogue.open('?q=signature');
    await catalogue.says(/of \d+ tasks and measures/);
    for (const [query, first] of queries) {
      await catalogue.search(query);
      expect((await catalogue.ids())[0], query).toMatch(first);
    }
  });

  test('takes several values of a facet, and several facets', async ({ page, catalogue }) => {
    await catalogue.open();
    await catalogue.box('Deadline', '2026').check();
    await catalogue.says(/^\d+ of/);
    const only2026 = await count(catalogue);
    await catalogue.box('Deadline', '2027').check();
    await expect.poll(() => count(catalogue)).toBeGreaterThan(only2026);
    await catalogue.box('Lead agency', 'Ministry of Public Security').check();
    await expect.poll(() => count(catalogue)).toBeLessThan(only2026);
    await expect(page).toHaveURL(/\?lead=mps&year=2026&year=2027$/);
    await expect(catalogue.chips).toHaveCount(3);
    const shown = Number(await catalogue.box('Kind', 'Task').locator('..').locator('.count').textContent());
    expect(shown).toBe(await count(catalogue));
  });

  test('takes lead agencies by who they are now', async ({ page, catalogue }) => {
    await catalogue.open('?lead=mpi');
    await catalogue.says(/^\d+ of/);
    const ofPlanning = await catalogue.ids();
    await catalogue.open();
    await expect(page.getByRole('group', { name: 'Lead agency now', exact: true })).toBeHidden();
    await page.getByRole('checkbox', { name: /^Under the names of today/ }).check();
    await expect(catalogue.box('Lead agency', 'Ministry of Planning')).toBeHidden();
    await catalogue.box('Lead agency now', 'Ministry of Finance').check();
    await expect(page).toHaveURL(/\?now=mof$/);
    await expect(catalogue.chips).toHaveText('Lead agency now: Ministry of Finance');
    await expect.poll(() => catalogue.ids()).toEqual(expect.arrayContaining(ofPlanning));
    const planning = page.locator('label:has(> input[name=lead][value=mpi]) .count');
    await expect(planning).toHaveText(String(ofPlanning.length));
    await expect(catalogue.box('Lead agency now', 'Ministry of Planning')).toHaveCount(0);
    for (const [search, today] of [
      ['?now=mof', true],
      ['?lead=mpi', false],
    ] as const) {
      await catalogue.open(search);
      await catalogue.says(/^\d+ of/);
      await expect(page.getByRole('checkbox', { name: /^Under the names of today/ })).toBeChecked({ checked: today });
    }
  });

  test('shows in each row where its task stands, like the list without a script', async ({ catalogue }) => {
    await catalogue.open();
    const pairs = () => catalogue.rows.locator('.pair').allInnerTexts();
    const plain = await pairs();
    const shapes = await catalogue.rows.locator('.pair svg').count();
    const place = (await catalogue.ids()).indexOf('nq03-10');
    expect(plain).toHaveLength(await listedRows(catalogue.page));
    expect(shapes).toBe(2 * plain.length);
    await catalogue.field.fill('the');
    await catalogue.says(/^\d+ of/);
    await catalogue.field.fill('nq03-10');
    await expect(catalogue.rows.first()).toContainText('10');
    await expect.poll(async () => (await pairs())[0]).toBe(plain[place]);
    await expect(catalogue.rows.first().locator('.pair svg')).toHaveCount(2);
  });

  test('sorts by deadline and by number', async ({ page, catalogue }) => {
    await catalogue.open('?q=digital&kind=task');
    await catalogue.says(/of \d+ tasks/);
    await catalogue.sort.selectOption('number');
    await expect(page).toHaveURL(/sort=number/);
    const numbers = (await catalogue.ids()).map((id) => Number(id.replace('nq03-', '')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await catalogue.sort.selectOption('deadline');
    await expect(catalogue.rows.first()).toContainText(/(January|February|March) 2025/);
    await catalogue.sort.selectOption('past');
    await expect(page).toHaveURL(/sort=past/);
    const days = (await catalogue.rows.locator('.past-due .far').allInnerTexts()).map((text) => parseInt(text, 10));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    await expect(catalogue.rows.first().locator('.past-due')).toHaveCount(1);
  });

  test('opens what was shared in a fresh browser', async ({ browser, baseURL, catalogue, page }) => {
    await catalogue.open();
    await catalogue.field.fill('data');
    await catalogue.box('Lead agency', 'Ministry of Public Security').check();
    await catalogue.sort.selectOption('deadline');
    await expect(page).toHaveURL(/q=data&lead=mps&sort=deadline$/);
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = new CataloguePage(await context.newPage());
    await other.page.goto(page.url());
    await other.says(/of \d+ tasks/);
    expect(await other.ids()).toEqual(await catalogue.ids());
    await expect(other.field).toHaveValue('data');
    await expect(other.box('Lead agency', 'Ministry of Public Security')).toBeChecked();
    await expect(other.sort).toHaveValue('deadline');
    await context.close();
  });

  test('goes back and forward through choices, and back from a record', async ({ page, catalogue }) => {
    await catalogue.open();
    const plain = await catalogue.ids();
    await catalogue.box('Deadline', '2026').check();
    await catalogue.says(/^\d+ of/);
    const chosen = await catalogue.ids();
    await page.goBack();
    await expect(catalogue.box('Deadline', '2026')).not.toBeChecked();
    expect(await catalogue.ids()).toEqual(plain);
    await page.goForward();
    await expect(catalogue.box('Deadline', '2026')).toBeChecked();
    await expect.poll(() => catalogue.ids()).toEqual(chosen);
    await catalogue.rows.first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/tasks\/nq03-\d+\/$/);
    await page.goBack();
    await expect.poll(() => catalogue.ids()).toEqual(chosen);
  });

  test('drops what a chip stands for, or all', async ({ page, catalogue }) => {
    await catalogue.open('?q=digital&year=2025&kind=task');
    await catalogue.chips.filter({ hasText: '2025' }).click();
    await expect(catalogue.chips).toHaveCount(2);
    await expect(page).toHaveURL(/\?q=digital&kind=task$/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\/tasks\/$/);
    await expect(catalogue.field).toBeFocused();
    await expect(catalogue.rows).toHaveCount(await listedRows(catalogue.page));
  });

  test('shows more rows without losing the place', async ({ catalogue, page }) => {
    await catalogue.open('?q=develop');
    await expect(catalogue.rows).toHaveCount(25);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect(catalogue.rows).toHaveCount(50);
    await expect(catalogue.rows.nth(25).getByRole('link').first()).toBeFocused();
    await expect(page).toHaveURL(/\?q=develop$/);
  });

  test('gives the shown rows as CSV', async ({ page, catalogue }) => {
    await catalogue.open('?q=digital+signature&kind=task');
    await catalogue.says(/of \d+ tasks/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV/ }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(download.suggestedFilename()).toBe('tasks-task-digital-signature.csv');
    expect(lines[0]).toBe(
      '\uFEFFid,kind,document,description,leads,coordinating,deadline,day,url,number,group,theme,output,leadsNow,schedule,evidence,days,asOf',
    );
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(await catalogue.ids());
  });

  for (const path of ['/tasks/', '/embed/tasks/'])
    test(`gives the shown rows of ${path} as a spreadsheet, whose code loads when it is asked for`, async ({
      page,
      catalogue,
    }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await catalogue.open('?kind=task&year=2025', path);
      await catalogue.says(/of \d+ tasks/);
      const ids = await catalogue.ids();
      const before = [...loaded];
      const take = page.getByRole('button', { name: /^XLSX/ });
      const [download] = await Promise.all([page.waitForEvent('download'), take.click()]);
      expect(download.suggestedFilename()).toBe('tasks-task-2025.xlsx');
      expect(loaded.filter((one) => /xlsx/.test(one))).toHaveLength(1);
      expect(before.filter((one) => /xlsx|download/.test(one))).toEqual([]);
      const sheet = read(await readFile(await download.path()), { cellNF: true }).Sheets['tasks'];
      const rows = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet, { raw: false, defval: '' }) : [];
      expect(rows.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
      expect(rows[0]).toMatchObject({ id: 'nq03-1', deadline: 'June 2025', day: '2025-06-30' });
      expect([sheet?.['G2'], sheet?.['H2']]).toMatchObject([
        { t: 's', z: '@' },
        { t: 'n', v: 45838 },
      ]);
    });

  test('gives as a spreadsheet what it gives as CSV, when all records are shown', async ({ page, catalogue }) => {
    await catalogue.open('?sort=deadline');
    await catalogue.says(/of \d+ tasks/);
    const rowsOf = async (name: RegExp) => {
      const button = page.getByRole('button', { name });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const book = read(await readFile(await download.path()), { raw: true, FS: ',' });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''];
      return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' }) : [];
    };
    const rows = await rowsOf(/^XLSX/);
    expect(rows.length).toBeGreaterThan(400);
    expect(rows).toEqual(await rowsOf(/^CSV/));
  });

  test('copies the link and the code to embed', async ({ page, catalogue, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await catalogue.open('?q=data&lead=mps');
    await catalogue.says(/of \d+ tasks/);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(copied).toBe(`${baseURL}/tasks/?q=data&lead=mps`);
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect.poll(copied).toContain(`<iframe src="${baseURL}/embed/tasks/?q=data&amp;lead=mps" title="`);
  });

  test('says which words are unknown and offers others', async ({ page, catalogue }) => {
    await catalogue.open('?q=xqzzyw');
    const main = page.getByRole('main');
    await expect(main.getByText('No task or measure matches.', { exact: true }).last()).toBeVisible();
    await expect(main).toContainText('“xqzzyw”');
    await expect(catalogue.rows).toHaveCount(0);
    await catalogue.field.fill('digital signature xqzzyw');
    await catalogue.says(/None has all the words/);
    await expect(catalogue.rows.first()).toBeVisible();
  });

  test('names the filter that stands in the way', async ({ page, catalogue }) => {
    await catalogue.open('?q=signature&year=2030&kind=task');
    const drop = page.getByRole('button', { name: 'Remove “Deadline: 2030”' });
    await drop.click();
    await expect(page).toHaveURL(/\?q=signature&kind=task$/);
    await expect(catalogue.rows.first()).toBeVisible();
  });

  test('is worked by the keyboard alone', async ({ page, catalogue }) => {
    await catalogue.open();
    await catalogue.field.focus();
    await page.keyboard.type('digital data');
    await catalogue.says(/^\d+ of/);
    await page.keyboard.press('ArrowDown');
    await expect(catalogue.rows.first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(catalogue.rows.nth(1).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(catalogue.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(catalogue.field).toHaveValue('');
    await expect(page).toHaveURL(/\/tasks\/$/);
    await page.keyboard.type('112');
    await catalogue.says(/^\d+ of/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tasks\/nq03-112\/$/);
  });

  test('announces once a query', async ({ page, catalogue }) => {
    await catalogue.open();
    await page.evaluate(() => {
      const status = document.querySelector('task-catalogue [role=status]');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (status)
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await catalogue.field.pressSequentially('digital signature', { delay: 20 });
    await expect(catalogue.status).toHaveText(/^\d+ of/);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeLessThanOrEqual(2);
  });

  test('fits 320 pixels with facets open', async ({ page, catalogue }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await catalogue.open('?q=digital&lead=mic&lead=most');
    await catalogue.says(/of \d+ tasks/);
    await page.getByText('Filters, 2 on').click();
    await page.locator('.facet > summary', { hasText: 'Kind' }).click();
    await expect(catalogue.box('Kind', 'Task')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('has no barrier that axe can find, with an answer', async ({ page, catalogue }) => {
    for (const search of ['?q=digital&lead=mic', '?q=xqzzyw&lead=mic']) {
      await page.emulateMedia({ colorScheme: 'light' });
      await catalogue.open(search);
      await catalogue.says(/of \d+ tasks/);
      await leaveOutRepeats(page);
      expect(await barriersOf(page), search).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOf(page, colourRules), `${search} (dark)`).toEqual([]);
    }
  });

  test('stands in a guide page, limited to a group', async ({ catalogue, page }) => {
    await catalogue.open('', '/guide/how-to-search/');
    const plain = await catalogue.rows.count();
    await catalogue.field.fill('network');
    await catalogue.says(/^\d+ of \d+/);
    expect(await count(catalogue)).toBeLessThan(plain);
    await expect(page).toHaveURL(/\/guide\/how-to-search\/\?q=network$/);
    await expect(page.getByRole('group', { name: 'Group', exact: true })).toHaveCount(0);
  });

  test('stands twice on a page without a clash', async ({ page, baseURL }) => {
    // Any page that holds the catalogue, with it once more.
    await page.route('**/guide/how-to-search/*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const [one = ''] = /<task-catalogue[\s\S]*<\/task-catalogue>/.exec(html) ?? [];
      await route.fulfill({ response, body: html.replace(one, one + one.replace('nq03-g3', 'nq03-g5')) });
    });
    await page.goto('/guide/how-to-search/');
    const [first, second] = [0, 1].map((place) => new CataloguePage(page, page.locator('task-catalogue').nth(place)));
    if (!first || !second) throw new Error('The page holds no two catalogues.');
    await first.field.fill('network');
    await first.says(/^\d+ of \d+/);
    await second.field.fill('data');
    await second.says(/^\d+ of \d+/);
    await expect(page).toHaveURL(`${baseURL}/guide/how-to-search/?q=network&2-q=data`);
    const shown = [await first.ids(), await second.ids()];
    expect(shown[0]).not.toEqual(shown[1]);
    await page.reload();
    await second.says(/^\d+ of \d+/);
    await expect.poll(async () => [await first.ids(), await second.ids()]).toEqual(shown);
    await expect(first.field).toHaveValue('network');
    await expect(second.field).toHaveValue('data');
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.describe('the catalogue in a frame of another site', () => {
  test.use({ expectedFaults: /request to another host/ });

  test('answers there, keeps its limits, and opens records in the whole window', async ({ page, baseURL }) => {
    const code = `<iframe src="${baseURL}/embed/tasks/?only-lead=mps&amp;q=data" title="Tasks" width="100%" height="600"></iframe>`;
    const server = createServer((_, response) =>
      response.end(`<!doctype html><html lang="en"><title>Other</title><link rel="icon" href="data:,">${code}</html>`),
    ).listen(0);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const framed = new CataloguePage(page, page.frameLocator('iframe'));
    await framed.says(/^\d+ of \d+/);
    const total = Number(/of (\d+)/.exec((await framed.count.textContent()) ?? '')?.[1]);
    expect(total).toBeLessThan(100);
    await expect(framed.chips).toHaveCount(1);
    await framed.rows.first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/tasks\/nq03-\d+\/$/);
    server.close();
  });
});

test.describe('the page for frames', () => {
  test('has no header or footer, and a line that leads to the site', async ({ page, catalogue }) => {
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 600 });
      await catalogue.open('', '/embed/tasks/');
      await expect(page.getByRole('banner')).toHaveCount(0);
      await expect(page.getByRole('contentinfo')).toHaveCount(0);
      await expect(page.locator('a[href="/tasks/"][target="_top"]').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});

test.describe('where the code of a file cannot be loaded', () => {
  test.use({ expectedFaults: /xlsx|Failed to load resource/ });

  test('says so, and gives the file when it is asked for again', async ({ page, catalogue }) => {
    await page.route(/\/_astro\/answer-xlsx/, (route) => route.abort());
    await catalogue.open('?q=digital+signature');
    await catalogue.says(/of \d+ tasks/);
    // What is announced of the answer comes a little later.
    await expect(catalogue.status).toHaveText(/of \d+ tasks/);
    const take = page.getByRole('button', { name: /^XLSX/ });
    await take.click();
    await expect(page.locator('[data-message]')).toContainText('The file could not be made');
    await expect(catalogue.status).toContainText('The file could not be made');
    await page.unroute(/\/_astro\/answer-xlsx/);
    await page.reload();
    await catalogue.says(/of \d+ tasks/);
    await Promise.all([page.waitForEvent('download'), take.click()]);
  });
});

test.describe('where the data cannot be loaded', () => {
  test.use({
    expectedFaults: /Failed to load resource|failed request: .*catalogue\.json|console: .*(catalogue|fetch)/i,
  });

  test('the catalogue says so, and the list stays', async ({ page, catalogue }) => {
    await page.route('**/catalogue.json', (route) => route.abort());
    await catalogue.open('?q=digital');
    await expect(page.getByText('The search is unavailable.', { exact: true }).last()).toBeVisible({ timeout: 5_500 });
    await expect(catalogue.rows).toHaveCount(await listedRows(catalogue.page));
    await expect(page.getByRole('main')).not.toContainText(/\b0 (of|results)|no task or measure fits/i);
    await expect(page.locator('[data-unavailable] a[href="/tasks/"]')).toBeVisible();
    await page.unroute('**/catalogue.json');
    await catalogue.field.fill('digital signature health');
    await catalogue.says(/^1 of/);
    await expect(page.locator('[data-unavailable]')).toBeHidden();
  });

  test('it says so when the server does not answer at all', async ({ page, catalogue }) => {
    await page.clock.install();
    await page.route('**/catalogue.json', () => {});
    await catalogue.open('?q=digital');
    await expect(catalogue.field).toHaveValue('digital');
    await page.clock.fastForward(21_000);
    await expect(page.locator('[data-unavailable]')).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test('without JavaScript the list stands there with plain links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const catalogue = new CataloguePage(await context.newPage());
  await catalogue.open('?q=digital');
  await expect(catalogue.rows).toHaveCount(await listedRows(catalogue.page));
  await expect(catalogue.page.getByRole('main').locator('a[href="/agencies/mps/"]').first()).toBeVisible();
  await expect(catalogue.page.getByRole('checkbox')).toHaveCount(0);
  await context.close();
});

const count = async (catalogue: CataloguePage): Promise<number> =>
  Number((await catalogue.count.locator('b').textContent())?.match(/\d+/)?.[0]);
