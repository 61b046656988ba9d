/** Examples of the head and foot of every page, and of the rows that records of all kinds share. */
import type { CellSource } from '../../derive/records/cell-sources.ts';
import type { Connection } from '../../derive/records/connections.ts';
import type { Correction } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CorrectingRevision } from '../../model/revision.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleDocument, sampleIndicator, samplePage, sampleRef, sampleTask, sampleTheme } from '../samples.ts';
import Alternates from './Alternates.astro';
import AsStated from './AsStated.astro';
import Breadcrumbs from './Breadcrumbs.astro';
import CellWords from './CellWords.astro';
import CitationMeta from './CitationMeta.astro';
import Cite from './Cite.astro';
import CoinsMeta from './CoinsMeta.astro';
import CorrectionsRow from './CorrectionsRow.astro';
import EntryList from './EntryList.astro';
import EntryPoints from './EntryPoints.astro';
import EveryPage from './EveryPage.astro';
import Flags from './Flags.astro';
import Fold from './Fold.astro';
import Footer from './Footer.astro';
import Icons from './Icons.astro';
import JsonLd from './JsonLd.astro';
import LinesLink from './LinesLink.astro';
import LinkCard from './LinkCard.astro';
import ListPages from './ListPages.astro';
import ListRow from './ListRow.astro';
import Masthead from './Masthead.astro';
import Neighbours from './Neighbours.astro';
import OnPaper from './OnPaper.astro';
import OtherCells from './OtherCells.astro';
import OtherWords from './OtherWords.astro';
import PageScript from './PageScript.astro';
import ProgrammeSummary from './ProgrammeSummary.astro';
import RecordActions from './RecordActions.astro';
import RecordPlace from './RecordPlace.astro';
import RelatedItem from './RelatedItem.astro';
import RelatedRow from './RelatedRow.astro';
import Rich from './Rich.astro';
import SearchField from './SearchField.astro';
import SearchInput from './SearchInput.astro';
import TurnPage from './TurnPage.astro';
import Verbatim from './Verbatim.astro';
import WordingNote from './WordingNote.astro';

const site = {
  ...{ name: 'Task register', tagline: 'What was promised', description: 'Tasks of a programme.' },
  ...{ address: 'https://tasks.example', others: [] },
  holds: { documents: 5, tasks: 1345, indicators: 1 },
};
const reachable = {
  ...site,
  ...{ contact: 'https://tasks.example/issues/', repository: 'https://code.example/tasks' },
  others: [{ name: 'A province', address: 'https://province.example', covers: 'Its plan' }],
};
const citation = {
  ...{ id: 'nq03-26', path: '/tasks/nq03-26/', address: 'https://tasks.example/tasks/nq03-26/' },
  ...{ title: 'Task 26', number: '03/NQ-CP', issuer: 'The Government', issued: '2025-01-09', language: 'en' },
  ...{ asOf: '2026-11-22', note: 'Line 7', reference: 'The Government, Resolution 03/NQ-CP, task 26.' },
  ...{ text: '“Draft the decree.” Resolution 03/NQ-CP, task 26.' },
};
const bare = { ...citation, ...{ number: null, issuer: 'Party, State', issued: null } };
const released = (day: string) => ({ release: day, day, events: ['First published'] });
const listPages = [
  { path: '/tasks/', begins: 'Group 1' },
  { path: '/tasks/page/2/', begins: 'Group 2' },
  { path: '/tasks/page/3/', begins: 'Group 3' },
];
const pageOf = (place: number, all = listPages) => ({ page: { place, all } });

const misprint = (fields: Partial<Correction> = {}): Correction => ({
  ...{ id: 'a', record: 'nq03-1', field: 'deadline', was: '2052', now: '2025' },
  ...{ why: 'The year lies behind the programme.', who: 'The editors', on: '2026-03-01' },
  ...fields,
});
const corrected = (fields: Partial<CorrectingRevision> = {}): CorrectingRevision => ({
  ...{ id: 'nq03-1/deadline', type: 'corrects', record: 'nq03-1', field: 'deadline' },
  ...{ printed: 'June 2052', now: 'June 2025', fields: {}, corrections: ['a'] },
  ...fields,
});
const onLines = { document: 'nq03', lines: [4, 9] as const };

