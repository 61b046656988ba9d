/**
 * An invented resolution that amends tasks, and invented corrections: pages, search and data show the words in force on the
 * day, and every other version dated beside them.
 */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PageElement } from '../../../src/integrations/verify/element.ts';
import type { Page } from '../../../src/integrations/verify/page.ts';
import type { CatalogueFile } from '../../../src/model/catalogue-file.ts';
import { pageAt, textOf } from './site.ts';

const isWithin = (element: PageElement | undefined, has: (one: PageElement) => boolean): boolean =>
  element !== undefined && (has(element) || isWithin(element.parent, has));

/** The words below the elements that fit, white space as one space. */
function wordsOf(page: Page, has: (element: PageElement) => boolean): string {
  const within = page.elements.filter((element) => isWithin(element, has));
  return within
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ');
}

const row = (address: string, id: string) => wordsOf(pageAt(address), ({ attributes }) => attributes.get('id') === id);
const whole = (address: string) => wordsOf(pageAt(address), ({ name }) => name === 'main');
const verbatim = (address: string) =>
  pageAt(address)
    .elements.filter(({ attributes }) => attributes.has('data-verbatim'))
    .map(({ text }) => text);

/** What the search reads of a page. */
const searched = (address: string) => {
  const page = pageAt(address);
  const ignored = (element: PageElement) =>
    isWithin(element, ({ attributes }) => attributes.has('data-pagefind-ignore'));
  const body = page.elements.filter((element) =>
    isWithin(element, ({ attributes }) => attributes.has('data-pagefind-body')),
  );
  return body
    .filter((element) => !ignored(element))
    .map(({ text }) => text)
    .join(' ');
};

const record = (id: string) => JSON.parse(textOf(`/tasks/${id}.json`)) as Record<string, unknown>;

describe('the page of an amended task', () => {
  test('shows the words in force, and each other version with its day and the amending words', () => {
    const versions = row('/tasks/nq03-60/', 'versions');
    expect(verbatim('/tasks/nq03-60/')).toContain('December 2026');
    for (const words of [
      ...['From 1 January 2027: not yet in force', 'Report to the National Assembly'],
      ...[
        'From 1 July 2025: in force until 31 December 2026',
        'The completion timeframe of task No. 60 is “December 2026”',
        'Resolution 71/NQ-CP',
      ],
      ...['As issued on 9 January 2025: in force until 30 June 2025', 'September 2025'],
    ])
      expect(versions).toContain(words);
    const links = pageAt('/tasks/nq03-60/').elements.map(({ attributes }) => attributes.get('href'));
    expect(links).toContain('/register/documents/nq71/#paragraph-4');
    expect(links).toContain('/register/documents/nq71/#L5');
  });

  test('says which document gave the date, and cites it', () => {
    expect(row('/tasks/nq03-60/', 'status')).toContain('The date set by Resolution 71/NQ-CP is 31 December 2026.');
    expect(row('/tasks/nq03-60/', 'citation')).toContain('as amended by Resolution 71/NQ-CP from 1 July 2025');
  });

  test('is found by its words in force, not by those before', () => {
    expect(searched('/tasks/nq03-100/')).toContain('agriculture and environment');
    expect(searched('/tasks/nq03-100/')).not.toContain('fields of natural resources and environment');
  });

  // Most task pages weigh six kilobytes or less; these have words of two times.
  test('weighs no more than task pages may', () => {
    for (const id of ['nq03-60', 'nq03-27', 'nq03-100', 'nq03-101', 'nq71-1', 'hn18-7'])
      expect(brotliCompressSync(pageAt(`/tasks/${id}/`).bytes).byteLength).toBeLessThan(7 * 1024);
  });
});

test('merged leads: the page names one, and the agency that no longer leads does not list it', () => {
  expect(row('/tasks/nq03-27/', 'versions')).toContain(
    'Ministry of Science and Technology, Ministry of Information and Communications',
  );
  const lists = (agency: string) =>
    pageAt(`/agencies/${agency}/`).elements.some(
      ({ attributes }) => attributes.get('href') === '/register/tasks/nq03-27/',
    );
  expect([lists('mic'), lists('most')]).toEqual([false, true]);
});

