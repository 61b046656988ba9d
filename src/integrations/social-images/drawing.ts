/** The picture of a page, as a tree of boxes: paper, ink, the thin "57", and in plain words what the page is. */
import { type Picture, pictureSize } from '../../model/link-picture.ts';

/** A box or a text, in the shape that satori reads. */
export interface PictureNode {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: PictureChildren };
}
type PictureChildren = string | readonly PictureNode[];

// As in src/styles/tokens.css, in light.
const paper = '#f5f8f5';
const ink = '#13211c';
const ink2 = '#43524b';
const rule = '#c5d0ca';

/** The width of the words. */
const column = 600;

/**
 * Draws the ledger: label and "57" at the left, the words in the middle, the hairline behind.
 * @param families the names of the fonts, in the order in which they are asked for a letter
 */
export function drawPicture({ head, title, below, says, foot }: Picture, families: string): PictureNode {
  const large = title.length > 16 ? 56 : 76;
  const heading = { letterSpacing: -1.5, lineHeight: 1.1 };
  const text = (size: number, weight: number, color: string, words: string, more = {}) =>
    box({ fontSize: size, fontWeight: weight, color, lineHeight: 1.2, ...more }, words);
  return box(
    {
      width: pictureSize.width,
      height: pictureSize.height,
      flexDirection: 'column',
      background: paper,
      borderTop: `18px solid ${ink}`,
      fontFamily: families,
      padding: '44px 64px 40px',
    },
    [
      text(30, 600, ink, head, { paddingBottom: 22, borderBottom: `2px solid ${ink}` }),
      box({ flexGrow: 1, alignItems: 'stretch' }, [
        box({ width: 330, flexDirection: 'column', justifyContent: 'center' }, [
          text(250, 200, ink, '57', { letterSpacing: -14, lineHeight: 1, marginLeft: -12 }),
        ]),
        box({ flexGrow: 1, width: column, flexDirection: 'column', justifyContent: 'center', paddingRight: 40 }, [
          box(
            { flexWrap: 'wrap', columnGap: large / 4 },
            title.split(' ').map((word) => text(large, 600, ink, word, { ...heading, ...wholeWord(word) })),
          ),
          text(below.length > 36 ? 30 : 36, 400, ink2, below, { marginTop: 12 }),
          text(32, 400, ink, says, { marginTop: 28, lineHeight: 1.35 }),
        ]),
        box({ width: 72, borderLeft: `2px solid ${rule}` }, []),
      ]),
      text(foot.length > 80 ? 22 : 26, 400, ink2, foot, {
        paddingTop: 20,
        borderTop: `2px solid ${ink}`,
      }),
    ],
  );
}

/** A number like 01-KH/BCDTW stays on one line. A word that no line holds breaks where it must. */
const wholeWord = (word: string): PictureNode['props']['style'] =>
  word.length > 18 ? { wordBreak: 'break-all', maxWidth: column } : { whiteSpace: 'nowrap' };

const box = (style: PictureNode['props']['style'], children: PictureChildren): PictureNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});
