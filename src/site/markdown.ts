/** Each document with all its records as one file in Markdown, and `llms.txt`, which names these files: for programs that answer questions, in each language. */
import { heading, type Inline, list, markdownFile, paragraph, quotation } from '../export/markdown.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import { langs } from '../model/lang.ts';
import { dataFilePath, pathsIn, sitemapPath, taskDataPath } from '../model/paths.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Provision } from '../model/provision.ts';
import { renderedFields } from '../model/rendering.ts';
import type { Task } from '../model/task.ts';
import { type Rich, withoutMarkup } from '../words/rich.ts';
import { asOf } from './as-of.ts';
import { catalogue, guidesIn, site } from './catalogue.ts';
import type { localsIn } from './languages.ts';
import { getState, reachesOf } from './monitoring.ts';
import { documentTitle } from './titles.ts';

type Locals = ReturnType<typeof localsIn>;

/** Sentences of the pages, with whole addresses. */
const whole = (rich: Rich): Inline[] =>
  rich.map((part) =>
    typeof part === 'string' || part.href === undefined || !part.href.startsWith('/')
      ? part
      : { ...part, href: site.address + part.href },
  );
const item = ({ words }: Locals, label: string, said: Rich): Inline[] => whole(words.markdown.entry(label, said));
const link = (path: string): Rich => [{ text: site.address + path, href: path }];

/** A document and all its records. */
export function documentMarkdown(document: SourceDocument, locals: Locals): string {
  const { groups, tasks, measures, indicators, provisions } = catalogue.contentsOf(document.id);
  const { headings } = locals.words.markdown;
  const loose = [...tasks, ...measures].filter(({ group }) => group === null);
  const taskBlocksOf = (task: Task) => taskBlocks(task, locals);
  return markdownFile([
    heading(1, documentTitle(document.id, locals.lang)),
    quotation(noticesOf(document, locals).join('\n\n')),
    quotable(document, locals),
    ...groups.flatMap((group) => [...groupBlocks(group, locals), ...tasksIn(group).flatMap(taskBlocksOf)]),
    ...section(headings.loose, loose.flatMap(taskBlocksOf)),
    ...section(
      headings.indicators,
      indicators.flatMap((indicator) => indicatorBlocks(indicator, locals)),
    ),
    ...section(
      headings.provisions,
      provisions.flatMap((provision) => provisionBlocks(provision, locals)),
    ),
  ]);
}

const section = (title: string, blocks: readonly string[]): string[] =>
  blocks.length > 0 ? [heading(2, title), ...blocks] : [];

/** What a reader must know before the first word: who speaks, in whose translation, as of when, as amended by what. */
function noticesOf({ id, language, draft }: SourceDocument, locals: Locals): string[] {
  const { words, paths, localize } = locals;
  const { notice } = words.markdown;
  const became = draft && localize(draft);
  return [
    notice.independent,
    ...(language === 'en' ? [notice.translation] : []),
    ...(isRendered(id, locals) ? [notice.rendered] : []),
    ...(became ? [`${became.of} ${became.became}`] : []),
    ...catalogue.amendmentNoticesOf(id).map(({ amended, held, statedAt, ...by }) =>
      withoutMarkup(
        words.document.amendment({
          ...{ ...by, document: localize(amended).shortName, issued: amended.issued },
          coming: by.from !== undefined && by.from > asOf,
          href: held && paths.document(held),
          statedAt: statedAt && { document: localize(statedAt.document).shortName, line: statedAt.line, href: '' },
        }),
      ),
    ),
    ...reachesOf([id]).map(words.reach.looked),
    notice.asOf(asOf),
  ];
}

/** Whether the words of a document's records are said in the language, and are not its own. */
function isRendered(document: string, { langOfWords }: Locals): boolean {
  const { groups, tasks, measures, indicators, provisions } = catalogue.contentsOf(document);
  const isSaid = (record: { readonly id: string; readonly document: string }) =>
    renderedFields.some((field) => langOfWords(record, field) === undefined);
  return (
    langOfWords(document) !== undefined && [...tasks, ...measures, ...indicators, ...groups, ...provisions].some(isSaid)
  );
}

