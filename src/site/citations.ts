/** The citations of all records and documents that have one, in each language. */
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

/** What is quoted whole; of longer words that many letters. */
const longestQuotation = 300;

/** Each record and document that is cited, by the path of its page in the default language. */
const byPath = new Map<string, Task | Indicator | SourceDocument>([
  ...[...catalogue.tasks, ...catalogue.indicators].map((one) => [recordPath(catalogue.refOf(one)), one] as const),
  ...catalogue.held.map((one) => [documentPath(one.id), one] as const),
]);

/** Of reference managers: one a record, in the default language. */
export const citations = (): readonly Citation[] => [...byPath.keys()].map((path) => getCitation(path));

/** @param path the address of the page in the default language, like `/tasks/nq03-26/` */
export function getCitation(path: string, lang: PageLang = defaultLang): Citation {
  const cited = byPath.get(path);
  if (!cited) throw new Error(`${path} has no citation.`);
  return 'document' in cited
    ? recordCitation(cited, path, localsOf(lang))
    : documentCitation(cited, path, localsOf(lang));
}

/** The original of a translation that is held, or of the place in it where a task, measure or indicator stands. */
export function findOriginal(cited: SourceDocument | Task | Indicator): Original | undefined {
  if (!('document' in cited)) return originalOf(cited);
  return originalOf(catalogue.getDocument(cited.document), { ...cited, kind: catalogue.kindOf(cited.id) });
}

function recordCitation(record: Task | Indicator, path: string, locals: Locals): Citation {
  const { words, localizeRef } = locals;
  const { id } = record;
  const first = catalogue.getDocument(record.document);
  // On pages in the language of another text of the document, its words are quoted, with its lines.
  const said = catalogue.textOf(record, locals.lang)?.record ?? record;
  const { citedVi } = first;
  const document = { ...(citedVi ? { citedVi } : {}), ...catalogue.getDocument(said.document) };
  const ref = localizeRef(catalogue.refOf({ id }));
  const name = words.record.called(ref);
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
    title: words.citation.title(name, shortName, shorten(ref.words, 160)),
    within: shortName,
    locator: said.source.locator,
    note: words.citation.note(cited),
    text: words.citation.quoting(shorten(ref.words, longestQuotation), cited),
    reference: words.citation.reference(cited),
    ...(textVi ? { textVi } : {}),
    ...(original ? { original } : {}),
  };
}

function documentCitation(document: SourceDocument, path: string, locals: Locals): Citation {
  const { citation } = locals.words;
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
