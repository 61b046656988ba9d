/** Words in fonts of the time before Unicode, as Unicode. The fonts are found by their names, or by what the words say. */
import { convertLegacyText, findLegacyText } from '../model/text/legacy-fonts.ts';
import { withoutHiddenSigns } from '../model/text/letters.ts';
import type { Notices } from './notices.ts';
import { type Address, type Part, UnreadableFile } from './office-file.ts';

// Letters that only Unicode has: whoever wrote them did not write in an old font.
const soundLetter = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u;

/** The encoding of a font by its name: `.VnTime`, `VNI-Times`; undefined for fonts of today. */
function encodingOf(font: string): string | undefined {
  return /^\.vn/iu.test(font) ? 'TCVN3' : /^vni[- ]/iu.test(font) ? 'VNI' : undefined;
}

/**
 * Words in a font as Unicode.
 * @param font the name of the font; other fonts than the old ones change nothing
 * @example unicodeOfFont('TuyÒn', '.VnTime') → 'Tuyền'; in '.VnTimeH', which prints capitals, 'TUYỀN'
 */
export function unicodeOfFont(text: string, font: string | undefined): string {
  const encoding = font && encodingOf(font);
  if (!encoding || soundLetter.test(text)) return text;
  const converted = convertLegacyText(encoding, text);
  return encoding === 'TCVN3' && /h$/iu.test(font) ? converted.toUpperCase() : converted;
}

const convertible = ['TCVN3', 'VNI'];

/**
 * Parts whose words are Unicode throughout and hold no sign that nobody sees. Where nearly all words of a file are in an
 * old font, all are read so; otherwise the lines in which words prove it.
 * @throws UnreadableFile where a file is in an old font that is not read, by its name
 */
export function withoutLegacyLetters(name: string, parts: readonly Part[], notices: Notices): Part[] {
  const lines = parts.flatMap(linesOf);
  const marked = lines.filter(([line]) => /[^\u0000-\u007F]/u.test(line));
  const evidence = new Map<string, { encoding: string; address: Address; found: string; meant: string }>();
  for (const [line, address] of marked) {
    const legacy = soundLetter.test(line) || evidence.has(line) ? undefined : findLegacyText(line);
    if (legacy) evidence.set(line, { ...legacy, address });
  }
  const [first] = evidence.values();
  if (first === undefined) return mapLines(parts, withoutHiddenSigns);
  const throughout =
    evidence.size > 0.3 * new Set(marked.map(([line]) => line)).size &&
    !marked.some(([line]) => soundLetter.test(line));
  const others = [...evidence.values()].filter(({ encoding }) => !convertible.includes(encoding));
  if (throughout && others.length > evidence.size / 2)
    throw new UnreadableFile(
      `${name} is in the letters of the old encoding ${others[0]?.encoding} ("${others[0]?.found}" is "${others[0]?.meant}"). ${convertible.join(' and ')} are read. Convert it to Unicode, with UniKey for example, and save it.`,
    );
  for (const { encoding, address, found } of evidence.values())
    notices.gather(
      'encoding',
      address,
      found,
      convertible.includes(encoding)
        ? `In ${encoding}; converted to Unicode.`
        : `In ${encoding}, which is not read; left as it stands.`,
    );
  const main = throughout ? mostFrequent([...evidence.values()].map(({ encoding }) => encoding)) : undefined;
  return mapLines(parts, (line) => {
    const encoding = evidence.get(line)?.encoding ?? main;
    const whole = main !== undefined && convertible.includes(main) ? main : encoding;
    return withoutHiddenSigns(
      whole !== undefined && convertible.includes(whole) ? convertLegacyText(whole, line) : line,
    );
  });
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function linesOf(part: Part): (readonly [string, Address])[] {
  if (part.kind === 'paragraph') return [[part.text, part.address]];
  return part.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.paragraphs.map((line) => [line, cell.address] as const)),
  );
}

function mapLines(parts: readonly Part[], change: (line: string) => string): Part[] {
  return parts.map((part) =>
    part.kind === 'paragraph'
      ? { ...part, text: change(part.text) }
      : {
          ...part,
          rows: part.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })),
          })),
        },
  );
}