function quotable(document: SourceDocument, locals: Locals): string {
  const { lang, words, paths, localize } = locals;
  const { facts } = words.document;
  const { labels } = words.markdown;
  const { title, issuer } = localize(document);
  return list([
    [title],
    item(locals, facts.terms.issuer, [issuer]),
    item(locals, facts.terms.issued, [facts.issued(document.issued, false)]),
    item(locals, labels.address, link(paths.document(document.id))),
    ...langs
      .filter((other) => other !== lang)
      .map((other) => item(locals, labels.inLanguage[other], link(pathsIn(other).documentMarkdown(document.id)))),
  ]);
}

const tasksIn = ({ id }: Group): Task[] => {
  const { tasks, measures, notInForce } = catalogue.groupContentsOf(id);
  return [...tasks, ...measures, ...notInForce];
};

function groupBlocks(group: Group, locals: Locals): string[] {
  const { id, document, source, otherHeadings } = group;
  const { words, paths, localize, langOfWords } = locals;
  const { headings, labels } = words.markdown;
  return [
    heading(2, headings.record(words.record.group(id), id)),
    quotation(localize(group).title),
    list([
      item(locals, labels.address, link(paths.group(id))),
      ...(langOfWords(document) ? [] : otherHeadings.map(({ title }) => item(locals, labels.otherHeading, [title]))),
      sourceItem(document, source, locals),
      ...relatedItems(id, locals),
    ]),
  ];
}

function taskBlocks(task: Task, locals: Locals): string[] {
  const { id, kind, deadline } = task;
  const { words, paths, localize } = locals;
  const { headings, labels } = words.markdown;
  const { description, outputText, noteText } = localize(task);
  const cells: Inline[][] =
    kind === 'measure'
      ? []
      : [
          item(locals, labels.lead, [bodiesOf(task.leadText, task.leads, task.document, locals)]),
          item(locals, labels.coordinating, [
            bodiesOf(task.coordinatingText, task.coordinating, task.document, locals),
          ]),
          item(locals, labels.output, [outputText || words.task.output.blank]),
        ];
  const timed = kind === 'task' || deadline.kind !== 'unstated';
  return [
    heading(3, headings.record(words.record.name(task), id)),
    quotation(description),
    list([
      item(locals, labels.address, link(paths.task(id))),
      ...cells,
      ...(timed ? [item(locals, labels.deadline, [timeOf(task, locals)])] : []),
      ...(noteText ? [item(locals, labels.note, [noteText])] : []),
      ...otherItems(task.others, locals),
      item(locals, labels.status(asOf), [statusOf(task, locals)]),
      sourceItem(task.document, task.source, locals),
      ...relatedItems(id, locals),
      item(locals, labels.data, link(taskDataPath(id))),
    ]),
  ];
}

/** Cells of further columns, each under its header. */
const otherItems = (others: Task['others'], locals: Locals) =>
  (others ?? []).flatMap(({ header, text }) => (text === '' ? [] : [item(locals, header, [text])]));

/** A cell with bodies: as it is printed, or their names where it is printed in another language. */
function bodiesOf(printed: string, agencies: readonly string[], document: string, locals: Locals): string {
  const { words, localize, langOfWords } = locals;
  const said = langOfWords(document)
    ? agencies.map((id) => localize(catalogue.getAgency(id)).name).join('; ')
    : printed;
  return said || words.task.agencies.blank;
}

/** A deadline as it is printed and read; as it is read alone where it is printed in another language. */
function timeOf({ document, deadline }: Task, { words, langOfWords }: Locals): string {
  const read = words.schedule.asRead(deadline);
  return langOfWords(document) ? read : words.markdown.stated(deadline.raw, read);
}

/** Both axes, each with its stop. */
function statusOf(task: Task, { words }: Locals): string {
  const { schedule, status, reach } = words;
  const { schedule: own, evidence, nearness, searchedUntil, searchResult, lastHeard } = getState(task.id);
  const looked =
    evidence === 'none'
      ? [
          searchedUntil && status.statusRow.searched(searchedUntil).trim(),
          searchResult && reach.results[searchResult],
          lastHeard && reach.heard(lastHeard),
        ]
      : [];
  return [
    `${task.force ? schedule.force[task.force] : schedule.names[own]}.`,
    `${status.evidence[evidence]}.`,
    nearness && `${reach.nearness[nearness]}.`,
    ...looked,
  ]
    .filter(Boolean)
    .join(' ');
}

