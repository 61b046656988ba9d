/**
 * The full-text index in parts that are damaged, gone, slow or of another build, as a page shows it. That each part is
 * found out in each of its damages is tried on the parts themselves, in tests/site/index-parts.test.ts.
 */
import { damaged, damages } from './damage.ts';
import { expect, type SearchPage, test } from './fixtures.ts';

test.use({ expectedFaults: /Failed to load|failed request: .*\/pagefind\/|(console|page error): /i });

/** The parts, and a search that needs each. */
const parts: readonly [name: string, pattern: RegExp, search: string][] = [
  ['a page of its words', /\/pagefind\/index\//, '?q=semiconductor'],
  ['a result', /\/pagefind\/fragment\//, '?q=semiconductor'],
  ['a filter', /\/pagefind\/filter\//, '?q=semiconductor&kind=task'],
  ['its list of words', /\.pf_meta/, '?q=semiconductor'],
  ['its list of parts', /pagefind-entry\.json/, '?q=semiconductor'],
  ['its engine', /\/pagefind\/wasm\./, '?q=semiconductor'],
  ['its script', /\/pagefind\/pagefind\.js/, '?q=semiconductor'],
];

/** The damages of these names; every name is one. */
const damagesNamed = (...names: readonly string[]) =>
  names.map((wanted) => damages.find(([name]) => name === wanted) ?? ([wanted, () => Promise.reject()] as const));

const nothing = /nothing found|\b0 results|no results/i;

for (const [name, pattern, search] of parts) {
  test(`where ${name} is damaged, search is unavailable, and nothing is never said to be found`, async ({
    page,
    searchPage,
  }) => {
    for (const [how, damage] of damagesNamed('is missing', 'is cut')) {
      await damaged(page, pattern, damage, async () => {
        await page.goto(`/search/${search}`);
        await expect(searchPage.announcement(/unavailable/i), how).toBeVisible();
        await expect(page.getByRole('main'), how).not.toContainText(nothing);
        await expect(page.getByRole('main').locator('a[href="/tasks/"]')).toBeVisible();
        await expect(searchPage.results).toHaveCount(0);
      });
    }
    await searchPage.field.press('Enter');
    await expect(searchPage.results.first()).toBeVisible();
  });
}

test('the page says that it is older than the site where parts are gone, and loads anew', async ({
  page,
  searchPage,
}) => {
  for (const [, damage] of damagesNamed('is missing', 'is another page')) {
    await damaged(page, /\/pagefind\/fragment\//, damage, async () => {
      await searchPage.open('semiconductor');
      await expect(searchPage.announcement(/older than the site/)).toBeVisible();
    });
    await page
      .getByRole('main')
      .getByRole('button', { name: /Reload/ })
      .click();
    await expect(searchPage.results.first()).toBeVisible();
  }
});

for (const [how, damage] of damagesNamed('is another page', 'has a wrong byte', 'does not come')) {
  test(`a damaged copy that ${how} is loaded anew once, and the answer comes`, async ({ page, searchPage }) => {
    const asked = new Set<string>();
    // Each file is damaged the first time alone, as a copy in the browser's own store is.
    await page.route(/\/pagefind\/(index|fragment)\//, (route) => {
      const { pathname } = new URL(route.request().url());
      if (asked.has(pathname)) return route.continue();
      asked.add(pathname);
      return damage(route);
    });
    await searchPage.open();
    await searchPage.field.fill('semiconductor');
    await searchPage.field.press('Enter');
    await expect(async () => {
      await searchPage.field.press('Enter');
      await expect(searchPage.results.first()).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(page.getByRole('main')).not.toContainText(nothing);
  });
}

test('an open page answers from the index of a new build', async ({ page, searchPage }) => {
  await searchPage.open('data');
  await expect(searchPage.results.first()).toBeVisible();
  const before = await searchPage.results.count();
  // From now on the site has none of the parts that the page knows, until it asks for the index anew.
  let anew = false;
  page.on('request', (request) => {
    anew ||= /\/pagefind\/pagefind\.js\?/.test(request.url());
  });
  await page.route(/\/pagefind\/.*\.pf_/, (route) => (anew ? route.continue() : route.fulfill({ status: 404 })));
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(searchPage.results).toHaveCount(before + 10);
  await searchPage.field.fill('semiconductor');
  await searchPage.field.press('Enter');
  await expect(searchPage.announcement(/results for “semiconductor”/)).toBeVisible();
  await expect(searchPage.results.first()).toBeVisible();
});

test.describe('on a slow line', () => {
  /** Holds back what a pattern names. */
  const hold = async ({ page }: SearchPage, pattern: RegExp): Promise<() => void> => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.clock.install();
    await page.route(pattern, async (route) => {
      await released;
      await route.continue().catch(() => undefined);
    });
    return release;
  };

  test('the search page says so after 3 seconds, with a way on, and shows the answer when it comes', async ({
    page,
    searchPage,
  }) => {
    const release = await hold(searchPage, /\/pagefind\/index\//);
    await searchPage.open('semiconductor');
    await expect(searchPage.announcement(/Searching/)).toBeVisible();
    await page.clock.fastForward(3_100);
    await expect(searchPage.announcement(/still loading/i)).toBeVisible();
    await expect(page.getByRole('main').locator('a[href="/tasks/"]')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/unavailable/i);
    release();
    await expect(searchPage.results.first()).toBeVisible();
    await expect(page.getByRole('main').locator('a[href="/tasks/"]')).toBeHidden();
  });

  test('it is unavailable after 20 seconds, not before, and answers when it is asked again', async ({
    page,
    searchPage,
  }) => {
    const release = await hold(searchPage, /\/pagefind\/(index|wasm)/);
    await searchPage.open('semiconductor');
    await expect(searchPage.announcement(/Searching/)).toBeVisible();
    await page.clock.fastForward(19_000);
    await expect(searchPage.announcement(/still loading/i)).toBeVisible();
    await page.clock.fastForward(1_500);
    await expect(searchPage.announcement(/unavailable/i)).toBeVisible();
    await expect(page.getByRole('main').locator('a[href="/tasks/"]')).toBeVisible();
    release();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await searchPage.field.press('Enter');
    await expect(searchPage.results.first()).toBeVisible();
  });

  test('quick search says the same', async ({ page, searchPage }) => {
    const release = await hold(searchPage, /\/pagefind\/index\//);
    await page.goto('/agencies/most/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const status = dialog.getByRole('status');
    const asked = page.waitForRequest(/\/pagefind\/index\//);
    await dialog.getByRole('searchbox').fill('semiconductor');
    await asked;
    await page.clock.fastForward(3_100);
    await expect(status).toContainText(/still loading/i);
    await expect(status.locator('a[href="/tasks/"]')).toBeVisible();
    release();
    await expect(dialog.locator('[data-results] > li').first()).toBeVisible();
    await expect(status).toContainText(/\d+ results/);
  });
});

test('quick search is unavailable where a part is damaged', async ({ page }) => {
  await page.goto('/agencies/most/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  for (const [how, damage] of damagesNamed('is empty', 'lacks its last byte', 'is busy')) {
    await damaged(page, /\/pagefind\/(index|fragment)\//, damage, async () => {
      await page.reload();
      await page.keyboard.press('/');
      await dialog.getByRole('searchbox').fill('semiconductor');
      await expect(dialog.getByRole('status'), how).toContainText(/unavailable/i);
      await expect(dialog.getByRole('status')).not.toContainText(nothing);
    });
  }
});

test('without its script the search page does not look like an answer', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/_astro\/search-page.*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=data');
  await expect(page.getByText('The search did not load.')).toBeVisible({ timeout: 10_000 });
});
