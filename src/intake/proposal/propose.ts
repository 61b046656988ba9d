/** From an office's file, once it is read, to a seed with its places, a description of it, agencies and a list of what to check. */
import { createHash } from 'node:crypto';
import type { Agency } from '../../model/agency.ts';
import { type Diagnostic, isError } from '../../model/diagnostic.ts';
import {
  type DocumentInput,
  type DocumentTable,
  type Language,
  type SourceDocument,
  sourceDocument,
} from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import type { SeedRecords } from '../../model/records.ts';
import type { LinePlaces, SeedPlaces } from '../../model/seed-places.ts';
import { countSeed, parseSeeds, type SeedCounts } from '../../parse/index.ts';
import type { OfficeFile } from '../office-file.ts';
import { type AgencyProposal, isEverywhere, proposeAgencies } from './agency-proposals.ts';
import { type Flow, flowOf } from './flow.ts';
import { chooseNumbering } from './numbering.ts';
import { languageOf, type Paper, readPaper } from './paper.ts';
import { findLists } from './recommendations.ts';
import { type Body, findSections } from './sections.ts';
import { type PlacedList, type SeedLine, type SeedText, wordsOf, writeSeed } from './seed-text.ts';

export interface Wanted {
  /** The id that the document gets. */
  readonly id: string;
  readonly language?: Language | undefined;
  /** The name under which the file is kept, and its checksum. */
  readonly original: { readonly file: string; readonly sha256: string };
  /** The registry. */
  readonly agencies: readonly Agency[];
}

/** The seed that a file gives, without its description. */
export interface WrittenSeed {
  readonly language: Language;
  readonly flow: Flow;
  readonly written: SeedText;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly places: SeedPlaces;
}

export interface Proposal extends WrittenSeed {
  readonly paper: Paper;
  readonly body: Body;
  readonly document: SourceDocument;
  readonly records: SeedRecords;
  readonly counts: SeedCounts;
  readonly agencies: readonly AgencyProposal[];
  /** Bodies of the registry that it names by words which other places have for bodies of their own. */
  readonly shared: readonly Agency[];
  /** What is wrong with the text as it is read, but for names of agencies. */
  readonly errors: readonly Diagnostic[];
}

/** Writes the seed of a file. */
export function seedOf(file: OfficeFile, language?: Language): WrittenSeed {
  const spoken = language ?? languageOf(textsOf(file));
  const flow = flowOf(file, spoken);
  const books = flow.parts.filter(({ kind }) => kind === 'break').length;
  const written = writeSeed(flow.parts, (place, { name }) => {
    if (name && (books > 1 || file.format !== 'xlsx')) return name;
    return spoken === 'vi' ? `Bảng ${place}` : `Table ${place}`;
  });
  const bytes = new TextEncoder().encode(written.lines.map((line) => `${wordsOf(line)}\n`).join(''));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const lines = new Map(
    written.lines.map((line, at): [number, LinePlaces] => [at + 1, line.cells.map(({ addresses }) => addresses)]),
  );
  return { language: spoken, flow, written, bytes, sha256, places: { seed: sha256, lines } };
}

