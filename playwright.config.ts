import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4387);
const executablePath = process.env['CHROMIUM_PATH'] ?? (await findBrowser());
// The workers read this file again; they need not look for it again.
if (executablePath) process.env['CHROMIUM_PATH'] = executablePath;

/**
 * What Chromium need not do here: it would draw parts of its own window for each test, and hold a process in reserve. The
 * list replaces Playwright's, so what that turns off for the sake of tests stands here too.
 */
const unseen = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...[
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
  ],
  ...[
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'PreconnectToSearch',
    'ThirdPartyStoragePartitioning',
  ],
];

/** The built site in a real browser. `npm test` builds it first. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 90_000,
  // What a page owes a reader in time is its own matter; a test waits as long as a busy machine needs.
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // Without a window it would round the widths of letters, which it does not do for readers.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${unseen.join()}`,
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts --port ${port} --strict-port`,
    url: `http://localhost:${port}/`,
    timeout: 60_000,
    reuseExistingServer: false,
  },
});
