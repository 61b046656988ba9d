/** The calendars: every deadline that has a last day and every day by which reports are asked for, and those of one agency. What is repealed or not yet in force has no deadline. */
import { groupBy } from '../derive/records/indexes.ts';
import { nextAskedDay } from '../derive/status/report-history.ts';
import { type CalendarEvent, type CalendarFile, toCalendar } from '../export/calendar.ts';
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { shorten } from '../model/text.ts';
import { catalogue, site, vietnameseOf } from './catalogue.ts';
import type { MachineFile } from './generators.ts';
import { identitiesIn } from './identity.ts';
import { perLanguage } from './locals.ts';
import { recordHistoryOf } from './releases.ts';

/** What the pages of a language are given, as far as calendars need it. */
type Locals = Pick<App.Locals, 'lang' | 'words' | 'paths' | 'localize' | 'langOfWords'>;

interface DatedTask {
  readonly task: Task;
  readonly day: string;
}

/** Tasks and measures with a last day. What is due from a day on, every year or without an end has none, nor what states no time that is read. */
const dated: readonly DatedTask[] = catalogue.tasksInForce.flatMap((task) =>
  'end' in task.deadline ? [{ task, day: task.deadline.end }] : [],
);

/** A day of each year by which a document asks for reports. */
interface ReportDay {
  readonly document: SourceDocument;
  /** Like `06-15`. */
  readonly monthDay: string;
  /** The first such day. */
  readonly first: string;
}

/** Of documents that have tasks in force. */
const reportDays: readonly ReportDay[] = catalogue.documents.flatMap((document) =>
  catalogue.tasksInForce.some((task) => task.kind === 'task' && task.document === document.id)
    ? (document.reporting?.days ?? []).flatMap((monthDay) => {
        const first = document.issued && nextAskedDay([monthDay], document.issued);
        return first ? [{ document, monthDay, first }] : [];
      })
    : [],
);

/** What a calendar holds. */
interface Dates {
  readonly deadlines: readonly DatedTask[];
  readonly reports: readonly ReportDay[];
}

const named = ({ leads, coordinating }: Task): readonly string[] => [...leads, ...coordinating];
const datedBy = groupBy(dated, ({ task }) => named(task));
const tasksBy = groupBy(catalogue.tasksInForce, named);

/** The deadlines of the tasks that name an agency, and the days by which their documents ask it for reports. */
function datesOf(agency: Agency): Dates {
  const documents = new Set((tasksBy.get(agency.id) ?? []).map(({ document }) => document));
  return {
    deadlines: datedBy.get(agency.id) ?? [],
    reports: reportDays.filter(({ document }) => documents.has(document.id) && asks(document.reporting, agency.kind)),
  };
}

const asks = (reporting: SourceDocument['reporting'], kind: Agency['kind']): boolean =>
  reporting !== undefined && (reporting.of?.includes(kind) ?? true);

/** An agency and those that it took over as a whole. */
const namesNow = (agency: Agency): readonly Agency[] => [agency, ...catalogue.takenOverBy(agency.id)];

/** The same of all of them, each once, in the order of the catalogue. */
function datesNow(agency: Agency): Dates {
  const own = namesNow(agency).map(datesOf);
  const [deadlines, reports] = [own.flatMap((dates) => dates.deadlines), own.flatMap((dates) => dates.reports)];
  return { deadlines: inOrderOf(dated, deadlines), reports: inOrderOf(reportDays, reports) };
}

function inOrderOf<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  const wanted = new Set(some);
  return all.filter((one) => wanted.has(one));
}

const isEmpty = ({ deadlines, reports }: Dates): boolean => deadlines.length + reports.length === 0;

/** The path of an agency's calendar in a language, or undefined where it would be empty. */
export const findAgencyCalendar = (agency: Agency, { paths }: Pick<Locals, 'paths'>): string | undefined =>
  isEmpty(datesOf(agency)) ? undefined : paths.agencyCalendar(agency.id);

/** The path of its calendar with what it took over, or undefined where it took over none, or that would be empty. */
export const findAgencyNowCalendar = (agency: Agency, { paths }: Pick<Locals, 'paths'>): string | undefined =>
  catalogue.takenOverBy(agency.id).length === 0 || isEmpty(datesNow(agency))
    ? undefined
    : paths.agencyNowCalendar(agency.id);

/** Every calendar by its address, as a file. */
export const calendarFiles = (): readonly MachineFile[] => Object.values(perLanguage(calendarsIn)).flat();

function calendarsIn(locals: Locals): readonly MachineFile[] {
  const { words, paths, localize } = locals;
  const { all, title, tasksOf } = words.calendar;
  const whole = { deadlines: dated, reports: reportDays };
  return [
    [paths.calendar, () => toCalendar(calendarOf(paths.calendar, all, '', whole, locals))],
    ...catalogue.agencies.flatMap((agency): MachineFile[] => {
      const [own, now] = [findAgencyCalendar(agency, locals), findAgencyNowCalendar(agency, locals)];
      const { name } = localize(agency);
      const names = namesNow(agency).map((one) => localize(one).name);
      const file = (path: string, called: string, about: string, dates: () => Dates): MachineFile => [
        path,
        () => toCalendar(calendarOf(path, title(called), about, dates(), locals)),
      ];
      return [
        ...(own ? [file(own, name, tasksOf([name]), () => datesOf(agency))] : []),
        ...(now ? [file(now, words.agency.page.asNow(name), tasksOf(names), () => datesNow(agency))] : []),
      ];
    }),
  ];
}

