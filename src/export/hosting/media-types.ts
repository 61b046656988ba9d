/** The media type of each kind of file, so that every server says the same. */

const types: readonly (readonly [ending: string, type: string])[] = [
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['bib', 'text/plain; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['ico', 'image/x-icon'],
  ['ics', 'text/calendar; charset=utf-8'],
  ['jpg', 'image/jpeg'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['jsonld', 'application/ld+json; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['woff2', 'font/woff2'],
  ['xml', 'application/xml; charset=utf-8'],
  ['zip', 'application/zip'],
];

/** The type of a file whose ending is not in the table, as the parts of the search index. */
export const otherType = 'application/octet-stream';

/** The types by the ending of a file's name, sorted, without the dot. */
export const mediaTypes: ReadonlyMap<string, string> = new Map(types);

/** The media type of a path, by its ending; a path that ends in a slash is a page. */
export function mediaTypeOf(path: string): string {
  if (path.endsWith('/')) return mediaTypes.get('html') ?? otherType;
  return mediaTypes.get(/\.([^./]+)$/u.exec(path)?.[1] ?? '') ?? otherType;
}

/** Whether a file is text, which becomes much smaller when compressed. */
export const isText = (path: string): boolean => mediaTypeOf(path).endsWith('charset=utf-8');
