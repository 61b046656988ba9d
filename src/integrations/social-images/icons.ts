/** The site's mark as pixels, from its SVG: for browsers that draw no SVG, feed readers and home screens. */
import { Resvg } from '@resvg/resvg-wasm';

/** The sizes in the icon file: for tabs, and for screens with twice the pixels. */
const iconSizes = [16, 32, 48] as const;
/** What Apple's devices ask for. */
const touchSize = 180;

/**
 * @param svg the mark; it has no letters, so no font is asked
 * @returns an ICO file with a PNG of each size, and a PNG for home screens
 */
export function makeIcons(svg: string): { icon: Uint8Array; touch: Uint8Array } {
  return { icon: icoOf(iconSizes.map((size) => ({ size, png: pngOf(svg, size) }))), touch: pngOf(svg, touchSize) };
}

function pngOf(svg: string, size: number): Uint8Array {
  const rendered = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  const png = rendered.asPng();
  rendered.free();
  return png;
}

const headLength = 6;
const entryLength = 16;

/** An ICO file: a head, an entry for each image, the images. */
function icoOf(images: readonly { readonly size: number; readonly png: Uint8Array }[]): Uint8Array {
  const head = Buffer.alloc(headLength);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = headLength + entryLength * images.length;
  const entries = images.map(({ size, png }) => {
    const entry = Buffer.alloc(entryLength);
    entry.writeUInt8(size, 0);
    entry.writeUInt8(size, 1);
    // One plane of 32 bits a pixel.
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...images.map(({ png }) => png)]);
}
