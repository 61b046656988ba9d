/** Agency names in a cell: each is found by its longest name in the registry; nothing is left over unnoticed. */
import type { Agency } from '../model/agency.ts';
import { fold } from '../model/fold.ts';
import { findNearest } from '../model/nearest.ts';
import type { LanguageWords } from './language.ts';

/** A name that stands in a text. */
export interface Mention {
  readonly agency: string;
  /** The name as written. */
  readonly text: string;
  /** Whether it is not the usual name, apart from capitals. */
  readonly other: boolean;
  /** Whether no name of the agency has these capitals, but for the first letter. */
  readonly capitals: boolean;
}

/** What a cell holds beside names. */
export type NameOddity =
  | { readonly rule: 'agency-unknown'; readonly text: string; readonly nearest: string | undefined }
  | { readonly rule: 'missing-separator'; readonly text: string }
  | { readonly rule: 'shared-noun'; readonly text: string }
  | { readonly rule: 'trailing-stop' }
  | { readonly rule: 'dash-cell' };

/** All names of the registry as a tree of tokens, for finding the longest at a place. */
export interface AgencyNames {
  readonly root: NameNode;
  /** The usual names of each agency, folded: the one in the registry's language and the Vietnamese one. */
  readonly usual: ReadonlyMap<string, readonly string[]>;
  /** The name of each agency in the registry. */
  readonly called: ReadonlyMap<string, string>;
  readonly spellings: readonly string[];
  /** All names, each with a small first letter. */
  readonly written: ReadonlySet<string>;
}

interface NameNode {
  agency?: string;
  readonly next: Map<string, NameNode>;
}

interface Token {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Builds the tree of names. An agency is found by its name, its other names, its Vietnamese name and its abbreviation.
 * @param agencies the registry; where two agencies share a name, the first keeps it
 */
export function buildAgencyNames(agencies: readonly Agency[]): AgencyNames {
  const root: NameNode = { next: new Map() };
  const spellings: string[] = [];
  for (const agency of agencies) {
    for (const name of [agency.name, ...agency.otherNames, agency.nameVi, agency.abbreviation]) {
      if (!name) continue;
      spellings.push(name);
      let node = root;
      for (const token of tokensOf(name)) {
        let next = node.next.get(token.key);
        if (!next) {
          next = { next: new Map() };
          node.next.set(token.key, next);
        }
        node = next;
      }
      node.agency ??= agency.id;
    }
  }
  return {
    root,
    spellings,
    written: new Set(spellings.map(withSmallInitial)),
    usual: new Map(agencies.map((agency) => [agency.id, [fold(agency.name), fold(agency.nameVi ?? '')]])),
    called: new Map(agencies.map(({ id, name }) => [id, name])),
  };
}

/**
 * Reads the agency names of a cell, in their order. Total: what is not a name, a connective or a mark is an oddity.
 * A cell that holds only a dash names nobody.
 */
export function parseNames(
  text: string,
  names: AgencyNames,
  words: LanguageWords,
): { mentions: Mention[]; oddities: NameOddity[] } {
  const mentions: Mention[] = [];
  const oddities: NameOddity[] = [];
  if (/^\s*[-–—]\s*$/u.test(text)) return { mentions, oddities: [{ rule: 'dash-cell' }] };

  const tokens = tokensOf(text);
  let separated = true;
  for (let at = 0; at < tokens.length; ) {
    const name = longestName(tokens, at, names.root);
    if (name) {
      const written = text.slice(tokens[at]?.from, tokens[name.end - 1]?.to);
      if (!separated) oddities.push({ rule: 'missing-separator', text: written });
      mentions.push({
        agency: name.agency,
        text: written,
        other: !names.usual.get(name.agency)?.includes(fold(written)),
        capitals: hasOtherCapitals(written, names),
      });
      separated = false;
      at = name.end;
      continue;
    }
    const noun = phraseAt(tokens, at, words.sharedNouns);
    if (noun) {
      oddities.push({ rule: 'shared-noun', text: text.slice(tokens[at]?.from, tokens[at + noun - 1]?.to) });
      at += noun;
      continue;
    }
    const connective = /^[,;]$/.test(tokens[at]?.key ?? '') ? 1 : phraseAt(tokens, at, words.connectives);
    if (connective) {
      separated = true;
      at += connective;
      continue;
    }
    if (tokens[at]?.key === '.' && at === tokens.length - 1) {
      oddities.push({ rule: 'trailing-stop' });
      break;
    }
    // Unknown words, up to the next mark or the next name.
    const start = at;
    do at++;
    while (at < tokens.length && !/^[,;]$/.test(tokens[at]?.key ?? '') && !longestName(tokens, at, names.root));
    const unknown = text.slice(tokens[start]?.from, tokens[at - 1]?.to);
    oddities.push({ rule: 'agency-unknown', text: unknown, nearest: nearestName(unknown, names) });
    separated = true;
  }
  return { mentions, oddities };
}

/** Whether a name is in the registry in small letters, but not with these capitals. */
function hasOtherCapitals(text: string, names: AgencyNames): boolean {
  if (names.written.has(withSmallInitial(text))) return false;
  const small = plainMarks(text).toLowerCase();
  return names.spellings.some((name) => name.length === text.length && plainMarks(name).toLowerCase() === small);
}

const plainMarks = (text: string) => text.normalize('NFC').replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ');

function withSmallInitial(text: string): string {
  const plain = plainMarks(text);
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}

/** Words (letters, marks and digits) and single other characters, folded, with their places. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    key: fold(match[0]) || match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function longestName(
  tokens: readonly Token[],
  at: number,
  root: NameNode,
): { agency: string; end: number } | undefined {
  let found: { agency: string; end: number } | undefined;
  let node: NameNode | undefined = root;
  for (let end = at; node && end < tokens.length; ) {
    node = node.next.get(tokens[end]?.key ?? '');
    end++;
    if (node?.agency) found = { agency: node.agency, end };
  }
  return found;
}

/** The number of tokens of the longest phrase that stands at a place; 0 where none does. */
function phraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    if (parts.length > longest && parts.every((part, index) => tokens[at + index]?.key === part))
      longest = parts.length;
  }
  return longest;
}

/** The registry's nearest spelling, for a message. Long stretches are not worth comparing. */
function nearestName(text: string, names: AgencyNames): string | undefined {
  return text.length > 160 ? undefined : findNearest(text, names.spellings);
}
