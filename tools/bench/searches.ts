/** What a first search loads and how fast it answers, in a real browser over the built site. */
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { getBrowser } from '../../src/cli/browser.ts';
import { listen } from '../../src/cli/serve.ts';
import { budgets } from './budgets.ts';
import { median } from './statistics.ts';
import type { Figure } from './table.ts';
import { loadedBy, wireSize } from './weights.ts';

/** Twenty queries as people type them: words, parts of words, slips, names, numbers. */
const queries = [
  'digital signature|semiconductor|artificial inteligence|data|bo cong an|BKHCN|26|nq03-76|health|venture capital|univers',
  'decree|cybersecurty|public servises|talent|5G|AI|Bộ Tài chính|patent|cloud',
].flatMap((line) => line.split('|'));

/** The catalogue of each language: what is searched for first, and then. */
const catalogues = {
  en: { name: 'catalogue', page: '/tasks/', first: 'digital signature', queries, load: budgets.catalogueLoad },
  vi: {
    ...{ name: 'Vietnamese catalogue', page: '/vi/tasks/', first: 'chữ ký số', load: budgets.vietnameseLoad },
    queries: 'chữ ký số|chu ky so|bán dẫn|trí tuệ nhân tạo|hoc phi|bộ công an|BKHCN|26|nq03-76|y tế|vốn|nhân lự'.split(
      '|',
    ),
  },
};

/** How often the first full-text search is made, each time in a browser that holds nothing. */
const fullTextRuns = 5;

/**
 * Measures both searches.
 * @param say called with each file that they load
 */
export async function measureSearches(dist: string, say: (text: string) => void = () => {}): Promise<Figure[]> {
  const executablePath = await getBrowser((text) => console.error(text));
  const server = await listen(dist, 4390);
  let browser: Browser | undefined;
  try {
    // Chromium refuses its sandbox to root.
    const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    browser = await chromium.launch({ executablePath, args });
    // Counted once, as the file of every page.
    const { scripts: common } = await loadedBy(dist, '/');
    const where = { browser, address: server.address, dist, common, say };
    return [
      ...(await measureCatalogue(where, catalogues.en)),
      ...(await measureCatalogue(where, catalogues.vi)),
      ...(await measureFullText(where)),
    ];
  } finally {
    await browser?.close();
    await server.close();
  }
}

interface Where {
  readonly browser: Browser;
  readonly address: string;
  readonly dist: string;
  readonly common: readonly string[];
  readonly say: (text: string) => void;
}

async function measureCatalogue(
  { browser, address, dist, common, say }: Where,
  { name, page: start, first, queries, load }: (typeof catalogues)['en' | 'vi'],
): Promise<Figure[]> {
  const page = await browser.newPage();
  const requested = requestsOf(page, common);
  await page.goto(new URL(start, address).href);
  const field = page.locator('task-catalogue input[type=search]');
  const count = page.locator('task-catalogue [data-count] b');
  await field.fill(first);
  await count.filter({ hasText: /^\d+$/ }).first().waitFor({ timeout: 15_000 });
  await page.waitForLoadState('networkidle');
  const loaded = await sizeOf(requested(), { dist, say });
  const times: number[] = [];
  for (const query of queries) times.push(await page.evaluate(answerTime, query));
  await page.close();
  const { catalogueAnswer } = budgets;
  return [
    { what: `first ${name} search loads`, ...loaded, unit: 'bytes', budget: load },
    {
      what: `${name} answers after the key, median`,
      value: median(times),
      unit: 'ms',
      budget: catalogueAnswer,
      note: `${times.length} queries`,
    },
    {
      what: `${name} answers after the key, slowest`,
      value: Math.max(...times),
      unit: 'ms',
      budget: catalogueAnswer,
    },
  ];
}

/** Runs in the page: milliseconds from the input until the list has changed. */
async function answerTime(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('task-catalogue input[type=search]');
  const list = document.querySelector('task-catalogue [data-list]');
  if (!field || !list) throw new Error('The page holds no catalogue.');
  const changed = new Promise<number>((resolve, reject) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(list, { childList: true, subtree: true });
    setTimeout(() => reject(new Error(`The catalogue did not answer "${query}".`)), 5000);
  });
  field.value = query;
  const from = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return (await changed) - from;
}

async function measureFullText({ browser, address, dist, common, say }: Where): Promise<Figure[]> {
  const times: number[] = [];
  let loaded = { value: 0, note: '' };
  for (let run = 0; run < fullTextRuns; run++) {
    const page = await browser.newPage();
    const requested = requestsOf(page, common);
    await page.goto(new URL('/search/', address).href);
    // Before the search has its script, Enter loads the page anew with the words.
    await page.locator('#search-answer[data-since]').waitFor({ state: 'attached' });
    times.push(await page.evaluate(fullTextTime, 'digital signature'));
    await page.waitForLoadState('networkidle');
    if (run === 0) loaded = await sizeOf(requested(), { dist, say });
    await page.close();
  }
  const { fullTextLoad, fullTextAnswer } = budgets;
  const note = `${times.length} fresh browsers, entered as the page opens`;
  return [
    { what: 'first full-text search loads', ...loaded, unit: 'bytes', budget: fullTextLoad },
    { what: 'first full-text search answers', value: median(times), unit: 'ms', budget: fullTextAnswer, note },
  ];
}

/** Runs in the page: milliseconds from Enter until the first results stand there. */
async function fullTextTime(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  const list = document.querySelector('[data-results]');
  if (!field?.form || !list) throw new Error('/search/ holds no search.');
  const answered = new Promise<number>((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (!list.querySelector('a')) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(list, { childList: true, subtree: true });
    setTimeout(() => reject(new Error(`The search did not answer "${words}".`)), 15_000);
  });
  field.value = words;
  const from = performance.now();
  field.form.requestSubmit();
  return (await answered) - from;
}

/** The addresses that a page asks for, but for pages, styles, fonts, icons and what every page loads. */
function requestsOf(page: Page, common: readonly string[]): () => string[] {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const other =
      ['document', 'stylesheet', 'font', 'image'].includes(request.resourceType()) || /^\/favicon\./u.test(pathname);
    if (!other && !common.includes(pathname)) asked.add(pathname);
  });
  return () => [...asked];
}

async function sizeOf(
  addresses: readonly string[],
  { dist, say }: Pick<Where, 'dist' | 'say'>,
): Promise<{ value: number; note: string }> {
  const sizes = await Promise.all(addresses.map((address) => wireSize(path.join(dist, address))));
  for (const [index, address] of addresses.entries()) say(`${String(sizes[index]).padStart(8)} ${address}`);
  return { value: sizes.reduce((sum, size) => sum + size, 0), note: `${addresses.length} requests` };
}