function indicatorBlocks(indicator: Indicator, locals: Locals): string[] {
  const { id, document, number, horizon, target, monitoring, monitoringText, source } = indicator;
  const { words, paths, localize } = locals;
  const { headings, labels, stated } = words.markdown;
  const { name, unit, targetText, noteText } = localize(indicator);
  const read = target.map((value) => words.target.asRead(value, unit)).join('; ');
  return [
    heading(3, headings.record(words.record.indicator(number), id)),
    quotation(name),
    list([
      item(locals, labels.address, link(paths.indicator(id))),
      item(locals, labels.unit, [unit || words.field.blankEntry]),
      item(locals, labels.target, [stated(targetText, read || words.indicator.target.none(horizon))]),
      ...(horizon ? [[words.indicator.list.horizon(horizon)]] : []),
      ...(indicator.earlierTargets ?? []).map((own) =>
        item(locals, words.indicator.list.horizon(own.horizon), [
          stated(
            own.targetText,
            own.target.map((value) => words.target.asRead(value, unit)).join('; ') ||
              words.indicator.target.none(own.horizon),
          ),
        ]),
      ),
      item(locals, labels.monitoring, [bodiesOf(monitoringText, monitoring, document, locals)]),
      ...(noteText ? [item(locals, labels.note, [noteText])] : []),
      ...otherItems(indicator.others, locals),
      sourceItem(document, source, locals),
      ...relatedItems(id, locals),
    ]),
  ];
}

const provisionBlocks = (provision: Provision, locals: Locals): string[] => {
  const { words, paths, localize, localizeRef } = locals;
  const { headings, labels } = words.markdown;
  return [
    heading(3, headings.record(words.record.called(localizeRef(catalogue.refOf(provision))), provision.id)),
    quotation(localize(provision).text),
    list([
      item(locals, labels.address, link(paths.record(provision))),
      sourceItem(provision.document, provision.source, locals),
    ]),
  ];
};

const sourceItem = (document: string, { lines, locator }: Provenance, locals: Locals): Inline[] =>
  item(
    locals,
    locals.words.markdown.labels.source,
    locals.words.document.source.place({
      document: locals.localize(catalogue.getDocument(document)).shortName,
      href: locals.paths.line(document, lines[0]),
      ...{ locator, lines },
    }),
  );

const relatedItems = (id: string, locals: Locals): Inline[][] =>
  catalogue.connectionsOf(id).map(({ id: other, type, direction }) => {
    const { words, paths, localizeRef } = locals;
    const ref = localizeRef(catalogue.refOf({ id: other }));
    const label = words.related.labels[type][direction];
    return item(locals, label, [{ text: words.record.calledWithin(ref), href: paths.record(ref) }]);
  });

/** What is here and where, in the form of https://llmstxt.org. */
export function forAssistants({ lang, words, paths, localize }: Locals): string {
  const { notice, forAssistants: said } = words.markdown;
  const { sections, link: named, ...about } = said;
  const { name, description } = localize(site);
  const linkTo = (text: string, path: string, words: string) => whole(named(text, path, words));
  const guide = (...ids: string[]) =>
    ids.flatMap((id) => {
      const page = guidesIn(lang).find((one) => one.id === id);
      return page ? [linkTo(page.title, paths.guide(`${id}/`), page.description)] : [];
    });
  const [example] = catalogue.tasks;
  return markdownFile([
    heading(1, name),
    quotation(`${description} ${notice.independent}`),
    paragraph(notice.translation),
    paragraph(about.statusMeans),
    ...section(sections.what, [list(guide('about', 'the-programme', 'how-to-read', 'method'))]),
    ...section(sections.documents, [
      list(
        catalogue.documents.map((document) =>
          linkTo(documentTitle(document.id, lang), paths.documentMarkdown(document.id), localize(document).about),
        ),
      ),
    ]),
    ...section(sections.cite, [
      ...(example ? [paragraph(...about.short(site.address + paths.short(example.id).replace(/\/$/u, '')))] : []),
      list(guide('how-to-cite', 'permanence')),
    ]),
    ...section(sections.data, [
      list([
        linkTo(words.pageNames.data, paths.data, about.data),
        linkTo('tasks.json', dataFilePath('tasks.json'), about.tasks),
        linkTo(words.pageNames.changes, paths.changes, about.changes),
      ]),
    ]),
    ...section(sections.optional, [
      list([linkTo('feed.xml', paths.feed, about.feed), linkTo('sitemap.xml', sitemapPath, about.pages)]),
    ]),
  ]);
}
