/** A document as it is published: what it is, how much of it was read, and what was set aside. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { type Draft, draft as draftSchema, type SourceDocument, sourceDocument } from '../model/document.ts';
import { documentPath } from '../model/paths.ts';
import { inVietnamese } from '../model/vietnamese.ts';
import { address } from './entry-fields.ts';

// These fields are the same in every grammar.
const {
  id,
  number,
  numberVi,
  shortName,
  shortNameVi,
  title,
  titleVi,
  issuer,
  issuerVi,
  issued,
  dateNote,
  dateNoteVi,
  language,
  translates,
  publisher,
  publisherVi,
  about,
  aboutVi,
  publications,
  seed,
  relations,
} = sourceDocument.options[0].shape;

const draftShape = draftSchema.shape;
const count = z.int().nonnegative();
const checksum = z.string().regex(/^[0-9a-f]{64}$/);

export const documentEntry = z.strictObject({
  id: id.describe('The permanent id, like nq03.'),
  url: address,
  number,
  numberVi,
  shortName: shortName.describe('What it is called on this site.'),
  shortNameVi,
  title: title.describe('Its full title.'),
  titleVi,
  issuer: issuer.describe('Who issued it.'),
  issuerVi,
  issued,
  dateNote,
  dateNoteVi,
  language: language.describe('The language of the text that we have.'),
  translates: translates.describe(
    'The document of which this is the text in another language: its records are those of that document. Absent where it is a document of its own.',
  ),
  publisher,
  publisherVi,
  about,
  aboutVi,
  draft: draftSchema
    .omit({ sources: true })
    .optional()
    .describe('What it is a draft of, and what became of it; absent where the text is as adopted.'),
  draftSources: draftShape.sources.optional(),
  publications: publications.unwrap().describe('Pages on which the text was published.'),
  grammar: z
    .enum(['resolution', 'programme', 'article'])
    .describe('How its text is structured, and so how it was read.'),
  seed: z.strictObject({
    file: seed.shape.file.describe('The file of its text.'),
    sha256: checksum.describe('The SHA-256 of that file.'),
  }),
  relations: relations.unwrap().describe('Other documents that it names as amending it, implemented by it and so on.'),
  counts: z.strictObject({
    tasks: count.describe('Tasks read from it.'),
    measures: count.describe('Measures read from it.'),
    indicators: count.describe('Indicators, without their parts.'),
    subIndicators: count.describe('Parts of indicators.'),
    groups: count.describe('Groups and sub-groups.'),
    provisions: count.describe('Other provisions.'),
    diagnostics: count.describe('Remarks on how it was read.'),
  }),
  coverage: z.strictObject({
    lines: count.describe('Lines of the file: blank, claimed and ignored together.'),
    blank: count.describe('Lines without words.'),
    claimed: count.describe('Lines that belong to a record, group or provision.'),
    ignored: count.describe('Lines that are not part of the document.'),
  }),
  ignored: z
    .array(
      z.strictObject({
        lines: z.tuple([z.int().positive(), z.int().positive()]).describe('First and last line.'),
        sha256: checksum.describe('The SHA-256 of these lines, joined by line feeds.'),
        reason: z.string().min(1).describe('Why they are not part of the document.'),
        reasonVi: inVietnamese('reason'),
      }),
    )
    .describe('Lines that were set aside.'),
});

const draftOf = ({ sources, ...draft }: Draft) => ({ draft, draftSources: sources });

export function toDocumentEntry(document: SourceDocument, catalogue: Catalogue, site: string) {
  const { id, number, numberVi, shortName, shortNameVi, title, titleVi, issuer, issuerVi, issued } = document;
  const { dateNote, dateNoteVi, language, translates, publisher, publisherVi, about, aboutVi, draft } = document;
  const { publications, grammar, seed, relations } = document;
  const { tasks, measures, indicators, groups, provisions, diagnostics, coverage, ignored } = catalogue.contentsOf(id);
  return {
    ...{ id, url: site + documentPath(id), number, numberVi, shortName, shortNameVi, title, titleVi },
    ...{ issuer, issuerVi, issued, dateNote, dateNoteVi, language },
    ...(translates ? { translates } : {}),
    ...{ publisher, publisherVi, about, aboutVi },
    ...(draft ? draftOf(draft) : {}),
    ...{ publications, grammar, seed, relations },
    counts: {
      ...{ tasks: tasks.length, measures: measures.length },
      indicators: indicators.filter((indicator) => indicator.parent === null).length,
      subIndicators: indicators.filter((indicator) => indicator.parent !== null).length,
      ...{ groups: groups.length, provisions: provisions.length, diagnostics: diagnostics.length },
    },
    ...{ coverage, ignored },
  };
}
