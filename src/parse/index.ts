/** Seeds to records. The public interface of src/parse: pure and total, it takes any bytes and never throws. */
import type { Agency } from '../model/agency.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import type { SeedRecords } from '../model/records.ts';
import { readArticle } from './article.ts';
import { readBody } from './body.ts';
import { checkClaims, sourceLinesOf } from './claims.ts';
import { checkExpectations } from './expectations.ts';
import { type AgencyNames, buildAgencyNames } from './names.ts';
import { type RecordReading, startReading } from './reading.ts';
import { readResolution } from './resolution.ts';
import { parseSource, type Source } from './source.ts';
import { reportTypos } from './typos.ts';

type Programme = Extract<SourceDocument, { grammar: 'programme' }>;

/** Reads a programme. */
function readProgramme(reading: RecordReading, document: Programme): void {
  readBody(reading, reading.lines, document.sections, 'groups');
}

export { countSeed, type SeedCounts } from './counts.ts';
export { expectsBlock } from './expects-block.ts';
export { findNameProblems, findOwnNameProblems } from './name-problems.ts';
export { buildFieldReader } from './revised-field.ts';
export type { Source } from './source.ts';

/**
 * Reads all seeds.
 * @param sources each seed's bytes with the document that describes it; records keep this order
 * @param agencies the registry that names are matched against
 * @returns all records with their diagnostics; whoever publishes them stops at those of level `error`
 */
export function parseSeeds(sources: readonly Source[], agencies: readonly Agency[]): SeedRecords {
  const shared = buildAgencyNames(agencies);
  const documents = sources.map(({ document }) => document);
  const readings = sources.map((source) => {
    const own = source.document.names;
    return parseSeed(source, documents, own ? buildAgencyNames(agencies, own) : shared);
  });
  return {
    groups: readings.flatMap((reading) => reading.groups),
    tasks: readings.flatMap((reading) => [
      ...reading.tasks.filter((task) => task.kind === 'task'),
      ...reading.tasks.filter((task) => task.kind === 'measure'),
    ]),
    indicators: readings.flatMap((reading) => reading.indicators),
    provisions: readings.flatMap((reading) => reading.provisions),
    statedClaims: readings.flatMap((reading) => reading.statedClaims),
    sourceLines: readings.flatMap(sourceLinesOf),
    diagnostics: readings.flatMap((reading) => [...reading.diagnostics].sort(byPlace)),
  };
}

function parseSeed(source: Source, documents: readonly SourceDocument[], names: AgencyNames): RecordReading {
  const { document, sha256 } = source;
  const { lines, diagnostics } = parseSource(source, documents);
  const reading = startReading(document, sha256, lines, names, diagnostics);
  switch (document.grammar) {
    case 'resolution':
      readResolution(reading, document);
      break;
    case 'programme':
      readProgramme(reading, document);
      break;
    case 'article':
      readArticle(reading, document);
      break;
    default:
      document satisfies never;
  }
  reportTypos(reading);
  checkClaims(reading);
  checkExpectations(reading);
  return reading;
}

const byPlace = (a: Diagnostic, b: Diagnostic) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
