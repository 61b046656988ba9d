/** The pictures of documents, by what the built pages of documents say of themselves. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PictureWords } from '../../model/link-picture.ts';
import { documentPicturePath } from '../../model/paths.ts';

/** More letters do not fit. */
const most = { title: 60, below: 110, says: 150 } as const;

/**
 * What stands on the picture of a document.
 * @param id the document
 * @param html its page
 * @returns nothing where the page asks for no picture of its own
 */
export function documentWords(id: string, html: string): PictureWords | undefined {
  const metas = metasIn(html);
  if (!metas.get('og:image')?.endsWith(documentPicturePath(id))) return undefined;
  return {
    title: cut(metas.get('og:title'), most.title),
    below: cut(metas.get('citation_technical_report_institution'), most.below),
    says: cut(metas.get('citation_title'), most.says),
  };
}

/** The first words of a text. */
function cut(text = '', length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length)} …`;
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