describe('a repealed task', () => {
  test('stays at its address and says by what it was repealed', () => {
    expect(row('/tasks/nq03-101/', 'versions')).toContain('From 1 July 2025: repealed');
    expect(row('/tasks/nq03-101/', 'status')).toContain('Resolution 71/NQ-CP repealed it from 1 July 2025.');
    const schedules = pageAt('/tasks/nq03-101/').elements.filter(({ attributes }) => attributes.has('data-deadline'));
    expect(schedules).toEqual([]);
  });

  test('stands apart in lists, and in no warning or deadline', () => {
    for (const address of ['/warnings/', '/deadlines/'])
      expect(
        pageAt(address).elements.filter(({ attributes }) => attributes.get('href') === '/register/tasks/nq03-101/'),
      ).toEqual([]);
    expect(row('/tasks/', 'not-in-force')).toContain('Not in force');
    expect(whole('/groups/nq03-g5/')).toContain('Not in force');
    const file = JSON.parse(textOf('/catalogue.json')) as CatalogueFile;
    expect(file.facets['schedule']?.[0]).toContain('repealed');
    expect(pageAt('/tasks/').elements.some(({ attributes }) => attributes.get('data-shape') === 'repealed')).toBe(true);
  });
});

test('an added task has its page, stands in the group and names the document that added it', () => {
  expect(row('/tasks/nq71-1/', 'versions')).toContain('From 1 July 2025: added, in force');
  expect(whole('/groups/nq03-g3/')).toContain('Added by Resolution 71/NQ-CP');
  expect(whole('/')).toContain('140 tasks');
});

describe('a corrected record', () => {
  test('shows the corrected reading, the words as printed, and why', () => {
    const corrections = row('/tasks/hn18-7/', 'corrections');
    expect(searched('/tasks/hn18-7/')).toContain('Seventh on health and social security');
    expect(verbatim('/tasks/hn18-7/')[0]).toBe(record('hn18-7')['description']);
    expect(String(record('hn18-7')['description'])).toMatch(/^Saturday on health/u);
    for (const words of ['as printed', '“Saturday” is read as “Seventh”', 'on 2 March 2026 by the editors'])
      expect(corrections).toContain(words);
  });

  test('of a deadline shows both days', () => {
    expect(row('/tasks/nq03-100/', 'corrections')).toContain('“2026” is read as “December 2027”');
    expect(row('/tasks/nq03-100/', 'status')).toContain(
      'The date corrected in Resolution 03/NQ-CP is 31 December 2027.',
    );
  });
});

describe('the pages of the documents', () => {
  test('list what the amending one changes and what is corrected', () => {
    expect(whole('/documents/nq71/')).toContain('Task No. 101 is repealed.');
    expect(whole('/documents/hn18/')).toContain('is read as “Seventh”');
  });

  test('no longer say that 71/NQ-CP is not held', () => {
    const addresses = ['/documents/nq03/', '/tasks/', '/tasks/nq03-60/'];
    const says = (words: string) => addresses.filter((address) => whole(address).includes(words));
    expect(says('amended since by 71/NQ-CP (')).toEqual(['/tasks/']);
    expect(says('its changes are shown from 1 July 2025 on')).toEqual(['/documents/nq03/', '/tasks/nq03-60/']);
    expect(says('whose text we do not have')).toEqual([]);
  });
});

test('the data of each task still equals the one beside its page', () => {
  const { tasks } = JSON.parse(textOf('/data/v1/tasks.json')) as {
    tasks: { id: string }[];
  };
  for (const id of ['nq03-60', 'nq03-101', 'nq71-1', 'hn18-7']) {
    const { asOf: _, ...own } = record(id);
    expect(own).toEqual(tasks.find((task) => task.id === id));
  }
});

test.each([
  ['/index.html', '<link rel="canonical" href="https://built.example/register/"'],
  ['/index.html', '<a href="/register/tasks/"'],
  ['/t/nq03-60/index.html', 'content="0; url=/register/tasks/nq03-60/"'],
  ['/robots.txt', 'Sitemap: https://built.example/register/sitemap.xml\n'],
  ['/sitemap.xml', '<loc>https://built.example/register/tasks/</loc>'],
  ['/feed.xml', 'href="https://built.example/register/feed.xml"'],
  ['/deadlines.ics', 'https://built.example/register/deadlines.ics'],
  ['/tasks/nq03-60.json', '"url": "https://built.example/register/tasks/nq03-60/"'],
  ['/data/v1/datapackage.json', '"homepage": "https://built.example/register/data/"'],
])('%s names the address that SITE gives, in the one form in which it is read', (file, words) => {
  const text = textOf(file);
  expect(text).toContain(words);
  expect(text).not.toMatch(/Built\.Example|built\.example\/register\/\//u);
});
