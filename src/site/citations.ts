/** The citations of all records and documents that have one. */
import type { Citation } from '../model/citation.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import { defaultLang } from '../model/lang.ts';
import { documentPath, recordPath } from '../model/paths.ts';
import type { Task } from '../model/task.ts';
import { shorten } from '../model/text.ts';
import { documentInVietnamese, type Original, originalOf, recordInVietnamese } from '../words/vi/citation.ts';
import { asOf } from './as-of.ts';
import { catalogue, site } from './catalogue.ts';
import { localsOf } from './locals.ts';

const { words, format } = localsOf(defaultLang);
const { citation: said, record } = words;

/** What is quoted whole; of longer words that many letters. */
const longestQuotation = 300;

const byPath = new Map(
  [...[...catalogue.tasks, ...catalogue.indicators].map(recordCitation), ...catalogue.held.map(documentCitation)].map(
    (one) => [one.path, one],
  ),
);

export const citations: readonly Citation[] = [...byPath.values()];

/** @param path the address of the page, like `/tasks/nq03-26/` */
export function getCitation(path: string): Citation {
  const citation = byPath.get(path);
  if (!citation) throw new Error(`${path} has no citation.`);
  return citation;
}

/** The original of a translation that is held, or of the place in it where a task, measure or indicator stands. */
export function findOriginal(cited: SourceDocument | Task | Indicator): Original | undefined {
  if (!('document' in cited)) return originalOf(cited);
  return originalOf(catalogue.getDocument(cited.document), { ...cited, kind: catalogue.kindOf(cited.id) });
}

function recordCitation(cited: Task | Indicator): Citation {
  const { id, document: own, source } = cited;
  const ref = catalogue.refOf({ id });
  const [path, name, document] = [recordPath(ref), record.called(ref), catalogue.getDocument(own)];
  const { shortName } = document;
  const place = [name, source.locator, dated(document), record.lines(source.lines), ...revisedWords(id)].join(', ');
  const reference = `${[place, ...remarks(document)].join('. ')}. ${kept(id)} ${site.address}${path}`;
  return {
    ...basics(document, id, path),
    title: said.title(name, shortName, shorten(ref.words, 160)),
    within: shortName,
    locator: source.locator,
    note: [
      [dated(document), source.locator, record.lines(source.lines), ...revisedWords(id)].join(', '),
      ...remarks(document),
      kept(id),
    ].join('. '),
    text: `${said.quoted(shorten(ref.words, longestQuotation))} ${reference}`,
    reference,
    ...inVietnamese(recordInVietnamese({ ...cited, kind: ref.kind }, document)),
  };
}

function inVietnamese(textVi: string | undefined) {
  return textVi ? { textVi } : {};
}

function documentCitation(document: SourceDocument): Citation {
  const { id, title, shortName, issuer, issued } = document;
  const path = documentPath(id);
  const head = [title, shortName, issuer, ...(issued ? [format.day(issued)] : [])].join(', ');
  const reference = `${[head, ...remarks(document)].join('. ')}. ${kept(id)} ${site.address}${path}`;
  return {
    ...basics(document, id, path),
    title,
    note: [shortName, ...remarks(document), kept(id)].join('. '),
    text: reference,
    reference,
    ...inVietnamese(documentInVietnamese(document)),
  };
}

function basics({ number, issuer, issued, language, publisher }: SourceDocument, id: string, path: string) {
  const stated = publisher === 'not stated' ? {} : { publisher };
  return { id, path, address: site.address + path, number, issuer, issued, language, ...stated, asOf };
}

function dated({ shortName, issued }: SourceDocument): string {
  return said.dated(shortName, issued);
}

/** That a translation is not the text itself. */
function remarks({ language }: SourceDocument): string[] {
  return language === 'en' ? [said.translation] : [];
}

function kept(id: string): string {
  return said.kept(site.name, id, asOf);
}

/** What made a record's words other than printed: `as amended by Resolution 71/NQ-CP from 1 July 2025`; empty where nothing did. */
function revisedWords(id: string): string[] {
  const current = catalogue.versionsOf(id).find(({ when }) => when === 'current');
  const [by] = current?.by ?? [];
  const amended = by && said.revised(by.type, catalogue.getDocument(by.document).shortName, by.from);
  const days = catalogue.correctionsOf(id).map(({ on }) => on);
  const corrected = days.sort().at(-1);
  return [amended, corrected && said.corrected(corrected)].filter((part) => part !== undefined);
}
