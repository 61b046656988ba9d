/** BibTeX in UTF-8, with fields that styles of BibTeX and of biblatex print as they should. */
import type { Citation } from '../../model/citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The citation as a `@misc` entry. Title and issuer stand in braces of their own, so that no style changes their
 * capitals and none reads the issuer as persons. The address stands once, in `url`.
 * @param citation each of its texts in one line
 */
export function toBibtex(citation: Citation): string {
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
