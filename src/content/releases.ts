/** What was published so far, from releases/: one file a release, and all records as they were last published. */
import type { z } from 'zod';
import { inReleaseOrder } from '../derive/changes/releases.ts';
import { entryOf, type Problem } from '../model/problem.ts';
import { type Published, published, type RecordStates, type Release, release } from '../model/release.ts';
import { withUnixLines } from '../model/unix-lines.ts';
import { entriesIn, readBytes } from './disk.ts';
import { formatProblem } from './format-problems.ts';

/** Where the files stand in the project. */
export const releasesFolder = 'releases';

/** All records as they were last published, next to the releases. */
export const publishedFile = 'records.json';

export interface Releases {
  /** Oldest first. */
  readonly releases: readonly Release[];
  /** The records of the last release; empty before the first one. */
  readonly records: RecordStates;
  /** The file that they stand in; undefined before the first release. */
  readonly published: Published | undefined;
}

/**
 * Reads releases/. A project without it has published nothing yet.
 * @param root the project's folder
 * @throws Error that lists every problem of the files, if there is one
 */
export function readReleases(root: string): Releases {
  const { problems, ...releases } = readReleaseFiles(root);
  if (problems.length > 0) throw new Error(`The releases have problems:\n\n${problems.map(formatProblem).join('\n')}`);
  return releases;
}

/** Reads releases/ with all that is wrong there. Never throws for what is in a file; a bad file is left out. */
export function readReleaseFiles(root: string): Releases & { readonly problems: readonly Problem[] } {
  const names = entriesIn(root, releasesFolder)
    .map(({ name }) => name)
    .filter((name) => /^[^_.].*\.json$/.test(name));
  const problems: Problem[] = [];
  const report = (name: string, message: string) => {
    const file = `${releasesFolder}/${name}`;
    problems.push({ file, line: 1, message, harms: [entryOf(file)] });
  };
  const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined => {
    const parsed = schema.safeParse(parseJson(readBytes(root, `${releasesFolder}/${name}`)?.toString()));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    report(name, `${issue?.path.join('.') || 'file'}: ${issue?.message}. Restore it.`);
    return undefined;
  };
  const releases: Release[] = [];
  for (const name of names.filter((other) => other !== publishedFile).sort()) {
    const data = read(name, release);
    if (!data) continue;
    const wanted = new RegExp(`^${data.day}(-\\d+)?$`);
    if (`${data.release}.json` !== name || !wanted.test(data.release))
      report(name, `release: the file speaks of ${data.release}, ${data.day}. Restore it.`);
    else releases.push(data);
  }
  const ordered = inReleaseOrder(releases);
  const last = ordered.at(-1);
  const records: Published | undefined = names.includes(publishedFile) ? read(publishedFile, published) : undefined;
  if (problems.length === 0 && records?.release !== last?.release) {
    report(
      publishedFile,
      `release: it holds the records of ${records?.release ?? 'no release'}, but the last release is ${last?.release ?? 'none'}. Restore the files of one release together.`,
    );
  }
  return { releases: ordered, records: records?.records ?? {}, published: records, problems };
}

/** The parsed text; undefined, which no schema takes, where it is not JSON. */
function parseJson(text = ''): unknown {
  try {
    return JSON.parse(withUnixLines(text));
  } catch {
    return undefined;
  }
}
