/** The address that a site is served at: one reading of it, for every place where people write it. */

/** An address as it was read. */
export type SiteAddress =
  /** As browsers write it, without a slash at its end: `https://example.org`, `https://example.org/register`. */
  | { readonly address: string }
  /** What is wrong with it and what to write, as a sentence without its first word. */
  | { readonly problem: string };

const example = 'like https://tasks.example.org';

/**
 * Reads an address of a site. Capitals, a slash at the end, a port that goes without saying and letters beyond ASCII
 * are written as browsers write them: `https://Đăngký.VN:443/` is `https://xn--ngk-…`. A path is taken as it is written:
 * hosts tell capitals from small letters in it.
 */
export function readSiteAddress(text: string): SiteAddress {
  const asked = text.trim();
  if (!/^[a-z][a-z0-9+.-]*:\/\//iu.test(asked))
    return { problem: `write https:// before the name of the host, ${example}` };
  if (!/^https?:/iu.test(asked))
    return { problem: `write an address that starts with https:// or http://, ${example}` };
  // The URL standard drops, turns round or passes over these in silence.
  if (/[\s\\\p{Cc}\p{Cf}]|^[a-z]+:\/\/\//iu.test(asked))
    return { problem: `write a host without spaces, backslashes and further slashes, ${example}` };
  if (/^[^/]+\/\/[^/?#]*@/u.test(asked)) return { problem: `leave out the user name and password, ${example}` };
  const url = URL.parse(asked);
  if (!url || !isHost(url.hostname)) return { problem: `write the name of a host after https://, ${example}` };
  if (/[?#]/u.test(asked)) return { problem: `leave out what stands from "?" or "#" on, ${example}` };
  const path = asked.replace(/^[^/]+\/\/[^/]*/u, '').replace(/\/$/u, '');
  if (!/^(?:\/[a-z0-9](?:[a-z0-9._~-]*[a-z0-9_~-])?)*$/iu.test(path))
    return { problem: `write a path of letters a to z, digits, "-", "_" and ".", like https://example.org/register` };
  return { address: url.origin + path };
}

/** A name with letters between its dots, or an IPv6 address: the URL standard also takes `*` and `a..example`. */
const isHost = (name: string): boolean => /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/u.test(name);

/**
 * The address that a build is for.
 * @param asked SITE in the environment; nothing in it counts as not set
 * @param written the address in content/site.yaml, as it was read
 * @throws Error that says what is wrong with SITE, and what to write
 */
export function siteAddressFor(asked: string | undefined, written: string): string {
  if (!asked?.trim()) return written;
  const read = readSiteAddress(asked);
  // A password does not belong into logs either.
  const shown = asked.replace(/\/\/[^/]*@/u, '//…@');
  if ('problem' in read) throw new Error(`SITE is "${shown}", which is no address of a site: ${read.problem}.`);
  return read.address;
}

/**
 * The full address of a page or file of a site.
 * @param path within the site, like `/tasks/nq03-26/`
 * @example addressAt('https://example.org/register', '/tasks/') // "https://example.org/register/tasks/"
 */
export const addressAt = (site: string | URL, path: string): string => String(site).replace(/\/$/u, '') + path;

/** An address without its scheme: `example.org/register`. */
export const addressName = (address: string): string => address.replace(/^https?:\/\//u, '');

/** The path that a site is under, without a slash at its end; empty where it has a host of its own. */
export const pathUnder = (site: string | URL): string => new URL(site).pathname.replace(/\/$/u, '');
