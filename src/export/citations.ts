/** A citation in the formats of reference managers. */
import type { Citation, CitationEnding } from '../model/citation.ts';
import { toJson } from './json.ts';
import { oneLine } from './one-line.ts';

/**
 * The citation as an OpenURL ContextObject (ANSI/NISO Z39.88), as COinS puts it into a page: of all that reference
 * managers read from pages, the one form that knows a body as an author. It is a report by one body. The format has no field for the number and none for the place: the number
 * stands in the series, both in the description.
 * @returns text for the title of an element: `ctx_ver=Z39.88-2004&rft_val_fmt=…`
 */
export function contextObject(citation: Citation): string {
  const { title, within, number, issuer, issued, language, publisher, address, note } = inLines(citation);
  const parts: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', title],
    ['rft.aucorp', issuer],
    ['rft.date', issued],
    ['rft.series', within ?? number],
    ['rft.pub', publisher],
    ['rft.language', language],
    ['rft.description', note],
    ['rft_id', address],
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

/**
 * The citation in RIS, as EndNote and Zotero read it, as a government document: Zotero makes a report of it. What RIS calls a general reference (`GEN`) it
 * would take for a journal article.
 * @param citation each of its texts in one line
 * @returns lines that end in a line end
 */
function toRis(citation: Citation): string {
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

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The citation in BibTeX, in UTF-8, as a `@misc` entry that styles of BibTeX and of biblatex print. Title and issuer stand in braces of their own, so that no style changes their
 * capitals and none reads the issuer as persons. The address stands once, in `url`.
 * @param citation each of its texts in one line
 */
function toBibtex(citation: Citation): string {
  const { id, title, issuer, issued, number, publisher, address, note } = citation;
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['author', `{{${escaped(issuer)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ...(issued ? dated(issued) : []),
    ['number', number && `{${escaped(number)}}`],
    ['publisher', publisher && `{${escaped(publisher)}}`],
    ['note', `{${escaped(note)}}`],
    ['url', `{${address}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `\t${name} = ${value},\n`);
  return `@misc{${id},\n${lines.join('')}}\n`;
}

/** Styles of BibTeX print year and month, and know months by their abbreviations alone; biblatex reads the whole day. */
function dated(day: string): [name: string, value: string][] {
  const [year, month, date] = day.split('-');
  return [
    ['date', `{${day}}`],
    ['year', `{${year}}`],
    ['month', `${months[Number(month) - 1]} # "~${Number(date)}"`],
  ];
}

/** Braces count for BibTeX even behind a backslash, so they are written by name. */
const signs: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text in which no sign means anything to TeX. */
const escaped = (text: string): string => text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/**
 * The citation in CSL-JSON 1.0.2. It is a `document`, which no reader takes for an article. The issuer is one name, whatever
 * commas it holds. The day of access is left to the reader.
 */
function cslItem(citation: Citation) {
  const { id, title, within, number, locator, issuer, issued, language, publisher, address, asOf, note } = citation;
  return {
    id,
    type: 'document',
    title,
    author: [{ literal: issuer }],
    ...(within ? { 'container-title': within } : {}),
    ...(number ? { number } : {}),
    ...(locator ? { section: locator } : {}),
    ...(issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] } } : {}),
    ...(publisher ? { publisher } : {}),
    language,
    version: asOf,
    URL: address,
    note,
  };
}

/**
 * A citation as a file in UTF-8.
 * @returns text that ends in a line end and holds one record, whatever stands in the citation
 */
export function citationFile(citation: Citation, ending: CitationEnding): string {
  const lined = inLines(citation);
  switch (ending) {
    case 'txt':
      return `${lined.text}\n`;
    case 'csl.json':
      return toJson([cslItem(lined)]);
    case 'bib':
      return toBibtex(lined);
    case 'ris':
      return toRis(lined);
  }
}

/** The same citation with each of its texts in one line. */
export function inLines(citation: Citation): Citation {
  const texts = Object.entries(citation).map(([name, value]) => [
    name,
    typeof value === 'string' ? oneLine(value) : value,
  ]);
  return Object.fromEntries(texts);
}
