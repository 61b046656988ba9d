/** Agency names in a cell: each is found by its longest name in the registry; nothing is left over unnoticed. */
import { fold } from '../model/fold.ts';
import { findNearest } from '../model/nearest.ts';
import type { LanguageWords } from './language.ts';
import {
  type AgencyNames,
  type FoundName,
  longestName,
  nodeOf,
  phraseAt,
  plainMarks,
  shortFormAt,
  type Token,
  tokensOf,
  withSmallInitial,
} from './name-tree.ts';

export { type AgencyNames, buildAgencyNames, type OwnNames } from './name-tree.ts';

export type Role = 'lead' | 'coordinating';

/** A name that stands in a text. */
export interface Mention {
  readonly agency: string;
  /** The name as written. */
  readonly text: string;
  /** Whether it is not the usual name, apart from capitals. */
  readonly other: boolean;
  /** Whether no name of the agency has these capitals, but for the first letter. */
  readonly capitals: boolean;
  /** What the cell itself says that it does: "Phối hợp: Bộ Y tế". */
  readonly role?: Role;
}

/** What a cell holds beside names. */
export type NameOddity =
  | { readonly rule: 'agency-unknown'; readonly text: string; readonly nearest: string | undefined }
  | { readonly rule: 'missing-separator'; readonly text: string }
  | { readonly rule: 'shared-noun'; readonly text: string }
  | { readonly rule: 'role-in-cell'; readonly text: string }
  | { readonly rule: 'agency-part'; readonly text: string }
  | { readonly rule: 'trailing-stop' }
  | { readonly rule: 'dash-cell' };

interface CellNames {
  readonly mentions: Mention[];
  readonly oddities: NameOddity[];
}

/** A first word that stands once for the names behind it. */
interface SharedHead {
  /** The first words of one name, folded: "bo". */
  readonly single: string;
  readonly written: string;
  /** Whether it was said that the names share it. */
  said: boolean;
}

interface Head extends SharedHead {
  readonly end: number;
  /** Whether these are the first words of one name. */
  readonly isSingle: boolean;
}

/**
 * Reads the agency names of a cell, in their order. Total: what is not a name, a connective or a mark is an oddity.
 * A cell that holds only a dash names nobody. Names may share their first word ("Các Bộ: Tài chính, Nội vụ"), stand as
 * initials ("Bộ KH&CN"), have a part in brackets behind them ("Bộ Y tế (Cục A)"), and be told what they do ("Chủ trì:").
 */
export function parseNames(text: string, names: AgencyNames, words: LanguageWords): CellNames {
  if (/^\s*[-–—]\s*$/u.test(text)) return { mentions: [], oddities: [{ rule: 'dash-cell' }] };
  return new CellReader(text, names, words).read();
}

class CellReader {
  readonly #text: string;
  readonly #names: AgencyNames;
  readonly #words: LanguageWords;
  readonly #tokens: readonly Token[];
  readonly #mentions: Mention[] = [];
  readonly #oddities: NameOddity[] = [];
  #separated = true;
  #head: SharedHead | undefined;
  #role: Role | undefined;
  /** The first mention that a role behind names ("… chủ trì") is about. */
  #since = 0;
  /** Roles that stand behind names. */
  readonly #behind: string[] = [];

  constructor(text: string, names: AgencyNames, words: LanguageWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
    this.#tokens = tokensOf(text);
  }

