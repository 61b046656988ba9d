import { expect, test } from './fixtures.ts';

/** What people type, and a page that must be among the first results. */
const queries: readonly [query: string, path: RegExp][] = [
  ['26', /^\/tasks\/nq03-26\/$/],
  ['nq03-26', /^\/tasks\/nq03-26\/$/],
  ['03/NQ-CP', /^\/documents\/nq03\/$|^\/tasks\/nq03-/],
  ['109/2022/ND-CP', /^\/tasks\//],
  ['BKHCN', /^\/agencies\/most\/$/],
  ['bo khoa hoc', /^\/agencies\/most\/$/],
  ['Bộ Công an', /^\/agencies\/mps\/$/],
  // The Ministry of Construction, Bộ Xây dựng, and others whose names hold a đ are found as most keyboards write them.
  ['bo giao duc va dao tao', /^\/agencies\/moet\/$/],
];

test.describe('the search page', () => {
  test('finds what people type, and opens a result', async ({ page, searchPage }) => {
    await searchPage.open();
    for (const [query, path] of queries) {
      await searchPage.search(query);
      const links = await searchPage.results
        .locator('a:first-of-type')
        .evaluateAll((all) => all.slice(0, 10).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(links, `a page like ${path} among the first for ${query}`).toEqual(
        expect.arrayContaining([expect.stringMatching(path)]),
      );
    }
    const [query, path] = queries.at(-1) ?? ['', /./];
    await searchPage.open(query);
    await expect(searchPage.field).toHaveValue(query);
    await searchPage.results.locator('a:first-of-type').filter({ hasText: 'Education' }).first().click();
    await expect(page).toHaveURL((url) => path.test(url.pathname));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('finds by words of the other language, says which, and leads to the same search there', async ({
    page,
    searchPage,
  }) => {
    await searchPage.open();
    await searchPage.search('bán dẫn');
    await expect(searchPage.results.first()).toContainText(/semiconductor/i);
    await expect(searchPage.announcement(/Searched: semiconductor = bán dẫn/)).toBeVisible();
    await searchPage.link(page.locator('#search-count')).click();
    await expect(page).toHaveURL((url) => url.pathname === '/vi/search/' && url.searchParams.get('q') === 'bán dẫn');
    await expect(searchPage.results.first()).toContainText(/bán dẫn/i);
    await page.goto('/vi/search/?q=semiconductor');
    await expect(searchPage.results.first()).toContainText(/bán dẫn/i);
    await expect(searchPage.announcement(/Đã tìm: bán dẫn = semiconductor/)).toBeVisible();
  });

  test('finds and marks đ in Vietnamese, with marks and without', async ({ page, searchPage }) => {
    for (const query of ['đất đai', 'dat dai']) {
      await page.goto(`/vi/search/?q=${query}`);
      await expect(searchPage.results.first()).toContainText('Luật Đất đai');
      await expect(searchPage.results.first().locator('mark')).toContainText([/^Đất/, /^đai/]);
    }
    await page.goto('/vi/search/?q=BCĐTW');
    await expect(searchPage.results.first().locator('mark').first()).toContainText('BCĐTW');
  });

  test('puts Vietnamese syllables that stand side by side before the same ones apart', async ({ page, searchPage }) => {
    for (const [query, phrase] of [
      ['vệ tinh', /vệ tinh/],
      ['chu quyen so', /chủ quyền số/],
    ] as const) {
      await page.goto(`/vi/search/?q=${query}`);
      await expect(searchPage.results.first()).toContainText(phrase);
    }
  });

  test('finds nothing that nobody promised, and offers a term that comes near', async ({ page, searchPage }) => {
    await searchPage.open();
    for (const query of ['football', 'bóng đá', 'giày thể thao']) {
      await searchPage.search(query);
      await expect(searchPage.announcement(/^Nothing found/)).toBeVisible();
      await expect(searchPage.results).toHaveCount(0);
    }
    await page.locator('#search-count').getByRole('button', { name: 'sports' }).click();
    await expect(searchPage.results.first()).toContainText(/sport/i);
  });

  test('keeps what is typed before its script has come', async ({ page, searchPage }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/_astro\/search-page\..*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/search/', { waitUntil: 'commit' });
    await searchPage.field.fill('digital');
    release();
    await expect(page.locator('#search-answer[data-since]')).toBeAttached();
    await expect(searchPage.field).toHaveValue('digital');
    await searchPage.field.press('Enter');
    await expect(searchPage.results.first()).toBeVisible();
  });

  test('keeps the query in the address, and Back brings it back', async ({ page, searchPage }) => {
    await searchPage.open();
    await searchPage.field.fill('digital');
    await searchPage.field.press('Enter');
    await expect(searchPage.results.first()).toBeVisible();
    await expect(page).toHaveURL(/[?&]q=digital\b/);
    await searchPage.link(searchPage.results.first()).click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(searchPage.field).toHaveValue('digital');
    await expect(searchPage.results.first()).toBeVisible();
  });

  test('says so when nothing is found', async ({ searchPage }) => {
    await searchPage.open('"qqqqxyzzyqqqq"');
    await expect(searchPage.announcement(/nothing|no /i)).toBeVisible();
    await expect(searchPage.results).toHaveCount(0);
  });

  test('is reached from the header of any page', async ({ page, searchPage }) => {
    await page.goto('/tasks/nq03-26/');
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.fill('BKHCN');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=BKHCN/);
    await expect(searchPage.results.first()).toBeVisible();
  });

  test('asks for words when there are none', async ({ searchPage }) => {
    await searchPage.open();
    await expect(searchPage.field).toBeVisible();
    await expect(searchPage.results).toHaveCount(0);
  });

  test.describe('when the index cannot be reached', () => {
    test.use({
      expectedFaults:
        /Failed to load resource|failed request: .*\/pagefind\/|(console|page error): .*(pagefind|index|fetch)/i,
    });

    test('says that search is unavailable, never that there is nothing', async ({ page, searchPage }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await searchPage.open('digital');
      await expect(searchPage.announcement(/unavailable/i)).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(/\b0 results|nothing found|no results/i);
      await expect(page.getByRole('main').locator('a[href="/tasks/"]')).toBeVisible();
    });

    const parts: readonly [name: string, pattern: string][] = [
      ['any of it', '**/pagefind/**'],
      ['its engine', '**/pagefind/wasm.*'],
      ['its list of parts', '**/pagefind/*.pf_meta'],
    ];
    for (const [name, pattern] of parts) {
      test(`says so where that was seen before the words were known (${name})`, async ({ page, searchPage }) => {
        const failed = page.waitForEvent('requestfailed');
        await page.route(pattern, (route) => route.abort());
        await searchPage.open();
        await failed;
        await searchPage.field.fill('digital');
        await searchPage.field.press('Enter');
        await expect(searchPage.announcement(/unavailable/i)).toBeVisible({ timeout: 3_500 });
        await expect(page.getByRole('main')).not.toContainText(/\b0 results|nothing found|no results/i);
      });

      test(`starts anew with the words where it can be reached again (${name})`, async ({ page, searchPage }) => {
        const failed = page.waitForEvent('requestfailed');
        await page.route(pattern, (route) => route.abort());
        await searchPage.open();
        await failed;
        await page.unroute(pattern);
        await expect(async () => {
          await searchPage.field.fill('digital');
          await searchPage.field.press('Enter');
          await expect(searchPage.results.first()).toBeVisible({ timeout: 3_000 });
        }).toPass();
      });
    }
  });

  test('points to the lists without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/search/?q=digital');
    await expect(page.locator('main noscript')).toBeVisible();
    await expect(page.locator('main noscript a[href="/tasks/"]')).toBeVisible();
    await context.close();
  });
});
