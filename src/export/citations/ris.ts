/** RIS, as EndNote and Zotero read it: one tag a line, the type first and `ER` last. */
import type { Citation } from '../../model/citation.ts';

/**
 * The citation as a government document: Zotero makes a report of it. What RIS calls a general reference (`GEN`) it
 * would take for a journal article.
 * @param citation each of its texts in one line
 * @returns lines that end in a line end
 */
export function toRis(citation: Citation): string {
  const { id, title, within, number, locator, issuer, issued, language, publisher, address, note } = citation;
  const tags: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'GOVDOC'],
    ['ID', id],
    ['AU', corporate(issuer)],
    ['TI', title],
    ['T2', within],
    ['SN', number],
    ['SE', locator],
    ['DA', issued?.replaceAll('-', '/')],
    ['PY', issued?.slice(0, 4)],
    ['PB', publisher],
    ['LA', language],
    ['N1', note],
    ['UR', address],
  ];
  const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\n`);
  return `${lines.join('')}ER  - \n`;
}

/** A body's name: a comma at its end says that all before it is one name (EndNote's manual, "Author and Editor Names"). */
const corporate = (name: string): string => `${name},`;
