/** Each document with all its records as one file in Markdown, and `/llms.txt`, which names these files: for programs that answer questions. */
import { heading, type Inline, list, markdownFile, paragraph, quotation } from '../export/markdown.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import { defaultLang } from '../model/lang.ts';
import {
  changesPath,
  dataFilePath,
  dataPath,
  documentMarkdownPath,
  feedPath,
  guidePath,
  recordPath,
  shortPath,
  sitemapPath,
  taskDataPath,
} from '../model/paths.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Provision } from '../model/provision.ts';
import type { Task } from '../model/task.ts';
import { type Rich, withoutMarkup } from '../words/rich.ts';
import { asOf } from './as-of.ts';
import { catalogue, guides, site } from './catalogue.ts';
import { localsOf } from './locals.ts';
import { getState, reachesOf } from './monitoring.ts';
import { documentTitle } from './titles.ts';

const { words, paths } = localsOf(defaultLang);
const { markdown: said, record, reach, schedule, status } = words;
const { entry, labels, headings } = said;

/** Sentences of the pages, with whole addresses. */
const whole = (rich: Rich): Inline[] =>
  rich.map((part) =>
    typeof part === 'string' || part.href === undefined || !part.href.startsWith('/')
      ? part
      : { ...part, href: site.address + part.href },
  );
const item = (label: string, words: Rich): Inline[] => whole(entry(label, words));
const link = (path: string): Rich => [{ text: site.address + path, href: path }];

/** A document and all its records. */
export function documentMarkdown(document: SourceDocument): string {
  const { groups, tasks, measures, indicators, provisions } = catalogue.contentsOf(document.id);
  const loose = [...tasks, ...measures].filter(({ group }) => group === null);
  return markdownFile([
    heading(1, documentTitle(document.id)),
    quotation(noticesOf(document).join('\n\n')),
    quotable(document),
    ...groups.flatMap((group) => [...groupBlocks(group), ...tasksIn(group).flatMap(taskBlocks)]),
    ...section(headings.loose, loose.flatMap(taskBlocks)),
    ...section(headings.indicators, indicators.flatMap(indicatorBlocks)),
    ...section(headings.provisions, provisions.flatMap(provisionBlocks)),
  ]);
}

const section = (title: string, blocks: readonly string[]): string[] =>
  blocks.length > 0 ? [heading(2, title), ...blocks] : [];

/** What a reader must know before the first word: who speaks, in whose translation, as of when, as amended by what. */
const noticesOf = ({ id, language, draft }: SourceDocument): string[] => [
  said.notice.independent,
  ...(language === 'en' ? [said.notice.translation] : []),
  ...(draft ? [`${draft.of} ${draft.became}`] : []),
  ...catalogue.amendmentNoticesOf(id).map(({ amended, held, statedAt, ...by }) =>
    withoutMarkup(
      words.document.amendment({
        ...{ ...by, document: amended.shortName, issued: amended.issued },
        coming: by.from !== undefined && by.from > asOf,
        href: held && paths.document(held),
        statedAt: statedAt && { document: statedAt.document.shortName, line: statedAt.line, href: '' },
      }),
    ),
  ),
  ...reachesOf([id]).map(reach.looked),
  said.notice.asOf(asOf),
];

const quotable = (document: SourceDocument): string => {
  const { facts } = words.document;
  return list([
    [document.title],
    item(facts.terms.issuer, [document.issuer]),
    item(facts.terms.issued, [facts.issued(document.issued, false)]),
    item(labels.address, link(paths.document(document.id))),
  ]);
};

const tasksIn = ({ id }: Group): Task[] => {
  const { tasks, measures, notInForce } = catalogue.groupContentsOf(id);
  return [...tasks, ...measures, ...notInForce];
};

const groupBlocks = ({ id, document, title, source, otherHeadings }: Group): string[] => [
  heading(2, headings.record(record.group(id), id)),
  quotation(title),
  list([
    item(labels.address, link(paths.group(id))),
    ...otherHeadings.map((other) => item(labels.otherHeading, [other.title])),
    sourceItem(document, source),
    ...relatedItems(id),
  ]),
];

