/** The citations of all records and documents that have one, in each language. */
import { oncePer } from '../derive/records/indexes.ts';
import type { RecordRef } from '../derive/records/record-ref.ts';
import type { Citation, Original } from '../model/citation.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import { defaultLang } from '../model/lang.ts';
import { documentPath, pathIn, recordPath } from '../model/paths.ts';
import type { Task } from '../model/task.ts';
import { shorten } from '../model/text.ts';
import type { PageLang } from '../words/index.ts';
import { documentInVietnamese, originalOf, recordInVietnamese } from '../words/vi/citation.ts';
import { asOf } from './as-of.ts';
import { catalogue, site, vietnameseOf } from './catalogue.ts';
import { localsOf } from './locals.ts';

type Locals = ReturnType<typeof localsOf>;
type Cited = Task | Indicator | SourceDocument;

/** What is quoted whole; of longer words that many letters. */
const longestQuotation = 300;

/** Each record and document that is cited, by the path of its page in the default language. */
const byPath = new Map(
  [...catalogue.tasks, ...catalogue.indicators, ...catalogue.held].map((one) => [pathOf(one), one] as const),
);

/** Of reference managers: one a record, in the default language. */
export const citations = (): readonly Citation[] => [...byPath.keys()].map((path) => getCitation(path));

/** @param path the address of the page in the default language, like `/tasks/nq03-26/` */
export function getCitation(path: string, lang: PageLang = defaultLang): Citation {
  const cited = getCited(path);
  return lang === defaultLang ? inDefaultLang(cited) : citationOf(cited, lang);
}

/** What the citation of a page is titled; see there. */
export function citedTitle(path: string, lang: PageLang): string {
  const cited = getCited(path);
  const locals = localsOf(lang);
  return 'document' in cited ? recordTitle(cited, locals) : locals.localize(cited).title;
}

function getCited(path: string): Cited {
  const cited = byPath.get(path);
  if (!cited) throw new Error(`${path} has no citation.`);
  return cited;
}

/** Pages in every language and files for reference managers ask for it. */
const inDefaultLang = oncePer((cited: Cited) => citationOf(cited, defaultLang));

const citationOf = (cited: Cited, lang: PageLang): Citation =>
  'document' in cited ? recordCitation(cited, localsOf(lang)) : documentCitation(cited, localsOf(lang));

/** The original of a translation that is held, or of the place in it where a task, measure or indicator stands. */
export function findOriginal(cited: Cited): Original | undefined {
  if (!('document' in cited)) return originalOf(cited);
  return originalOf(catalogue.getDocument(cited.document), { ...cited, kind: catalogue.kindOf(cited.id) });
}

function pathOf(cited: Cited): string {
  return 'document' in cited ? recordPath(catalogue.refOf(cited)) : documentPath(cited.id);
}

/** On pages in the language of another text of the document, its words are quoted, with its lines. */
const saidIn = (record: Task | Indicator, lang: PageLang) => catalogue.textOf(record, lang)?.record ?? record;

function recordTitle(record: Task | Indicator, locals: Locals): string {
  const { shortName } = locals.localize(catalogue.getDocument(saidIn(record, locals.lang).document));
  return titleFor(locals.localizeRef(catalogue.refOf({ id: record.id })), shortName, locals);
}

const titleFor = (ref: RecordRef, document: string, { words }: Locals): string =>
  words.citation.title(words.record.called(ref), document, shorten(ref.words, 160));

function recordCitation(record: Task | Indicator, locals: Locals): Citation {
  const { words, localizeRef } = locals;
  const { id } = record;
  const first = catalogue.getDocument(record.document);
  const said = saidIn(record, locals.lang);
  const own = catalogue.getDocument(said.document);
  const { citedVi } = first;
  const document = own.citedVi || !citedVi ? own : { ...own, citedVi };
  const ref = localizeRef(catalogue.refOf({ id }));
  const name = words.record.called(ref);
  const path = pathOf(record);
  const cited = {
    ...basics(document, id, path, locals),
    rendered: locals.lang === 'vi' && vietnameseOf(id)?.rendering === 'own',
    within: { ...said, ...revisedBy(id, locals), name, kind: ref.kind },
  };
  const { shortName } = cited.document;
  const textVi = recordInVietnamese({ ...record, kind: ref.kind }, first);
  const original = said === record ? findOriginal(record) : undefined;
  return {
    ...fieldsOf(cited, path),
    title: titleFor(ref, shortName, locals),
    within: shortName,
    locator: said.source.locator,
    note: words.citation.note(cited),
    text: words.citation.quoting(shorten(ref.words, longestQuotation), cited),
    reference: words.citation.reference(cited),
    ...(textVi ? { textVi } : {}),
    ...(original ? { original } : {}),
  };
}

function documentCitation(document: SourceDocument, locals: Locals): Citation {
  const { citation } = locals.words;
  const path = pathOf(document);
  const cited = { ...basics(document, document.id, path, locals), rendered: false };
  const [textVi, original] = [documentInVietnamese(document), findOriginal(document)];
  const reference = citation.reference(cited);
  return {
    ...fieldsOf(cited, path),
    title: cited.document.title,
    note: citation.note(cited),
    ...{ text: reference, reference },
    ...(textVi ? { textVi } : {}),
    ...(original ? { original } : {}),
  };
}

function basics(document: SourceDocument, id: string, path: string, { lang, localize }: Locals) {
  const address = site.address + pathIn(lang, path);
  return { id, asOf, address, site: localize(site).name, document: localize(document), lang };
}

function fieldsOf(
  { id, address, document, rendered, lang }: ReturnType<typeof basics> & { readonly rendered: boolean },
  path: string,
) {
  const { number, issuer, issued, language, publisher } = document;
  const stated = catalogue.getDocument(document.id).publisher === 'not stated' ? {} : { publisher };
  return { id, path, address, number, issuer, issued, language: rendered ? lang : language, ...stated, asOf, rendered };
}

/** What made a record's words other than printed; empty where nothing did. */
function revisedBy(id: string, { localize }: Locals) {
  const current = catalogue.versionsOf(id).find(({ when }) => when === 'current');
  const [by] = current?.by ?? [];
  const days = catalogue.correctionsOf(id).map(({ on }) => on);
  const document = by && localize(catalogue.getDocument(by.document)).shortName;
  return {
    ...(by && document ? { revised: { what: by.type, document, from: by.from } } : {}),
    corrected: days.sort().at(-1),
  };
}
