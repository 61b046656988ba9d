/**
 * `npm run bench -- search`: what a first search of the catalogue loads, how fast it answers and how often it finds what was
 * meant, by how many records there are. In a real browser over the built site, with another catalogue in it: a whole site
 * of 20,000 records takes minutes to build.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { getBrowser } from '../../src/cli/browser.ts';
import { root } from '../../src/cli/programs.ts';
import { listen } from '../../src/cli/serve.ts';
import { buildEngine } from '../../src/client/catalogue/engine.ts';
import { entriesOf } from '../../src/client/catalogue/entries.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { catalogueFile, catalogueNames } from '../../src/export/catalogue-file.ts';
import { type Lang, langs } from '../../src/model/lang.ts';
import { pathIn, tasksPath } from '../../src/model/paths.ts';
import type { MeasuredSearches } from '../../src/model/speed.ts';
import { copyProject } from './contestants.ts';
import { replicate, varyVietnamese } from './replicate.ts';
import { measureEnglish, optionsOf, readSource, vietnameseTexts } from './search-quality.ts';
import { setStage } from './stage.ts';
import { median } from './statistics.ts';
import { measureVietnameseHits } from './vietnamese-quality.ts';
import { loadedBy, wireSize } from './weights.ts';

type MeasuredSize = MeasuredSearches['sizes'][number];

/** What is searched for first, and what then is typed letter by letter. */
const queries = {
  en: { first: 'digital signature', typed: ['semiconductor', 'artificial inteligence', 'health data', 'univers'] },
  vi: { first: 'chữ ký số', typed: ['bán dẫn', 'trí tuệ nhân tọa', 'dữ liệu y tế', 'dai hoc'] },
};
/** Fresh browsers for the first answer. */
const runs = 3;
/** Queries that are drawn for each kind. */
const drawn = 300;
/** The seed of the varied records. */
const chance = 57;
/** What the filters would show comes by then, in milliseconds. */
const afterwards = 2000;
/** Between two letters, in milliseconds: fast typing. */
const pause = 120;

/**
 * @param dist the built site
 * @param sizes how many records each catalogue has; fewer than the site itself has are its own
 */
export async function measureSizes(
  dist: string,
  sizes: readonly number[],
): Promise<Pick<MeasuredSearches, 'sizes' | 'vietnamese'>> {
  const executablePath = await getBrowser((text) => console.error(text));
  // Chromium refuses its sandbox to root.
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const measured: Record<Lang, MeasuredSize[]> = { en: [], vi: [] };
    for (const size of sizes)
      for (const lang of langs) measured[lang].push(await measureSize(browser, dist, size, lang));
    return { sizes: measured.en, vietnamese: measured.vi };
  } finally {
    await browser.close();
  }
}

async function measureSize(browser: Browser, dist: string, size: number, lang: Lang): Promise<MeasuredSize> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'bench-search-'));
  const stage = path.join(work, 'stage');
  try {
    const real = await readRecords(root);
    const folder = size > real.tasks.length ? path.join(work, 'project') : root;
    if (folder !== root) await copyProject(folder, { files: replicate(real, size - real.tasks.length, chance) });
    const { source } = await readSource(folder);
    const english = catalogueFile(source);
    const descriptions = varyVietnamese(await vietnameseTexts(), english.descriptions.length, chance);
    const vietnamese = { ...english, descriptions };
    const file = lang === 'vi' ? vietnamese : english;
    await setStage(dist, stage, { file, names: catalogueNames(source), lang });
    const optionOf = optionsOf(source);
    const { untoned, ...written } = await measureVietnameseHits(entriesOf(vietnamese, optionOf), drawn);
    return {
      records: english.descriptions.length,
      ...(await measureInBrowser(browser, dist, stage, lang)),
      ...(lang === 'vi' ? written : await measureEnglishHits(entriesOf(english, optionOf))),
      untoned,
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The engine in a whole, in memory: in parts and in a worker it answers the same. */
async function measureEnglishHits(
  entries: ReturnType<typeof entriesOf>,
): Promise<Pick<MeasuredSize, 'exact' | 'slipped'>> {
  const [exact, , slipped] = measureEnglish(entries, await buildEngine(entries, []), drawn).map(({ value }) => value);
  return { exact: exact ?? 0, slipped: slipped ?? 0 };
}

async function measureInBrowser(
  browser: Browser,
  dist: string,
  stage: string,
  lang: Lang,
): Promise<Omit<MeasuredSize, 'records' | 'exact' | 'slipped' | 'untoned'>> {
  const server = await listen(stage, 4390);
  const [page, { first, typed }] = [pathIn(lang, tasksPath), queries[lang]];
  try {
    // Counted once, as the file of every page.
    const { scripts: common } = await loadedBy(dist, page);
    const sizeOf = async (addresses: readonly string[]) =>
      (await Promise.all(addresses.map((address) => wireSize(path.join(stage, address))))).reduce((a, b) => a + b, 0);
    const times: number[] = [];
    const keys: number[] = [];
    let [bytes, later, requests, block] = [0, 0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const tab = await browser.newPage();
      await tab.addInitScript(noteBlocks);
      const asked: string[] = [];
      tab.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname));
      await tab.goto(new URL(page, server.address).href);
      await tab.waitForLoadState('networkidle');
      const known = new Set([...asked, ...common]);
      times.push(await tab.evaluate(answerTime, first));
      const needed = new Set(asked.filter((address) => !known.has(address)));
      await tab.waitForTimeout(afterwards);
      const all = new Set(asked.filter((address) => !known.has(address)));
      [bytes, requests] = [await sizeOf([...needed]), needed.size];
      later = (await sizeOf([...all])) - bytes;
      keys.push(...(await typeOut(tab, typed)));
      block = Math.max(block, await tab.evaluate(() => (globalThis as { longest?: number }).longest ?? 0));
      await tab.close();
    }
    return { bytes, later, requests, first: median(times), key: median(keys), block: Math.round(block) };
  } finally {
    await server.close();
  }
}

/** The times of the answers while words are typed letter by letter. */
async function typeOut(page: Page, typed: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const word of typed)
    for (let letters = 3; letters <= word.length; letters++) {
      times.push(await page.evaluate(answerTime, word.slice(0, letters)));
      await page.waitForTimeout(pause);
    }
  return times;
}

/** Runs in the page before its scripts: notes how long the page was kept from all else, from the first letter on. */
function noteBlocks(): void {
  const noted = globalThis as { longest?: number };
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= since) noted.longest = Math.max(noted.longest ?? 0, duration);
  });
  let since = Number.POSITIVE_INFINITY;
  addEventListener('input', ({ timeStamp }) => (since = Math.min(since, timeStamp)), true);
  observer.observe({ type: 'longtask' });
}

/** Runs in the page: milliseconds from the input until the list or its count has changed. */
async function answerTime(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('task-catalogue input[type=search]');
  const [list, count] = document.querySelectorAll('task-catalogue :is([data-list], [data-count])');
  if (!field || !list || !count) throw new Error('The page holds no catalogue.');
  const changed = new Promise<number>((resolve, reject) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now());
    });
    for (const part of [list, count]) observer.observe(part, { childList: true, subtree: true });
    setTimeout(() => reject(new Error(`The catalogue did not answer "${query}".`)), 20_000);
  });
  field.focus();
  field.value = query;
  const from = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return (await changed) - from;
}