function taskBlocks(task: Task): string[] {
  const { id, kind, leadText, coordinatingText, outputText, noteText, deadline } = task;
  const { blank } = words.task.agencies;
  const cells: Inline[][] =
    kind === 'measure'
      ? []
      : [
          item(labels.lead, [leadText || blank]),
          item(labels.coordinating, [coordinatingText || blank]),
          item(labels.output, [outputText || words.task.output.blank]),
        ];
  const timed = kind === 'task' || deadline.kind !== 'unstated';
  return [
    heading(3, headings.record(record.name(task), id)),
    quotation(task.description),
    list([
      item(labels.address, link(paths.task(id))),
      ...cells,
      ...(timed ? [item(labels.deadline, [said.stated(deadline.raw, schedule.asRead(deadline))])] : []),
      ...(noteText ? [item(labels.note, [noteText])] : []),
      item(labels.status(asOf), [statusOf(task)]),
      sourceItem(task.document, task.source),
      ...relatedItems(id),
      item(labels.data, link(taskDataPath(id))),
    ]),
  ];
}

/** Both axes, each with its stop. */
function statusOf(task: Task): string {
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

const indicatorBlocks = (indicator: Indicator): string[] => {
  const { id, document, number, name, unit, horizon, target, targetText, monitoringText, noteText, source } = indicator;
  const read = target.map((value) => words.target.asRead(value, unit)).join('; ');
  return [
    heading(3, headings.record(record.indicator(number), id)),
    quotation(name),
    list([
      item(labels.address, link(paths.indicator(id))),
      item(labels.unit, [unit || words.field.blankEntry]),
      item(labels.target, [said.stated(targetText, read || words.indicator.target.none(horizon))]),
      ...(horizon ? [[words.indicator.list.horizon(horizon)]] : []),
      item(labels.monitoring, [monitoringText || words.task.agencies.blank]),
      ...(noteText ? [item(labels.note, [noteText])] : []),
      sourceItem(document, source),
      ...relatedItems(id),
    ]),
  ];
};

const provisionBlocks = (provision: Provision): string[] => [
  heading(3, headings.record(record.called(catalogue.refOf(provision)), provision.id)),
  quotation(provision.text),
  list([item(labels.address, link(recordPath(provision))), sourceItem(provision.document, provision.source)]),
];

const sourceItem = (document: string, { lines, locator }: Provenance): Inline[] =>
  item(
    labels.source,
    words.document.source.place({
      document: catalogue.getDocument(document).shortName,
      href: paths.line(document, lines[0]),
      ...{ locator, lines },
    }),
  );

const relatedItems = (id: string): Inline[][] =>
  catalogue.connectionsOf(id).map(({ id: other, type, direction }) => {
    const ref = catalogue.refOf({ id: other });
    return item(words.related.labels[type][direction], [{ text: record.calledWithin(ref), href: paths.record(ref) }]);
  });

/** What is here and where, in the form of https://llmstxt.org. */
export function forAssistants(): string {
  const { sections, link: named, ...about } = said.forAssistants;
  const linkTo = (text: string, path: string, words: string) => whole(named(text, path, words));
  const guide = (...ids: string[]) =>
    ids.flatMap((id) => {
      const page = guides.find((one) => one.id === id);
      return page ? [linkTo(page.title, `${guidePath}${id}/`, page.description)] : [];
    });
  const [example] = catalogue.tasks;
  return markdownFile([
    heading(1, site.name),
    quotation(`${site.description} ${said.notice.independent}`),
    paragraph(said.notice.translation),
    paragraph(about.statusMeans),
    ...section(sections.what, [list(guide('about', 'the-programme', 'how-to-read', 'method'))]),
    ...section(sections.documents, [
      list(catalogue.documents.map(({ id, about: what }) => linkTo(documentTitle(id), documentMarkdownPath(id), what))),
    ]),
    ...section(sections.cite, [
      ...(example ? [paragraph(...about.short(site.address + shortPath(example.id).replace(/\/$/u, '')))] : []),
      list(guide('how-to-cite', 'permanence')),
    ]),
    ...section(sections.data, [
      list([
        linkTo(words.pageNames.data, dataPath, about.data),
        linkTo('tasks.json', dataFilePath('tasks.json'), about.tasks),
        linkTo(words.pageNames.changes, changesPath, about.changes),
      ]),
    ]),
    ...section(sections.optional, [
      list([linkTo('feed.xml', feedPath, about.feed), linkTo('sitemap.xml', sitemapPath, about.pages)]),
    ]),
  ]);
}
