/**
 * Each part of search, catalogue and comparison under the faults of a network: the page says so in its language, claims
 * nothing, keeps what was asked, and answers by itself once the part can be had.
 */
import type { Page, Route } from '@playwright/test';
import { damages } from './damage.ts';
import { expect, test } from './fixtures.ts';

test.use({ expectedFaults: /Failed to load|failed request|(console|page error): /i });

type Fault = readonly [name: string, damage: (route: Route) => Promise<void>];

const hangs: Fault = ['hangs', () => new Promise(() => {})];
const faults = [...damages.filter(([name]) => name !== 'has a wrong byte'), hangs];
/** A browser keeps a script that it could read in part, so that only a page that is loaded anew has it whole. */
const ofScripts = faults.filter(([name]) => !['is empty', 'is cut', 'lacks its last byte', 'hangs'].includes(name));

const said = /could not be loaded|unavailable|chưa tải được|chưa tìm kiếm được/i;
const claimed =
  /No task or measure matches|Nothing found|\b0 of|Không có nhiệm vụ hoặc giải pháp nào|Không tìm thấy|is called “/;

interface Part {
  readonly name: string;
  readonly pattern: RegExp;
  readonly path: string;
  /** What the page says once it has the part. */
  readonly answer: RegExp;
}

const catalogue = 'task-catalogue';
const signature = encodeURIComponent('chữ ký số');

