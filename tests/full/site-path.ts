/**
 * A site under a path, built, served and used in Chromium: every request stays under the path, and searches, filters, short
 * addresses, frames, files and the page for addresses that lead nowhere work as on a host of its own. So does the search of
 * another catalogue that is under a path.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.ts';
import { assertBuilt, buildSite } from '../../src/cli/build-site.ts';
import { isText } from '../../src/hosting/media-types.ts';
import { copyProject } from '../site/copy.ts';
import { temporaryFolder } from './shared/folder.ts';
import { serveSite } from './shared/serve.ts';
import { check, finish, skip } from './shared/tally.ts';

const under = '/register';
/** The other catalogue: the same files at another place. */
const other = 'https://user.example/office';
const browser = await findBrowser();
if (browser) await run(browser);
else skip('a site under a path in Chromium', 'no browser was found; `npm test` installs one');
finish('A site under a path');

async function run(executablePath: string): Promise<void> {
  const folder = temporaryFolder('site-path-');
  copyProject(folder);
  writeFileSync(
    path.join(folder, 'content/catalogues.yaml'),
    JSON.stringify([{ name: 'Office', address: other, covers: 'The same' }]),
  );
  await check('the site is built, and passes its checks', async () =>
    assertBuilt(await buildSite({ folder, limit: 15 * 60_000, env: { SITE: `https://user.example${under}/` } })),
  );
  const dist = path.join(folder, 'dist');
  await check('no file names an address of the site without its path', () => assertIs(namedWithout(dist), ''));
  const { address, close } = await serveSite(dist);
  const chrome = await chromium.launch({ executablePath });
  try {
    await use(await chrome.newPage(), address);
    await searchOther(await chrome.newPage(), address + under, dist);
  } finally {
    await chrome.close();
    close();
  }
}

async function use(page: Page, host: string): Promise<void> {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${host}${under}/`)) outside.push(request.url());
  });
  page.on('pageerror', (error) => outside.push(String(error)));
  const open = (place: string) => page.goto(host + under + place);
  const leads = async (selector: string, to: string): Promise<void> => {
    await page.locator(`${selector} a[href="${under}${to}"]`).first().waitFor({ timeout: 30_000 });
  };

  await check('the root of the host leads there', async () => {
    await page.goto(`${host}/`);
    assertIs(new URL(page.url()).pathname, `${under}/`);
    outside.length = 0;
  });
  for (const [lang, query, first] of [
    ['', 'semiconductor', '/tasks/nq03-4a/'],
    ['/vi', 'bán dẫn', '/vi/tasks/nq03-4a/'],
  ] as const) {
    await check(`the catalogue answers as one types: ${query}`, async () => {
      await open(`${lang}/tasks/`);
      await page.locator('task-catalogue input[type=search]').fill(query);
      await leads('[data-results]', first);
      assertIs(
        await page.locator('[data-take=link]').getAttribute('data-copy').then(withoutQuery),
        host + page.url().slice(host.length).split('?')[0],
      );
    });
  }
  await check('an answer is taken along with full addresses', async () => {
    await open('/tasks/?lead=most');
    await page.locator('.chips button').first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-take=csv]').click()]);
    const text = readFileSync(await file.path(), 'utf8');
    if (!text.includes(`${host}${under}/tasks/nq03-`)) throw new Error(text.slice(0, 400));
  });
  await check('full text and quick search lead to records', async () => {
    await open('/search/?q=data%20centre');
    await page.locator(`main li a[href^="${under}/tasks/"]`).first().waitFor({ timeout: 30_000 });
    await open('/');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('nq03-26');
    await leads('dialog', '/tasks/nq03-26/');
  });
  await check('short addresses, also as letters write them, lead to the record', async () => {
    for (const short of ['/t/nq03-26/', '/t/NQ03-26.']) {
      await open(short);
      await page.waitForURL(`**${under}/tasks/nq03-26/`);
    }
  });
  await check('the page for addresses that lead nowhere offers the record', async () => {
    await open('/tasks/no-nq03-26/');
    await leads('main', '/tasks/nq03-26/');
  });
  await check('two records side by side, a frame and the list of changes are filled', async () => {
    await open('/compare/?a=nq03-26&b=nq03-27');
    await leads('main', '/tasks/nq03-27/');
    await open('/embed/record/?id=nq03-26');
    await leads('main', '/tasks/nq03-26/');
    await open('/changes/?document=nq03');
    await page.locator('.chips button').first().waitFor();
  });
  await check('no request left the path, and no script failed', () => assertIs(outside.join('\n'), ''));
}

async function searchOther(page: Page, site: string, dist: string): Promise<void> {
  const asked = new Set<string>();
  await page.route('https://user.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.add(pathname);
    const file = path.join(dist, pathname.replace('/office/', '/'));
    return route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
  });
  const leads = (selector: string) =>
    page.locator(`${selector} a[href^="${other}/tasks/"]`).first().waitFor({ timeout: 30_000 });
  const also = `also=${encodeURIComponent('user.example/office')}`;
  await check('the catalogue finds what another one under a path has', async () => {
    await page.goto(`${site}/tasks/?q=semiconductor`);
    await page.getByRole('checkbox', { name: 'Office' }).check();
    await leads('[data-results]');
    if (!page.url().includes(also)) throw new Error(page.url());
  });
  await check('so do full text and quick search', async () => {
    await page.goto(`${site}/search/?q=semiconductor&${also}`);
    await leads('main li');
    await page.goto(`${site}/`);
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('semiconductor');
    await page.locator('dialog button', { hasText: 'one other catalogue' }).click();
    await leads('dialog');
    await page.locator('dialog').getByRole('link', { name: 'Search page' }).click();
    await page.waitForURL((url) => url.search.includes(also));
  });
  await check('nothing of its host was asked but what is under its path', () =>
    assertIs([...asked].filter((one) => !one.startsWith('/office/')).join('\n'), ''),
  );
}

/** The first addresses of the site that lack its path: full ones in any text, and those from the root where a page leads or loads. */
function namedWithout(dist: string): string {
  const own = new RegExp(`https://user\\.example(?!${under}/|${under}\\b(?!/)|/office\\b)[^\\s"'<)]*`, 'gu');
  const fromRoot = new RegExp(`\\s(?:href|src|srcset|action|formaction|poster|data|cite)="(?!${under}/)/[^"]*"`, 'gu');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(isText);
  const found = names.flatMap((name) => {
    // Calendars fold their lines.
    const text = readFileSync(path.join(dist, name), 'utf8').replaceAll('\r\n ', '');
    const wrong = [...text.matchAll(own), ...(name.endsWith('.html') ? text.matchAll(fromRoot) : [])];
    return wrong.slice(0, 1).map(([address]) => `${name}: ${address}`);
  });
  return found.slice(0, 20).join('\n');
}

function withoutQuery(address: string | null) {
  return address?.split('?')[0];
}

function assertIs(found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`found ${String(found)}, expected ${String(expected)}`);
}
