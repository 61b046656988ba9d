/** A legal or news text that a seed carries, and how it is to be read. Written by people in content/documents, one file a document. */
import { z } from 'zod';
import { agencyKinds } from './agency.ts';
import { amends } from './amendment.ts';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { fiscalYear } from './fiscal-year.ts';
import { agencyId, documentId } from './ids.ts';
import { provisionKinds } from './provision.ts';
import { statedClaims } from './stated-claim.ts';
import { timeReading } from './time-reading.ts';
import { inVietnamese } from './vietnamese.ts';

const firstWords = z
  .string()
  .min(1)
  .describe('The first words of the line, enough to find it once. Never a line number.');
const count = z.int().nonnegative();
const nameVi = inVietnamese('name');

/** Languages whose deadline words, connectives and headings the parser knows (src/parse/language.ts). */
export const languages = ['en', 'vi'] as const;

/** What each field of a table may be called in `columns`. */
export const tableFields = {
  tasks: ['number', 'description', 'lead', 'coordinating', 'output', 'deadline', 'note', 'other'],
  indicators: ['number', 'name', 'unit', 'target', 'monitoring', 'note', 'other'],
} as const;

/** What says what a row is about, and is never taken over from another. */
const ownFields: readonly string[] = ['number', 'description', 'name'];

const column = <const F extends readonly [string, ...string[]]>(fields: F) =>
  z
    .strictObject({
      header: z.string().min(1),
      field: z.enum(fields),
      blank: z
        .literal('as-above')
        .optional()
        .describe('as-above where cells are merged: a blank one then holds what stands in the cell above it.'),
      horizon: z
        .int()
        .min(1900)
        .max(2199)
        .optional()
        .describe('The year of a column of targets, where there is one for each year.'),
      optional: z
        .literal(true)
        .optional()
        .describe('Of a table with layout: sheets: whether a sheet may lack this label.'),
      claims: z
        .record(z.string().trim().min(1), z.enum(statedClaims, { error: `write one of: ${statedClaims.join(', ')}` }))
        .optional()
        .describe('What words in a column on the state of tasks claim, where the issuer leads the task itself.'),
    })
    .refine(({ field, claims }) => !claims || (field === 'other' && fields.includes('deadline')), {
      path: ['claims'],
      error: 'only a column of tasks with field: other states claims: write field: other, or remove this key',
    })
    .refine(({ field, horizon }) => horizon === undefined || field === 'target', {
      path: ['horizon'],
      error: 'only a column of targets is for a year: write field: target, or remove this key',
    })
    .refine(({ field, blank }) => !blank || !ownFields.includes(field), {
      path: ['blank'],
      error: 'numbers and the words of a row are never those above: remove this key',
    });

const repeats = (names: readonly string[]) => new Set(names).size < names.length;

/** What may stand once in a table; a column of targets once for each year. */
const fieldOnce = ({ field, horizon }: { field: string; horizon?: number | undefined }): string[] =>
  field === 'other' ? [] : horizon === undefined ? [field] : [`${field} ${horizon}`];

const table = <const F extends readonly [string, ...string[]]>(holds: 'tasks' | 'indicators', fields: F) =>
  z.strictObject({
    begins: firstWords.describe('The whole line that heads the table, like "APPENDIX II".'),
    name: z.string().min(1).describe('The table as a jurist would cite it: "Appendix II".'),
    nameVi: nameVi.describe('The same in Vietnamese: "Phụ lục II".'),
    holds: z.literal(holds),
    prefix: z
      .string()
      .regex(/^[a-fhj-z]?$/, 'write one small letter, not g or i, or nothing')
      .optional()
      .describe('The letter before the number in the ids, where several tables begin with 1: b gives fx-b1.'),
    layout: z
      .literal('sheets')
      .optional()
      .describe(
        'sheets where each entry has a sheet of its own, with labels in the place of header cells; the first of columns begins each.',
      ),
    restarts: z
      .boolean()
      .optional()
      .describe('Whether numbers start again below each heading; ids then begin with the number of the group.'),
    columns: z
      .array(column(fields))
      .min(2)
      .refine((columns) => !repeats(columns.flatMap(fieldOnce)), {
        error:
          'two columns have the same field; only other may appear twice, and target where each has a horizon of its own: { header: Năm 2026, field: target, horizon: 2026 }',
      })
      .describe("The table's own header words and what each column means; their order is taken from the text."),
  });

