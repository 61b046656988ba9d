/** A file of Word or Excel: a zip of XML files that refer to each other. */
import { UnreadableFile } from './office-file.ts';
import { childrenOf, type Element, readXml } from './xml.ts';
import { openZip } from './zip.ts';

/** One reference from a file within the package to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `worksheet`, `footnotes`, `image`. */
  readonly type: string;
  /** The path within the package, or the address of something outside it. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly name: string;
  readonly paths: readonly string[];
  /** What kind of document it is, by the type of its main file: `wordprocessingml`, `spreadsheetml`, `presentationml`, `sheet.binary`; null where it is no package of Office. */
  readonly kind: string | null;
  /** The path of the main file, or null. */
  readonly main: string | null;
  /** A file's bytes as they are, or undefined. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** A file's root element, or undefined where there is no such file; see readXml for `whole`. */
  readonly xml: (path: string, whole?: Readonly<Record<string, (element: Element) => void>>) => Element | undefined;
  /** What a file refers to. */
  readonly relations: (path: string) => readonly Relation[];
}

/**
 * Opens a package.
 * @param name the name of the file, for messages
 * @throws UnreadableFile where it is damaged
 */
export function openPackage(name: string, bytes: Uint8Array): Package {
  const zip = openZip(name, bytes);
  // Some programs write the names of folders with other capitals than they refer to them.
  const written = new Map(zip.paths.map((path) => [path.toLowerCase(), path]));
  const read = (path: string) => zip.read(written.get(path.toLowerCase()) ?? path);
  const xml: Package['xml'] = (path, whole) => {
    const content = read(path);
    return content && readXml(`${name} (${path})`, content, whole);
  };
  const relations = (path: string) => relationsOf(path, xml(besides(path)));
  const main = relations('').find(({ type }) => type === 'officeDocument')?.target ?? null;
  return { name, paths: zip.paths, kind: kindOf(xml('[Content_Types].xml'), main), main, bytes: read, xml, relations };
}

/** The file of references that belongs to a file. */
function besides(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

function relationsOf(path: string, root: Element | undefined): Relation[] {
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
      target: external ? target : resolve(path, target),
      external,
    };
  });
}

/** A path as the package knows it: "../comments1.xml" from "xl/worksheets/sheet1.xml" is "xl/comments1.xml". */
function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function kindOf(types: Element | undefined, main: string | null): string | null {
  if (main === null) return null;
  const part = childrenOf(types, 'Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${main.toLowerCase()}`,
  );
  const ending = main.replace(/^.*\./u, '');
  const byEnding = childrenOf(types, 'Default').find(({ attributes }) => attributes['Extension'] === ending);
  const type = (part ?? byEnding)?.attributes['ContentType'] ?? '';
  return /wordprocessingml|ms-word|spreadsheetml|sheet\.binary|ms-excel|presentationml/u.exec(type)?.[0] ?? null;
}

/** A part that must be there. */
export function needed<Part>(part: Part | null | undefined, name: string, what: string): Part {
  if (part === null || part === undefined)
    throw new UnreadableFile(`${name} lacks ${what}. Open it in its program and save it under a new name.`);
  return part;
}
