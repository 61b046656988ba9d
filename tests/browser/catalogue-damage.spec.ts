/** The catalogue's script and data, damaged, gone or slow. */
import { readFile } from 'node:fs/promises';
import { CataloguePage } from './catalogue-page.ts';
import { damaged, damages } from './damage.ts';
import { expect, test } from './fixtures.ts';

test.use({ expectedFaults: /Failed to load|failed request|(console|page error): /i });

const answer = /\b0 of|no task or measure fits/i;
const unanswered = 'The list below is not searched or filtered.';

test('damaged data are never told as an answer', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  const wrong = [
    'null',
    '[]',
    '{}',
    '"catalogue"',
    '{"ids":[],"descriptions":[],"facets":{},"deadlines":[],"times":[],"synonyms":[]}',
  ];
  const all = [
    ...damages.filter(([how]) => how !== 'has a wrong byte'),
    ...wrong.map((body) => [body, (route) => route.fulfill({ body })] as (typeof damages)[number]),
  ];
  for (const [how, damage] of all) {
    await damaged(page, '**/catalogue.json', damage, async () => {
      await catalogue.open('?q=signature');
      await expect(page.locator('[data-unavailable]'), how).toContainText(unanswered);
      await expect(page.locator('[data-unavailable]'), how).toBeVisible();
      await expect(page.getByRole('main'), how).not.toContainText(answer);
    });
  }
  await catalogue.field.fill('digital signature health');
  await catalogue.says(/^1 of/);
  await expect(page.locator('[data-unavailable]')).toBeHidden();
});

test('a slow line is told after 3 seconds, and the answer is shown when it comes', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.clock.install();
  await page.route('**/catalogue.json', async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  await catalogue.open('?q=digital+signature+health');
  await expect(catalogue.field).toHaveValue('digital signature health');
  await expect(page.locator('[data-slow]')).toBeHidden();
  await page.clock.fastForward(3_100);
  await expect(page.locator('[data-slow]')).toContainText(unanswered);
  await expect(page.locator('[data-slow] a[href="/tasks/"]')).toBeVisible();
  await expect(catalogue.status).toHaveText(/Still loading/);
  release();
  await catalogue.says(/^1 of/);
  await expect(page.locator('[data-slow]')).toBeHidden();
});

const script = /\/_astro\/task-catalogue.*\.js/;

test('a script that is slow, or does not come at all, is told like slow data', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  await page.clock.install();
  await page.route(script, () => {});
  const asked = page.waitForRequest(script);
  await page.goto('/tasks/?q=data', { waitUntil: 'commit' });
  await asked;
  await page.clock.fastForward(3_100);
  await expect(page.locator('[data-slow]')).toBeVisible();
  await page.clock.fastForward(17_500);
  await expect(page.locator('[data-unavailable]')).toContainText(unanswered);
  await expect(page.locator('[data-unavailable]')).toBeVisible();
  await expect(page.locator('[data-slow]')).toBeHidden();
  await expect(catalogue.count).toContainText('nothing searched or filtered');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what a reader presses before its script is there is done when it comes', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  const pressed = async (press: () => Promise<void>) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route(script, (route) => held.then(() => route.continue()), { times: 1 });
    await catalogue.open();
    await Promise.all([page.waitForRequest(script), press()]);
    release();
  };
  await pressed(() => catalogue.field.press('ArrowDown'));
  await expect(catalogue.rows.first().getByRole('link').first()).toBeFocused();
  const download = page.waitForEvent('download');
  await pressed(() => page.getByRole('button', { name: /^CSV/ }).click());
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(await catalogue.rows.count());
});

for (const [name, pattern] of [
  ['its own script', script],
  ["the page's script", /\/_astro\/PageScript.*\.js/],
  ['every script', /\/_astro\/.*\.js/],
] as const) {
  test(`without ${name} the whole list is not taken for an answer`, async ({ page }) => {
    const catalogue = new CataloguePage(page);
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    for (const path of ['/tasks/', '/embed/tasks/']) {
      await catalogue.open('?q=data&only-lead=mps', path);
      await expect(catalogue.rows).toHaveCount(140);
      await expect(catalogue.count).toContainText('nothing searched or filtered');
      await expect(page.getByText(unanswered).filter({ visible: true })).toBeVisible();
    }
  });
}

test('the note on a missing script is not there where scripts run', async ({ page }) => {
  const catalogue = new CataloguePage(page);
  for (const search of ['', '?q=data']) {
    await catalogue.open(search);
    await expect(page.locator('.unanswered')).toBeHidden();
  }
});
