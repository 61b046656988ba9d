/**
 * What calendar programs and feed readers know events, feeds and entries by. It outlasts the site's address: a reader
 * who subscribed sees nothing twice when the site moves (RFC 5545, 3.8.4.7; RFC 4287, 4.2.6).
 */

import { createHash } from 'node:crypto';
import { defaultLang, type Lang } from '../model/lang.ts';
import type { SiteInfo } from '../model/site.ts';
import { addressAt } from '../model/site-address.ts';

/** Where the version and the variant of a UUID stand, counted in bytes. */
const versionAt = 6;
const variantAt = 8;

/**
 * A UUID of version 5 (RFC 9562, section 5.5).
 * @param namespace the UUID in which names are unique, like `6ba7b811-9dad-11d1-80b4-00c04fd430c8` for addresses
 * @param name any text, read as UTF-8
 */
export function uuidOf(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[versionAt] = ((bytes[versionAt] ?? 0) & 0x0f) | 0x50;
  bytes[variantAt] = ((bytes[variantAt] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** The namespace of addresses (RFC 9562, section 6.6): for a site that has no identity of its own yet. */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

export interface Identities {
  /** Of the event of a record that was first published on a day; undefined where it is not published yet. */
  readonly event: (record: string, first: string | undefined) => string;
  /** Of a feed whose page was first published on a day. */
  readonly feed: (path: string, first: string | undefined) => string;
  /** Of an entry of a release. */
  readonly entry: (release: { readonly release: string; readonly day: string }, key: string) => string;
}

/**
 * The identities that a site gives. What was published up to the day in `identity.before` keeps the form that it had
 * then, made from the address of that time.
 * @param site with its address, which counts only where it has no identity
 * @param lang of the words: who follows both languages has each event and entry in both
 */
export function identitiesOf(
  { identity, address }: Pick<SiteInfo, 'identity' | 'address'>,
  lang: Lang = defaultLang,
): Identities {
  const own = identity?.uuid ?? uuidOf(addresses, address);
  // Only the default language was published before there was another.
  const [scope, before] = lang === defaultLang ? ['', identity?.before] : [`${lang} `, undefined];
  const uuid = (name: string): string => uuidOf(own, scope + name);
  const urn = (name: string): string => `urn:uuid:${uuid(name)}`;
  const host = before && new URL(before.address).hostname;
  const isOld = (day: string | undefined): boolean => before !== undefined && day !== undefined && day <= before.until;
  return {
    event: (record, first) => (isOld(first) ? `${record}@${host}` : uuid(`event ${record}`)),
    feed: (path, first) => (isOld(first) ? addressAt(before?.address ?? '', path) : urn(`feed ${path}`)),
    entry: ({ release, day }, key) =>
      isOld(day) ? `tag:${host},${day}:${release}/${key}` : urn(`entry ${release}/${key}`),
  };
}
