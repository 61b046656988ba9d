/**
 * The kinds of content that people write: where each stands in content/, the schema that it must fit, and how it is read.
 * A new kind is a row here, and its schema in src/model: reading, its problems, the names that are known in content/ and
 * what pages get (src/site/project.ts) follow from this table. A kind of records needs three more places: its list in
 * Records (model/records.ts; the compiler then asks for it in seeds.ts), its fields whose changes are published
 * (derive/changes/record-states.ts), and its days that cannot lie ahead (derive/editorial/days.ts).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { agency } from '../model/agency.ts';
import { correction } from '../model/correction.ts';
import { sourceDocument } from '../model/document.ts';
import { glossary } from '../model/glossary.ts';
import { instruments } from '../model/instrument.ts';
import { lexicon } from '../model/lexicon.ts';
import { linkFile } from '../model/link.ts';
import { looks } from '../model/look.ts';
import { nearnessRules } from '../model/nearness.ts';
import { observation } from '../model/observation.ts';
import { otherCatalogues } from '../model/other-catalogue.ts';
import { outputTypes } from '../model/output-type.ts';
import { places } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { progressReport } from '../model/progress-report.ts';
import { redirects } from '../model/redirect.ts';
import { renderings } from '../model/rendering.ts';
import { selfTest } from '../model/self-test.ts';
import { siteInfo } from '../model/site.ts';
import { speed } from '../model/speed.ts';
import { themes } from '../model/theme.ts';
import { readYaml, withId } from './yaml-file.ts';
import { readByRecord, readDated, readFolder, readNamed } from './yaml-folder.ts';

/** A kind of content. */
export interface Kind<Value = unknown> {
  /** The file or folder in content/. */
  readonly name: string;
  /** The schema of what is read, or of each thing in the list. */
  readonly schema: z.ZodType;
  /**
   * Reads the file or folder, once and through its schema. Never throws for what is in a file.
   * @param problems takes what is wrong; such a file is left out
   */
  readonly read: (root: string, problems: Problem[]) => Value;
}

/** What records are made of: all that a command about records reads. */
export const recordKinds = {
  documents: {
    name: 'documents',
    schema: sourceDocument,
    read: (...to) => readNamed('content/documents', sourceDocument, ...to),
  },
  agencies: { name: 'agencies', schema: agency, read: (...to) => readNamed('content/agencies', agency, ...to) },
  corrections: {
    name: 'corrections',
    schema: correction,
    read: (...to) => readFolder('content/corrections', correction, ...to).map(({ id, data }) => withId(id, data)),
  },
  progressReports: {
    name: 'progress',
    schema: progressReport,
    read: (...to) => readDated('content/progress', progressReport, ({ task, on }) => [task, on], ...to),
  },
  observations: {
    name: 'observations',
    schema: observation,
    read: (...to) =>
      readDated('content/observations', observation, ({ indicator, period }) => [indicator, period], ...to),
  },
  linkFiles: {
    name: 'links',
    schema: linkFile,
    read: (...to) => readFolder('content/links', linkFile, ...to).map(({ data }) => data),
  },
  renderings: { name: 'vi', schema: renderings, read: (...to) => readByRecord('content/vi', renderings, ...to) },
  instruments: file('instruments.yaml', instruments, []),
  themes: file('themes.yaml', themes, []),
  // Missing until somebody has looked.
  looks: optionalFile('looks.yaml', looks, []),
  // Missing until a record is moved or withdrawn.
  redirects: optionalFile('redirects.yaml', redirects, { gone: [], reworded: [] }),
} as const satisfies Readonly<Record<string, Kind>>;

/** Words and particulars beside the records. */
export const otherKinds = {
  site: file('site.yaml', siteInfo, undefined),
  glossary: file('glossary.yaml', glossary, []),
  outputTypes: file('output-types.yaml', outputTypes, []),
  nearnessRules: optionalFile('nearness.yaml', nearnessRules, []),
  lexicon: file('lexicon.yaml', lexicon, []),
  otherCatalogues: optionalFile('catalogues.yaml', otherCatalogues, []),
  // Missing where no text speaks of places as a whole.
  places: optionalFile('places.yaml', places, undefined),
  // Missing until something is measured.
  speed: optionalFile('speed.yaml', speed, undefined),
  // Missing until a full run is put on record.
  selfTest: optionalFile(
    'self-test.yaml',
    selfTest,
    undefined,
    '. `npm run check:full -- --write` writes this file, and nobody else. Run that again, or remove the file.',
  ),
} as const satisfies Readonly<Record<string, Kind>>;

export const kinds = { ...recordKinds, ...otherKinds };

/** One YAML file, whose value is `otherwise` where it cannot be read. */
function file<S extends z.ZodType, Missing>(name: string, schema: S, otherwise: Missing): Kind<z.output<S> | Missing> {
  return {
    name,
    schema,
    read: (root, problems) => readYaml(root, `content/${name}`, schema, problems) ?? otherwise,
  };
}

/** One YAML file that need not be there. `remedy` is added to what is wrong with it. */
function optionalFile<S extends z.ZodType, Missing>(
  name: string,
  schema: S,
  otherwise: Missing,
  remedy = '',
): Kind<z.output<S> | Missing> {
  const read: Kind<z.output<S> | Missing>['read'] = (root, problems) => {
    if (!existsSync(join(root, 'content', name))) return otherwise;
    const own: Problem[] = [];
    const value = file(name, schema, otherwise).read(root, own);
    problems.push(...own.map((problem) => ({ ...problem, message: problem.message + remedy })));
    return value;
  };
  return { name, schema, read };
}
