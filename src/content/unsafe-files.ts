/** Files that another computer could not check out or would read as other ones, and links, which lead out of the project. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { guideFolder } from '../model/guide.ts';
import type { Problem } from '../model/problem.ts';
import { findHiddenSign } from '../model/text/letters.ts';
import { findEntry, mostBytes } from './disk.ts';
import { releasesFolder } from './releases.ts';

/** What people and `npm run release` write, and what is served as it is. */
const folders: readonly string[] = ['content', 'public', 'seeds', releasesFolder];

// Names that Windows keeps for devices, with any ending; signs that it does not take; a dot or space that it drops.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu;
const refusedSign = /[<>:"|?*\\\p{Cc}]/u;
const refusedEnd = /[. ]$/u;
// With the folders above it, a longer name is more than Windows takes.
const longestName = 120;
// The name of a guide page is the last part of its address.
const pageName = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.mdx|[._].*|README.*)$/u;

/**
 * Finds files and folders that are no plain ones, or whose names other computers refuse or take for one another.
 * @param root the project's folder
 */
export function findUnsafeFiles(root: string): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, message: string) => problems.push({ file, line: 1, message });
  for (const name of [...folders, 'permalinks.txt'])
    if (findEntry(join(root, name))?.isSymbolicLink()) report(name, linked);
    else if (folders.includes(name)) visit(root, name, report);
  return problems;
}

const linked =
  'This is a link. What it leads to may be any file of the computer that builds. Put a copy of the file here.';

function visit(root: string, folder: string, report: (file: string, message: string) => void): void {
  const entries = allEntriesIn(join(root, folder));
  const seen = new Map<string, string>();
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    const key = entry.name.normalize('NFC').toLowerCase();
    const twin = seen.get(key);
    seen.set(key, entry.name);
    const message =
      problemOfKind(entry) ??
      problemOfName(entry.name) ??
      (twin &&
        `Windows and macOS take this for ${folder}/${twin}: their names differ in capitals or marks alone. Rename one.`) ??
      (folder.startsWith(guideFolder) && entry.isFile() ? problemOfPage(entry.name) : undefined) ??
      (entry.isFile() ? problemOfSize(join(root, file)) : undefined);
    if (message !== undefined) report(file, message);
    if (entry.isDirectory()) visit(root, file, report);
  }
}

/** What a folder holds, links among it; nothing where it is no folder that can be read. */
function allEntriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function problemOfKind(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return linked;
  return entry.isFile() || entry.isDirectory() ? undefined : 'This is neither a file nor a folder. Remove it.';
}

function problemOfName(name: string): string | undefined {
  const sign = refusedSign.exec(name)?.[0] ?? findHiddenSign(name);
  const why = device.test(name)
    ? 'Windows keeps this name for a device'
    : sign !== undefined
      ? `Windows takes no ${JSON.stringify(sign)} in a name, and some signs nobody sees`
      : refusedEnd.test(name)
        ? 'Windows drops the dot or space at the end of a name'
        : name.length > longestName
          ? `The name has more than ${longestName} letters`
          : undefined;
  return why && `${why}. Rename it.`;
}

const problemOfPage = (name: string): string | undefined =>
  name.endsWith('.mdx') && !pageName.test(name)
    ? 'The name of a page is the last part of its address. Write it in small letters a to z, digits and hyphens, like how-to-cite.mdx.'
    : undefined;

const problemOfSize = (path: string): string | undefined =>
  (findEntry(path)?.size ?? 0) > mostBytes
    ? `The file is larger than ${mostBytes / 1_000_000} MB. Look what is in it, and divide it or remove it.`
    : undefined;