const section = z
  .strictObject({
    begins: firstWords.describe('The heading line, like "II. SPECIFIC TASKS".'),
    holds: z.enum(['objectives', 'requirements', 'measures', 'duties']),
    items: z
      .enum(['numbers', 'bullets'])
      .optional()
      .describe(
        'What a measure is: each numbered item, or each bullet, without a group. Left out, numbers head groups.',
      ),
    prefix: z
      .string()
      .regex(/^[a-z]$/, 'write one small letter')
      .optional()
      .describe('The letter before the number of such items in the ids; m where it is left out: city-m2.'),
    numbering: z
      .enum(['restarts', 'runs'])
      .optional()
      .describe('Whether the numbers of such items go on from the section before, or begin with 1 again.'),
  })
  .refine(({ holds, items }) => !items || holds === 'measures', {
    path: ['items'],
    error: 'only a section of measures has items: write holds: measures, or leave this line out',
  })
  .refine(({ items, prefix, numbering }) => items || (!prefix && !numbering), {
    path: ['items'],
    error: 'prefix and numbering are about items: write items: numbers or items: bullets, or leave them out',
  });

const listBase = {
  holds: z.enum(['measures', 'phases']),
  prefix: z
    .string()
    .regex(/^[a-z]?$/, 'write one small letter, or nothing')
    .describe('The letter before the number in the ids: s gives kh01-s2.'),
  name: z.string().min(1).describe('What one item is called in a citation: "Directive".'),
  nameVi: nameVi.describe('The same in Vietnamese, before its number: "chỉ đạo thứ".'),
};

const list = z.discriminatedUnion('by', [
  z.strictObject({
    ...listBase,
    by: z.literal('paragraph').describe('Each paragraph of a span is an item.'),
    begins: firstWords,
    through: firstWords.describe('The first words of the last paragraph.'),
  }),
  z.strictObject({
    ...listBase,
    by: z
      .literal('beginning')
      .describe('An item begins where a line begins with its words, and runs to the next item.'),
    items: z
      .array(
        z.strictObject({
          begins: firstWords,
          through: firstWords
            .optional()
            .describe('The first words of its last line; left out, it runs to the next item.'),
          oddity: z
            .string()
            .min(1)
            .optional()
            .describe('A remark where the words are odd, like an ordinal that was mistranslated.'),
          oddityVi: inVietnamese('oddity'),
        }),
      )
      .min(1),
    marker: z
      .boolean()
      .default(false)
      .describe('Whether the beginnings are mere numbers ("System 1:") and not part of the items\' words.'),
    until: firstWords.optional().describe('The line after the last item; the end of the text where it is left out.'),
  }),
  z.strictObject({
    ...listBase,
    by: z.literal('separator').describe('The items are in one sentence, between separators.'),
    after: z.string().min(1).describe('The words in the line after which the list starts.'),
    separator: z.string().min(1),
  }),
]);

/** A line of a held document, by its first words. */
export const statingLine = z.strictObject({
  document: documentId.describe('The document that says so.'),
  begins: firstWords,
});

export const relation = z.strictObject({
  type: z
    .enum(['implements', 'amended-by', 'issued-under', 'restates'])
    .describe('What it has to do with the other document.'),
  number: z.string().min(1).describe('The number or name of the other document.'),
  numberVi: inVietnamese('number'),
  document: documentId.optional().describe('Its id, where this catalogue holds it.'),
  on: day.optional().describe('The day of the other document.'),
  statedIn: statingLine.describe('The line of a held document that says so.'),
  words: z
    .string()
    .min(1)
    .optional()
    .describe('What the other document says that it does, quoted from a graded source.'),
  wordsVi: inVietnamese('words'),
  note: z.string().min(1).optional().describe('A remark for readers.'),
  noteVi: inVietnamese('note'),
});

/** A page on which the text was published. */
export const publication = evidenceSource.extend({
  language: z.enum(languages).describe('The language of the page.'),
  note: z.string().min(1).optional().describe('How sure it is that the page holds this text.'),
  noteVi: inVietnamese('note'),
});

/** What a draft was, and what became of it. */
export const draft = z.strictObject({
  of: z.string().min(1).describe('What it is a draft of, and when it was put out, in a sentence.'),
  ofVi: inVietnamese('of'),
  became: z.string().min(1).describe('What became of it, in a sentence.'),
  becameVi: inVietnamese('became'),
  sources: z.array(evidenceSource).min(1).describe('The pages that say so.'),
});