const amending = sampleDocument({ id: 'nq71', shortName: 'Resolution 71/NQ-CP' });
const connection = (fields: Partial<Connection> = {}): Connection => ({
  ...{ id: 'nq03-2', type: 'carries-out', direction: 'to', origin: 'edited', why: '' },
  words: { here: 'data centre', there: 'centres for data' },
  ...fields,
});
const refs = [
  sampleRef('nq03-2', { words: 'Build a data centre.' }),
  sampleRef('nq03-i10', { words: 'Share of the digital economy' }),
  sampleRef('nq71-g2', { kind: 'group', number: '2', words: 'Networks', document: amending }),
];
const refOf = ({ id }: { readonly id: string }) => refs.find((ref) => ref.id === id) ?? sampleRef(id);
const findIndicator = (id: string) => (id === 'nq03-i10' ? sampleIndicator() : undefined);

const remark: Diagnostic = {
  ...{ rule: 'unusual-space', document: 'nq03', file: 'a.txt', line: 4 },
  message: 'Two spaces were read as one.',
};
const flag = { field: 'leadText', rule: 'blank-cell', note: 'The cell is blank.' };

const inText: CellSource = { document: 'nq03', lines: [7, 7] };
const translation = {
  ...{ language: 'en' as const, record: sampleTask(), cells: () => inText },
  ...{ fields: ['description', 'outputText'] as const, differing: new Set(['outputText']) },
};
const noMentions = () => [];

const programme = { tasks: 140, measures: 205, leads: 1, indicators: 66, horizons: [2030, 2045], documents: 5 };

