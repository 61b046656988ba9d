/** The words of a cell of Excel, with its runs of different letters. */
import { unicodeOfFont } from './legacy.ts';
import type { Notices } from './notices.ts';
import { raise } from './numerals.ts';
import type { Address } from './office-file.ts';
import { withSymbols } from './symbols.ts';
import { childOf, type Element, elementsOf, textWithin } from './xml.ts';

/** A stretch of words in one kind of letters. */
interface Run {
  readonly text: string;
  /** Null: that of the cell. */
  readonly font: string | null;
  readonly raised: string | undefined;
  readonly struck: boolean;
}

/** Words as they stand in the file, before it is known in which cell. */
export interface RichText {
  readonly runs: readonly Run[];
  /** Readings above the words, as Japanese sheets have them. */
  readonly phonetic: string;
}

/** Reads `<si>`, `<is>` or the text of a comment. */
export function readRichText(element: Element): RichText {
  const children = elementsOf(element);
  const phonetic = children
    .filter(({ name }) => name === 'rPh')
    .map(textWithin)
    .join('');
  const runs = children.flatMap((child): Run[] => {
    if (child.name === 't')
      return [{ text: withoutEscapes(textWithin(child)), font: null, raised: undefined, struck: false }];
    if (child.name !== 'r') return [];
    const properties = childOf(child, 'rPr');
    const value = (name: string) => childOf(properties, name)?.attributes['val'];
    const strike = childOf(properties, 'strike');
    return [
      {
        text: elementsOf(child)
          .filter(({ name }) => name === 't')
          .map((text) => withoutEscapes(textWithin(text)))
          .join(''),
        font: value('rFont') ?? null,
        raised: value('vertAlign'),
        struck: strike !== undefined && !/^(?:0|false)$/u.test(strike.attributes['val'] ?? ''),
      },
    ];
  });
  return { runs, phonetic };
}

// Signs that XML cannot hold, and line ends, are written _x000D_.
const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return /[\u0000-\u0008\u000E-\u001F]/u.test(sign) ? '' : sign;
  });

/** Words as they stand in a cell. */
export function showRichText(
  { runs, phonetic }: RichText,
  font: string | undefined,
  address: Address,
  notices: Notices,
): string {
  notices.add('not-read', address, phonetic, 'How the words are read aloud. Left out.');
  const struck = runs
    .filter((run) => run.struck)
    .map(({ text }) => text)
    .join(' ');
  notices.add('struck-text', address, struck, 'Struck out by hand. Read as words.');
  return runs.map((run) => showWords(run.text, run.font ?? font, run.raised, address, notices)).join('');
}

/** Words in one kind of letters: those of old fonts as Unicode, signs of symbol fonts as the signs that they look like. */
export function showWords(
  text: string,
  font: string | undefined,
  raised: string | undefined,
  address: Address,
  notices: Notices,
): string {
  const unicode = unicodeOfFont(text, font);
  if (unicode !== text)
    notices.gather('encoding', address, font ?? '', 'A font of the time before Unicode; converted to Unicode.');
  const words = withSymbols(unicode, font, ({ name, sign }) =>
    notices.gather(
      'symbol',
      address,
      name,
      sign === undefined
        ? 'A sign of a font of symbols that is not known. Left out.'
        : 'A sign of a font of symbols. Written as the sign that it looks like.',
    ),
  );
  return raise(words, raised);
}