/** How a Vietnamese letter cites it. */
const citedVi = z.strictObject({
  name: z.string().min(1).describe('Its official name with its number: "Nghị quyết số 03/NQ-CP".'),
  issued: day.optional().describe('The day in its name, where that is another than `issued`.'),
  issuer: z.string().min(1).optional().describe('Who issued it, in Vietnamese; left out where the name says so.'),
});

/** Days of each year by which a document asks for progress reports. */
export const reporting = z.strictObject({
  days: z
    .array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write month and day in quotes, like "06-15"'))
    .min(1),
  of: z
    .array(z.enum(agencyKinds))
    .min(1)
    .optional()
    .describe('The kinds of agencies that the line asks; all where left out.'),
  statedIn: statingLine.describe('The line of a held document that says so.'),
});

/** Since when the records of a text that `translates` are those of the other document, and no more published apart. */
const joined = z.strictObject({
  on: day.describe('The day from which it applies, in quotes.'),
  why: z.string().min(1).describe('The reason, in a sentence for the reader of an old letter.'),
  whyVi: inVietnamese('why'),
});

const ignoredSpan = z.strictObject({
  begins: firstWords,
  through: z
    .union([z.literal('end'), firstWords])
    .optional()
    .describe('Its last line by its first words, or "end"; one line where left out.'),
  every: z.boolean().optional().describe('Whether every line with these words is meant.'),
  reason: z.string().min(1).describe('Why the text is not part of the document.'),
  reasonVi: inVietnamese('reason'),
});

