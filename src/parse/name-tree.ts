/** All names of the registry as a tree of tokens, for finding the longest at a place of a text. */
import type { Agency } from '../model/agency.ts';
import { fold } from '../model/fold.ts';
import { languageWords } from './language.ts';

/** What words of one document mean, before all names of the registry: an agency's id, or several. */
export type OwnNames = Readonly<Record<string, string | readonly string[]>>;

export interface AgencyNames {
  readonly root: NameNode;
  /** Names like "Bộ KH&CN", as their first word and the initials of the others: "bo khcn". */
  readonly shortForms: ReadonlyMap<string, readonly string[]>;
  /** The usual names of each agency, folded: the one in the registry's language and the Vietnamese one. */
  readonly usual: ReadonlyMap<string, readonly string[]>;
  /** The name of each agency in the registry. */
  readonly called: ReadonlyMap<string, string>;
  readonly spellings: readonly string[];
  /** All names, each with a small first letter. */
  readonly written: ReadonlySet<string>;
}

export interface NameNode {
  agencies?: readonly string[];
  readonly next: Map<string, NameNode>;
}

/** A word or another character, folded, with its place. Words that are mostly shortened are one token: "UBND". */
export interface Token {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A name found in tokens, up to, not including, token `end`. */
export interface FoundName {
  readonly agencies: readonly string[];
  readonly end: number;
}

/**
 * Builds the tree of names. An agency is found by its name, its other names, its Vietnamese name and its abbreviation.
 * @param agencies the registry; where two agencies share a name, the first keeps it
 * @param own what the document itself means by words, before all of these: { "Sở Tài chính": "hue-finance" }
 */
export function buildAgencyNames(agencies: readonly Agency[], own: OwnNames = {}): AgencyNames {
  const root: NameNode = { next: new Map() };
  const spellings: string[] = [];
  const shortForms = new Map<string, readonly string[]>();
  const add = (name: string, ids: readonly string[]): void => {
    spellings.push(name);
    const node = tokensOf(name).reduce<NameNode>((above, { key }) => {
      const next: NameNode = above.next.get(stepOf(key)) ?? { next: new Map() };
      above.next.set(stepOf(key), next);
      return next;
    }, root);
    node.agencies ??= ids;
  };
  const ownEntries = Object.entries(own).map(([name, ids]): [string, readonly string[]] => [name, [ids].flat()]);
  const ownShort = new Set<string>();
  for (const [name, ids] of ownEntries) {
    add(name, ids);
    const short = shortFormOf(name);
    if (!short) continue;
    ownShort.add(short);
    shortForms.set(short, ids);
  }
  for (const agency of agencies) {
    for (const name of [agency.name, ...agency.otherNames, agency.nameVi, agency.abbreviation])
      if (name) add(name, [agency.id]);
    const short = agency.nameVi && agency.kind !== 'collective' ? shortFormOf(agency.nameVi) : undefined;
    // Initials that two bodies share name neither.
    if (short && !ownShort.has(short)) shortForms.set(short, shortForms.has(short) ? [] : [agency.id]);
  }
  const ownNames = (id: string) => ownEntries.flatMap(([name, ids]) => (ids.includes(id) ? [fold(name)] : []));
  return {
    root,
    shortForms,
    spellings,
    written: new Set(spellings.map(withSmallInitial)),
    usual: new Map(
      agencies.map(({ id, name, nameVi }) => [id, [fold(name), fold(nameVi ?? ''), ...ownNames(id)]] as const),
    ),
    called: new Map(agencies.map(({ id, name }) => [id, name])),
  };
}

/** The longest name that starts at a token. */
export function longestName(tokens: readonly Token[], at: number, from: NameNode): FoundName | undefined {
  let found: FoundName | undefined;
  let node: NameNode | undefined = from;
  for (let end = at; node && end < tokens.length; ) {
    node = node.next.get(stepOf(tokens[end]?.key ?? ''));
    end++;
    if (node?.agencies) found = { agencies: node.agencies, end };
  }
  return found;
}

/** The place in the tree behind words; undefined where no name begins so. */
export function nodeOf(words: string, { root }: AgencyNames): NameNode | undefined {
  return partsOf(words).reduce<NameNode | undefined>((node, key) => node?.next.get(stepOf(key)), root);
}

/** The initials that stand at a token for the words of a name, like `KH&CN` behind "Bộ". Only capitals are initials. */
export function shortFormAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  head: string,
  { shortForms }: AgencyNames,
): FoundName | undefined {
  let initials = '';
  let found: FoundName | undefined;
  for (let end = at; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    if (!/^[\p{Lu}\p{M}]+$/u.test(text.slice(token.from, token.to))) break;
    initials += token.key;
    const agencies = shortForms.get(`${head} ${initials}`);
    if (agencies && agencies.length > 0) found = { agencies, end: end + 1 };
    end++;
    const joint = tokens[end];
    const isGlued = joint?.from === token.to && joint.to === tokens[end + 1]?.from;
    if (joint?.key !== '&' && !(joint?.key === '-' && isGlued)) break;
  }
  return found;
}

