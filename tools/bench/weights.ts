/** What the built pages weigh on the wire: bytes after Brotli at its most thorough; fonts as they are. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { budgets } from './budgets.ts';
import type { Figure } from './table.ts';

const compress = promisify(brotliCompress);

/** Pages that lead to others, beside the largest of each kind below. */
const hubs = [
  '/',
  '/tasks/',
  '/agencies/',
  '/agencies/matrix/',
  '/indicators/',
  '/groups/',
  '/documents/',
  '/deadlines/',
  '/warnings/',
  '/scoreboard/',
  '/changes/',
  '/quality/',
  '/data/',
  '/guide/',
  '/vi/',
];

const kinds = ['agencies', 'groups', 'indicators', 'guide'];

/** Bytes on the wire of a file of the built site. */
export async function wireSize(file: string): Promise<number> {
  const bytes = await readFile(file);
  if (/\.(woff2|png|jpg)$/.test(file)) return bytes.byteLength;
  return (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).byteLength;
}

/** The weight of pages, style sheets, scripts and fonts. */
export async function measureWeights(dist: string): Promise<Figure[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.split(path.sep).join('/'));
  const pages = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
  const sizeOf = (page: string) => wireSize(path.join(dist, page, 'index.html'));
  const sized = async (some: readonly string[]) => {
    const sizes = await Promise.all(some.map(async (page) => ({ page, size: await sizeOf(page) })));
    return sizes.sort((a, b) => a.size - b.size || (a.page < b.page ? -1 : 1));
  };

  const tasks = await sized(pages.filter((page) => /^\/tasks\/[^/]+\/$/.test(page)));
  const [middle, largest] = [tasks[Math.floor(tasks.length / 2)], tasks.at(-1)];
  if (!middle || !largest) throw new Error(`There are no task pages in ${dist}. Run \`npm run build\` first.`);
  const ofTask = await loadedBy(dist, middle.page);
  const styles = await sumOf(dist, ofTask.styles);
  const bytes = 'bytes' as const;
  const page = (what: string, size: number, budget: Figure['budget'], note?: string): Figure => ({
    ...{ what, value: size, unit: bytes },
    ...(budget ? { budget } : {}),
    ...(note ? { note } : {}),
  });

  const hubFigures = (await sized(hubs.filter((hub) => pages.includes(hub)))).sort(
    (a, b) => hubs.indexOf(a.page) - hubs.indexOf(b.page),
  );
  const largestOfKinds = await Promise.all(
    kinds.map(async (kind) =>
      (await sized(pages.filter((one) => one.startsWith(`/${kind}/`) && !hubs.includes(one)))).at(-1),
    ),
  );
  const hubStyles = await Promise.all(
    hubFigures.map(async (hub) => ({
      page: hub.page,
      size: await sumOf(dist, (await loadedBy(dist, hub.page)).styles),
    })),
  );
  const heaviest = hubStyles.reduce((one, other) => (other.size > one.size ? other : one));
  const fonts = files.filter((file) => file.endsWith('.woff2')).map((file) => `/${file}`);
  return [
    page('task page, HTML, median', middle.size, budgets.taskMedian, `${tasks.length} pages`),
    page('task page, HTML, largest', largest.size, budgets.taskLargest, largest.page),
    page('task page, CSS', styles, budgets.styles),
    page('task page, HTML + CSS', middle.size + styles, budgets.taskWhole),
    page('task page, scripts at once', await sumOf(dist, ofTask.scripts), budgets.scripts),
    ...hubFigures.map(({ page: hub, size }) => page(`${hub} HTML`, size, budgets.hub)),
    ...largestOfKinds.flatMap((one) =>
      one ? [page(`${one.page} HTML`, one.size, budgets.hub, 'largest of its kind')] : [],
    ),
    page('CSS of the hub with the most', heaviest.size, budgets.styles, heaviest.page),
    page('fonts', await sumOf(dist, fonts), budgets.fonts, `${fonts.length} files`),
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
