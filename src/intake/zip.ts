/** The files within a zip, as Word and Excel save them. */
import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './office-file.ts';

// What a file may unpack to: a thousand pages are a tenth of it, a zip bomb a thousand times as much.
const mostBytes = 200 * 1024 * 1024;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const entryLength = 46;
const localMark = 0x04034b50;
const localLength = 30;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip, of which each file is unpacked when it is asked for. */
export interface Zip {
  readonly paths: readonly string[];
  /** The bytes of a file, or undefined where there is none; throws UnreadableFile where it is damaged or far too large. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/**
 * Opens a zip by the directory at its end. Sizes and checksums are held against what comes out, so that a damaged file
 * is not read as if it were sound.
 * @param name the name of the file, for messages
 * @throws UnreadableFile where the directory is damaged
 */
export function openZip(name: string, bytes: Uint8Array): Zip {
  const entries = readDirectory(name, bytes);
  let left = mostBytes;
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      left -= entry.size;
      if (left < 0)
        throw new UnreadableFile(
          `${name} unpacks to more than ${mostBytes / 1024 / 1024} MB, which no list of tasks does. Copy the part that is needed into a new file and save that.`,
        );
      return unpack(name, bytes, path, entry);
    },
  };
}

function damaged(name: string, why: string): UnreadableFile {
  return new UnreadableFile(
    `${name} is damaged: ${why}. Copy it once more from where it came; if it opens in its program, save it there under a new name.`,
  );
}

function readDirectory(name: string, bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged(name, 'its list of contents at the end is missing, as in a file cut short');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark)
      throw damaged(name, `its list of contents breaks off after ${index} of ${count} files`);
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    entries.set(path.replaceAll('\\', '/').replace(/^\//u, ''), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

// The end of the directory stands before a comment of at most 65,535 bytes.
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function unpack(name: string, bytes: Uint8Array, path: string, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.flags & 1)
    throw new UnreadableFile(`${name} is a zip with a password. Open it, and save it once more without the password.`);
  const { offset } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localMark)
    throw damaged(name, `"${path}" does not begin where the list of contents says`);
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(name, `the end of "${path}" is missing`);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
  if (content?.length !== entry.size || crc32(content) !== entry.checksum)
    throw damaged(name, `"${path}" cannot be unpacked`);
  return content;
}

/** The content, or undefined where it cannot be unpacked to the size that was promised. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    return undefined;
  }
}