const data: readonly Part[] = [
  { name: 'the records', pattern: /\/catalogue\.json/, path: '/tasks/?q=digital+signature', answer: /\d+ of \d+/ },
  { name: 'the records, in a frame', pattern: /\/catalogue\.json/, path: '/embed/tasks/?q=data', answer: /\d+ of \d+/ },
  {
    name: 'records in Vietnamese',
    pattern: /\/catalogue\.json/,
    path: `/vi/tasks/?q=${signature}`,
    answer: /trong số/,
  },
  { name: 'numbers', pattern: /\/record-numbers\.json/, path: '/tasks/?q=indicator+11.1', answer: /Indicator 11\.1/ },
  { name: 'the lexicon', pattern: /\/lexicon\.json/, path: `/tasks/?q=${signature}`, answer: /digital signature/ },
  {
    name: 'the other language',
    pattern: /\/vi\/catalogue\.json/,
    path: `/tasks/?q=${signature}`,
    answer: /\d+ of \d+/,
  },
  { name: 'the lexicon of all texts', pattern: /\/lexicon\.json/, path: `/search/?q=${signature}`, answer: /digital/ },
  {
    name: 'numbers of all texts',
    pattern: /\/record-numbers\.json/,
    path: '/search/?q=task+76',
    answer: /results? for/,
  },
  { name: 'the list of parts', pattern: /pagefind-entry/, path: '/vi/search/?q=data', answer: /kết quả/ },
  { name: 'the list of words', pattern: /\.pf_meta/, path: '/search/?q=semiconductor', answer: /results for/ },
  { name: 'a page of words', pattern: /\/pagefind\/index\//, path: '/search/?q=semiconductor', answer: /results for/ },
  { name: 'a result', pattern: /\/pagefind\/fragment\//, path: '/search/?q=semiconductor', answer: /results for/ },
  { name: 'a record to compare', pattern: /\/cards\//, path: '/compare/?a=76&b=75', answer: /rows differ/ },
  {
    name: 'numbers to compare',
    pattern: /\/record-numbers\.json/,
    path: '/vi/compare/?a=76&b=75',
    answer: /dòng khác/,
  },
  { name: 'a card', pattern: /\/cards\//, path: '/embed/record/?id=nq03-76', answer: /Open Task 76/i },
];

const scripts: readonly Part[] = [
  { name: 'the catalogue', pattern: /\/task-catalogue\./, path: '/tasks/?q=data', answer: /\d+ of \d+/ },
  { name: 'Vietnamese words', pattern: /\/spoken\./, path: `/vi/tasks/?q=${signature}`, answer: /trong số/ },
  { name: 'syllables', pattern: /\/syllable-engine\./, path: `/vi/tasks/?q=${signature}`, answer: /trong số/ },
  { name: 'the other language', pattern: /\/other-language\./, path: `/tasks/?q=${signature}`, answer: /digital/ },
  {
    name: 'numbers',
    pattern: /\/record-numbers\.[^/]*js/,
    path: '/tasks/?q=indicator+11.1',
    answer: /Indicator 11\.1/,
  },
  { name: 'other words', pattern: /\/other-words\./, path: `/search/?q=${signature}`, answer: /digital/ },
  { name: "Pagefind's", pattern: /\/pagefind\.js/, path: '/search/?q=semiconductor', answer: /results for/ },
  { name: 'the comparison', pattern: /\/start\./, path: '/compare/?a=76&b=75', answer: /rows differ/ },
  { name: 'the card', pattern: /\/start\./, path: '/vi/embed/record/?id=nq03-76', answer: /Mở Nhiệm vụ 76/i },
];

/** Two faults for each part, in turns, so that each fault is tried on many parts. */
const inTurns = (parts: readonly Part[], all: readonly Fault[], kind: string) =>
  parts.map((part, place) => {
    const turns = [place, place + Math.ceil(all.length / 2)]
      .map((turn) => all[turn % all.length])
      .filter((fault) => fault !== undefined);
    const hows = turns.map(([how]) => how).join(', or ');
    return { part, turns, title: `${kind} “${part.name}” that ${hows}` };
  });

/** What is said where search, catalogue or comparison is. */
const spoken = (page: Page) => page.locator(`main, body > :is(${catalogue}, [data-cards])`).first();

for (const { part, turns, title } of [
  ...inTurns(data, faults, 'the data'),
  ...inTurns(scripts, ofScripts, 'the script'),
])
  test(`${title} is told, and the answer comes by itself`, async ({ page }) => {
    const { pattern, path, answer } = part;
    await page.clock.install();
    for (const [how, damage] of turns) {
      await page.route(pattern, damage);
      await page.goto(path);
      const asked = new URL(page.url()).searchParams.get('q');
      const field = page.locator(`${catalogue} .find input, #q`);
      const messages = spoken(page).locator('.message, [role=status], #record-card, #search-count');
      await expect(async () => {
        await page.clock.fastForward(5_000);
        await expect(messages.filter({ hasText: said, visible: true }).first(), how).toBeVisible({ timeout: 500 });
      }).toPass();
      await expect(spoken(page), how).not.toContainText(claimed);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect(spoken(page), how).toContainText(answer);
      await expect(messages.filter({ hasText: said, visible: true }), how).toHaveCount(0);
      if (asked !== null) await expect(field.first(), how).toHaveValue(asked);
    }
  });

test('the answer comes without any event too, after a pause, and at the press of a button', async ({ page }) => {
  await page.clock.install();
  await page.route('**/catalogue.json', (route) => route.abort());
  await page.goto('/tasks/?q=data');
  const unavailable = page.locator('[data-unavailable]');
  await expect(unavailable).toBeVisible();
  await page.unroute('**/catalogue.json');
  await page.clock.fastForward(6_000);
  await expect(unavailable).toBeHidden();
  await page.route('**/lexicon.json', (route) => route.abort());
  await page.locator(`${catalogue} .find input`).fill('chữ ký số');
  const lost = page.locator('[data-message]');
  await expect(lost).toContainText(said);
  await page.unroute('**/lexicon.json');
  await lost.getByRole('button').click();
  await expect(lost).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a list says that it is no answer, in its language', async ({ page }) => {
    for (const [path, words] of [
      ['/tasks/?q=data', 'The list below is not searched or filtered.'],
      ['/vi/embed/tasks/?q=data', 'Danh sách dưới đây chưa được tìm hay lọc.'],
    ] as const) {
      await page.goto(path);
      const note = page.locator(`${catalogue} noscript p`);
      await expect(note).toBeVisible();
      await expect(note).toHaveText(words);
    }
  });
});
