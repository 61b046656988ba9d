/** Answers of a server that are not what was asked for, as tests lay them over the site's own. */
import type { Page, Route } from '@playwright/test';

const otherPage = '<!doctype html><html lang="en"><title>Welcome</title><h1>Sign in to the network</h1></html>';

/** Ways in which a file may come. */
export const damages: readonly [name: string, damage: (route: Route) => Promise<void>][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: otherPage, contentType: 'text/html' })],
  ['is another page', (route) => route.fulfill({ body: otherPage, contentType: 'text/html' })],
  ['is empty', (route) => route.fulfill({ body: '' })],
  ['is a picture', (route) => route.fulfill({ body: '\u0089PNG', contentType: 'image/png' })],
  ['is cut', (route) => change(route, (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)))],
  ['lacks its last byte', (route) => change(route, (bytes) => bytes.subarray(0, bytes.length - 1))],
  ['has a wrong byte', (route) => change(route, withWrongByte)],
  ['is busy', (route) => route.fulfill({ status: 503, body: 'busy' })],
  ['does not come', (route) => route.abort()],
];

async function change(route: Route, changed: (bytes: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: changed(await response.body()) });
}

function withWrongByte(bytes: Buffer): Buffer {
  const place = Math.floor(bytes.length / 2);
  const copy = Buffer.from(bytes);
  copy.writeUInt8((bytes.readUInt8(place) + 1) % 256, place);
  return copy;
}

/** Lays a damage over a file while something is tried. */
export async function damaged(
  page: Page,
  pattern: string | RegExp,
  damage: (route: Route) => Promise<void>,
  tried: () => Promise<void>,
): Promise<void> {
  await page.route(pattern, damage);
  await tried();
  await page.unroute(pattern);
}
