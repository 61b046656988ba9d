/** Examples of everything that shows documents and their text, line by line. */
import type { AmendmentNotice as Notice } from '../../derive/records/amendment-notices.ts';
import type { RecordRef } from '../../derive/records/record-ref.ts';
import type { Correction } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mostDescribed } from '../../model/list-page.ts';
import type { GoneAddress } from '../../model/redirect.ts';
import type { AmendingRevision } from '../../model/revision.ts';
import type { SourceLine } from '../../model/source-line.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleDocument, sampleGroup, sampleIndicator, samplePage, sampleRef, sampleTask } from '../samples.ts';
import AmendmentNotice from './AmendmentNotice.astro';
import AmendmentNotices from './AmendmentNotices.astro';
import { blocksOf, headingsOf } from './blocks.ts';
import Claimants from './Claimants.astro';
import CoverageTable from './CoverageTable.astro';
import DiagnosticRows from './DiagnosticRows.astro';
import DocumentContents from './DocumentContents.astro';
import DocumentFacts from './DocumentFacts.astro';
import DocumentTable from './DocumentTable.astro';
import DocumentText from './DocumentText.astro';
import Gone from './Gone.astro';
import GoneRecords from './GoneRecords.astro';
import LineText from './LineText.astro';
import QuotedLines from './QuotedLines.astro';
import RevisionRows from './RevisionRows.astro';
import SourceRow from './SourceRow.astro';

const amended = sampleDocument();
const congress = sampleDocument({
  ...{ id: 'dh14', number: null, shortName: 'Congress programme', issuer: 'The Congress', about: 'It sets aims.' },
  ...{ issued: null, dateNote: 'The text says 2026.', language: 'vi', publisher: 'not stated' },
});

const stated: Notice = {
  ...{ amended, number: '71/NQ-CP', on: '2025-04-01', held: undefined, from: undefined },
  words: 'amends and updates',
  statedAt: { document: congress, line: 89 },
};
const notices: Readonly<Record<string, readonly Notice[]>> = {
  'not held': [stated],
  'held and read': [{ ...stated, held: 'nq71', from: '2025-05-01' }],
  'to come': [{ ...stated, held: 'nq71', from: '2027-01-01', statedAt: undefined }],
  'held and not read': [{ ...stated, amended: congress, on: undefined, words: undefined, held: 'nq71' }],
  none: [],
};
const noticesOf = (id: string) => notices[id] ?? [];

/** Who claims which line: a heading, a group, a task over two lines, two records on one line, and what is set aside. */
const line = (number: number, text: string, by: readonly string[], ignored: string | null = null): SourceLine => ({
  ...{ id: `nq03-L${number}`, document: 'nq03', line: number, text, ignored },
  claims: by.map((id, place) => ({ by: id, from: place, to: place + 1 })),
});
const lines = [
  line(1, 'II. TASKS', ['nq03-heading-1']),
  line(2, '1. Laws on data |', ['nq03-g1']),
  line(3, '1. | Draft the decree on data. |', ['nq03-1']),
  line(4, 'June 2025 |', ['nq03-1']),
  line(5, '2. | Build it. | 3. | Run it. |', ['nq03-2', 'nq03-3']),
  line(6, 'The Law on Data applies.', ['nq03-paragraph-1']),
  line(7, 'Page 2', [], 'Printed below each page.'),
  line(8, 'Print', [], 'Printed below each page.'),
];
const refs: Readonly<Record<string, RecordRef>> = {
  'nq03-heading-1': sampleRef('nq03-heading-1', {
    ...{ kind: 'heading', number: 'II', words: 'TASKS', path: '/documents/nq03/#heading-1' },
  }),
  'nq03-g1': sampleRef('nq03-g1', { kind: 'group', number: '1', words: 'Laws on data', path: '/groups/nq03-g1/' }),
  'nq03-paragraph-1': sampleRef('nq03-paragraph-1', {
    ...{ kind: 'paragraph', number: '1', path: '/documents/nq03/#paragraph-1' },
  }),
};
const refOf = ({ id }: { readonly id: string }): RecordRef => refs[id] ?? sampleRef(id, { path: `/tasks/${id}/` });
const blocks = blocksOf(lines, refOf);
const setAside = [{ lines: [7, 8] as const, sha256: 'a1'.repeat(32), reason: 'Printed below each page.' }];
const findMentions = (text: string) => {
  const start = text.indexOf('Law on Data');
  return start < 0 ? [] : [{ start, end: start + 'Law on Data'.length, instrument: 'law-on-data' }];
};

