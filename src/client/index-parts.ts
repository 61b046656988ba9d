/**
 * The parts of search indexes, read whole and looked into before Pagefind has them. Pagefind takes a part that is cut,
 * empty or another page for one without words, and so a damaged index for one in which nothing is found.
 */

/** The folder of an index at its site. */
export const folder = '/pagefind/';

/** What is wrong with a part: the site has no such part, as on a page that is older than the site; or it cannot be had. */
export type Fault = 'gone' | 'damaged';

/** The first bytes of every part but the list of parts, once it is unpacked. */
const signature = 'pagefind_dcd';

class Faulty extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super('A part of the search index could not be loaded.');
    this.fault = fault;
  }
}

/** What was loaded under one list of parts. */
export interface Parts {
  /** 0 for the first. */
  readonly number: number;
  /** Faults by the address of the site that the index is of: Pagefind swallows them. */
  readonly faults: Map<string, Fault[]>;
  /** Ends what is under way, once other parts take their place. */
  readonly stop: AbortController;
}

const partsOf = (number: number): Parts => ({ number, faults: new Map(), stop: new AbortController() });
let parts = partsOf(0);
let watched = false;

/** The parts that are loaded now; from the first call on every one is looked into. */
export function currentParts(): Parts {
  if (!watched) watchRequests();
  watched = true;
  return parts;
}

/** Lets all parts be loaded anew, past the browser's own copies: they may be the damaged ones. */
export function forgetParts(): void {
  parts.stop.abort();
  parts = partsOf(parts.number + 1);
}

/** The faults of an index so far, by the address of its site without a slash at the end: two sites may share a host. */
export const faultsOf = ({ faults }: Parts, site: string): readonly Fault[] => faults.get(site) ?? [];

function watchRequests(): void {
  const request = globalThis.fetch;
  globalThis.fetch = async (...parameters) => {
    const [target, options] = parameters;
    const { origin, pathname } = new URL(target instanceof Request ? target.url : target, location.href);
    if (!pathname.includes(folder)) return request(...parameters);
    const { number, faults, stop } = parts;
    try {
      const cache = number === 0 ? 'default' : 'reload';
      return await soundPart(await request(target, { ...options, cache, signal: stop.signal }), pathname);
    } catch (error) {
      const site = origin + pathname.slice(0, pathname.lastIndexOf(folder));
      faults.set(site, [...(faults.get(site) ?? []), error instanceof Faulty ? error.fault : 'damaged']);
      throw error;
    }
  };
}

/** @throws Faulty where it is not what its address names */
async function soundPart(response: Response, path: string): Promise<Response> {
  // These are named by what they hold, so another build has others.
  const named = /\.pf_[a-z]+$/u.test(path);
  if (named && (response.status === 404 || response.status === 410)) throw new Faulty('gone');
  if (!response.ok) throw new Faulty('damaged');
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Many hosts answer an address that they do not have with a page.
  if (named && isPage(bytes)) throw new Faulty('gone');
  return new Response(path.endsWith('.json') ? checkList(bytes) : await unpack(bytes));
}

/** The list of the parts of an index: without its languages it names none. */
function checkList(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const languages = typeof list === 'object' && list && 'languages' in list ? list.languages : undefined;
  if (typeof languages !== 'object' || !languages || Object.keys(languages).length === 0) throw new Faulty('damaged');
  return bytes;
}

/** The bytes of a part as Pagefind reads them. The browser's own unpacking checks their sum, which Pagefind's does not. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (startOf(bytes) === signature) return bytes;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Faulty('damaged');
  // A browser of before 2023 leaves it to Pagefind.
  if (typeof DecompressionStream === 'undefined') return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = new Uint8Array(await new Response(stream).arrayBuffer());
  if (startOf(unpacked) !== signature) throw new Faulty('damaged');
  return unpacked;
}

const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, signature.length));

const isPage = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 100)).trimStart().startsWith('<');