  read(): CellNames {
    for (let at = 0; at < this.#tokens.length; )
      at =
        this.#readRole(at) ??
        this.#readSharedHead(at) ??
        this.#readName(at) ??
        this.#readBracket(at) ??
        this.#readSharedNoun(at) ??
        this.#readMark(at) ??
        this.#readUnknown(at);
    // Who has no role beside one that has: the cell does not say.
    if (this.#behind.length > 0 && this.#mentions.some(({ role }) => role === undefined))
      for (const text of this.#behind) this.#oddities.push({ rule: 'agency-unknown', text, nearest: undefined });
    return { mentions: this.#mentions, oddities: this.#oddities };
  }

  #slice(from: number, to: number): string {
    return this.#text.slice(this.#tokens[from]?.from, this.#tokens[to - 1]?.to);
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  /** A role before its names ("Chủ trì:", "phối hợp với") or behind them ("Bộ Y tế chủ trì"). */
  #readRole(at: number): number | undefined {
    const { roles } = this.#words;
    const named: [Role, readonly string[]][] = [
      ['lead', roles.lead],
      ['coordinating', roles.coordinating],
    ];
    const found = named
      .map(([role, phrases]) => ({ role, length: phraseAt(this.#tokens, at, phrases) }))
      .sort((a, b) => b.length - a.length)[0];
    const before = phraseAt(this.#tokens, at, roles.with);
    if (before > 0 && before >= (found?.length ?? 0) && this.#mentions.length > 0) {
      const colon = this.#key(at + before) === ':' ? 1 : 0;
      // "Bộ Y tế chủ trì, phối hợp với …": whoever is named before leads.
      return this.#startRole('coordinating', at, at + before + colon);
    }
    if (!found || found.length === 0) return undefined;
    const end = at + found.length;
    // "Chủ trì - Bộ Y tế": behind a name a dash parts it from the next.
    const opens = this.#separated ? /^[:：–—-]$/u : /^[:：]$/u;
    if (opens.test(this.#key(end))) return this.#startRole(found.role, at, end + 1);
    return !this.#separated && this.#isBoundary(end) ? this.#endRole(found.role, at, end) : undefined;
  }

  #startRole(role: Role, at: number, end: number): number {
    this.#oddities.push({ rule: 'role-in-cell', text: this.#slice(at, end) });
    this.#role = role;
    this.#head = undefined;
    this.#separated = true;
    this.#since = this.#mentions.length;
    return end;
  }

  #endRole(role: Role, at: number, end: number): number {
    for (let index = this.#since; index < this.#mentions.length; index++)
      this.#mentions[index] = { ...(this.#mentions[index] as Mention), role };
    this.#since = this.#mentions.length;
    this.#behind.push(this.#slice(at, end));
    this.#oddities.push({ rule: 'role-in-cell', text: this.#slice(at, end) });
    return end;
  }

  /** "Các Bộ:" before "Tài chính": only where a name of one such body follows. */
  #readSharedHead(at: number): number | undefined {
    const head = this.#headAt(at);
    if (!head) return undefined;
    const opened = /^[:(]$/u.test(this.#key(head.end)) ? 1 : 0;
    // "Bộ KH&CN" is a name by itself.
    if (opened === 0 && head.isSingle) return undefined;
    const first = this.#nameUnder(head, head.end + opened);
    const whole = longestName(this.#tokens, at, this.#names.root);
    if (!first || (whole && whole.end >= first.end)) return undefined;
    this.#oddities.push({ rule: 'shared-noun', text: head.written });
    this.#head = { ...head, said: true };
    this.#separated = true;
    return head.end + opened;
  }

  #headAt(at: number): Head | undefined {
    let found: Head | undefined;
    for (const [shared, single] of this.#words.sharedHeads) {
      const end = at + phraseAt(this.#tokens, at, [shared]);
      if (end > (found?.end ?? at))
        found = { single, end, isSingle: shared === single, written: this.#slice(at, end), said: false };
    }
    return found;
  }

  /** A name whose first word stands before; behind it the cell must go on as behind a name. */
  #nameUnder(head: SharedHead, at: number): FoundName | undefined {
    const node = nodeOf(head.single, this.#names);
    const full = node && longestName(this.#tokens, at, node);
    const short = shortFormAt(this.#text, this.#tokens, at, head.single, this.#names);
    const found = full && (!short || full.end >= short.end) ? full : short;
    return found && this.#isBoundary(found.end) ? found : undefined;
  }

  /** Whether a name may end before a token. */
  #isBoundary(at: number): boolean {
    return (
      at >= this.#tokens.length ||
      /^[,;.()[\]]$/u.test(this.#key(at)) ||
      phraseAt(this.#tokens, at, this.#words.connectives) > 0 ||
      phraseAt(this.#tokens, at, [...this.#words.roles.lead, ...this.#words.roles.coordinating]) > 0
    );
  }

  #readName(at: number): number | undefined {
    const head = this.#headAt(at);
    const long = longestName(this.#tokens, at, this.#names.root);
    const short = head && shortFormAt(this.#text, this.#tokens, head.end, head.single, this.#names);
    const whole = short && short.end > (long?.end ?? 0) ? short : long;
    const under = this.#head && this.#nameUnder(this.#head, at);
    if (this.#head && under && under.end > (whole?.end ?? 0)) {
      if (!this.#head.said) this.#oddities.push({ rule: 'shared-noun', text: this.#head.written });
      this.#head.said = true;
      return this.#addNames(under, at, `${this.#head.single} `);
    }
    if (!whole) return undefined;
    this.#head = head && head.end < whole.end ? head : undefined;
    return this.#addNames(whole, at, '');
  }

  #addNames({ agencies, end }: FoundName, at: number, before: string): number {
    const text = this.#slice(at, end);
    if (!this.#separated) this.#oddities.push({ rule: 'missing-separator', text });
    for (const agency of agencies)
      this.#mentions.push({
        agency,
        text,
        other: !this.#names.usual.get(agency)?.includes(fold(before + text)),
        capitals: before === '' && hasOtherCapitals(text, this.#names),
        ...(this.#role ? { role: this.#role } : {}),
      });
    this.#separated = false;
    return end;
  }

  /** Brackets behind a name: its role, its abbreviation, a part of it, or further names. */
  #readBracket(at: number): number | undefined {
    const last = this.#mentions.at(-1);
    if (this.#key(at) !== '(' || !last || this.#separated) return undefined;
    const close = this.#tokens.findIndex(({ key }, index) => index > at && key === ')');
    if (close < at + 2) return undefined;
    const { roles } = this.#words;
    for (const [role, phrases] of [['lead', roles.lead] as const, ['coordinating', roles.coordinating] as const])
      if (phraseAt(this.#tokens, at + 1, phrases) === close - at - 1) return this.#endRole(role, at, close + 1);
    const inner = this.#slice(at + 1, close);
    const { mentions, oddities } = parseNames(inner, this.#names, this.#words);
    if (mentions.length > 0 && !oddities.some(({ rule }) => rule === 'agency-unknown' || rule === 'role-in-cell')) {
      const others = mentions.filter(({ agency }) => agency !== last.agency);
      if (others.length > 0) this.#oddities.push(...oddities, { rule: 'missing-separator', text: `(${inner})` });
      this.#mentions.push(...others.map((mention) => ({ ...mention, ...(this.#role ? { role: this.#role } : {}) })));
      return close + 1;
    }
    // A part has a first word of its own: "(Bộ …)" behind "Bộ Công an" is no part of it.
    const noun = phraseAt(this.#tokens, at + 1, this.#words.commonNouns);
    if (noun === 0 || this.#key(at + 1) === tokensOf(last.text)[0]?.key) return undefined;
    this.#oddities.push({ rule: 'agency-part', text: inner });
    return close + 1;
  }

  #readSharedNoun(at: number): number | undefined {
    const noun = phraseAt(this.#tokens, at, this.#words.sharedNouns);
    if (noun === 0) return undefined;
    this.#oddities.push({ rule: 'shared-noun', text: this.#slice(at, at + noun) });
    return at + noun + (this.#key(at + noun) === ':' ? 1 : 0);
  }

  /** A mark or word that joins names, and the full stop at the end. */
  #readMark(at: number): number | undefined {
    const connective = isMark(this.#key(at)) ? 1 : phraseAt(this.#tokens, at, this.#words.connectives);
    if (connective > 0) {
      this.#separated = true;
      return at + connective;
    }
    // A bullet or slash before a name or role.
    if (/^[-–—•+/]$/u.test(this.#key(at)) && this.#beginsSomething(at + 1)) {
      this.#separated = true;
      return at + 1;
    }
    // The end of "Các Bộ (Tài chính, Nội vụ)".
    if (this.#key(at) === ')' && this.#head?.said && !this.#separated) {
      this.#head = undefined;
      return at + 1;
    }
    if (this.#key(at) !== '.' || at !== this.#tokens.length - 1) return undefined;
    this.#oddities.push({ rule: 'trailing-stop' });
    return at + 1;
  }

  /** Whether a name, a shared first word or a role with its colon starts here. */
  #beginsSomething(at: number): boolean {
    const role = phraseAt(this.#tokens, at, [...this.#words.roles.lead, ...this.#words.roles.coordinating]);
    return (
      longestName(this.#tokens, at, this.#names.root) !== undefined ||
      this.#headAt(at) !== undefined ||
      (role > 0 && this.#key(at + role) === ':')
    );
  }

  /** Unknown words, up to the next mark or the next name. */
  #readUnknown(start: number): number {
    let at = start;
    do at++;
    while (at < this.#tokens.length && !isMark(this.#key(at)) && !longestName(this.#tokens, at, this.#names.root));
    const text = this.#slice(start, at);
    this.#oddities.push({ rule: 'agency-unknown', text, nearest: nearestName(text, this.#names) });
    this.#separated = true;
    return at;
  }
}

const isMark = (key: string) => key === ',' || key === ';';

/** Whether a name is in the registry in small letters, but not with these capitals. */
function hasOtherCapitals(text: string, names: AgencyNames): boolean {
  if (names.written.has(withSmallInitial(text))) return false;
  const small = plainMarks(text).toLowerCase();
  return names.spellings.some((name) => name.length === text.length && plainMarks(name).toLowerCase() === small);
}

/** The registry's nearest spelling, for a message. Long stretches are not worth comparing. */
function nearestName(text: string, names: AgencyNames): string | undefined {
  return text.length > 160 ? undefined : findNearest(text, names.spellings);
}
