/** The pictures of documents, by what the built pages of documents say of themselves. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PictureWords } from '../../model/link-picture.ts';
import { documentPicturePath } from '../../model/paths.ts';

/** More words do not fit. */
const mostLetters = 150;

/**
 * What stands on the picture of a document.
 * @param id the document
 * @param html its page
 * @returns nothing where the page asks for no picture of its own
 */
export function documentWords(id: string, html: string): PictureWords | undefined {
  const metas = metasIn(html);
  if (!metas.get('og:image')?.endsWith(documentPicturePath(id))) return undefined;
  const title = metas.get('citation_title') ?? '';
  return {
    title: metas.get('og:title') ?? '',
    below: metas.get('citation_technical_report_institution') ?? '',
    says: title.length > mostLetters ? `${title.slice(0, title.lastIndexOf(' ', mostLetters))} …` : title,
  };
}

/** The meta elements in a page's head: what each says by its name or property. */
function metasIn(html: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      const name = attributes.get('property') ?? attributes.get('name');
      if (child.tagName === 'meta' && name) found.set(name, attributes.get('content') ?? '');
      visit(child);
    }
  };
  visit(parse(html.slice(0, html.indexOf('</head>'))));
  return found;
}
