/** Reads what pages say to search engines with a JSON-LD processor, without the network. */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/integrations/verify/page.ts';
import { dataFiles } from '../../src/model/data-file.ts';
import { readData, readRecords, site } from './built.ts';

const vocabulary = 'https://schema.org/';
// The published context of schema.org does the same for the terms that are used here.
const context = {
  '@vocab': vocabulary,
  ...Object.fromEntries(
    ['url', 'item', 'contentUrl', 'license', 'isBasedOn', 'inDefinedTermSet', 'mainEntityOfPage'].map((term) => [
      term,
      { '@id': vocabulary + term, '@type': '@id' },
    ]),
  ),
};

const documentLoader = async (address: string) => {
  if (address !== 'https://schema.org') throw new Error(`${address} would be fetched.`);
  return { document: { '@context': context }, documentUrl: address };
};

interface Thing {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly [property: string]: unknown;
}

/** The things that a page describes. In its safe mode the processor refuses what it would have to drop. */
async function thingsOn(page: Page): Promise<Thing[]> {
  const scripts = page.elements.filter(
    ({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json',
  );
  const graphs = scripts.map(({ text }) => JSON.parse(text) as object);
  const flat = await Promise.all(graphs.map((graph) => jsonld.flatten(graph, null, { documentLoader, safe: true })));
  return flat.flat() as unknown as Thing[];
}

const typesOf = (things: readonly Thing[]) => things.map((thing) => thing['@type'][0]?.replace(vocabulary, ''));

function pageAt(path: string): Page {
  const page = site.pageAt.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** The plain values of a property. */
const valuesOf = (thing: Thing | undefined, property: string) =>
  ((thing?.[vocabulary + property] ?? []) as Record<string, unknown>[]).map((value) => value['@value'] ?? value['@id']);

const find = (things: readonly Thing[], type: string) =>
  things.find((thing) => thing['@type'].includes(vocabulary + type));

const cases = [
  ['/', ['WebSite', 'SearchAction']],
  ['/data/', ['Dataset', 'DataDownload']],
  ['/tasks/nq03-26/', ['CreativeWork', 'Legislation', 'BreadcrumbList']],
  ['/tasks/kl57-4/', ['CreativeWork', 'BreadcrumbList']],
  ['/indicators/nq03-i11-1/', ['DefinedTerm', 'BreadcrumbList']],
  ['/agencies/most/', ['GovernmentOrganization', 'BreadcrumbList']],
  ['/documents/nq03/', ['Legislation', 'BreadcrumbList']],
  ['/documents/kl57/', ['Article', 'BreadcrumbList']],
] as const;

test.each(cases)('%s tells of %j', async (path, types) => {
  expect(typesOf(await thingsOn(pageAt(path)))).toEqual(expect.arrayContaining([...types]));
});

test('an unnamed set of bodies is no organisation', async () => {
  expect(typesOf(await thingsOn(pageAt('/agencies/localities/')))).not.toContain('GovernmentOrganization');
});

test('every page that tells of anything is read without loss, and names only addresses of the site that exist', async () => {
  const { origin } = new URL(String(readRecords('tasks')[0]?.['url']));
  const missing: string[] = [];
  let read = 0;
  for (const page of site.pages) {
    for (const thing of await thingsOn(page)) {
      read++;
      if (!thing['@id'].startsWith(origin)) continue;
      const { pathname } = new URL(thing['@id']);
      if (!site.pageAt.has(pathname) && !site.files.has(pathname)) missing.push(`${page.path}: ${thing['@id']}`);
    }
  }
  expect(missing).toEqual([]);
  expect(read).toBeGreaterThan(2000);
});

test('the dataset is told of in short in Vietnamese', async () => {
  const things = await thingsOn(pageAt('/vi/data/'));
  const [whole, short] = [find(await thingsOn(pageAt('/data/')), 'Dataset'), find(things, 'Dataset')];
  for (const property of ['name', 'description', 'url', 'license', 'dateModified'])
    expect(valuesOf(short, property), property).toEqual(valuesOf(whole, property));
  expect(typesOf(things)).not.toContain('DataDownload');
});

describe('the dataset', async () => {
  const things = await thingsOn(pageAt('/data/'));
  const dataset = find(things, 'Dataset');

  test('names licence, time and sources', () => {
    expect(valuesOf(dataset, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(valuesOf(dataset, 'temporalCoverage')).toEqual([`2025-01-09/${readData('tasks.json')['asOf']}`]);
    expect(valuesOf(dataset, 'isBasedOn')).toEqual(readRecords('documents').map(({ url }) => url));
  });

  test('offers each list as JSON, CSV and a spreadsheet, and the archive, with their sizes', () => {
    const downloads = things.filter((thing) => thing['@type'].includes(`${vocabulary}DataDownload`));
    const wrong = downloads.filter((download) => {
      const file = site.files.get(new URL(String(valuesOf(download, 'contentUrl')[0])).pathname);
      return valuesOf(download, 'contentSize')[0] !== `${file?.byteLength} B`;
    });
    expect(wrong).toEqual([]);
    expect(downloads).toHaveLength(3 * dataFiles.length + 1);
  });
});

test('the text of a page cannot end its script', () => {
  const ends = site.pages.filter((page) =>
    /<script type="application\/ld\+json">[^<]*<(?!\/script>)/u.test(page.bytes.toString()),
  );
  expect(ends.map(({ path }) => path)).toEqual([]);
});
