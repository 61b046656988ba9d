import { expect, test } from './fixtures.ts';

// The page itself is answered with 404, and a record that is not there too.
test.use({ expectedFaults: /status of 404/u });

const offers: readonly (readonly [asked: string, path: string])[] = [
  ['/task/26', '/tasks/nq03-26/'],
  ['/nq03_26', '/tasks/nq03-26/'],
  ['/11.1', '/indicators/nq03-i11-1/'],
  ['/letters/nq03-3%C4%91', '/tasks/nq03-3dd/'],
  ['/t/nq03-26%23L633', '/tasks/nq03-26/'],
  ['/t/nq03-026', '/tasks/nq03-26/'],
  ['/t/NQ03.', '/documents/nq03/'],
];

test('the page for lost addresses offers what was meant, and leads there', async ({ page }) => {
  const offered = page.getByRole('status').filter({ hasText: 'Did you mean' }).getByRole('link');
  for (const [asked, path] of offers) {
    await page.goto(asked);
    await expect(offered.first(), asked).toHaveAttribute('href', path);
  }
  await offered.first().click();
  await expect(page).toHaveURL(offers.at(-1)?.[1] ?? '');
});

test('it offers nothing that is not there', async ({ page }) => {
  for (const asked of ['/nq03-9999', '/no-such-page', '/9999']) {
    await page.goto(asked, { waitUntil: 'networkidle' });
    await expect(page.getByText('Did you mean')).toBeHidden();
  }
});
