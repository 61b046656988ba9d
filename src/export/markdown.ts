/** Text as Markdown (CommonMark with GitHub's tables and links), so that no text becomes markup. */
import { oneLine } from './one-line.ts';

/** A part of a line: text, or a link where it has an address. What stands first in bold is `bold`. */
export type Inline = string | { readonly text: string; readonly bold?: string; readonly href?: string };

/**
 * A text in which no sign means anything: a reader of Markdown gives back the same text. Signs that mean something only at
 * the start of a line, or within an address, are marked there alone, so that the file stays readable.
 * @example escapeMarkdown('- 5G_SA [1] at www.x.vn') // '\\- 5G\\_SA \\[1\\] at www\\.x.vn'
 */
export const escapeMarkdown = (text: string): string => text.split(lineEnd).map(escapeLine).join('\n');

// Markdown ends a line at each of these (CommonMark 2.1).
const lineEnd = /\r\n?|\n/u;

/** Space at the edges of a line would be read as no part of it. */
function escapeLine(line: string): string {
  const [words, start] = [line.trim(), line.length - line.trimStart().length];
  const escaped = escapeSigns(words)
    .replace(/^[+=:-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
  return byNumber(line.slice(0, start)) + escaped + byNumber(line.slice(start + words.length));
}

const byNumber = (space: string): string => [...space].map((sign) => `&#${sign.charCodeAt(0)};`).join('');

const escapeSigns = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>&~|${}^!#]/gu, '\\$&')
    // Addresses become links without any sign around them.
    .replaceAll(/:(?=\/\/)|@|(?<=www)\.|(?<=mailto|xmpp):/giu, '\\$&');

/** Parts as one line. */
export const inline = (parts: readonly Inline[]): string =>
  parts
    .map((part, place) => {
      if (typeof part === 'string') return (place === 0 ? escapeLine : escapeSigns)(part.replaceAll(/\s/gu, ' '));
      const { text, bold, href } = part;
      if (text === href && isPlain(href)) return `<${href}>`;
      const words = (bold ? `**${escapeSigns(oneLine(bold))}**` : '') + escapeSigns(oneLine(text));
      return href === undefined ? words : `[${words}](${target(href)})`;
    })
    .join('');

/** Whether nothing in an address could end it. */
const isPlain = (href: string): boolean => /^https?:\/\/[^\s<>()\\]+$/u.test(href);

const target = (href: string): string =>
  isPlain(href) ? href : `<${href.replaceAll(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign))}>`;

export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${escapeLine(oneLine(text))}`;

export const paragraph = (...parts: Inline[]): string => inline(parts);

export const list = (items: readonly (readonly Inline[])[]): string =>
  items.map((item) => `- ${inline(item)}`).join('\n');

/** Words as a quotation, line by line. */
export const quotation = (text: string): string =>
  escapeMarkdown(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Blocks as a file. */
export const markdownFile = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
