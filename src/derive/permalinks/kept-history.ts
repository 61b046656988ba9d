/** Whether what was published is still on record: releases/ and permalinks.txt hold each other. */
import { recordPath } from '../../model/paths.ts';
import { entriesIn, type Permalinks, promisesIn } from '../../model/permalinks.ts';
import type { Published, Release } from '../../model/release.ts';
import { changesOf } from '../changes/releases.ts';

/** What releases/ holds. */
export interface ReleaseFiles {
  readonly releases: readonly Release[];
  readonly published: Published | undefined;
}

const restore =
  'Restore it from the copy that published it; a copy that starts anew removes releases/ and permalinks.txt.';

/**
 * Finds what is gone of the history: a release that permalinks.txt names, a list of addresses shorter than it says or than
 * at the last release, records that no release published or that are not in the last one's file.
 * @returns one sentence a problem
 */
export function findLostHistory({ releases, published }: ReleaseFiles, permalinks: Permalinks): string[] {
  const names = new Set(releases.map(({ release }) => release));
  const gone = [...permalinks.releases].filter((name) => !names.has(name)).sort();
  const promises = promisesIn(permalinks);
  const entries = entriesIn(permalinks);
  const problems = gone.map(
    (name) => `releases/${name}.json:1 permalinks.txt tells of this release, and its file is not there. ${restore}`,
  );
  const named = lostRecords(releases, permalinks);
  if (published?.promises !== undefined && promises < published.promises) {
    problems.push(
      `permalinks.txt:1 The list holds ${promises} addresses and lines; the release ${published.release} was published with ${published.promises}.${named} ${restore}`,
    );
  } else if (published?.promises !== undefined && !permalinks.releases.has(published.release)) {
    problems.push(
      `permalinks.txt:1 The list does not tell of the release ${published.release}: its end is gone. ${restore}`,
    );
  } else if (permalinks.said !== undefined && entries < permalinks.said) {
    const fewer = permalinks.said - entries;
    problems.push(
      `permalinks.txt:1 The list says that it holds ${permalinks.said} entries, and ${fewer === 1 ? 'one of them is' : `${fewer} of them are`} gone.${named} ${restore}`,
    );
  }
  return [...problems, ...(gone.length === 0 && published ? recordProblems(releases, published) : [])];
}

/** In words, the records that a release published and whose addresses are not in the list; empty where there are none. */
function lostRecords(releases: readonly Release[], { addresses }: Permalinks): string {
  const lost = releases.flatMap((release) =>
    changesOf(release).flatMap(({ kind, id, what }) => {
      const path = recordPath({ kind, id });
      // Reports and values have no addresses of their own.
      return what === 'added' && kind !== 'report' && kind !== 'observation' && !addresses.has(path)
        ? [`${path} of ${kind} ${id} (${release.release})`]
        : [];
    }),
  );
  const more = lost.length > 3 ? ` and ${lost.length - 3} more` : '';
  return lost.length === 0 ? '' : ` Among them: ${lost.slice(0, 3).join(', ')}${more}.`;
}

/** Records of the last release that no release lists, and those that were released and are in no file. */
function recordProblems(releases: readonly Release[], published: Published): string[] {
  const told = new Set<string>();
  const living = new Set<string>();
  for (const { kind, id, what, to = [] } of releases.flatMap(changesOf)) {
    const key = `${kind} ${id}`;
    told.add(key);
    if (what === 'added' || what === 'reported') living.add(key);
    if (what === 'moved' || what === 'split' || what === 'merged' || what === 'withdrawn' || what === 'retracted')
      living.delete(key);
    for (const next of to) told.add(`${kind} ${next}`);
  }
  const held = new Set(
    Object.entries(published.records).flatMap(([kind, records]) => Object.keys(records).map((id) => `${kind} ${id}`)),
  );
  const untold = [...held].filter((key) => !told.has(key));
  const lost = [...living].filter((key) => !held.has(key));
  const say = (list: readonly string[], words: string) =>
    list.length === 0
      ? []
      : [
          `releases/records.json:1 ${list[0]}${list.length > 1 ? ` and ${list.length - 1} more` : ''} ${words}. Restore the files of all releases together.`,
        ];
  return [...say(untold, 'stand in it and in no release'), ...say(lost, 'were released and do not stand in it')];
}
