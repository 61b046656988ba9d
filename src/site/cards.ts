/** The cards of agencies, tasks, measures and indicators, and what stands in their place where a record is gone. */
import { narrowedTo } from '../derive/facets.ts';
import { latestFigures } from '../derive/status/observed.ts';
import { readSchedule } from '../derive/status/schedule.ts';
import type { Score } from '../derive/status/scoreboard.ts';
import type { Agency } from '../model/agency.ts';
import type { Card, CardItem, CardOther, CardRow, CardSort, GoneCard } from '../model/card.ts';
import { dayOf } from '../model/deadline.ts';
import type { Indicator } from '../model/indicator.ts';
import { cardsPath } from '../model/paths.ts';
import type { Task } from '../model/task.ts';
import { capitalize } from '../model/text.ts';
import { asOf } from './as-of.ts';
import { catalogue } from './catalogue.ts';
import type { localsIn } from './languages.ts';
import { perLanguage } from './locals.ts';
import { getState, scoreboard } from './monitoring.ts';
import { gonePages } from './permalinks.ts';
import { themesLedBy } from './themes.ts';
import { agencyTitle } from './titles.ts';

type Locals = ReturnType<typeof localsIn>;
type Rows<Sort extends CardSort> = keyof Locals['words']['compare']['rows'][Sort];

/** The files with the cards of a language by their addresses; each has its cards by id. */
function cardsIn(locals: Locals): ReadonlyMap<string, Readonly<Record<string, Card | GoneCard>>> {
  const { agencies, tasks, indicators } = catalogue;
  const cards = [
    ...agencies.map((one) => agencyCard(one, locals)),
    ...tasks.map((one) => taskCard(one, locals)),
    ...indicators.map((one) => indicatorCard(one, locals)),
  ];
  const gone = gonePages.flatMap(({ address, entry, targets }) => {
    const [, id] = /^\/(?:agencies|tasks|indicators)\/([^/]+)\/$/u.exec(address) ?? [];
    const to = targets.map(({ was, path }) => ({ text: was, href: path }));
    const text = locals.words.gone.becameOn(entry.was, entry.became, entry.on, entry.why);
    return id === undefined ? [] : [{ id, gone: text, to }];
  });
  const files = Map.groupBy([...cards, ...gone], ({ id }) => cardsPath(locals.lang, id));
  return new Map([...files].map(([path, own]) => [path, Object.fromEntries(own.map((card) => [card.id, card]))]));
}

/** The files with the cards of every language. */
export const cardFiles = (): ReturnType<typeof cardsIn> =>
  new Map(Object.values(perLanguage(cardsIn)).flatMap((own) => [...own]));

const mostOthers = 6;
const named = (name: string): CardItem[] => (name === '' ? [] : [{ text: name }]);

/** Those with the most tasks to lead. */
const largest = [...scoreboard.byName].sort((a, b) => b.led - a.led).map(({ agency }) => agency);

