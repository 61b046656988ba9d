/** Every part of the full-text index, damaged in every way: what the browser's reader of parts makes of it. */
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { currentParts, type Fault, faultsOf } from '../../src/client/index-parts.ts';
import { site } from './built.ts';

const origin = 'https://built.example';
vi.stubGlobal('location', { href: `${origin}/search/` });

/** What the server answers, as far as a test says so. */
let answer: (bytes: Buffer) => Response | Promise<never>;
const server = vi.fn<typeof fetch>((target) => {
  const { pathname } = new URL(target instanceof Request ? target.url : target, origin);
  return Promise.resolve(answer(site.files.get(pathname) ?? Buffer.from(`no ${pathname}`)));
});
vi.stubGlobal('fetch', server);
const parts = currentParts();
// The reader has taken the place of fetch.
const read = globalThis.fetch;

afterEach(() => parts.faults.clear());
afterAll(() => {
  vi.unstubAllGlobals();
});

const kinds: readonly [name: string, pattern: RegExp][] = [
  ['a page of its words', /\/pagefind\/index\/.*\.pf_index$/],
  ['a result', /\/pagefind\/fragment\/.*\.pf_fragment$/],
  ['a filter', /\/pagefind\/filter\/.*\.pf_filter$/],
  ['its list of words', /\.pf_meta$/],
  ['its list of parts', /\/pagefind-entry\.json$/],
  ['its engine', /\/pagefind\/wasm\.[a-z]+\.pagefind$/],
];

const otherPage = '<!doctype html><html lang="en"><title>Welcome</title><h1>Sign in to the network</h1></html>';
const withWrongByte = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  const place = Math.floor(bytes.length / 2);
  copy.writeUInt8((bytes.readUInt8(place) + 1) % 256, place);
  return copy;
};
const sent = (bytes: Buffer | string, status = 200) => new Response(new Uint8Array(Buffer.from(bytes)), { status });

const damages: readonly [name: string, answer: typeof answer, ofNamed: Fault][] = [
  ['is missing', () => sent(otherPage, 404), 'gone'],
  ['is gone for good', () => sent(otherPage, 410), 'gone'],
  ['is another page', () => sent(otherPage), 'gone'],
  ['is empty', () => sent(''), 'damaged'],
  ['is cut', (bytes) => sent(bytes.subarray(0, Math.floor(bytes.length / 2))), 'damaged'],
  ['lacks its last byte', (bytes) => sent(bytes.subarray(0, bytes.length - 1)), 'damaged'],
  ['has a wrong byte', (bytes) => sent(withWrongByte(bytes)), 'damaged'],
  ['is busy', () => sent('busy', 503), 'damaged'],
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch')), 'damaged'],
];

for (const [kind, pattern] of kinds) {
  const path = [...site.files.keys()].find((name) => pattern.test(name)) ?? '';

  test(`${kind} that is sound is handed on`, async () => {
    answer = (bytes) => sent(bytes);
    expect((await read(path)).ok).toBe(true);
    expect(faultsOf(parts, origin)).toEqual([]);
  });

  // One wrong byte of a list may leave it whole in sense.
  const possible = damages.filter(([how]) => !(how === 'has a wrong byte' && kind === 'its list of parts'));
  test.each(possible)(`${kind} that %s is never handed on`, async (_how, damage, ofNamed) => {
    answer = damage;
    await expect(read(path)).rejects.toThrow();
    // Only what is named by its contents can be of another build.
    expect(faultsOf(parts, origin)).toEqual([/\.pf_[a-z]+$/.test(path) ? ofNamed : 'damaged']);
  });
}

test('what is no part of the index is left alone', async () => {
  answer = () => sent(otherPage, 404);
  expect((await read('/data/v1/tasks.json')).status).toBe(404);
  expect(faultsOf(parts, origin)).toEqual([]);
});