function calendarOf(
  path: string,
  title: string,
  about: string,
  { deadlines, reports }: Dates,
  locals: Locals,
): CalendarFile {
  const { calendar } = locals.words;
  const { name } = locals.localize(site);
  return {
    name: `${title} · ${name}`,
    description: [about, calendar.scope, reports.length > 0 ? calendar.reports : ''].filter(Boolean).join(' '),
    address: site.address + path,
    producer: name,
    lang: locals.lang,
    events: [
      ...deadlines.map(({ task, day }) => eventOf(task, day, locals)),
      ...reports.map((one) => reportEventOf(one, locals)),
    ],
  };
}

/** Once a year: no end is stated. */
function reportEventOf({ document, monthDay, first }: ReportDay, locals: Locals): CalendarEvent {
  const { lang, words, paths, localize, langOfWords } = locals;
  const { calendar } = words;
  const { id, number, shortName, issued, reporting } = localize(document);
  const { statedIn } = reporting ?? {};
  const line = statedIn && catalogue.getStatingLine(statedIn);
  const url = site.address + (statedIn && line ? paths.line(statedIn.document, line) : paths.document(id));
  const stated = statedIn && line ? catalogue.contentsOf(statedIn.document).lines[line - 1]?.text : undefined;
  return {
    uid: identitiesIn(lang).event(`${id} report ${monthDay}`, undefined),
    day: first,
    yearly: true,
    summary: calendar.reportDue(number ?? shortName),
    description: [
      ...(stated && !langOfWords(id) ? [calendar.asStated(stated)] : []),
      ...(line ? [calendar.source(nameOf(statedIn?.document ?? id, locals), line)] : []),
      ...noticesOf(id, locals),
      url,
    ].join('\n\n'),
    url,
    tentative: amendmentsOf(id).length > 0,
    revised: issued ?? first,
    revision: 0,
  };
}

const nameOf = (document: string, { localize }: Locals): string => localize(catalogue.getDocument(document)).shortName;

function eventOf(task: Task, day: string, locals: Locals): CalendarEvent {
  const { lang, words, paths, localize } = locals;
  const document = localize(catalogue.getDocument(task.document));
  const history = recordHistoryOf(task).filter(({ kind }) => kind === task.kind);
  const days = history.flatMap(({ release }) => release?.day ?? []);
  const url = site.address + paths.task(task.id);
  return {
    uid: identitiesIn(lang).event(task.id, days[0]),
    day,
    summary: words.calendar.taskDue(
      words.record.name(task),
      shorten(localize(task).description, 70),
      document.number ?? document.shortName,
    ),
    description: descriptionOf(task, url, locals),
    url,
    tentative: amendmentsOf(task.document).length > 0,
    revised: days.at(-1) ?? document.issued ?? day,
    revision: Math.max(0, days.length - 1),
  };
}

function descriptionOf(task: Task, url: string, locals: Locals): string {
  const { lang, words, localize, langOfWords } = locals;
  const { calendar, field, schedule } = words;
  // In the language of another text of the document that text speaks, with its lines.
  const said = catalogue.textOf(task, lang)?.record ?? task;
  const { document, leadText, coordinatingText, deadline, source } = said;
  /** Words that are stated in another language than the calendar's are left to the page. */
  const stated = langOfWords(document) === undefined;
  const bodies = (ids: readonly string[], text: string) => (stated ? text : namesOf(ids, locals) || text);
  return [
    localize(task).description,
    ...(leadText ? [calendar.named(field.names.leadText, bodies(task.leads, leadText))] : []),
    ...(coordinatingText && coordinatingText !== '-'
      ? [calendar.named(field.names.coordinatingText, bodies(task.coordinating, coordinatingText))]
      : []),
    calendar.deadline(stated ? deadline.raw : undefined, schedule.asRead(deadline), schedule.readingRule(deadline)),
    calendar.taskSource(nameOf(document, locals), source.locator, source.lines, wordingOf(task, document, lang)),
    ...noticesOf(task.document, locals),
    url,
  ].join('\n\n');
}

/** Whose words those of a task are. */
function wordingOf({ id }: Task, document: string, lang: Locals['lang']): 'original' | 'translation' | 'rendered' {
  if (catalogue.getDocument(document).language === 'vi') return 'original';
  return lang === 'vi' && vietnameseOf(id)?.rendering === 'own' ? 'rendered' : 'translation';
}

/** Parted as the cells of the texts part them: a name may hold commas. */
const namesOf = (agencies: readonly string[], { localize }: Locals): string =>
  agencies.map((id) => localize(catalogue.getAgency(id)).name).join('; ');

/** That a later act, whose text is not held, may have changed the days of a document. */
function noticesOf(document: string, { words, localize }: Locals): string[] {
  const { shortName, issued } = localize(catalogue.getDocument(document));
  return amendmentsOf(document)
    .map(localize)
    .map(
      ({ number, on, words: quoted }) =>
        `${words.calendar.printedIn(shortName, issued)}${words.status.statusRow.amendmentNotHeld({ number, on, words: quoted })}`,
    );
}

/** What amended a document and is not held. */
const amendmentsOf = (id: string) =>
  catalogue.getDocument(id).relations.filter(({ type, document }) => type === 'amended-by' && !document);
