import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const read = (list: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/data/v1/${list}.json`, import.meta.url), 'utf8'));
const { warnings } = read('warnings') as { warnings: unknown[] };
const { observations } = read('observations') as { observations: { indicator: string }[] };
const { asOf, tasks } = read('tasks') as {
  asOf: string;
  tasks: { id: string; kind: string; schedule: string; evidence: string; deadline: { end?: string } }[];
};
const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000);
const waiting = tasks.find(
  ({ schedule, deadline }) => deadline.end !== undefined && (schedule === 'due-soon' || schedule === 'not-due'),
);
const silent = tasks.find(
  ({ kind, schedule, evidence }) => kind === 'task' && schedule === 'past-due' && evidence === 'none',
);

test.describe('the day in the reader’s browser', () => {
  test('is left alone on the day of the page', async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${asOf}T05:00:00Z`));
    await page.goto('/deadlines/');
    await expect(page.locator('.dateline [data-as-of]')).not.toContainText('in your browser');
  });

  test('is the calendar day in Viet Nam, wherever the reader is', async ({ page }) => {
    // Half past six in the evening in UTC is the next day in Viet Nam.
    await page.clock.setFixedTime(new Date(`${asOf}T18:30:00Z`));
    await page.goto('/deadlines/');
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(dayAfter(asOf, 1));
    await expect(page.locator('.dateline [data-as-of]')).toContainText(`deadlines as of ${day}, today in your browser`);
  });

  test('turns a deadline into one that has passed, and says for which day', async ({ page }) => {
    test.skip(waiting === undefined, 'nothing is still to come');
    await page.clock.setFixedTime(new Date(`${asOf}T05:00:00Z`));
    await page.goto(`/tasks/${waiting?.id}/`);
    await expect(page.locator('#status .when')).not.toContainText('Date passed');
    await page.clock.setFixedTime(dayAfter(waiting?.deadline.end ?? asOf, 10));
    await page.reload();
    for (const place of ['#status .when', '.label .when']) {
      await expect(page.locator(place)).toHaveClass(/past-due/);
      await expect(page.locator(place)).toHaveText(/Date passed\s+10 days ago/);
    }
    await expect(page.locator('#status .prov')).toContainText('today in your browser');
    await expect(page.locator('[data-day]').first()).toHaveText('10 days ago');
  });

  test('does not believe a clock that is behind the page', async ({ page }) => {
    test.skip(silent === undefined, 'every task past its date has a report');
    await page.clock.setFixedTime(new Date('2024-06-01T00:00:00Z'));
    await page.goto(`/tasks/${silent?.id}/`);
    await expect(page.locator('#status .when')).toContainText('Date passed');
  });
});

test.describe('the words', () => {
  test('of a task past its date without a report claim nothing that nobody reported', async ({ page }) => {
    test.skip(silent === undefined, 'every task past its date has a report');
    await page.goto(`/tasks/${silent?.id}/`);
    const status = page.locator('#status');
    await expect(status).toContainText('The date printed in Resolution 03/NQ-CP');
    await expect(status).toContainText('whose text we do not have');
    await expect(status).toContainText('No report published here');
    await expect(page.locator('main')).not.toContainText(/not started|failed/i);
  });

  test('of the home page give the counts and their day', async ({ page }) => {
    const passed = tasks.filter(({ kind, schedule }) => kind === 'task' && schedule === 'past-due');
    await page.goto('/');
    const lede = page.locator('.home .lede').first();
    await expect(lede).toContainText(`${passed.length} `);
    const quiet = passed.filter(({ evidence }) => evidence === 'none').length;
    if (quiet > 0) await expect(lede).toContainText(`${quiet}, no report has been published here`);
  });
});

test.describe('the scoreboard', () => {
  test('says first what it does not measure', async ({ page }) => {
    await page.goto('/scoreboard/');
    const order = await page
      .locator('main :is(h2, table)')
      .evaluateAll((all) => all.map(({ tagName, textContent }) => (tagName === 'TABLE' ? 'table' : textContent)));
    expect(order.indexOf('It does not measure')).toBeGreaterThanOrEqual(0);
    expect(order.indexOf('It does not measure')).toBeLessThan(order.indexOf('table'));
  });

  test('sorts by a link in a column’s head, without a script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/scoreboard/');
    await page.getByRole('columnheader', { name: 'Tasks led' }).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/scoreboard\/by-led\/$/);
    await expect(page.locator('.scores').first().getByRole('columnheader', { name: 'Tasks led' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await context.close();
  });
});

test('a warning leads to its task, and to the form of reports', async ({ page }) => {
  await page.goto('/warnings/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Report progress or an error' })).toHaveAttribute(
    'href',
    '/report/',
  );
  const first = page.locator('.rows a').first();
  test.skip(warnings.length === 0, 'nothing is warned of');
  await first.click();
  await expect(page).toHaveURL(/\/tasks\/[a-z0-9-]+\/#status$/);
  await expect(page.locator('#status')).toBeInViewport();
});

test('an indicator with values has their picture and their table, one without says so', async ({ page }) => {
  await page.goto('/indicators/nq03-i10/');
  const values = page.locator('#values');
  if (observations.some(({ indicator }) => indicator === 'nq03-i10')) {
    await expect(values.getByRole('img').first()).toHaveAccessibleName(/^Target at least 30/);
    await expect(values.getByRole('row')).not.toHaveCount(1);
  }
  await page.goto('/indicators/nq03-i7/');
  await expect(page.locator('#values')).toContainText('No value published here');
});
