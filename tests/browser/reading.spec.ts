import { longestTasks, sheetsOf } from '../paper.ts';
import { expect, test } from './fixtures.ts';

test.describe('the keyboard alone', () => {
  test('skips to the content first', async ({ page }) => {
    await page.goto('/tasks/nq03-26/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });

  test('reaches every link and control of a task page, each with a visible focus', async ({ page }) => {
    await page.goto('/tasks/nq03-26/');
    const wanted = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
          (element) => element.checkVisibility({ checkVisibilityCSS: true }),
        ).length,
    );
    let reached = 0;
    for (let step = 0; step < wanted + 5; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return { words: element.outerHTML.slice(0, 120), outlined, inView: bottom > 0 && top < innerHeight };
      });
      if (!focus) break;
      reached++;
      expect(focus).toMatchObject({ outlined: true, inView: true });
    }
    expect(reached).toBe(wanted);
  });

  test('searches and opens a result', async ({ page, searchPage }) => {
    await searchPage.open();
    await searchPage.field.focus();
    await page.keyboard.type('digital signature');
    await page.keyboard.press('Enter');
    await expect(searchPage.results.first()).toBeVisible();
    const link = searchPage.link(searchPage.results.first());
    const target = await link.getAttribute('href');
    for (let step = 0; step < 60 && !(await link.evaluate((element) => element === document.activeElement)); step++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === new URL(target ?? '', url).pathname);
  });
});

test.describe('a reader', () => {
  test('goes from a task to its lines in the document and back', async ({ page }) => {
    await page.goto('/tasks/nq03-26/');
    const line = page.getByRole('main').locator('a[href^="/documents/nq03/#L"]:visible').first();
    const fragment = new URL((await line.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await line.click();
    await expect(page).toHaveURL(new RegExp(`/documents/nq03/#${fragment}$`));
    await expect(page.locator(`#${fragment}`)).toBeInViewport();
    await page.locator('main a[href="/tasks/nq03-26/"]:visible').first().click();
    await expect(page).toHaveURL(/\/tasks\/nq03-26\/$/);
  });

  test('goes from an agency to a task that it leads', async ({ page }) => {
    await page.goto('/agencies/most/');
    const task = page.getByRole('main').locator('a[href^="/tasks/nq03-"]:visible').first();
    const target = (await task.getAttribute('href')) ?? '';
    await task.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.getByRole('main').locator('a[href="/agencies/most/"]').first()).toBeVisible();
  });

  test('is told on each page of 03/NQ-CP that it was amended', async ({ page }) => {
    for (const path of ['/tasks/nq03-26/', '/tasks/nq03-3dd/', '/indicators/nq03-i7/', '/documents/nq03/']) {
      await page.goto(path);
      await expect(page.getByRole('main'), path).toContainText('71/NQ-CP');
    }
  });

  test.describe('at an unknown address', () => {
    test.use({ expectedFaults: /Failed to load resource: .*404/ });

    test('gets the page for it, with a way on', async ({ page }) => {
      const response = await page.goto('/tasks/none/');
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    });
  });
});

test.describe('under the number of a record', () => {
  const records = ['/tasks/nq03-76/', '/tasks/dh14-1b-5/', '/indicators/nq03-i11-1/'];
  const shortOf = (path: string) => `/t/${path.split('/')[2]}`;

  test('the short address is copied, and it is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: 'Copy short link' });
    const said = page.locator('body > [role=status]');
    for (const path of records) {
      await page.goto(path);
      await button.press('Enter');
      await expect(said).toHaveText('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`^https://.*${shortOf(path)}$`));
      await page.locator('button', { hasText: 'Copied' }).press('Enter');
      await expect(button).toBeVisible();
      await expect(said).toBeEmpty();
      await page.getByRole('main').getByRole('link', { name: 'Cite', exact: true }).click();
      await expect(page.locator('#citation')).toBeInViewport();
    }
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('the short address stands there to be selected', async ({ page }) => {
      for (const path of records) {
        await page.goto(path);
        await expect(page.getByRole('main').getByText(shortOf(path)).filter({ visible: true })).toHaveText(/^https:/u);
        await expect(page.getByRole('button', { name: 'Copy short link' })).toBeHidden();
      }
    });
  });
});

test('a list takes at most twelve screens of a phone before anything is unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const screens: Record<string, number> = {};
  for (const path of ['/', '/deadlines/', '/warnings/', '/indicators/', '/instruments/', '/data/', '/quality/']) {
    await page.goto(path);
    screens[path] = (await page.evaluate(() => document.documentElement.scrollHeight)) / 844;
  }
  expect(Object.entries(screens).filter(([, count]) => count > 12)).toEqual([]);
});

test('what a number on the start page counts is what its link opens', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('.lede a[href^="/tasks/?"]')
    .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })));
  expect(links.length).toBeGreaterThanOrEqual(4);
  for (const { href, text } of links) {
    await page.goto(href);
    await expect(page.locator('[data-count]'), `${text}: ${href}`).toHaveText(
      new RegExp(`^${/\d+/.exec(text)?.[0]} of `),
    );
  }
});

test.describe('what is folded', () => {
  /** A page with lists that are folded, and something that is shown only when its list is open. */
  const [folded, inside] = ['/quality/', 'details .places li'];

  test('opens for an address that names a part of it, and for a later one', async ({ page }) => {
    await page.goto(folded);
    const first = page.locator(inside).first();
    await expect(first).toBeHidden();
    await page.evaluate((selector) => {
      const parts = document.querySelectorAll(selector);
      parts[0]?.setAttribute('id', 'first-part');
      parts[parts.length - 1]?.closest('details')?.setAttribute('id', 'last-list');
      location.hash = 'first-part';
    }, inside);
    await expect(first).toBeInViewport();
    await page.evaluate(() => {
      location.hash = 'last-list';
    });
    await expect(page.locator(inside).last()).toBeVisible();
  });

  test('is printed', async ({ page }) => {
    await page.goto(folded);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator(inside)
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
    expect(hidden).toBe(0);
  });
});

test('on paper a page is its content with its address, without navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/tasks/nq03-26/', '/indicators/nq03-i7/', '/agencies/most/']) {
    await page.goto(path);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
    await expect(page.getByText(path).first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.byteLength).toBeGreaterThan(5_000);
  }
});

test('each of the longest tasks prints on one sheet', async ({ page }) => {
  test.slow();
  const read = async (name: string): Promise<unknown> => (await page.request.get(`/data/v1/${name}.json`)).json();
  const sheets: Record<string, number> = {};
  for (const id of longestTasks(await read('tasks'), await read('reports'))) {
    await page.goto(`/tasks/${id}/`);
    sheets[id] = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  }
  expect(Object.entries(sheets).filter(([, count]) => count !== 1)).toEqual([]);
});

test('on paper the address and the reference of a record stand above its words', async ({ page }) => {
  for (const path of ['/tasks/nq03-19/', '/tasks/dh14-1b-5/', '/indicators/nq03-i10/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('.head-stated').boundingBox();
    const short = `/t/${path.split('/')[2]}`;
    for (const part of [page.getByText(path).first(), page.locator('.paper').getByText(short)]) {
      await expect(part).toBeVisible();
      const box = await part.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), path).toBeLessThanOrEqual((words?.y ?? 0) + 1);
    }
    await expect(page.locator('#citation')).toBeHidden();
  }
});

test.describe('a page before search is used', () => {
  test('loads one small script at most, and stores nothing', async ({ page, context }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('/tasks/nq03-26/', { waitUntil: 'networkidle' });
    expect(scripts.length).toBeLessThanOrEqual(1);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});
