/** Pages whose words are a third longer than English, as those of another language are, on a narrow screen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Listening, listen } from '../../src/cli/serve.ts';
import { templates } from '../templates.ts';
import { expect, test } from './fixtures.ts';
import { buildLongSite } from './long-site.ts';
import { cutTextsOf, overflowOf } from './overflow.ts';

let folder: string;
let site: Listening;

test.describe.configure({ mode: 'serial' });
// This site has no index, and stands beside the one that the other tests look at.
test.use({
  viewport: { width: 320, height: 640 },
  expectedFaults: /to another host: http:\/\/localhost:|Failed to load|pagefind/,
});

test.beforeAll(async ({ baseURL }, testInfo) => {
  testInfo.setTimeout(200_000);
  folder = mkdtempSync(path.join(tmpdir(), 'long-site-'));
  site = await listen(await buildLongSite(folder), Number(new URL(baseURL ?? '').port) + 700);
});

test.afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('no page in longer words is wider than a narrow screen, or cuts words off', async ({ page }) => {
  test.setTimeout(300_000);
  for (const sample of templates.flatMap(({ samples }) => samples)) {
    await page.goto(new URL(sample, site.address).href);
    await expect.soft(page.locator('body'), sample).toContainText(/[ắễịổự]/u);
    expect.soft(await overflowOf(page), sample).toEqual([]);
    expect.soft(await cutTextsOf(page), sample).toEqual([]);
  }
});