/** A place in a list whose items have no numbers of their own: the id of a record without the document's, like `1b-5`. */
const listPlace = z
  .string({ error: 'write the place in quotes, like "1e-3": without them YAML reads a number' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id without the document\'s: "1b-4a" for dh14-1b-4a');

const inserted = z.strictObject({
  id: listPlace.describe('The id it gets, like 1b-4a between 1b-4 and 1b-5.'),
  begins: firstWords.describe('The first words of the item, without its bullet or number.'),
});

const expects = z.strictObject({
  words: count
    .optional()
    .describe('Words of the whole text without what is ignored: the last guard against a lost line.'),
  tasks: count.default(0),
  indicators: count.default(0).describe('Top-level indicators.'),
  subIndicators: count.default(0),
  groups: count.default(0).describe('Groups and sub-groups.'),
  tasksIn: z
    .record(z.string(), count)
    .optional()
    .describe('Tasks of each group ("g1"), or under "none": how a heading that was moved is noticed.'),
  indicatorsIn: z
    .record(z.string(), count)
    .optional()
    .describe('Indicators and sub-indicators of each horizon ("2030"), or under "none".'),
  columns: z
    .record(z.string(), z.array(z.string()).min(2))
    .optional()
    .describe('The fields of each table, by its name, in the order in which its header has them.'),
  measures: z
    .record(z.string(), count)
    .default({})
    .describe('Measures of each group ("g1"), list ("s") or, without either, "all".'),
  provisions: z.partialRecord(z.enum(provisionKinds), count).default({}),
  diagnostics: z
    .record(z.string(), count)
    .default({})
    .describe('Oddities that are known and accepted, counted by rule.'),
});

const base = {
  id: documentId,
  number: z.string().min(1).nullable().describe('The official number, or null where it has none.'),
  numberVi: inVietnamese('number'),
  shortName: z.string().min(1),
  shortNameVi: inVietnamese('shortName'),
  title: z.string().min(1),
  titleVi: inVietnamese('title'),
  issuer: z.string().min(1),
  issuerVi: inVietnamese('issuer'),
  issued: day.nullable().describe('The day it was issued, or null where its text does not say.'),
  dateNote: z
    .string()
    .min(1)
    .optional()
    .describe('What the text says of its date, where there is no plain day of issue.'),
  dateNoteVi: inVietnamese('dateNote'),
  citedVi: citedVi.optional().describe('How a Vietnamese letter cites it; left out where that is not known.'),
  language: z.enum(languages),
  translates: documentId
    .optional()
    .describe(
      'The document of which this is the text in another language; left out where it is a document of its own.',
    ),
  joined: joined.optional().describe('Left out where its records were never published apart.'),
  publisher: z.string().min(1).describe('Who published the text that we have, or "not stated".'),
  publisherVi: inVietnamese('publisher'),
  about: z.string().min(1).describe('One or two plain sentences for readers.'),
  aboutVi: inVietnamese('about'),
  draft: draft.optional().describe('Left out where the text is as adopted.'),
  publications: z
    .array(publication)
    .default([])
    .describe('Pages on which the text was published; none where no page was found.'),
  unverified: z
    .string()
    .min(1)
    .optional()
    .describe('What is said of it without a graded source. It is shown on its own page only, and is in no data.'),
  unverifiedVi: inVietnamese('unverified'),
  letters: z
    .enum(['vietnamese', 'latin', 'vi', 'en', 'any'])
    .default('vietnamese')
    .describe('The order of lettered points: vi (a b c d đ e g …), en (a b c d e f g …), or any; each letter once.'),
  seed: z.strictObject({
    file: z.string().regex(/^[\w.-]+\.txt$/, 'write the name of a file in seeds/'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'run `npm run -s seal` to write the checksum'),
  }),
  original: z
    .strictObject({
      file: z.string().regex(/^[^/\\]+$/, 'write the name of a file in seeds/originals/'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write the SHA-256 of the file, as `npm run new document` does'),
    })
    .optional()
    .describe("The office's own file, kept byte for byte in seeds/originals/; left out where there is none."),
  proposed: z
    .literal(true)
    .optional()
    .describe('Written by `npm run new document`: nobody has compared this file with the paper yet. Remove it then.'),
  ignored: z.array(ignoredSpan).default([]),
  inserted: z
    .array(inserted)
    .default([])
    .describe('Items that a changed text has put into a list, so that those below keep their ids.'),
  removed: z
    .array(listPlace)
    .default([])
    .describe('Places that a changed text has left empty, so that those below keep their ids.'),
  reads: z
    .record(z.string().min(1), timeReading)
    .default({})
    .describe('What the words of deadlines mean that the site does not read, or reads otherwise.'),
  fiscalYear: fiscalYear.optional().describe('Left out where the document speaks of no fiscal years.'),
  names: z
    .record(z.string().trim().min(1), z.union([agencyId, z.array(agencyId).min(1)]))
    .optional()
    .describe('Which bodies the document means by words that elsewhere mean others, or none, by their ids.'),
  relations: z.array(relation).default([]),
  amends: z.array(amends).optional().describe('What it changes in other documents, and from when.'),
  reporting: reporting.optional().describe('Left out where the document asks for no reports on fixed days.'),
  expects,
};

export const sourceDocument = z.discriminatedUnion('grammar', [
  z.strictObject({
    ...base,
    grammar: z.literal('resolution').describe('Articles, lettered points as measures, tables as appendices.'),
    sections: z.array(section).default([]),
    tables: z
      .array(
        z.discriminatedUnion('holds', [table('tasks', tableFields.tasks), table('indicators', tableFields.indicators)]),
      )
      .default([]),
  }),
  z.strictObject({
    ...base,
    grammar: z.literal('programme').describe('Numbered groups, lettered sub-groups, bullets as measures.'),
    sections: z.array(section).min(1),
  }),
  z.strictObject({
    ...base,
    grammar: z.literal('article').describe('A news text or report: paragraphs, some of them lists.'),
    lists: z.array(list).default([]),
  }),
]);

export type Draft = z.infer<typeof draft>;
export type Publication = z.infer<typeof publication>;
export type SourceDocument = z.infer<typeof sourceDocument>;
/** A document as its file has it, before what is left out is filled in. */
export type DocumentInput = z.input<typeof sourceDocument>;
export type StatingLine = z.infer<typeof statingLine>;
export type Relation = z.infer<typeof relation>;
export type DocumentTable = Extract<SourceDocument, { grammar: 'resolution' }>['tables'][number];
export type DocumentSection = z.infer<typeof section>;
export type DocumentList = z.infer<typeof list>;
export type Language = (typeof languages)[number];

/** The path of a seed from the top of the project, as diagnostics name it. */
export const seedPath = ({ seed }: Pick<SourceDocument, 'seed'>): string => `seeds/${seed.file}`;

/** The path of a document's file from the top of the project. */
export const documentFilePath = ({ id }: Pick<SourceDocument, 'id'>): string => `content/documents/${id}.yaml`;

/** The path of the file that an office gave, from the top of the project. */
export const originalPath = ({ file }: { readonly file: string }): string => `seeds/originals/${file}`;
