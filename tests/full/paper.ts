/**
 * Records on paper, in Chromium and in Firefox, with each of several serifs as the only one of the machine: each of the
 * longest tasks prints on one sheet. Needs a built site in dist.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.ts';
import { root, runProgram } from '../../src/cli/programs.ts';
import { longestTasks, sheetsOf } from '../paper.ts';
import { Firefox, findFirefox } from './shared/firefox.ts';
import { temporaryFolder } from './shared/folder.ts';
import { serveSite } from './shared/serve.ts';
import { check, finish, skip, tool } from './shared/tally.ts';

/** One of each width: machines without any of the serifs that the styles name have one of these. */
const serifs = ['DejaVu Serif', 'Liberation Serif', 'Noto Serif', 'P052'];

/** A configuration of fonts in which a serif is the only one; undefined where it is not installed. */
async function fontsWith(serif: string): Promise<string | undefined> {
  const { code, output } = await runProgram('fc-list', [serif, 'file'], { limit: 60_000 });
  const folders = new Set(
    output.split('\n').flatMap((line) => (line.startsWith('/') ? [path.dirname(line.split(':')[0] ?? '')] : [])),
  );
  if (code !== 0 || folders.size === 0) return undefined;
  const folder = temporaryFolder('fonts-');
  const file = path.join(folder, 'fonts.conf');
  const list = [...folders].map((name) => `<dir>${name}</dir>`).join('');
  const prefer = `<alias binding="same"><family>serif</family><prefer><family>${serif}</family></prefer></alias>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${list}<cachedir>${folder}/cache</cachedir>${prefer}</fontconfig>`,
  );
  return file;
}

type Print = (url: string) => Promise<Buffer>;

async function assertOneSheet(ids: readonly string[], address: string, print: Print): Promise<void> {
  const many: string[] = [];
  for (const id of ids) {
    const sheets = sheetsOf(await print(`${address}/tasks/${id}/`));
    if (sheets !== 1) many.push(`${id}: ${sheets} sheets`);
  }
  if (many.length > 0) throw new Error(many.join('\n'));
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(root, 'dist/data/v1', `${name}.json`), 'utf8'));

/** Prints with every serif in turn. */
async function printWith(
  browser: string,
  start: (fonts: string) => Promise<{ print: Print; close: () => Promise<void> }>,
) {
  for (const serif of serifs) {
    const what = `${browser}, with ${serif} alone: each of the longest tasks prints on one sheet`;
    const fonts = await fontsWith(serif);
    if (!fonts) {
      skip(what, 'the font is not installed');
      continue;
    }
    await check(what, async () => {
      const { print, close } = await start(fonts);
      try {
        await assertOneSheet(longestTasks(read('tasks'), read('reports')), site.address, print);
      } finally {
        await close();
      }
    });
  }
}

if (!existsSync(path.join(root, 'dist/index.html'))) throw new Error('There is no built site; run `npm run build`.');
const site = await serveSite(path.join(root, 'dist'));
const chrome = await findBrowser();
const firefox = await findFirefox();

if (chrome) {
  await printWith('Chromium', async (fonts) => {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({
      executablePath: chrome,
      args,
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    });
    const page = await browser.newPage();
    tool('Chromium', browser.version());
    return {
      print: async (url) => {
        await page.goto(url);
        return page.pdf({ preferCSSPageSize: true });
      },
      close: () => browser.close(),
    };
  });
} else skip('Chromium prints', 'Chromium is not installed');

if (firefox) {
  tool('Firefox', firefox.version);
  await printWith('Firefox', async (fonts) => {
    const window = await Firefox.start(firefox.command, { FONTCONFIG_FILE: fonts });
    return { print: (url) => window.print(url), close: () => window.close() };
  });
} else skip('Firefox prints', 'Firefox is not installed (Debian: firefox-esr)');

site.close();
finish('Records on paper');
