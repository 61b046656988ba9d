/**
 * Draws the pictures that are shown with links to the site, one a kind of page and one a document, and the site's mark
 * in pixels: made from the same fonts, with the same bytes every time.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import { type Picture, pictureSize } from '../../model/link-picture.ts';
import { iconPath, touchIconPath } from '../../model/paths.ts';
import { drawPicture } from './drawing.ts';

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

const require = createRequire(import.meta.url);

// Each subset has a name of its own: of several files under one name satori asks only the first for a letter.
const subsets = ['latin', 'vietnamese', 'latin-ext'] as const;
const weights = [200, 400, 600] as const;
const families = subsets.map((subset) => `Public Sans ${subset}`).join(', ');

// The engine may be started once a process; the development server builds nothing, tests may build twice.
let engine: Promise<void> | undefined;

const startEngine = (): Promise<void> => {
  engine ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  return engine;
};

/**
 * Draws them into the folder of a built site. Answers how many there are.
 * @param pictures what stands on each, by its path
 */
export async function drawPictures(folder: string, pictures: Readonly<Record<string, Picture>>): Promise<number> {
  const made = await makePictures(new Map(Object.entries(pictures)));
  const { icon, touch } = makeIcons(await readFile(path.join(folder, 'favicon.svg'), 'utf8'));
  for (const [file, bytes] of made.set(iconPath, icon).set(touchIconPath, touch)) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  return made.size;
}

/**
 * The PNG of each picture.
 * @param pictures what stands on each, by its path
 */
export async function makePictures(pictures: ReadonlyMap<string, Picture>): Promise<Map<string, Uint8Array>> {
  await startEngine();
  const fonts = await readFonts();
  const made = new Map<string, Uint8Array>();
  for (const [file, picture] of pictures) {
    // Satori draws letters as outlines, so that no font of the machine is ever asked.
    const svg = await satori(drawPicture(picture, families), { ...pictureSize, fonts });
    const rendered = new Resvg(svg).render();
    made.set(file, rendered.asPng());
    rendered.free();
  }
  return made;
}

/** The fonts of the pictures: each subset in each weight. */
export function readFonts(): Promise<Font[]> {
  return Promise.all(
    subsets.flatMap((subset) =>
      weights.map(async (weight) => ({
        name: `Public Sans ${subset}`,
        weight,
        style: 'normal' as const,
        data: await readFile(
          require.resolve(`@fontsource/public-sans/files/public-sans-${subset}-${weight}-normal.woff`),
        ),
      })),
    ),
  );
}
