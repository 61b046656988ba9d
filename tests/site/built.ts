/** The built site, read once for each test file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { type BuiltSite, readSite } from '../../src/integrations/verify/built-site.ts';
import { elementsNamed, isGone, type Page } from '../../src/integrations/verify/page.ts';

const folder = path.resolve(import.meta.dirname, '../../dist');

// Where the site will be served does not matter to the files.
export const site: BuiltSite<Page> = await readSite(folder, new URL('https://built.example/')).catch(() => {
  throw new Error('There is no built site in dist. Run `npm run build` first.');
});

/** What the ids of this site were made from before it had an identity; undefined in a copy that never did. */
export const before = parseYaml(readFileSync(path.join(folder, '../content/site.yaml'), 'utf8')).identity?.before as
  | { readonly address: string; readonly until: string }
  | undefined;

/** A file of the public data, parsed. */
export function readData(name: string): Record<string, unknown> {
  const file = site.files.get(`/data/v1/${name}`);
  if (!file) throw new Error(`dist has no /data/v1/${name}.`);
  return JSON.parse(file.toString('utf8')) as Record<string, unknown>;
}

/** The records in a file of the public data; the list stands under the file's own name. */
export function readRecords(kind: string): Record<string, unknown>[] {
  const list = readData(`${kind}.json`)[kind];
  if (!Array.isArray(list)) throw new Error(`/data/v1/${kind}.json has no list named "${kind}".`);
  return list as Record<string, unknown>[];
}

/** What each page says in its `<meta>`: asked of all pages several times. */
const metas = new WeakMap<Page, ReadonlyMap<string, string | undefined>>();

/** The content of a `<meta>` by its name or http-equiv. */
export function metaOf(page: Page, name: string): string | undefined {
  const known = metas.get(page) ?? readMetas(page);
  metas.set(page, known);
  return known.get(name);
}

const readMetas = (page: Page): ReadonlyMap<string, string | undefined> =>
  new Map(
    elementsNamed(page, 'meta')
      .map(({ attributes }) => [nameOf(attributes), attributes.get('content')] as const)
      .reverse(),
  );

const nameOf = (attributes: ReadonlyMap<string, string>): string =>
  (attributes.get('name') ?? attributes.get('http-equiv') ?? '').toLowerCase();

/** The last part of the addresses below a folder: `idsBelow('/tasks/')` are the ids of all tasks with a page. */
export function idsBelow(parent: string): string[] {
  return site.pages
    .filter((page) => !isGone(page))
    .map((page) => page.path)
    .filter((address) => address.startsWith(parent) && address !== parent)
    .map((address) => address.slice(parent.length).replace(/\/$/, ''))
    .filter((id) => !id.includes('/'));
}

/** What stands in the elements of a page that fit, with all that is in them, in their order. */
export function wholeTexts(page: Page, fits: (attributes: ReadonlyMap<string, string>) => boolean): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node && fits(new Map(node.attrs.map(({ name, value }) => [name, value])))) found.push(textIn(node));
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(page.bytes.toString('utf8')));
  return found;
}

/** What stands beside the anchors `L1`, `L2` … of a document's page, by their numbers. */
export function lineTexts(page: Page): Map<number, string> {
  const lines = new Map<number, string>();
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (!('childNodes' in node)) return;
    const [first, ...rest] = node.childNodes;
    const id = first && 'attrs' in first ? first.attrs.find(({ name }) => name === 'id')?.value : undefined;
    const number = /^L(\d+)$/.exec(id ?? '')?.[1];
    if (number !== undefined) lines.set(Number(number), rest.map(textIn).join(''));
    for (const child of node.childNodes) walk(child);
  };
  walk(parse(page.bytes.toString('utf8')));
  return lines;
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
