import { expect, test } from 'vitest';
import { pathsIn } from '../../../src/model/paths.ts';

test.each([
  ['/', '/vi/'],
  ['/tasks/nq03-76/', '/vi/tasks/nq03-76/'],
  ['/guide/method/#status', '/vi/guide/method/#status'],
  ['/compare/?a=most&b=mps', '/vi/compare/?a=most&b=mps'],
  ['/t/nq03-76/', '/vi/t/nq03-76/'],
  ['/feed.xml', '/vi/feed.xml'],
  ['/agencies/most/now/deadlines.ics', '/vi/agencies/most/now/deadlines.ics'],
  ['/documents/nq03.md', '/vi/documents/nq03.md'],
  ['/llms.txt', '/vi/llms.txt'],
  ['/embed/charts/leads/', '/vi/embed/charts/leads/'],
  ['/charts/leads.svg', '/vi/charts/leads.svg'],
  ['/charts/leads.csv', '/vi/charts/leads.csv'],
])('a link of the guide leads to the page in the language of the reader: %s', (href, there) => {
  expect(pathsIn('vi').linked(href)).toBe(there);
  expect(pathsIn('en').linked(href)).toBe(href);
});

test.each([
  ...[
    '/vi/tasks/',
    '/data/v1/tasks.json',
    '/data/v1/tasks.csv',
    '/tasks/nq03-76.bib',
    '/permalinks.json',
    '/sitemap.xml',
  ],
  ...['#status', 'https://example.org/tasks/', '//example.org/', 'mailto:a@example.org', 'method/'],
])('what stands in one language, elsewhere or on the same page stays: %s', (href) => {
  expect(pathsIn('vi').linked(href)).toBe(href);
});
