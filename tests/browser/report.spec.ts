/** The form of reports: what it makes is what the project reads, and what it refuses is said beside the answer. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { today } from '../../src/cli/today.ts';
import { checkProject } from '../../src/content/check.ts';
import { copyProject } from '../site/copy.ts';
import { barriersOf } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { overflowOf } from './overflow.ts';
import { ReportPage } from './report-page.ts';

let report: ReportPage;
test.beforeEach(({ page }) => {
  report = new ReportPage(page);
});

/** What the project says of files that are put where their names say. */
async function problemsWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  try {
    copyProject(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return (await checkProject(folder, today())).problems.map(({ file, message }) => `${file}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('makes files of a report, a correction and a value that the project reads as they are', async ({ page }) => {
  test.setTimeout(180_000);
  const files: Record<string, string> = {};
  const keep = async () => {
    await report.make();
    await expect(report.summary).toBeHidden();
    await expect(report.name).not.toBeEmpty();
    files[(await report.name.textContent()) ?? ''] = (await report.file.textContent()) ?? '';
  };
  // As a reader comes to it: from the page of a task.
  await page.goto('/tasks/nq03-76/');
  await page.getByRole('link', { name: 'Report progress or an error' }).first().click();
  await report.ready();
  await expect(page.locator('#report-record')).toHaveText(/^Task 76: Ensure resources/);
  await report.fillInProgress({ statement: 'Said: "a # b",\nthen\u00a0<b>more</b>; đ, Ð and \\ too.' });
  await page.getByRole('button', { name: 'Add another page' }).click();
  await expect(report.field('evidence.1.url')).toBeFocused();
  await report.fillInEvidence(1);
  await keep();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('2026-03-02.yaml');
  expect(readFileSync(await saved.path(), 'utf8')).toBe(Object.values(files)[0]);

  await report.open('?indicator=nq03-i9');
  await expect(report.field('observation.unit')).not.toHaveValue('');
  await report.field('observation.period').fill('2025-12');
  await report.field('observation.value').fill('14.02');
  await report.field('observation.statement').fill('It was 14.02.');
  await report.fillInEvidence();
  await keep();

  await report.open('?record=nq03-76');
  await report.field('correction.field').selectOption('leadText');
  await expect(page.locator('#report-printed')).toContainText('Ministry of Planning and Investment');
  await report.field('correction.was').fill('Ministry of Planning');
  await report.field('correction.now').fill('The Ministry of Planning');
  await report.field('correction.why').fill('A word is missing.');
  await report.field('correction.who').fill('A reader');
  await report.field('correction.on').fill('2026-11-20');
  await keep();

  expect(Object.keys(files)).toEqual([
    'content/progress/nq03-76/2026-03-02.yaml',
    'content/observations/nq03-i9/2025-12.yaml',
    'content/corrections/nq03-76-lead-text.yaml',
  ]);
  // Beside one that the form would refuse.
  const wrong = 'content/progress/nq03-76/2026-03-03.yaml';
  const problems = await problemsWith({ ...files, [wrong]: 'task: "nq03-76"\n' });
  expect(problems).not.toEqual([]);
  expect(problems.filter((problem) => !problem.startsWith(`${wrong}: `))).toEqual([]);
});

test('says what is missing in a summary with the focus, beside each answer, and to screen readers', async ({
  page,
}) => {
  await report.open('?task=nq03-76');
  await report.make();
  await expect(report.summary).toBeFocused();
  await expect(report.summary.getByRole('link')).toHaveCount(8);
  const field = report.field('progress.statement');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Missing: Statement\./);
  await report.summary.getByRole('link', { name: 'Missing: Statement.' }).click();
  await expect(field).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowOf(page)).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
  await report.fillInProgress();
  await report.make();
  await expect(page.getByRole('heading', { name: 'Your file is ready' })).toBeFocused();
  await expect(report.field('progress.statement')).toBeHidden();
  expect(await overflowOf(page)).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
});

test('going back keeps what was typed, from the file and from another page', async ({ page }) => {
  await report.open('?task=nq03-76');
  await report.fillInProgress();
  await page.getByRole('button', { name: 'Add another page' }).click();
  await report.fillInEvidence(1);
  await report.make();
  await expect(report.file).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(report.file).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(report.field('progress.statement')).toHaveValue('Half is done.');
  await report.make();
  await page.getByRole('button', { name: 'Change what I wrote' }).click();
  await expect(report.field('progress.statement')).toBeVisible();
  await page.goto('/guide/');
  await page.goBack();
  await report.ready();
  await expect(report.field('progress.statement')).toHaveValue('Half is done.');
  await expect(report.field('evidence.1.title')).toBeVisible();
  await expect(report.field('evidence.1.title')).toHaveValue(/half/);
});

test('a number is taken for the record that has it, of the kind that is reported on', async ({ page }) => {
  for (const [search, id] of [
    ['?task=76', 'nq03-76'],
    ['?task=3%C4%91', 'nq03-3dd'],
    ['?task=11', 'nq03-11'],
    ['?indicator=11.1', 'nq03-i11-1'],
    ['?indicator=12', 'nq03-i12'],
  ] as const) {
    await report.open(search);
    await expect(report.field('record')).toHaveValue(id);
    await expect(page.locator('#report-record')).toHaveText(/^(?:Task|Measure|Indicator) \S+: /);
  }
  await report.open('');
  await report.choose('kind', 'progress');
  await report.field('record').fill('nhiệm vụ 76');
  await report.field('record').blur();
  await expect(report.field('record')).toHaveValue('nq03-76');
});

test('an address with an id that nobody has, or with markup, is answered in words', async ({ page }) => {
  await report.open('?task=nq03-776');
  await expect(page.locator('#report-record')).toContainText('No record has the id “nq03-776”. The nearest is nq03-7');
  await report.open(`?record=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('#report-record')).toContainText('“<img src=x onerror=alert(1)>”');
  expect(await page.locator('main img').count()).toBe(0);
});