function agencyCard(agency: Agency, locals: Locals): Card {
  const { lang, words, format, paths, localize } = locals;
  const { compare, agency: text, scoreboard: score } = words;
  const labels = compare.rows.agency;
  const { id } = agency;
  const load = catalogue.loadOf(id);
  const row = (name: Rows<'agency'>, items: readonly CardItem[], note?: string): CardRow => ({
    ...{ label: labels[name], items, note },
  });
  const tasksOf = (part: 'lead' | 'now', text: string, more: readonly ['schedule', string][] = []): CardItem[] => [
    { text, ...(text === '0' ? {} : { href: narrowedTo(paths.tasks, [[part, id], ...more]) }) },
  ];
  const shown = (value: number | null, format: (value: number) => string) =>
    named(value === null ? score.none : format(value));
  const figures = (part: 'lead' | 'now', board: readonly Score[]): CardRow[] => {
    const own = board.find((one) => one.agency === id) ?? noScore(id);
    return [
      row('led', tasksOf(part, format.number(own.led))),
      row('due', tasksOf(part, format.number(own.due), [['schedule', 'past-due']])),
      row('withEvidence', named(format.number(own.withEvidence))),
      row('share', shown(own.share, format.share)),
      row('outcomes', named(format.number(own.outcomes)), score.beside(own.oneBody, own.parts) || undefined),
      row('outcomeShare', shown(own.outcomeShare, format.share)),
      row('medianDaysToEvidence', shown(own.medianDaysToEvidence, format.signed)),
      row('daysSinceReport', shown(own.daysSinceReport, format.number)),
    ];
  };
  return {
    ...{
      id,
      sort: 'agency',
      name: agencyTitle(id, lang),
      about: text.kinds[agency.kind],
      path: paths.agency(id),
      asOf,
    },
    rows: [
      row(
        'successor',
        [...new Set(agency.succeededBy.map((one) => one.agency))].map((one) => linkTo(one, locals)),
      ),
      row(
        'tookOver',
        catalogue.predecessorsOf(id).map((one) => linkTo(one.id, locals)),
      ),
      ...figures('lead', [...scoreboard.byName, ...scoreboard.collectives]),
      ...figures('now', scoreboard.bySuccessor)
        .slice(0, 6)
        .map((own) => ({ ...own, label: compare.asNow(own.label), again: catalogue.predecessorsOf(id).length === 0 })),
      row('coordinates', [
        load.coordinates.length === 0
          ? { text: '0' }
          : { text: format.number(load.coordinates.length), href: narrowedTo(paths.tasks, [['coordinating', id]]) },
      ]),
      row('monitors', named(format.number(load.monitors.length))),
      row(
        'themes',
        themesLedBy(id).map(({ theme }) => ({ text: localize(theme).name, href: paths.theme(theme.id) })),
      ),
    ],
    others: largest
      .filter((other) => other !== id)
      .slice(0, mostOthers)
      .map((other) => ({ id: other, name: agencyTitle(other, lang) })),
  };
}

const linkTo = (agency: string, { localize, paths }: Locals): CardItem => ({
  ...{ text: localize(catalogue.getAgency(agency)).name, href: paths.agency(agency) },
});

const linksToThemes = (record: string, { localize, paths }: Locals): CardItem[] =>
  catalogue.themesOf(record).map((theme) => ({ text: localize(theme).name, href: paths.theme(theme.id) }));

/** An agency that leads nothing stands on no scoreboard. */
const noScore = (agency: string): Score => ({
  ...{ agency, led: 0, due: 0, withEvidence: 0, share: null, outcomes: 0, outcomeShare: null, oneBody: 0, parts: 0 },
  ...{ medianDaysToEvidence: null, daysSinceReport: null, rank: null, outcomeRank: null },
});

function taskCard(task: Task, locals: Locals): Card {
  const { words, paths, localize, langOfWords } = locals;
  const { compare, record, schedule } = words;
  const labels = compare.rows.task;
  const document = localize(catalogue.getDocument(task.document));
  const said = localize(task);
  const { evidence } = getState(task.id);
  const reading = readSchedule(task.deadline, asOf);
  const row = (name: Rows<'task'>, items: readonly CardItem[], more: Partial<CardRow> = {}): CardRow => ({
    ...{ label: labels[name], items, ...more },
  });
  const stated = (field?: 'description' | 'outputText') => ({ stated: true, lang: langOfWords(task, field) });
  const group = task.group ? localize(catalogue.getGroup(task.group)) : undefined;
  const deadline = task.force ? undefined : dayOf(task.deadline);
  const [word, far] = task.force
    ? [schedule.force[task.force], '']
    : [schedule.names[reading.schedule], schedule.far(reading.schedule, reading.left)];
  const read = capitalize(schedule.asRead(task.deadline));
  // Stated in another language it is given as it is read alone.
  const deadlineRow = langOfWords(task.document)
    ? row('deadline', named(read))
    : row('deadline', named(task.deadline.raw), { ...stated(), note: read });
  return {
    ...{ id: task.id, sort: 'task', name: record.name(task), path: paths.task(task.id), asOf },
    about: document.shortName,
    rows: [
      row('description', named(said.description), stated('description')),
      row(
        'leads',
        task.leads.map((id) => linkTo(id, locals)),
      ),
      row(
        'coordinating',
        task.coordinating.map((id) => linkTo(id, locals)),
      ),
      deadlineRow,
      row('schedule', named(word), { ...(deadline ? { deadline, note: far } : {}) }),
      row('evidence', named(words.status.evidence[evidence])),
      row('output', named(said.outputText), stated('outputText')),
      row('group', group ? [{ text: `${record.group(group.id)}. ${group.title}`, href: paths.group(group.id) }] : []),
      row('themes', linksToThemes(task.id, locals)),
      row('document', [{ text: document.shortName, href: paths.document(document.id) }]),
    ],
    others: othersOf(task.id, 'task', locals),
  };
}