const coverage = { lines: 1358, claimed: 1350, blank: 3, ignored: 5 };
const remark = (rule: Diagnostic['rule'], at: number): Diagnostic => ({
  ...{ rule, document: at === 0 ? '' : 'nq03', file: 'seeds/a.txt', line: Math.max(1, at) },
  message: `Remark ${at}.`,
});
const differs: Diagnostic = { ...remark('text-differs', 9), other: { document: 'nq04', line: 7 } };
const remarks = [
  remark('blank-cell', 4),
  differs,
  remark('capitals', 9),
  remark('blank-cell', 12),
  remark('seed-unclaimed', 0),
];
const remarkRules = [...Map.groupBy(remarks, ({ rule }) => rule)].map(([rule, items]) => ({
  rule,
  items,
  all: items.length,
}));
const contents = {
  ...{ tasks: [sampleTask(), sampleTask({ id: 'nq03-2' })], measures: [], indicators: [sampleIndicator()] },
  ...{ groups: [sampleGroup()], coverage, ignored: setAside, diagnostics: remarks },
};
const many = [1, 3, 5, 7, 9, 11, 13].map((first) => ({
  lines: [first, first] as const,
  sha256: '',
  reason: 'A foot.',
}));
const bare = { ...contents, tasks: [], measures: [sampleTask({ kind: 'measure' })], indicators: [], groups: [] };
const vietnamese = sampleDocument({
  id: 'nq03vi',
  translates: 'nq03',
  language: 'vi',
  shortName: 'Nghị quyết số 03/NQ-CP',
});
const statedIn = { document: 'nq03', begins: 'Pursuant' };
const relations = [
  { type: 'implements' as const, number: '57-NQ/TW', on: '2024-12-22', statedIn, note: 'We do not have its text.' },
  { type: 'restates' as const, number: '03/NQ-CP', document: 'nq04', statedIn },
  { type: 'amended-by' as const, number: '71/NQ-CP', statedIn, note: 'Words may have changed.' },
];

const gone = (fields: Partial<GoneAddress> = {}): GoneAddress => ({
  address: '/tasks/nq03-26/',
  entry: { was: 'nq03-26', on: '2026-03-02', became: 'split', to: ['nq03-27', 'nq03-28'], why: 'It was two tasks.' },
  begins: 'Draft the decree on',
  targets: [
    { was: 'nq03-27', path: '/tasks/nq03-27/', begins: 'Draft the decree.' },
    { was: 'nq03-28', path: '/tasks/nq03-28/', begins: 'Draft the circular on' },
  ],
  ...fields,
});
const withdrawn = gone({
  ...{ address: '/documents/nq03/#L12', targets: [] },
  entry: { was: '/documents/nq03/#L12', on: '2026-03-02', became: 'withdrawn', why: 'The line was a doubled one.' },
});
const { begins: _, ...wordless } = withdrawn;

const change = (fields: Partial<AmendingRevision> = {}): AmendingRevision => ({
  ...{ id: 'nq71/1', record: 'nq03-1', fields: {}, type: 'amends', field: 'deadline', from: '2025-05-01' },
  ...{ document: 'nq71', by: 'nq71-article-1', words: 'Task 1 is due in June 2026.', line: 12 },
  ...fields,
});
const misprint: Correction = {
  ...{ id: 'first', record: 'nq03-1', field: 'description', was: 'decreee', now: 'decree' },
  ...{ why: 'No such word.', who: 'the editors', on: '2026-03-02' },
};

