/** The reading of one seed while it goes on: records, claims on stretches of text, and diagnostics are gathered here. */
import type { Diagnostic, RuleName } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Flag } from '../model/flag.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Provision, ProvisionKind } from '../model/provision.ts';
import type { Claim } from '../model/source-line.ts';
import type { StatedClaim } from '../model/stated-claim.ts';
import type { Task } from '../model/task.ts';
import { type LanguageWords, languageWords } from './language.ts';
import { countPlaces, numberIn, type Places } from './list-numbering.ts';
import type { AgencyNames } from './names.ts';
import { type SeedLine, seedPath } from './source.ts';

/** A stretch of one line: characters `from` up to, not including, `to`. */
export interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** What was found at a place, beside the message. */
export interface Finding {
  readonly expected?: string;
  readonly actual?: string;
}

/** One seed as it is, and the remarks on it: all that reading without keeping takes. */
export interface SeedText {
  readonly document: SourceDocument;
  readonly words: LanguageWords;
  readonly names: AgencyNames;
  readonly lines: readonly SeedLine[];
  readonly diagnostics: Diagnostic[];
  /** Reports a diagnostic at a line of the seed. */
  report(rule: RuleName, line: number, message: string, finding?: Finding): void;
}

/** What is gathered of any text: provisions, and what each stretch belongs to. */
export interface Reading extends SeedText {
  readonly provisions: Provision[];
  /** Places in lists that the text does not number. */
  readonly places: Places;
  /** Claims by line number. */
  readonly claims: Map<number, Claim[]>;
  /** Claims stretches of text for a record. */
  claim(id: string, stretches: readonly Stretch[]): void;
  /** The provenance of lines `first` to `last`. */
  provenance(first: number, last: number, locator: string): Provenance;
  /** Adds a provision of a kind that counts from 1; returns it. Its stretches are claimed. */
  addProvision(entry: NewProvision): Provision;
}

/** What is gathered besides of a text with tasks, measures or indicators. */
export interface RecordReading extends Reading {
  readonly groups: Group[];
  /** The line of each heading in the tables, by group ("g3") or horizon ("2030"), in the order of the text. */
  readonly headings: Map<string, number>;
  /** Where each group stands in `groups`, by id. */
  readonly groupPlaces: Map<string, number>;
  readonly tasks: Task[];
  readonly indicators: Indicator[];
  readonly statedClaims: StatedClaim[];
  /** The next place among records of a kind, from 1. */
  nextOrdinal(kind: ProvisionKind | Task['kind']): number;
}

export interface NewProvision {
  readonly kind: ProvisionKind;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** As the seed numbers it; its place among its kind where left out. */
  readonly number?: string;
  readonly locator?: string;
  readonly years?: [number, number];
  readonly flags?: Flag[];
}

const kindNames: Record<ProvisionKind, string> = {
  article: 'Article',
  objective: 'Objective',
  requirement: 'Requirement',
  duty: 'Implementation duty',
  phase: 'Phase',
  footnote: 'Footnote',
  heading: 'Heading',
  paragraph: 'Paragraph',
};

/** Starts the reading of one seed. */
export function startReading(
  document: SourceDocument,
  sha256: string,
  lines: readonly SeedLine[],
  names: AgencyNames,
  diagnostics: Diagnostic[],
): RecordReading {
  const file = seedPath(document);
  const counts = new Map<string, number>();
  const reading: RecordReading = {
    document,
    words: languageWords[document.language],
    names,
    lines,
    groups: [],
    headings: new Map(),
    groupPlaces: new Map(),
    tasks: [],
    indicators: [],
    statedClaims: [],
    provisions: [],
    diagnostics,
    places: countPlaces(document),
    claims: new Map(),
    report: (rule, line, message, finding = {}) => {
      diagnostics.push({ rule, document: document.id, file, line, message, ...finding });
    },
    claim: (id, stretches) => {
      for (const { line, from, to } of stretches) {
        if (to <= from) continue;
        const claims = reading.claims.get(line);
        if (claims) claims.push({ by: id, from, to });
        else reading.claims.set(line, [{ by: id, from, to }]);
      }
    },
    provenance: (first, last, locator) => ({ file: document.seed.file, lines: [first, last], sha256, locator }),
    nextOrdinal: (kind) => {
      const ordinal = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, ordinal);
      return ordinal;
    },
    addProvision: ({ kind, text, stretches, number, locator, years, flags = [] }) => {
      const ordinal = reading.nextOrdinal(kind);
      const counted = number === undefined || kind === 'heading' || kind === 'paragraph';
      const place = counted ? reading.places.next(`${kind}-`, text) : `${kind}-${idPart(number)}`;
      const shown = number ?? numberIn(`${kind}-`, place);
      const id = `${document.id}-${place}`;
      const provision: Provision = {
        id,
        document: document.id,
        kind,
        number: shown,
        ordinal,
        text,
        ...(years ? { years } : {}),
        source: reading.provenance(firstLine(stretches), lastLine(stretches), locator ?? `${kindNames[kind]} ${shown}`),
        flags,
      };
      reading.provisions.push(provision);
      reading.claim(id, stretches);
      return provision;
    },
  };
  return reading;
}

/** A number as part of an id: small letters, digits and hyphens ("11.1" gives "11-1"). */
export const idPart = (number: string): string =>
  number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The whole of a line without its margins, as a stretch. */
export function wholeLine(line: SeedLine): Stretch {
  return { line: line.number, from: line.text.length - line.text.trimStart().length, to: line.text.trimEnd().length };
}

export const firstLine = (stretches: readonly Stretch[]): number => stretches[0]?.line ?? 1;
export const lastLine = (stretches: readonly Stretch[]): number => stretches.at(-1)?.line ?? 1;

/** The first words of a text, for a message. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
