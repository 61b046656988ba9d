/** Everything that is wrong in a project, found in one reading: what `validate` prints, and what stops a build. */
import { findFutureDays } from '../derive/editorial/days.ts';
import { findBrokenLinks } from '../derive/editorial/integrity.ts';
import { findLostRenderings, findRenderingNotes } from '../derive/editorial/rendering-problems.ts';
import { problemsInSeeds } from '../derive/editorial/seed-problems.ts';
import { findTermNotes } from '../derive/editorial/term-notes.ts';
import { findJoinedProblems } from '../derive/permalinks/joined-texts.ts';
import { findLostHistory } from '../derive/permalinks/kept-history.ts';
import { findLeftOutProblems } from '../derive/permalinks/left-out.ts';
import { findRedirectProblems, recordPaths } from '../derive/permalinks/redirects.ts';
import { countedRecords, joinTexts, type TextRecord } from '../derive/records/authentic.ts';
import { recordsInForce } from '../derive/records/in-force.ts';
import { findStatementProblems } from '../derive/records/relations.ts';
import { joinRenderings } from '../derive/records/renderings.ts';
import { withStatedReports } from '../derive/records/stated-reports.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/document.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Problem, problemFrom } from '../model/problem.ts';
import type { ProgressReport } from '../model/progress-report.ts';
import type { Records, SeedRecords } from '../model/records.ts';
import { parseSeeds } from '../parse/index.ts';
import { findGuideProblems } from './guides.ts';
import { kinds } from './kinds.ts';
import { readPermalinksFile } from './permalinks.ts';
import { type Content, readContent } from './read.ts';
import { type Releases, readReleaseFiles } from './releases.ts';
import { readRevisions, readSeeds } from './seeds.ts';
import { type EditedKind, findVietnameseNotes } from './vietnamese-notes.ts';
import { findPlace } from './yaml-file.ts';

export interface CheckedProject {
  readonly content: Content;
  /** The records that count, as printed. */
  readonly records: SeedRecords;
  /** Those that people wrote, and those that documents state. */
  readonly progressReports: readonly ProgressReport[];
  /** All that the seeds hold, the records of joined texts among it. */
  readonly held: SeedRecords;
  /** All remarks on the seeds, errors and notes. */
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly Problem[];
  /** What should be looked at and stops nothing; none while there are problems. Found when it is asked for: pages wait for none. */
  readonly notes: readonly Problem[];
  /** All that was read, as printed: remarks are those of the seeds alone. */
  readonly printed: Records;
  readonly permalinks: Permalinks;
  readonly releases: Releases;
}

/**
 * Reads the whole project and checks all of it. Never throws for what is in a file, and no file hides the problems of
 * another.
 * @param root the project's folder
 * @param today a calendar day in Viet Nam: what is dated later cannot be true
 */
export async function checkProject(root: string, today: string): Promise<CheckedProject> {
  const content = await readContent(root);
  const seeds = readSeeds(root, content.documents);
  const read = parseSeeds(seeds.sources, content.agencies);
  const { revisions, problems: misfits } = readRevisions(read, content);
  const { documents, observations, instruments, redirects, renderings } = content;
  const progressReports = withStatedReports(content.progressReports, read.statedClaims, documents);
  const printed = {
    ...{ ...read, ...content, progressReports, revisions },
    diagnostics: [...seeds.diagnostics, ...read.diagnostics],
  };
  const records = countedRecords(printed);
  const inForce = recordsInForce(printed, today);
  const texts = joinTexts(inForce.corrected);
  const diagnostics = [...printed.diagnostics, ...texts.diagnostics];
  const paths = recordPaths(printed);
  const gone = new Set(redirects.gone.map(({ was }) => was));
  const files: Problem[] = [];
  const permalinks = readPermalinksFile(root, files);
  const releases = readReleaseFiles(root);
  // Where a part of the history cannot be read, it cannot be said what of it is gone.
  const isWhole = files.length === 0 && releases.problems.length === 0;
  const problems = [
    ...content.problems,
    ...files,
    ...(await findGuideProblems(root, today)),
    ...releases.problems,
    ...problemsInSeeds(diagnostics),
    ...misfits,
    ...findBrokenLinks(printed),
    ...findStatementProblems(documents, observations, instruments, read.sourceLines),
    ...findRedirectProblems(redirects, permalinks, paths),
    ...findLeftOutProblems(content.site, permalinks),
    ...findJoinedProblems(printed, permalinks),
    ...findLostRenderings(joinRenderings(records, renderings), documents, new Set(paths.keys()), gone),
    ...findFutureDays(content, today).map(problemFrom),
    ...(isWhole ? findLostHistory(releases, permalinks).map(problemFrom) : []),
  ];
  return {
    content,
    records,
    progressReports,
    held: read,
    diagnostics,
    problems: problems.map(locate),
    ...{ printed, permalinks, releases },
    get notes() {
      if (problems.length > 0) return [];
      const textOf = ({ id }: TextRecord, language: Language) => {
        const partner = texts.partnerOf(id, language);
        return partner && { ...partner, superseded: [] };
      };
      const joined = joinRenderings({ ...countedRecords(inForce.records), textOf }, renderings);
      return [
        ...texts.diagnostics,
        ...findRenderingNotes(joined),
        ...findTermNotes(content.lexicon, joined),
        ...findVietnameseNotes(editedKinds(content)),
      ].map(locate);
    },
  };
}

/** What people write, each kind with its schema; what is said of a document in Vietnamese needs no Vietnamese beside it. */
const editedKinds = (content: Content): EditedKind[] =>
  Object.entries(kinds).map(([kind, { name, schema }]) => ({
    file: `content/${name}`,
    schema,
    value:
      kind === 'documents'
        ? content.documents.filter(({ language }) => language !== 'vi')
        : content[kind as keyof typeof kinds],
  }));

/** A problem with the file and line of the part that says it. */
function locate(problem: Problem): Problem {
  const place = problem.about && findPlace(problem.about);
  return place ? { ...problem, ...place } : problem;
}