function textsOf(file: OfficeFile): string[] {
  return file.parts.flatMap((part) =>
    part.kind === 'paragraph'
      ? [part.text]
      : part.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}

/** The lines above the first list, or all. */
export function headOf({ lines }: SeedText): string[] {
  const first = lines.findIndex(({ isRow }) => isRow);
  return lines.slice(0, first < 0 ? lines.length : first).map(wordsOf);
}

/** Proposes a seed, a document and agencies. Nothing is taken for certain: what is not sure is in the work list. */
export function propose(file: OfficeFile, wanted: Wanted): Proposal {
  const seed = seedOf(file, wanted.language);
  const { written, language } = seed;
  const first = written.lists[0];
  const head = written.lines.slice(0, first ? first.line - 1 : written.lines.length);
  const paper = readPaper(
    headOf(written),
    language,
    wanted.agencies.flatMap(({ name, nameVi }) => [nameVi ?? [], name].flat()),
  );
  const text = head.map((line) => ({ text: wordsOf(line), heading: line.heading }));
  const body = findSections(text, language, written.lists.length > 0);
  const draft = {
    ...describe(wanted, seed, paper),
    ...shapeOf(
      seed,
      body,
      text.map((line) => line.text),
    ),
  };
  // A schema that refuses what was made here is a fault of the code, not of the file.
  const shaped = sourceDocument.parse({ ...draft, expects: { columns: columnsOf(draft) } });
  const records = parseSeeds([{ document: shaped, bytes: seed.bytes, sha256: seed.sha256 }], wanted.agencies);
  const counts = countSeed(wanted.id, records);
  const document = sourceDocument.parse({ ...draft, expects: expectsFrom(counts, columnsOf(draft)) });
  const named = new Set([
    ...records.tasks.flatMap(({ leads, coordinating }) => [...leads, ...coordinating]),
    ...records.indicators.flatMap(({ monitoring }) => monitoring),
  ]);
  const unknown = records.diagnostics
    .filter(({ rule }) => rule === 'agency-unknown')
    .map(({ actual = '', line }) => ({ words: actual, line }));
  return {
    ...{ ...seed, paper, body, document, records, counts },
    shared: wanted.agencies.filter((agency) => isEverywhere(agency) && named.has(agency.id)),
    agencies: proposeAgencies(
      unknown,
      written.lines.map(wordsOf),
      { id: wanted.id, language, says: [paper.issuer ?? '', paper.title ?? ''] },
      new Set(wanted.agencies.map(({ id }) => id)),
    ),
    errors: records.diagnostics.filter(
      (entry) => isError(entry) && entry.rule !== 'agency-unknown' && entry.rule !== 'count-differs',
    ),
  };
}

function describe({ id, original }: Wanted, { language, sha256, written }: WrittenSeed, paper: Paper) {
  const heading = written.lists.find(({ isAdded }) => !isAdded)?.begins;
  const first = headOf(written).find((line) => line.length < 120 && !/[.;:]$/u.test(line));
  const name = paper.title ?? heading ?? first ?? original.file.replace(/\.[^.]*$/u, '');
  return {
    ...{ id, proposed: true as const, number: paper.number },
    shortName: shortNameOf(name, paper.number),
    ...{ title: name, issuer: paper.issuer ?? 'not stated', issued: paper.issued, language },
    publisher: 'not stated',
    about: `${shortNameOf(name, paper.number)}, as it stands in the file ${original.file}.`,
    seed: { file: `${id}.txt`, sha256 },
    original,
  };
}

function shortNameOf(title: string, number: string | null): string {
  const words = title.length > 60 ? `${title.slice(0, 60).replace(/\s\S*$/u, '')}…` : title;
  return number !== null && !title.includes(number) ? `${words} ${number}` : words;
}

/** The grammar and what belongs to it. */
function shapeOf({ written, language }: WrittenSeed, body: Body, text: readonly string[]) {
  const lists = written.lists.map(({ list }) => list);
  const repeated = columnNumbers(written.lines);
  const ignored = repeated.length === 0 ? {} : { ignored: repeated };
  if (lists.length === 0 && body.sections.length === 0)
    return { ...ignored, grammar: 'article' as const, lists: findLists(text, language) };
  const prefixes = body.sections.flatMap(({ items, prefix }) => (items ? [prefix ?? 'm'] : []));
  const numbering = chooseNumbering(lists, body.groups, prefixes);
  const names = new Set<string>();
  const tables = written.lists.map((placed, at) => tableOf(placed, numbering[at] ?? {}, at + 1, names));
  return {
    ...(body.letters === 'vi' ? {} : { letters: body.letters }),
    ...{ ...ignored, grammar: 'resolution' as const, sections: [...body.sections] },
    tables,
  };
}

/** The lines that number columns, "(1) | (2) | (3)": text of the file, but no row. */
function columnNumbers(lines: readonly SeedLine[]): NonNullable<DocumentInput['ignored']> {
  const texts = lines.filter(({ row }) => row?.kind === 'column-numbers').map(wordsOf);
  return [...Map.groupBy(texts, fold).values()].map((same) => ({
    ...{ begins: same[0] ?? '', ...(same.length > 1 ? { every: true } : {}) },
    reason: 'The numbers of the columns.',
    reasonVi: 'Số thứ tự của các cột.',
  }));
}

function tableOf(
  { list, begins }: PlacedList,
  numbering: { prefix?: string; restarts?: true },
  place: number,
  names: Set<string>,
): DocumentTable {
  const own = nameOf(begins, place);
  const name = names.has(own.name) ? { name: `Table ${place}`, nameVi: `Bảng ${place}` } : own;
  names.add(name.name);
  return {
    ...{ begins, ...name, holds: list.header.holds, ...numbering },
    ...(list.sheets === undefined ? {} : { layout: 'sheets' as const }),
    columns: list.header.columns.map(({ header, field, blank, horizon, optional }) => ({
      ...{ header, field },
      ...(blank ? { blank } : {}),
      ...(horizon === undefined ? {} : { horizon }),
      ...(optional ? { optional } : {}),
    })),
  } as DocumentTable;
}

/** What a jurist calls a table, from its heading. */
function nameOf(begins: string, place: number): { name: string; nameVi: string } {
  const found =
    /^(?:(phụ lục|appendix|annex)|(?:biểu|bảng|table|schedule))\s*(?:số\s*)?([IVXLC]+|\d+|[A-Z])?(?![\p{L}\p{N}])/iu.exec(
      begins,
    );
  const number = found?.[2] ? ` ${found[2]}` : '';
  if (found?.[1]) return { name: `Appendix${number}`, nameVi: `Phụ lục${number}` };
  return found && number
    ? { name: `Table${number}`, nameVi: `Bảng${number}` }
    : { name: `Table ${place}`, nameVi: `Bảng ${place}` };
}

/** The fields of each table in the order of its header. */
function columnsOf(draft: object): Record<string, string[]> | undefined {
  const tables = 'tables' in draft ? (draft.tables as readonly DocumentTable[]) : [];
  const headed = tables.filter(({ layout }) => layout === undefined);
  if (headed.length === 0) return undefined;
  return Object.fromEntries(headed.map(({ name, columns }) => [name, columns.map(({ field }) => field)]));
}

function expectsFrom(counts: SeedCounts, columns: Record<string, string[]> | undefined): DocumentInput['expects'] {
  const { words, tasks, indicators, subIndicators, groups, measures, provisions, tasksIn, indicatorsIn } = counts;
  return {
    ...{ words, tasks, indicators, subIndicators, groups, measures, provisions },
    ...(tasks > 0 && groups > 0 ? { tasksIn: Object.fromEntries(tasksIn) } : {}),
    ...(indicatorsIn.size > 0 ? { indicatorsIn: Object.fromEntries(indicatorsIn) } : {}),
    ...(columns ? { columns } : {}),
  };
}
