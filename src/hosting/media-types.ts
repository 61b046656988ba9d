/** The media type of each kind of file, so that every server says the same. */

/** By what a path ends in: an ending, or a whole name after a slash. The longest that fits counts. */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.schema.json', 'application/schema+json; charset=utf-8'],
  ['.sha256', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.zip', 'application/zip'],
  // Feeds are XML of a kind of their own.
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
]);

/** The type of a file that the table does not know, as the parts of the search index. */
export const otherType = 'application/octet-stream';

const longestFirst = [...mediaTypes].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Endings that a server which looks at the last dot alone would miss, longest first. */
export const compoundTypes = longestFirst.filter(([ending]) => !/^\.[^.]+$/u.test(ending));

/** Endings of one dot, without the dot. */
export const simpleTypes = longestFirst
  .filter(([ending]) => /^\.[^.]+$/u.test(ending))
  .map(([ending, type]) => [ending.slice(1), type] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** The media type of a path; one that ends in a slash is a page. */
export function mediaTypeOf(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return longestFirst.find(([ending]) => `/${file}`.endsWith(ending))?.[1] ?? otherType;
}

/** Whether a file is text, which becomes much smaller when compressed. */
export const isText = (path: string): boolean => mediaTypeOf(path).endsWith('charset=utf-8');
