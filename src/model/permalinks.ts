/** The list of everything that was ever published under an address: what permalinks.txt says, and how it is written. */

import { z } from 'zod';
import { withUnixLines } from './unix-lines.ts';

/** What an address names, so that it is noticed when it names something else. */
export const namedWords = z.strictObject({
  address: z.string().startsWith('/'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('The beginning of the SHA-256 of the words, white space evened out.'),
  begins: z.string().describe('The first words.'),
});

export type NamedWords = z.infer<typeof namedWords>;
export type Words = Omit<NamedWords, 'address'>;

export interface Permalinks {
  /** Each path, with its fragment where it names a record in a text; the words where the address names a record. */
  readonly addresses: ReadonlyMap<string, Words | undefined>;
  /** The numbered lines of each document's page, which are fragments like `#L12`. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
  /** Each decision of content/redirects.yaml in short, so that one that vanishes is noticed. */
  readonly decisions: ReadonlySet<string>;
  /** The names of the releases, so that one whose file vanishes is noticed. */
  readonly releases: ReadonlySet<string>;
  /** How many entries it says that it holds; left out where it does not. */
  readonly said?: number;
}

export const noPermalinks: Permalinks = {
  addresses: new Map(),
  lines: new Map(),
  decisions: new Set(),
  releases: new Set(),
};

/** How many addresses and lines are promised; of a list that is only added to, it never falls. */
export const promisesIn = ({ addresses, lines }: Permalinks): number =>
  [...lines.values()].reduce((sum, numbers) => sum + numbers.size, addresses.size);

/** How many entries of all kinds a list holds. */
export const entriesIn = (list: Permalinks): number => promisesIn(list) + list.decisions.size + list.releases.size;

// "/documents/nq03/#L1-974" in the list is every line from 1 to 974.
const lineRun = /^(\/\S*)#L(\d{1,6})(?:-(\d{1,6}))?$/u;
const entry = /^(\/\S*)(?: ([0-9a-f]{12}) (.*))?$/u;
const releaseMark = /^release (\d{4}-\d{2}-\d{2}(?:-\d+)?)$/u;
const count = /^# It holds (\d{1,9}) entries\b/u;
const decision = /^(?:moved|merged|split|withdrawn|reworded) \S+ \S+$/u;

/**
 * Reads the list. Lines that start with # are remarks.
 * @throws Error that names the first line that is no address and no decision
 */
export function parsePermalinks(text: string): Permalinks {
  const addresses = new Map<string, Words | undefined>();
  const lines = new Map<string, Set<number>>();
  const decisions = new Set<string>();
  const releases = new Set<string>();
  let said: number | undefined;
  for (const [index, line] of withUnixLines(text).split('\n').entries()) {
    const counted = count.exec(line)?.[1];
    if (counted !== undefined) said = Math.max(said ?? 0, Number(counted));
    if (line.trim() === '' || line.startsWith('#')) continue;
    const run = lineRun.exec(line);
    const found = entry.exec(line);
    const released = releaseMark.exec(line);
    if (run) {
      const numbers = lines.get(run[1] ?? '') ?? new Set();
      for (let number = Number(run[2]); number <= Number(run[3] ?? run[2]); number++) numbers.add(number);
      lines.set(run[1] ?? '', numbers);
    } else if (found) {
      const [, address = '', digest, begins = ''] = found;
      addresses.set(address, digest === undefined ? undefined : { digest, begins });
    } else if (released) releases.add(released[1] ?? '');
    else if (decision.test(line)) decisions.add(line);
    else {
      const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
      throw new Error(
        `permalinks.txt:${index + 1} "${shown}" is neither an address nor a decision nor a release. Restore the line.`,
      );
    }
  }
  return { addresses, lines, decisions, releases, ...(said === undefined ? {} : { said }) };
}

const heading = `# Every address and every fragment of a record that this site has ever published. A promise, so lines are only added.
# It stands at the top of the project, beside the change log: it is neither content (nobody writes it) nor a test (the
# build reads it, also from an archive without history). Written by \`npm run permalinks\`; never edited by hand.
# An address of a record has the digest of its words and their beginning; #L1-974 are the lines of a document.
# At the end stand the decisions of content/redirects.yaml and the releases.
`;

/** The list as text: how many entries it holds, then all of them sorted, one address a line, the decisions last. */
export function formatPermalinks(list: Permalinks): string {
  const { addresses, lines, decisions, releases } = list;
  const entries = [...addresses].map(([address, words]) =>
    words ? `${address} ${words.digest} ${words.begins}` : address,
  );
  const runs = [...lines].flatMap(([path, numbers]) => runsOf(numbers).map((run) => `${path}#L${run}`));
  const marks = [...releases].sort().map((release) => `release ${release}`);
  const said = `# It holds ${entriesIn(list)} entries, each line of a document counted.`;
  return `${heading}${said}\n\n${[...[...entries, ...runs].sort(), '', ...[...decisions].sort(), ...marks].join('\n').trimEnd()}\n`;
}

/**
 * The list with all that a build has besides. Nothing leaves it; words of an address change only where a decision
 * says so, which the build has checked.
 */
export function addPermalinks(published: Permalinks, built: Permalinks): Permalinks {
  const lines = new Map([...published.lines].map(([path, numbers]) => [path, new Set(numbers)]));
  for (const [path, numbers] of built.lines) lines.set(path, new Set([...(lines.get(path) ?? []), ...numbers]));
  const addresses = new Map(published.addresses);
  for (const [address, words] of built.addresses) addresses.set(address, words ?? addresses.get(address));
  return {
    addresses,
    lines,
    decisions: new Set([...published.decisions, ...built.decisions]),
    releases: new Set([...published.releases, ...built.releases]),
  };
}

function runsOf(numbers: ReadonlySet<number>): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}