function indicatorCard(indicator: Indicator, locals: Locals): Card {
  const { words, format, paths, localize, langOfWords } = locals;
  const { compare, record, target, indicator: text, status } = words;
  const labels = compare.rows.indicator;
  const document = localize(catalogue.getDocument(indicator.document));
  const said = localize(indicator);
  const row = (name: Rows<'indicator'>, items: readonly CardItem[], more: Partial<CardRow> = {}): CardRow => ({
    ...{ label: labels[name], items, ...more },
  });
  const stated = (field: 'name' | 'unit') => ({ stated: true, lang: langOfWords(indicator, field) });
  const figures = latestFigures(catalogue.observationsOf(indicator.id));
  const targets = [indicator, ...catalogue.twinsOf(indicator.id)].map(localize).flatMap((own) => {
    const read = own.target.map((one) => target.asRead(one, own.unit));
    const words = read.length > 0 ? format.list(read) : own.targetText;
    const earlier = (own.earlierTargets ?? []).map(({ horizon, targetText }) => ({ horizon, words: targetText }));
    return [...earlier, { horizon: own.horizon, words }]
      .filter((one) => one.words !== '')
      .map((one) => ({ text: compare.targetFor(text.list.horizon(one.horizon), one.words) }));
  });
  return {
    ...{ id: indicator.id, sort: 'indicator', name: record.indicator(indicator.number), about: document.shortName },
    ...{ path: paths.indicator(indicator.id), asOf },
    rows: [
      row('name', named(said.name), stated('name')),
      row('unit', named(said.unit), stated('unit')),
      row('target', targets),
      row(
        'latest',
        figures.map(({ value, approximate, period }) => ({
          text: compare.valueFor(status.values.figure(value, approximate), format.period(period)),
          href: `${paths.indicator(indicator.id)}#values`,
        })),
      ),
      row(
        'monitoring',
        indicator.monitoring.map((id) => linkTo(id, locals)),
      ),
      row('themes', linksToThemes(indicator.id, locals)),
      row('document', [{ text: document.shortName, href: paths.document(document.id) }]),
    ],
    others: othersOf(indicator.id, 'indicator', locals),
  };
}

/** Records of the same sort that a record is linked to, each once. */
function othersOf(id: string, sort: 'task' | 'indicator', { words, localizeRef }: Locals): CardOther[] {
  const ids = new Set(catalogue.connectionsOf(id).map((connection) => connection.id));
  const kinds = sort === 'task' ? ['task', 'measure'] : ['indicator'];
  return [...ids]
    .map((other) => catalogue.refOf({ id: other, kind: catalogue.kindOf(other) }))
    .filter(({ kind }) => kinds.includes(kind))
    .slice(0, mostOthers)
    .map((ref) => ({ id: ref.id, name: words.record.calledWithin(localizeRef(ref)) }));
}
