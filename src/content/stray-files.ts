/** Files that nobody reads: under another name than those that are read, or in another folder. */
import type { Dirent } from 'node:fs';
import { guideFolder } from '../model/guide.ts';
import { defaultLang, langs } from '../model/lang.ts';
import { findNearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { entriesIn } from './disk.ts';
import { kinds } from './kinds.ts';
import { isSetAside } from './yaml-folder.ts';

/** What a folder may hold. */
interface Place {
  /** Folders in it that are read. */
  readonly folders?: readonly string[];
  /** Files in it that are read. */
  readonly files?: readonly string[];
  /** How the names of all its files end. */
  readonly ending?: string;
  /** What its files and folders are, for a message. */
  readonly holds: string;
}

const names = Object.values(kinds).map(({ name }) => name);

const guidePages: Place = { ending: '.mdx', holds: 'guide pages, whose names end in .mdx' };

// Folders that are read name by name elsewhere (agencies, documents, …) say themselves what does not belong in them.
const places: Readonly<Record<string, Place>> = {
  content: {
    folders: [...names.filter((name) => !name.includes('.')), 'guide', 'readme'].sort(),
    files: names.filter((name) => name.includes('.')).sort(),
    holds: 'folders and files with names that are known',
  },
  'content/progress': { holds: 'a folder a task, with a file a day: content/progress/nq03-76/2026-03-02.yaml' },
  'content/observations': {
    holds: 'a folder an indicator, with a file a period: content/observations/nq03-i10/2025.yaml',
  },
  // What stands in originals is known to originals.ts.
  seeds: { folders: ['originals'], ending: '.txt', holds: 'texts of documents, whose names end in .txt' },
  releases: { ending: '.json', holds: 'what `npm run release` writes' },
};

const tops = ['content', 'seeds', 'releases', 'public'];

/**
 * Finds files and folders in content, seeds and releases that are not read, and folders beside these with nearly their
 * names. A file whose name begins with _ or .
 * is set aside, and so is a README.
 * @param root the project's folder
 */
export function findStrayFiles(root: string): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entriesIn(root, '.')) {
    const meant =
      tops.includes(entry.name) || !entry.isDirectory() ? undefined : findNearest(entry.name.toLowerCase(), tops);
    if (meant !== undefined)
      problems.push({
        file: entry.name,
        line: 1,
        message: `Nobody reads this folder. Nearest: ${meant}. Rename it.`,
        harms: [`${meant}/`],
      });
  }
  const guide = foldersBelow(root, 'content/guide').map((folder) => [folder, guidePages] as const);
  for (const [folder, place] of [...Object.entries(places), ...guide]) {
    for (const entry of entriesIn(root, folder)) {
      const message = isSetAside(entry.name) ? undefined : strayIn(folder, place, entry);
      if (message === undefined) continue;
      // What stands in a misnamed folder is missed in the right one.
      const meant = entry.isDirectory() ? nearestName(entry.name, place.folders ?? []) : undefined;
      const harms = meant === undefined ? [] : [`${folder}/${meant}/`];
      problems.push({ file: `${folder}/${entry.name}`, line: 1, message, harms });
    }
  }
  return problems;
}

/** A folder and all folders in it, but those that are set aside. */
function foldersBelow(root: string, folder: string): string[] {
  const inner = entriesIn(root, folder).filter((entry) => entry.isDirectory() && !isSetAside(entry.name));
  return [folder, ...inner.flatMap(({ name }) => foldersBelow(root, `${folder}/${name}`))];
}

function strayIn(folder: string, place: Place, entry: Dirent): string | undefined {
  const { name } = entry;
  const nothing = `Nobody reads this ${entry.isDirectory() ? 'folder' : 'file'}.`;
  if (folder === 'content') {
    const known = (entry.isDirectory() ? place.folders : place.files) ?? [];
    if (known.includes(name)) return undefined;
    const nearest = nearestName(name, [...(place.folders ?? []), ...(place.files ?? [])]);
    return nearest
      ? `${nothing} Nearest: content/${nearest}. Rename it, or begin its name with _ to set it aside.`
      : `${nothing} Move it to where it belongs, remove it, or begin its name with _ to set it aside.`;
  }
  if (place.ending === undefined)
    return entry.isDirectory() ? undefined : `${nothing} ${folder} holds ${place.holds}. Move it into a folder.`;
  if (!entry.isDirectory() && name.endsWith(place.ending)) return undefined;
  if (entry.isDirectory() && place.folders?.includes(name)) return undefined;
  // Guide pages may have folders of their own, but for languages without pages.
  if (entry.isDirectory() && place === guidePages) return folder === guideFolder ? unknownLang(name) : undefined;
  const right = entry.isDirectory() ? undefined : name.replace(/(?:\.[^.]*)?$/u, place.ending);
  return `${nothing} ${folder} holds ${place.holds}. ${right ? `Nearest: ${folder}/${right}. Rename it` : 'Move its files up'}, or begin its name with _ to set it aside.`;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What to do with a folder of guide pages that is named like a language; pages in it would stand under English addresses. */
function unknownLang(name: string): string | undefined {
  const known = (langs as readonly string[]).filter((lang) => lang !== defaultLang);
  const language = /^[a-z]{2}(?:-\w+)?$/iu.test(name) && !known.includes(name) ? languageNames.of(name) : undefined;
  return language === undefined
    ? undefined
    : `The folder is named like a language (${language}), and the site has pages in ${langs.map((lang) => languageNames.of(lang)).join(' and ')} only. ${name.toLowerCase() === defaultLang ? 'Move its files up' : 'Rename it'}, or begin its name with _ to set it aside.`;
}

/** The nearest known name, in small letters, by its spelling or by its beginning: "agency" is near "agencies". */
function nearestName(name: string, known: readonly string[]): string | undefined {
  const small = name.toLowerCase();
  return findNearest(small, known) ?? known.find((other) => other.startsWith(small.slice(0, 4)));
}