const contractions = Object.values(languageWords)
  .flatMap((words) => words.contractions)
  .map(([words, short]) => ({ parts: words.split(' '), short }));

/** Words (letters, marks and digits) and single other characters, folded, with their places. */
export function tokensOf(text: string): Token[] {
  const plain = plainTokens(text);
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    const start = plain[at] as Token;
    const long = contractions.find(({ parts }) => parts.every((part, index) => plain[at + index]?.key === part));
    const key = long?.short ?? start.key;
    at += long?.parts.length ?? 1;
    let to = plain[at - 1]?.to ?? start.to;
    // "TP. Huế": the stop belongs to the short form.
    const isShort = !long && contractions.some(({ short }) => short === key);
    if (isShort && plain[at]?.key === '.' && plain[at]?.from === to && at + 1 < plain.length)
      to = plain[at++]?.to ?? to;
    tokens.push({ key, from: start.from, to });
  }
  return tokens;
}

function plainTokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    key: fold(match[0]) || match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const partsKnown = new Map<string, readonly string[]>();

/** The tokens of a phrase of the parser's own words. */
function partsOf(phrase: string): readonly string[] {
  const known = partsKnown.get(phrase) ?? tokensOf(phrase).map(({ key }) => key);
  partsKnown.set(phrase, known);
  return known;
}

/** The number of tokens of the longest phrase that stands at a place; 0 where none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    const parts = partsOf(phrase);
    if (parts.length > longest && parts.every((part, index) => tokens[at + index]?.key === part))
      longest = parts.length;
  }
  return longest;
}

// "A & B" is "A and B".
const stepOf = (key: string) => (key === 'va' || key === 'and' ? '&' : key);

/** "bo khcn" for "Bộ Khoa học và Công nghệ"; undefined where a name has no first word of its kind, or one word behind it. */
function shortFormOf(nameVi: string): string | undefined {
  const tokens = plainTokens(nameVi);
  const length = Math.max(
    0,
    ...languageWords.vi.commonNouns.map((noun) => {
      const parts = noun.split(' ');
      return parts.every((part, index) => tokens[index]?.key === part) ? parts.length : 0;
    }),
  );
  const others = tokens.slice(length).filter(({ key }) => /^[\p{L}\p{N}]/u.test(key) && key !== 'va');
  if (length === 0 || others.length < 2) return undefined;
  const head = tokens.slice(0, length).map(({ key }) => key);
  return `${head.join(' ')} ${others.map(({ key }) => key[0]).join('')}`;
}

/** Marks that look alike as one, and single spaces. */
export const plainMarks = (text: string): string => text.normalize('NFC').replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ');

export function withSmallInitial(text: string): string {
  const plain = plainMarks(text);
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}