export const examples: FolderExamples = {
  Alternates: examplesOf(Alternates, { 'two languages': { site, path: '/vi/tasks/', langs: ['en', 'vi'] } }),
  AsStated: examplesOf(AsStated, {
    'several lines': onLines,
    'words that the entry does not show, of another document': {
      ...{ document: 'nq71', lines: [12, 12], words: 'June 2027', voice: 'amended', of: 'Resolution 71/NQ-CP' },
      locator: 'Article 1',
    },
  }),
  Breadcrumbs: examplesOf(Breadcrumbs, {
    'two steps': { crumbs: [{ text: 'Tasks', href: '/tasks/' }, { text: 'Task 26' }] },
  }),
  CellWords: examplesOf(CellWords, {
    'as they stand': { text: 'June 2027', place: inText },
    corrected: { text: 'June 2027', place: { ...inText, voice: 'corrected' } },
    blank: { text: '', place: inText },
  }),
  CitationMeta: examplesOf(CitationMeta, {
    'of a task': { citation: { ...citation, within: 'Resolution 03/NQ-CP', publisher: 'A gazette' } },
    'without number, day and author for persons': { citation: bare },
  }),
  Cite: examplesOf(Cite, {
    'never changed': { citation, history: [released('2026-03-01')] },
    'changed in a release': {
      ...{ citation: { ...citation, textVi: 'Nhiệm vụ số 26, Phụ lục II' }, data: '/tasks/nq03-26.json' },
      history: [released('2026-06-01'), released('2026-03-01')],
    },
    'without files': { citation, files: false, history: [released('2026-03-01')] },
    'not yet released': { citation, history: [{ release: undefined, day: undefined, events: ['Added'] }] },
  }),
  CoinsMeta: examplesOf(CoinsMeta, { 'a citation': { text: 'ctx_ver=Z39.88-2004' } }),
  CorrectionsRow: examplesOf(CorrectionsRow, {
    none: { ...onLines, fields: [], corrections: [] },
    'one misprint': { ...onLines, fields: [corrected()], corrections: [misprint({ evidence: [samplePage()] })] },
    'a blank, and two in one field': {
      ...onLines,
      fields: [
        corrected({ field: 'outputText', printed: '', now: 'Decree', corrections: ['b'] }),
        corrected({ corrections: ['a', 'c'] }),
      ],
      corrections: [
        misprint({ id: 'c', was: 'Juni', now: 'June' }),
        misprint({ id: 'b', was: '', now: 'Decree' }),
        misprint(),
      ],
    },
  }),
  EntryList: examplesOf(EntryList, {
    'in another language': {
      ...{ heading: 'Ways in', hreflang: 'en' },
      entries: [{ href: '/tasks/', name: 'Tasks', about: ['All of them, ', { text: 'by group', href: '/groups/' }] }],
    },
  }),
  EntryPoints: examplesOf(EntryPoints, {
    'more themes than are named': {
      themes: ['a', 'b', 'c', 'd', 'e'].map((id) => sampleTheme({ id, name: `Theme ${id}` })),
      example: 'nq03-1',
    },
    'no themes and no tasks': { themes: [], example: undefined },
  }),
  EveryPage: examplesOf(EveryPage, { 'a part of its pages': { part: 'note' } }, { slots: { default: '<p>12</p>' } }),
  Flags: examplesOf(Flags, {
    none: { flags: [], diagnostics: [] },
    'of an editor': {
      flags: [{ ...flag, note: 'It is the seventh.', noteVi: 'Đây là mục thứ bảy.' }],
      diagnostics: [],
    },
    'two remarks by one rule': { flags: [flag, { ...flag, field: 'deadline' }], diagnostics: [remark] },
    'of the lines alone': { flags: [], diagnostics: [remark, { ...remark, rule: 'byte-order-mark', line: 1 }] },
  }),
  Footer: examplesOf(Footer, { 'out of reach': { site }, 'with contact and source': { site: reachable } }),
  Icons: examplesOf(Icons, { 'of every page': {} }),
  JsonLd: examplesOf(JsonLd, {
    'words that would end it': { data: { '@graph': [{ '@type': 'Thing', name: '</script>' }] } },
  }),
  LinesLink: examplesOf(LinesLink, { 'one line': { document: 'nq03', lines: [7, 7] }, several: onLines }),
  LinkCard: examplesOf(LinkCard, {
    'a page': { site, title: 'Tasks', description: 'All tasks.', path: '/tasks/' },
    'a document with its own picture': {
      ...{ site, title: 'Resolution 03/NQ-CP', description: 'Its text.', path: '/documents/nq03/' },
      ...{ picture: 'document', pictureOf: 'nq03' },
    },
  }),
  ListPages: examplesOf(ListPages, {
    'one page': pageOf(1, listPages.slice(0, 1)),
    'the second of three': pageOf(2),
    'beginning in Vietnamese': { ...pageOf(2), lang: 'vi' },
  }),
  Fold: examplesOf(
    Fold,
    { 'with a list': { summary: 'Show all 12' }, 'with little': { summary: 'Show all 2', when: false } },
    { slots: { default: '<p>12</p>' } },
  ),
  ListRow: examplesOf(
    ListRow,
    {
      'a list': { label: 'Tasks' },
      'an empty one': { label: 'Tasks', count: 0 },
      'a picture': { label: 'Load', pictured: true },
    },
    { slots: { default: '<p>12</p>' } },
  ),
  Masthead: examplesOf(Masthead, {
    'on the list of tasks': { site, path: '/tasks/', langs: ['en', 'vi'] },
    'on the page of a task, with other catalogues': { site: reachable, path: '/tasks/nq03-26/', langs: ['en', 'vi'] },
    'on the start page': {
      site: { ...site, holds: { documents: 12, tasks: 1, indicators: 0 } },
      path: '/404.html',
      langs: ['en'],
    },
  }),
  Neighbours: examplesOf(Neighbours, {
    none: {},
    both: {
      previous: { href: '/tasks/nq03-1/', title: 'Task 1', text: 'Draft the decree.' },
      next: { href: '/tasks/nq03-3/', title: 'Task 3', text: 'Build a data centre.' },
    },
    'the last': { previous: { href: '/tasks/nq03-1/', title: 'Task 1', text: 'Draft the decree.' } },
    'the first': { next: { href: '/tasks/nq03-3/', title: 'Task 3', text: 'Build a data centre.' } },
  }),
  OnPaper: examplesOf(OnPaper, { 'a task': { citation, short: 'https://tasks.example/t/nq03-26/' } }),
  OtherCells: examplesOf(OtherCells, {
    none: { of: undefined, lang: undefined },
    'one of two blank': {
      of: [
        { header: 'Status', text: 'In hand' },
        { header: 'Result', text: '' },
      ],
      lang: undefined,
    },
  }),
  OtherWords: examplesOf(OtherWords, {
    none: { other: undefined, findMentions: noMentions },
    'two fields, of which one differs': { other: translation, findMentions: noMentions },
    'one field': { other: { ...translation, fields: ['description'] }, findMentions: noMentions },
  }),
  PageScript: examplesOf(PageScript, { 'of every page': {} }),
  ProgrammeSummary: examplesOf(ProgrammeSummary, {
    'several of each': { programme },
    'one task, and no indicators': {
      programme: { ...programme, tasks: 1, indicators: 0, horizons: [], documents: 1 },
    },
  }),
  RecordActions: examplesOf(
    RecordActions,
    {
      'with a further way': { site, short: '/t/nq03-26/', page: '/tasks/nq03-26/' },
      'short addresses left to the host': {
        ...{ short: '/t/nq03-26/', page: '/tasks/nq03-26/' },
        site: { ...site, leaveOut: ['short-pages'] },
      },
    },
    { slots: { default: '<a href="/report/">26</a>' } },
  ),
  RecordPlace: examplesOf(RecordPlace, {
    'of the text itself': { of: sampleDocument(), place: inText },
    'of a translation': {
      ...{ of: sampleDocument(), place: { ...inText, rendered: true } },
      original: { words: 'Nghị quyết số 03/NQ-CP, nhiệm vụ số 26', href: 'https://paper.example/nghi-quyet' },
    },
  }),
  RelatedItem: examplesOf(
    RelatedItem,
    {
      folded: {
        ...{ connection: connection({ why: 'Both speak of one centre' }), open: false },
        of: { href: '/tasks/nq03-3/', name: 'Task 3', text: 'Draft the decree.', lang: undefined },
      },
    },
    { within: 'ul' },
  ),
  RelatedRow: examplesOf(RelatedRow, {
    none: { document: 'nq03', connections: [], refOf, findIndicator },
    'more links than stand open': {
      document: 'nq03',
      connections: Array.from({ length: 25 }, () => connection({})),
      ...{ refOf, findIndicator },
    },
    'by words, by a rule and by a text': {
      document: 'nq03',
      connections: [
        connection({ why: 'Both speak of one centre' }),
        connection({ id: 'nq03-i10', type: 'measured-by', direction: 'from' }),
        { ...{ id: 'nq71-g2', type: 'twin', direction: 'to', origin: 'computed' }, why: 'The same for 2030.' },
        connection({ id: 'nq03-3', type: 'twin', direction: 'from', origin: 'stated' }),
      ],
      ...{ refOf, findIndicator },
    },
  }),
  Rich: examplesOf(
    Rich,
    {
      'every part': {
        of: [
          'Read ',
          { text: 'the rules', href: '/guide/', external: true },
          { text: ' tasks', bold: '140', href: '/tasks/' },
          { text: 'As stated', as: 'voice' },
          { text: 'nq03-1', as: 'code' },
          { text: 'English', as: 'span', lang: 'en' },
          { text: 'guide', href: '/guide/', lang: 'en' },
        ],
        target: '_top',
      },
    },
    { within: 'p' },
  ),
  SearchField: examplesOf(SearchField, {
    plain: {},
    'with examples': { examples: ['digital signature', 'Bộ Công an'] },
    'with words of its own': { labels: { form: 'Tìm nhiệm vụ', field: 'Từ ngữ', submit: 'Tìm' } },
  }),
  SearchInput: examplesOf(SearchInput, { labelled: { id: 'q', 'aria-label': 'Words', placeholder: 'Words' } }),
  TurnPage: examplesOf(TurnPage, {
    'one page': pageOf(1, listPages.slice(0, 1)),
    'the second of three': pageOf(2),
    'the last': pageOf(3),
    'beginning in Vietnamese': { ...pageOf(2), lang: 'vi' },
  }),
  Verbatim: examplesOf(
    Verbatim,
    {
      'names nothing': { text: 'Draft the decree.', findMentions: () => [] },
      'names two instruments': {
        text: 'Amend the law and the decree',
        findMentions: () => [
          { start: 10, end: 13, instrument: 'a-law' },
          { start: 22, end: 28, instrument: 'a-decree' },
        ],
      },
    },
    { within: 'p' },
  ),
  WordingNote: examplesOf(WordingNote, {
    'the words of the document': { by: 'document', language: 'en', differing: [] },
    'our words': { by: 'own', language: 'en', differing: [] },
    'no words': { by: 'none', language: 'en', differing: [] },
    'words that differ in facts': { by: 'authentic', language: 'en', differing: ['leadText', 'deadline'] },
    'our words of other ones': {
      ...{ by: 'own', language: 'en', differing: [] },
      outdated: { changes: [{ field: 'description', before: 'Draft it.', now: '' }] },
    },
    'our words of ones that are not held': {
      by: 'own',
      language: 'en',
      differing: [],
      outdated: { changes: undefined },
    },
  }),
};
