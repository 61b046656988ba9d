import { expect, test } from './fixtures.ts';

test.describe('two side by side', () => {
  test('from the scoreboard, by names as people write them; the address names both by their ids', async ({ page }) => {
    await page.goto('/scoreboard/');
    await page.getByRole('link', { name: 'Compare two agencies' }).click();
    await page.getByLabel('First').fill('BKHCN');
    await page.getByLabel('Second').fill('bo cong an');
    await page.getByRole('button', { name: 'Compare' }).click();
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([
      'Row',
      /^Ministry of Science and Technology/,
      /^Ministry of Public Security/,
    ]);
    await expect(page).toHaveURL(/\/compare\/\?a=most&b=mps$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Ministry of Science and Technology and Ministry of Public Security',
    );
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ of \d+ rows differ\.$/);
  });

  test('has the figures of the scoreboard', async ({ page }) => {
    await page.goto('/scoreboard/');
    const led = await page
      .getByRole('row', { name: /Ministry of Public Security/ })
      .first()
      .innerText();
    await page.goto('/compare/?a=mps&b=most');
    const row = page.getByRole('row', { name: /^Tasks led (?:different|the same)/ });
    expect(led).toContain(await row.getByRole('cell').first().innerText());
  });

  test('numbers alone are records; what both have is said to be the same', async ({ page }) => {
    await page.goto('/compare/?a=76&b=nq03-75');
    await expect(page).toHaveURL(/\?a=nq03-76&b=nq03-75$/);
    await expect(page.getByRole('row', { name: /^Document the same/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Words different/ })).toBeVisible();
  });

  test('of different kinds are not compared, and both are linked', async ({ page }) => {
    await page.goto('/compare/?a=nq03-76&b=most');
    await expect(page.locator('#compare-answer')).toContainText('are of different kinds');
    await expect(page.locator('#compare-answer a').first()).toHaveAttribute('href', '/tasks/nq03-76/');
  });

  test('one alone offers others to set beside it', async ({ page }) => {
    await page.goto('/tasks/nq03-14/');
    await page.locator('.actions').getByRole('link', { name: 'Compare' }).click();
    await page.locator('#compare-answer a').first().click();
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('what is not here is said', async ({ page }) => {
    await page.goto('/compare/?a=no+such+body&b=most');
    await expect(page.locator('#compare-answer')).toContainText('is called “no such body”');
  });

  test('words of a name are enough where one agency has them; of several, each is offered', async ({ page }) => {
    await page.goto('/compare/?a=public+security&b=c%C3%B4ng+th%C6%B0%C6%A1ng');
    await expect(page).toHaveURL(/\?a=mps&b=moit$/);
    await expect(page.getByRole('table')).toBeVisible();
    await page.goto('/compare/?a=science&b=mps');
    const answer = page.locator('#compare-answer');
    await expect(answer).toContainText('is called “science”');
    await answer.getByRole('link', { name: 'Ministry of Science and Technology' }).click();
    await expect(page).toHaveURL(/\?a=most&b=mps$/);
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('without a script it says which pages to open, and lists them', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/compare/?a=most&b=mps');
    const message = page.locator('noscript .message');
    await expect(message.locator('strong')).toBeVisible();
    await expect(message.locator('a[href="/agencies/mps/"]')).toBeVisible();
    await expect(page.locator('form#compare-form')).toBeHidden();
    await context.close();
  });
});

test('the card of a record offers its own code where it is not framed', async ({ page }) => {
  await page.goto('/tasks/nq03-76/');
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Task 76');
  await expect(page.locator('#card-iframe')).toHaveText(
    /^<iframe src="http[^"]*\/embed\/record\/\?id=nq03-76" title="Task 76, Resolution 03\/NQ-CP" .*style="border:0"/,
  );
});

test('the card of a record takes a number, and says what its address lacks', async ({ page }) => {
  await page.goto('/embed/record/?id=76');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Task 76');
  await expect(page.locator('#card-iframe')).toContainText('?id=nq03-76"');
  for (const [search, said] of [
    ['', 'The address names no record.'],
    ['?id=', 'The address names no record.'],
    ['?id=No+Such', 'is called “No Such”'],
  ] as const) {
    await page.goto(`/embed/record/${search}`);
    await expect(page.locator('#record-card')).toContainText(said);
  }
});

test('the key of the picture on the start page opens just the tasks that it counts', async ({ page }) => {
  await page.goto('/');
  const links = await page.locator('.key a').all();
  const entries = await Promise.all(
    links.map(async (link) => [await link.innerText(), await link.getAttribute('href')]),
  );
  expect(entries.length).toBeGreaterThan(0);
  for (const [words = '', href] of entries) {
    await page.goto(href ?? '');
    await expect(page.locator('task-catalogue [data-count]')).toContainText(`${/^\d+/.exec(words ?? '')?.[0]} `);
  }
});
