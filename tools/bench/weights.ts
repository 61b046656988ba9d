/** What the built pages weigh on the wire: bytes after Brotli at its most thorough; fonts as they are. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type Budget, budgets } from './budgets.ts';
import type { Figure } from './table.ts';

const compress = promisify(brotliCompress);

/** Pages without whole texts, the largest of which is reported. */
const kinds = ['agencies', 'groups', 'indicators', 'guide'];

/** Bytes on the wire of a file of the built site. */
export async function wireSize(file: string): Promise<number> {
  const bytes = await readFile(file);
  if (/\.(woff2|png|jpg)$/.test(file)) return bytes.byteLength;
  return (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).byteLength;
}

/** The weight of pages, style sheets, scripts and fonts. */
export async function measureWeights(dist: string): Promise<Figure[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => `/${file.split(path.sep).join('/')}`);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('/index.html'))
      .map(async (file) => ({ page: file.replace(/index\.html$/u, ''), size: await wireSize(path.join(dist, file)) })),
  );
  pages.sort((a, b) => a.size - b.size || (a.page < b.page ? -1 : 1));

  const tasks = pages.filter(({ page }) => /^\/tasks\/[^/]+\/$/u.test(page));
  const [middle, largest] = [tasks[Math.floor(tasks.length / 2)], tasks.at(-1)];
  if (!middle || !largest) throw new Error(`There are no task pages in ${dist}. Run \`npm run build\` first.`);
  const ofTask = await loadedBy(dist, middle.page);
  const styles = await sumOf(dist, ofTask.styles);
  // Pages at the top, which lead to others.
  const hubs = pages.filter(({ page }) => /^\/(?:[^/]+\/)?$/u.test(page));
  const largestOf = kinds.flatMap((kind) => pages.findLast(({ page }) => page.startsWith(`/${kind}/`)) ?? []);
  const hubStyles = await Promise.all(
    hubs.map(async ({ page }) => ({ page, size: await sumOf(dist, (await loadedBy(dist, page)).styles) })),
  );
  const heaviest = hubStyles.reduce((one, other) => (other.size > one.size ? other : one));
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const figure = (what: string, value: number, budget: Budget, note?: string): Figure => ({
    ...{ what, value, unit: 'bytes', budget },
    ...(note ? { note } : {}),
  });
  return [
    figure('task page, HTML, median', middle.size, budgets.taskMedian, `${tasks.length} pages`),
    figure('task page, HTML, largest', largest.size, budgets.taskLargest, largest.page),
    figure('task page, CSS', styles, budgets.styles),
    figure('task page, HTML + CSS', middle.size + styles, budgets.taskWhole),
    figure('task page, scripts at once', await sumOf(dist, ofTask.scripts), budgets.scripts),
    ...hubs.map(({ page, size }) => figure(`${page} HTML`, size, budgets.hub)),
    ...largestOf.map(({ page, size }) => figure(`${page} HTML`, size, budgets.hub, 'largest of its kind')),
    figure('CSS of the hub with the most', heaviest.size, budgets.styles, heaviest.page),
    figure('fonts', await sumOf(dist, fonts), budgets.fonts, `${fonts.length} files`),
  ];
}

const sumOf = async (dist: string, addresses: readonly string[]): Promise<number> =>
  (await Promise.all(addresses.map((address) => wireSize(path.join(dist, address))))).reduce(
    (sum, size) => sum + size,
    0,
  );

/** Style sheets and scripts that a page loads at once: what it names, and what its scripts import before they run. */
export async function loadedBy(dist: string, page: string): Promise<{ styles: string[]; scripts: string[] }> {
  const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
  const tags = [...html.matchAll(/<(?:link|script)\b[^<>]*>/g)].map(([tag]) => tag);
  const hrefs = tags
    .filter((tag) => tag.includes(' rel="stylesheet"'))
    .map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? '');
  const sources = tags
    .filter((tag) => tag.startsWith('<script'))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const scripts = new Set(sources);
  // A set visits what is added while it is walked. Bundled code writes `from"./x.js"` and `import"./x.js"`.
  for (const script of scripts) {
    const code = await readFile(path.join(dist, script), 'utf8');
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
      scripts.add(path.posix.join(path.posix.dirname(script), name));
    }
  }
  return { styles: [...new Set(hrefs)], scripts: [...scripts] };
}