export const examples: FolderExamples = {
  AmendmentNotice: examplesOf(
    AmendmentNotice,
    Object.fromEntries(Object.keys(notices).map((document) => [document, { document, noticesOf }])),
  ),
  AmendmentNotices: examplesOf(AmendmentNotices, {
    'each document once': { documents: ['not held', 'to come', 'not held', 'none'], noticesOf },
  }),
  Claimants: examplesOf(Claimants, {
    'a record': { claimants: [{ ref: refOf({ id: 'nq03-1' }), anchor: '1', hasPage: true }] },
    'a provision': { claimants: [{ ref: refOf({ id: 'nq03-heading-1' }), anchor: 'heading-1', hasPage: false }] },
    'two records and a provision': {
      claimants: [
        { ref: refOf({ id: 'nq03-2' }), anchor: '2', hasPage: true },
        { ref: refOf({ id: 'nq03-3' }), anchor: '3', hasPage: true },
        { ref: refOf({ id: 'nq03-paragraph-1' }), anchor: 'paragraph-1', hasPage: false },
      ],
    },
  }),
  CoverageTable: examplesOf(CoverageTable, {
    'two documents': {
      documents: [amended, congress],
      contentsOf: (id: string) =>
        id === 'nq03' ? contents : { coverage: { lines: 20, claimed: 20, blank: 0, ignored: 0 }, diagnostics: [] },
    },
  }),
  DiagnosticRows: examplesOf(DiagnosticRows, {
    'rules and places': { rules: remarkRules, nameOf: () => 'Resolution 03/NQ-CP' },
    'the first page of several': {
      rules: remarkRules.slice(0, 1).map((rule) => ({ ...rule, all: 670 })),
      further: [{ piece: { rule: 'capitals', all: 1376 }, page: { path: '/quality/page/3/', place: 3 } }],
      nameOf: () => 'Resolution 03/NQ-CP',
    },
  }),
  DocumentContents: examplesOf(DocumentContents, {
    'a heading and a group': { document: 'plan', headings: headingsOf(blocks) },
    none: { document: 'plan', headings: [] },
  }),
  DocumentFacts: examplesOf(DocumentFacts, {
    'all facts': {
      ...{ document: sampleDocument({ relations }), contents },
      inOtherLanguages: [],
      placeOf: () => ({ of: 'Resolution 03/NQ-CP', line: 16 }),
    },
    'little is stated': {
      ...{ document: congress, contents: { ...bare, ignored: [] } },
      inOtherLanguages: [],
      placeOf: () => ({ of: 'Congress programme', line: 1 }),
    },
    'a draft, published at two pages, with what is not verified': {
      document: sampleDocument({
        draft: { of: 'It is a draft.', became: 'It was adopted.', sources: [samplePage({ title: 'Adopted' })] },
        publications: [
          { ...samplePage({ title: 'The text', published: '2025-01-10' }), language: 'en', note: 'The same words.' },
          { ...samplePage({ title: 'Nghị quyết' }), language: 'vi' },
        ],
        unverified: 'A copy says that it replaces another.',
      }),
      contents,
      inOtherLanguages: [],
      placeOf: () => ({ of: 'Resolution 03/NQ-CP', line: 16 }),
    },
    'with a text in another language': {
      ...{ document: sampleDocument(), contents, inOtherLanguages: [vietnamese] },
      placeOf: () => ({ of: 'Resolution 03/NQ-CP', line: 16 }),
    },
    'a text in another language': {
      ...{ document: vietnamese, contents, inOtherLanguages: [sampleDocument()] },
      placeOf: () => ({ of: 'Resolution 03/NQ-CP', line: 16 }),
    },
    'many runs set aside': {
      ...{ document: amended, contents: { ...contents, ignored: many } },
      inOtherLanguages: [],
      placeOf: () => ({ of: 'Resolution 03/NQ-CP', line: 16 }),
    },
  }),
  DocumentTable: examplesOf(DocumentTable, {
    'with what they are about': {
      ...{ documents: [amended, congress], about: true },
      contentsOf: (id: string) => (id === 'nq03' ? contents : bare),
      textsOf: (id: string) => (id === 'nq03' ? [vietnamese] : []),
    },
    'in short': { documents: [amended], contentsOf: () => contents, textsOf: () => [] },
    'more than can be described': {
      documents: Array.from({ length: mostDescribed + 1 }, () => congress),
      ...{ contentsOf: () => bare, textsOf: () => [], about: true },
    },
  }),
  DocumentText: examplesOf(DocumentText, {
    'headings, records and what is set aside': {
      ...{ document: 'plan', blocks, findMentions, ignored: setAside },
      oursFor: (id: string) => (id === 'nq03-paragraph-1' ? 'Áp dụng Luật Dữ liệu.' : undefined),
    },
  }),
  Gone: examplesOf(Gone, {
    split: { gone: gone() },
    withdrawn: { gone: wordless },
  }),
  GoneRecords: examplesOf(GoneRecords, {
    'a record and a line': { gone: [gone({ address: '/documents/nq03/#26' }), withdrawn] },
    none: { gone: [] },
  }),
  LineText: examplesOf(
    LineText,
    {
      'the end of a cell': { text: 'June 2025 |', findMentions },
      'an empty cell': { text: '|', findMentions },
      'words with a law': { text: 'The Law on Data applies.', findMentions },
    },
    { within: 'p' },
  ),
  RevisionRows: examplesOf(RevisionRows, {
    'changes and corrections': {
      ...{ document: 'nq71', refOf },
      changes: [
        change(),
        change({ type: 'repeals', record: 'nq03-2', field: undefined, words: 'Task 2 is repealed.' }),
      ],
      corrections: [misprint, { ...misprint, record: 'nq03-paragraph-1', field: 'text', was: '' }],
    },
    none: { document: 'nq03', changes: [], corrections: [], refOf },
  }),
  QuotedLines: examplesOf(QuotedLines, {
    'two lines with those around them': { document: 'nq03', lines, own: [3, 4], findMentions },
    'the first line': { document: 'dh14', lines, own: [1, 1], findMentions },
  }),
  SourceRow: examplesOf(SourceRow, {
    'a translation that was amended': {
      ...{ id: 'nq03-1', document: sampleDocument({ id: 'not held' }), lines, findMentions, noticesOf },
      source: { ...sampleTask().source, lines: [3, 4] },
    },
    'the first line of an original': {
      ...{ id: 'dh14-heading-1', document: congress, lines, findMentions, noticesOf },
      source: { ...sampleTask().source, lines: [1, 1] },
    },
  }),
};
