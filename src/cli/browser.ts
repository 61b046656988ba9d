/** Finds a Chromium for the browser tests, or installs one where that can be done without asking. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { lastLines, runPackage, runProgram } from './programs.ts';

const minute = 60_000;

/** Chromium without a window of its own, which it would draw though nobody sees it, stands first: the tests take it a quarter less time. */
const inPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);
const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The places where a Chromium usually stands on this machine, best first. */
function usualPlaces(): string[] {
  const env = process.env;
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => onWindows.map((file) => path.join(folder, file)));
  }
  const folders = [
    ...(env['PATH'] ?? '').split(path.delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const found = inPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  if (process.platform !== 'darwin') return found;
  return [...['/', env['HOME'] ?? '/'].flatMap((folder) => onMac.map((file) => path.join(folder, file))), ...found];
}

/** The Chromium that Playwright downloads for itself, whether it is there or not. */
async function playwrightsOwn(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Does it start? Ubuntu's chromium-browser, for one, may only print that something else must be installed. */
async function starts(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  const { code, output } = await runProgram(file, ['--version'], { limit: 20_000 });
  return code === 0 && /chrom|edge/i.test(output);
}

/** A Chromium that stands on this machine and starts, or undefined. CHROMIUM_PATH goes first. */
export async function findBrowser(): Promise<string | undefined> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (await starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, but no Chromium starts there.`);
  }
  for (const file of [...usualPlaces(), await playwrightsOwn()]) {
    if (await starts(file)) return file;
  }
  return undefined;
}

/** A way to get a Chromium. It answers what went wrong, or undefined. */
interface Installer {
  readonly words: string;
  readonly possible: () => boolean;
  readonly install: () => Promise<string | undefined>;
}

/** The packages of Debian that hold one, best first: older releases lack the first. */
const inDebian = ['chromium-headless-shell', 'chromium'];

const installers: readonly Installer[] = [
  ...inDebian.map((name) => ({
    words: `Installing Debian's ${name} (apt-get) …`,
    possible: () => isRoot() && isDebian(),
    install: () => installDebianPackage(name),
  })),
  {
    words: "Downloading Playwright's Chromium …",
    possible: () => true,
    install: downloadPlaywrights,
  },
];

async function installDebianPackage(name: string): Promise<string | undefined> {
  const options = [
    'Acquire::http::Timeout=30',
    'Acquire::https::Timeout=30',
    'Acquire::Retries=2',
    'DPkg::Lock::Timeout=60',
  ].flatMap((option) => ['-o', option]);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    { args: ['update', '-qq'], limit: 2 * minute },
    { args: ['install', '-y', '-qq', '--no-install-recommends', name], limit: 5 * minute },
  ];
  for (const { args, limit } of steps) {
    const { code, output, late } = await runProgram('apt-get', [...options, ...args], { limit, env });
    if (code !== 0) {
      return `apt-get ${args[0]}: ${late ? `not done within ${limit / minute} minutes` : lastLines(output, 6)}`;
    }
  }
  return undefined;
}

async function downloadPlaywrights(): Promise<string | undefined> {
  const { code, output, late } = await runPackage('@playwright/test', ['install', '--no-shell', 'chromium'], {
    limit: 5 * minute,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '30000' },
  });
  if (code === 0) return undefined;
  return `playwright install: ${late ? 'no answer within 5 minutes' : lastLines(output, 6)}`;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Debian itself: Ubuntu's package of that name is not a browser. */
function isDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  try {
    return /^ID=["']?debian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return true;
  }
}

/** What a person has to do where no browser could be found or installed. */
const browserNeeded = [
  'The browser tests need a Chromium. Do one of these and run the command again:',
  '  - Debian:               sudo apt-get install chromium-headless-shell',
  '  - elsewhere:            install Google Chrome, Chromium or Microsoft Edge',
  '  - from Playwright:      npx playwright install --with-deps chromium',
  '  - one in another place: set CHROMIUM_PATH to its program file',
].join('\n');

/** A Chromium, found or installed. Throws with what to do where there is none. */
export async function getBrowser(say: (text: string) => void): Promise<string> {
  let browser = await findBrowser();
  const troubles: string[] = [];
  for (const { words, possible, install } of installers) {
    if (browser) return browser;
    if (!possible()) continue;
    say(words);
    const trouble = await install();
    browser = await findBrowser();
    troubles.push(trouble ?? `${words} It was installed, but does not start.`);
  }
  if (browser) return browser;
  throw new Error(`${browserNeeded}\n\nWhat was tried:\n${troubles.join('\n')}`);
}
