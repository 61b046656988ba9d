/** Draws the pictures that are shown with links to the site: one a kind of page, made from the same fonts every time. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import satori, { type Font } from 'satori';
import { pictureKinds, picturePath } from '../../model/paths.ts';
import { drawPicture, pictureSize } from './drawing.ts';
import { pictureWords } from './words.ts';

const require = createRequire(import.meta.url);

// Each subset has a name of its own: of several files under one name satori asks only the first for a letter.
const subsets = ['latin', 'vietnamese', 'latin-ext'] as const;
const weights = [200, 400, 600] as const;
const families = subsets.map((subset) => `Public Sans ${subset}`).join(', ');

// The engine may be started once a process; the development server builds nothing, tests may build twice.
let engine: Promise<void> | undefined;

export function pictures(site: { readonly name: string; readonly tagline: string }): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const [file, bytes] of await makePictures(site)) {
          const place = fileURLToPath(new URL(`.${file}`, dir));
          await mkdir(path.dirname(place), { recursive: true });
          await writeFile(place, bytes);
        }
        logger.info(`${pictureKinds.length} pictures drawn`);
      },
    },
  };
}

/** The PNG of each kind of page, by its path. */
export async function makePictures(site: {
  readonly name: string;
  readonly tagline: string;
}): Promise<Map<string, Uint8Array>> {
  engine ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await engine;
  const fonts = await readFonts();
  const made = new Map<string, Uint8Array>();
  for (const kind of pictureKinds) {
    const drawing = drawPicture(pictureWords[kind], site, families);
    // Satori draws letters as outlines, so that no font of the machine is ever asked.
    const svg = await satori(drawing, { ...pictureSize, fonts });
    const rendered = new Resvg(svg).render();
    made.set(picturePath(kind), rendered.asPng());
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
