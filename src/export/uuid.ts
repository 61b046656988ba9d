/** Identities made from names: the same name gives the same identity, on every machine and for ever. */
import { createHash } from 'node:crypto';

/** Where the version and the variant of a UUID stand, counted in bytes. */
const versionAt = 6;
const variantAt = 8;

/**
 * A UUID of version 5 (RFC 9562, section 5.5).
 * @param namespace the UUID under which names are told apart, like `6ba7b811-9dad-11d1-80b4-00c04fd430c8` for addresses
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
