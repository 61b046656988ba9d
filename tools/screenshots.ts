/**
 * `npm run screenshots [-- --root dist]`: takes the pictures of the README and the guide from the built site, in light and
 * dark at two widths, and writes them to content/readme/. It builds nothing.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { readArguments } from '../src/cli/arguments.ts';
import { getBrowser } from '../src/cli/browser.ts';
import { root } from '../src/cli/programs.ts';
import { listen } from '../src/cli/serve.ts';

const pages = {
  home: '/',
  catalogue: '/tasks/?q=digital+signature',
  task: '/tasks/nq03-112/',
  agency: '/agencies/mic/',
  indicator: '/indicators/nq03-i23-4/',
  document: '/documents/nq03/',
} as const;

const schemes = ['light', 'dark'] as const;
const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 760 },
] as const;

/** The picture that the README shows. */
const shown = 'task-light-1280.png';

/** Pictures of pages have few colours: one byte a pixel halves them. */
const palette = { palette: true, dither: 0, compressionLevel: 9 } as const;

/** What one picture, and all of them together, may weigh in the repository. */
const limits = { picture: 150 * 1024, all: 1.5 * 1024 * 1024 };

const { values } = readArguments({ options: { root: { type: 'string' }, to: { type: 'string' } } });
const dist = path.resolve(values.root ?? path.join(root, 'dist'));
const folder = path.resolve(values.to ?? path.join(root, 'content/readme'));

async function takeAll(): Promise<string[]> {
  const server = await listen(dist, 4490);
  const browser = await chromium.launch({
    executablePath: await getBrowser((text) => console.log(text)),
    // Chromium refuses its sandbox to root.
    args: ['--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const files: string[] = [];
  try {
    for (const colorScheme of schemes) {
      for (const viewport of screens) {
        const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' });
        for (const [name, address] of Object.entries(pages)) {
          await page.goto(new URL(address, server.address).href, { waitUntil: 'networkidle' });
          await page.evaluate(() => document.fonts.ready);
          const file = path.join(folder, `${name}-${colorScheme}-${viewport.width}.png`);
          await sharp(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
            .png(palette)
            .toFile(file);
          files.push(file);
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return files;
}

if (!existsSync(path.join(dist, 'index.html'))) {
  console.error(`There is no built site in ${dist}. Run \`npm run build\` first.`);
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  const files = await takeAll();
  await copyFile(path.join(folder, shown), path.join(folder, 'task.png'));
  const sizes = await Promise.all(
    [...files, path.join(folder, 'task.png')].map(async (file) => ({ file, size: (await stat(file)).size })),
  );
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size } of sizes.filter((one) => one.size > limits.picture)) {
    console.error(`${path.basename(file)} weighs ${size} bytes; the limit is ${limits.picture}.`);
    process.exitCode = 1;
  }
  console.log(`${sizes.length} pictures, ${all} bytes together, in ${folder}.`);
  if (all > limits.all) {
    console.error(`Together they may weigh ${limits.all} bytes.`);
    process.exitCode = 1;
  }
}
