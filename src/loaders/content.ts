/** What people write, from disk: YAML through its schemas, all problems of all files at once. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Agency, agency } from '../model/agency.ts';
import { type Correction, correction } from '../model/correction.ts';
import { type SourceDocument, sourceDocument } from '../model/document.ts';
import { type GlossaryTerm, glossary } from '../model/glossary.ts';
import { type Instrument, instruments } from '../model/instrument.ts';
import { type EditedLink, linkFile, type RefusedPair } from '../model/link.ts';
import { type Observation, observation } from '../model/observation.ts';
import { type OtherCatalogue, otherCatalogues } from '../model/other-catalogue.ts';
import { type OutputType, outputTypes, type Synonym, synonyms } from '../model/output-type.ts';
import { agencyEntry, type Problem } from '../model/problem.ts';
import { type ProgressReport, progressReport } from '../model/progress-report.ts';
import { type Redirects, redirects } from '../model/redirect.ts';
import { type SiteInfo, siteInfo } from '../model/site.ts';
import { type Speed, speed } from '../model/speed.ts';
import { type Theme, themes } from '../model/theme.ts';
import { findNameProblems } from '../parse/index.ts';
import { formatProblem } from './report.ts';
import { findGuideProblems, findStrayFiles } from './stray-files.ts';
import { readYaml } from './yaml-file.ts';
import { readDated, readFolder } from './yaml-folder.ts';

export interface Content {
  readonly documents: readonly SourceDocument[];
  readonly agencies: readonly Agency[];
  readonly progressReports: readonly ProgressReport[];
  readonly observations: readonly Observation[];
  readonly links: readonly EditedLink[];
  /** Pairs of records that editors do not link. */
  readonly refused: readonly RefusedPair[];
  readonly instruments: readonly Instrument[];
  readonly themes: readonly Theme[];
  readonly corrections: readonly Correction[];
  readonly site: SiteInfo | undefined;
  readonly glossary: readonly GlossaryTerm[];
  readonly outputTypes: readonly OutputType[];
  readonly synonyms: readonly Synonym[];
  /** Empty where content/catalogues.yaml is missing, like the ledger of moves. */
  readonly otherCatalogues: readonly OtherCatalogue[];
  /** Undefined where content/speed.yaml is missing: nothing was measured yet. */
  readonly speed: Speed | undefined;
  /** Empty where content/redirects.yaml is missing: a project that has moved nothing needs none. */
  readonly redirects: Redirects;
  readonly problems: readonly Problem[];
}

/**
 * Reads content/ whole. Never throws for what is in a file; a bad file is left out and named in `problems`.
 * @param root the project's folder
 */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [];
  const documents = await readFolder(root, 'content/documents', sourceDocument, problems);
  const agencies = await readFolder(root, 'content/agencies', agency, problems);
  for (const { agency: id, message } of findNameProblems(agencies.map((entry) => entry.data)))
    problems.push({ file: `${agencyEntry(id)}.yaml`, line: 1, message, harms: [agencyEntry(id)] });
  const corrections = await readFolder(root, 'content/corrections', correction, problems);
  const progressReports = await readDated(
    root,
    'content/progress',
    progressReport,
    (data) => [data.task, data.on],
    problems,
  );
  const observations = await readDated(
    root,
    'content/observations',
    observation,
    (data) => [data.indicator, data.period],
    problems,
  );
  const linkFiles = (await readFolder(root, 'content/links', linkFile, problems)).map((entry) => entry.data);
  const instrumentList = await readYaml(root, 'content/instruments.yaml', instruments, problems);
  const themeList = await readYaml(root, 'content/themes.yaml', themes, problems);
  const site = await readYaml(root, 'content/site.yaml', siteInfo, problems);
  const terms = await readYaml(root, 'content/glossary.yaml', glossary, problems);
  const outputs = await readYaml(root, 'content/output-types.yaml', outputTypes, problems);
  const phrases = await readYaml(root, 'content/synonyms.yaml', synonyms, problems);
  const others = (await exists(root, 'content/catalogues.yaml'))
    ? await readYaml(root, 'content/catalogues.yaml', otherCatalogues, problems)
    : undefined;
  const measured = (await exists(root, 'content/speed.yaml'))
    ? await readYaml(root, 'content/speed.yaml', speed, problems)
    : undefined;
  const decisions = (await exists(root, 'content/redirects.yaml'))
    ? await readYaml(root, 'content/redirects.yaml', redirects, problems)
    : undefined;
  for (const problem of [...(await findStrayFiles(root)), ...(await findGuideProblems(root))]) problems.push(problem);
  for (const [folder, records] of [['documents', documents] as const, ['agencies', agencies] as const]) {
    const place = `content/${folder}`;
    if (records.length === 0 && !problems.some(({ file }) => file.startsWith(`${place}/`)))
      problems.push({
        ...{ file: place, line: 1, harms: [`${place}/`] },
        message: 'The folder is missing or holds no file. Restore it.',
      });
    for (const { file, data } of records) {
      if (file !== `${data.id}.yaml`) {
        problems.push({
          file: `${place}/${file}`,
          line: 1,
          message: `id: the id is "${data.id}", so the file must be named ${data.id}.yaml, or the id must be "${file.replace(/\.yaml$/u, '')}".`,
          harms: [`${place}/${file.replace(/\.yaml$/u, '')}`, `${place}/${data.id}`],
        });
      }
    }
  }
  return {
    documents: documents.map((entry) => entry.data),
    agencies: agencies.map((entry) => entry.data),
    progressReports,
    observations,
    links: linkFiles.flatMap((file) => file.accepted),
    refused: linkFiles.flatMap((file) => file.refused),
    instruments: instrumentList ?? [],
    themes: themeList ?? [],
    corrections: corrections.map(({ file, data }) => ({ ...data, id: file.replace(/\.yaml$/u, '') })),
    site,
    glossary: terms ?? [],
    outputTypes: outputs ?? [],
    synonyms: (phrases ?? []).map((list) => ({ phrases: list })),
    otherCatalogues: others ?? [],
    speed: measured,
    redirects: decisions ?? { gone: [], reworded: [] },
    problems,
  };
}

/** @throws Error that lists every problem of the content files, if there is one */
export function assertContent(content: Content): void {
  if (content.problems.length === 0) return;
  throw new Error(`The content files have problems:\n\n${content.problems.map(formatProblem).join('\n')}`);
}

const exists = (root: string, file: string) =>
  access(join(root, file)).then(
    () => true,
    () => false,
  );