test('takes 10,000 letters, and adds a number where a file of the day is there', async () => {
  await report.open('?task=nq03-28');
  await report.fillInProgress({ on: '2025-05-24', statement: 'Điều này '.repeat(1200) });
  await report.field('evidence.0.published').fill('2025-05-24');
  await report.make();
  await expect(report.name).toHaveText('content/progress/nq03-28/2025-05-24-2.yaml');
  await expect(report.file).toContainText('Điều này Điều này');
});

test('can be filled in with the keyboard alone', async ({ page }) => {
  await report.open('?task=nq03-76');
  await report.field('record').focus();
  const type = async (name: string, text: string) => {
    for (let tabs = 0; tabs < 12; tabs++) {
      if (await report.field(name).evaluate((element) => element.contains(document.activeElement))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(text);
  };
  await type('progress.claim', ' ');
  await page.keyboard.press('ArrowDown');
  await type('progress.statement', 'Half is done.');
  await type('progress.by', 'mof');
  await type('progress.on', '03022026');
  await type('evidence.0.url', 'https://paper.example/');
  await type('evidence.0.title', 'A page');
  await type('evidence.0.publisher', 'A paper');
  await type('evidence.0.grade', ' ');
  await page.keyboard.press('Enter');
  await expect(report.summary).toBeHidden();
  await expect(report.file).toContainText('claim: "progress"');
});

test.describe('where what it offers cannot be loaded', () => {
  test.use({ expectedFaults: /list\.json|Failed to load resource/u });
  test('the page says so and leads to the templates, and takes answers once the line is back', async ({ page }) => {
    await page.route('**/report/list.json', (route) => route.abort());
    await page.goto('/report/?task=nq03-76');
    await expect(page.getByText('The form did not load.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make the file' })).toBeDisabled();
    await page.unroute('**/report/list.json');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.getByRole('button', { name: 'Make the file' })).toBeEnabled();
    await expect(page.getByText('The form did not load.')).toBeHidden();
    await expect(page.locator('#report-record')).toContainText('Task 76');
  });
});

test('without JavaScript there are the templates and where to send them, and no form that would send anything', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/report/?task=nq03-76');
  await expect(page.locator('#report-form')).toBeHidden();
  for (const first of ['task: nq03-76', 'indicator: nq03-i10', 'record: nq03-76'])
    await expect(page.locator('#templates pre').filter({ hasText: first }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where to send it' })).toBeVisible();
  await context.close();
});
