/** The calendars: every deadline that has a last day and every day by which reports are asked for, and those of one agency. What is repealed or not yet in force has no deadline. */
import { groupBy } from '../derive/records/indexes.ts';
import { nextAskedDay } from '../derive/status/report-history.ts';
import { type CalendarEvent, type CalendarFile, toCalendar } from '../export/calendar.ts';
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import { defaultLang } from '../model/lang.ts';
import {
  agencyCalendarPath,
  agencyNowCalendarPath,
  calendarPath,
  documentPath,
  linePath,
  taskPath,
} from '../model/paths.ts';
import type { Task } from '../model/task.ts';
import { shorten } from '../model/text.ts';
import { catalogue, site } from './catalogue.ts';
import type { MachineFile } from './generators.ts';
import { eventId } from './identity.ts';
import { localsOf } from './locals.ts';
import { recordHistoryOf } from './releases.ts';

const { words } = localsOf(defaultLang);
const { calendar, field, record, schedule, status } = words;

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

/** The path of an agency's calendar, or undefined where it would be empty. */
export const findAgencyCalendar = (agency: Agency): string | undefined =>
  isEmpty(datesOf(agency)) ? undefined : agencyCalendarPath(agency.id);

/** The path of its calendar with what it took over, or undefined where it took over none, or that would be empty. */
export const findAgencyNowCalendar = (agency: Agency): string | undefined =>
  catalogue.takenOverBy(agency.id).length === 0 || isEmpty(datesNow(agency))
    ? undefined
    : agencyNowCalendarPath(agency.id);

/** Every calendar by its address, as a file. */
export const calendarFiles = (): readonly MachineFile[] => [
  [
    calendarPath,
    () => toCalendar(calendarOf(calendarPath, calendar.all, '', { deadlines: dated, reports: reportDays })),
  ],
  ...catalogue.agencies.flatMap((agency): MachineFile[] => {
    const [own, now] = [findAgencyCalendar(agency), findAgencyNowCalendar(agency)];
    const names = namesNow(agency).map(({ name }) => name);
    return [
      ...(own ? [fileOf(own, agency.name, [agency.name], () => datesOf(agency))] : []),
      ...(now ? [fileOf(now, words.agency.page.asNow(agency.name), names, () => datesNow(agency))] : []),
    ];
  }),
];

const fileOf = (path: string, title: string, names: readonly string[], dates: () => Dates): MachineFile => [
  path,
  () => toCalendar(calendarOf(path, calendar.title(title), calendar.tasksOf(names), dates())),
];

function calendarOf(path: string, title: string, about: string, { deadlines, reports }: Dates): CalendarFile {
  return {
    name: `${title} · ${site.name}`,
    description: [about, calendar.scope, reports.length > 0 ? calendar.reports : ''].filter(Boolean).join(' '),
    address: site.address + path,
    producer: site.name,
    events: [...deadlines.map(({ task, day }) => eventOf(task, day)), ...reports.map(reportEventOf)],
  };
}

/** Once a year: no end is stated. */
function reportEventOf({ document, monthDay, first }: ReportDay): CalendarEvent {
  const { id, number, shortName, issued, reporting } = document;
  const { statedIn } = reporting ?? {};
  const line = statedIn && catalogue.getStatingLine(statedIn);
  const url = site.address + (statedIn && line ? linePath(statedIn.document, line) : documentPath(id));
  const stated = statedIn && line ? catalogue.contentsOf(statedIn.document).lines[line - 1]?.text : undefined;
  return {
    uid: eventId(`${id} report ${monthDay}`, undefined),
    day: first,
    yearly: true,
    summary: calendar.reportDue(number ?? shortName),
    description: [
      ...(stated ? [calendar.asStated(stated)] : []),
      ...(line ? [calendar.source(catalogue.getDocument(statedIn?.document ?? id).shortName, line)] : []),
      ...noticesOf(id),
      url,
    ].join('\n\n'),
    url,
    tentative: amendmentsOf(id).length > 0,
    revised: issued ?? first,
    revision: 0,
  };
}

function eventOf(task: Task, day: string): CalendarEvent {
  const document = catalogue.getDocument(task.document);
  const history = recordHistoryOf(task).filter(({ kind }) => kind === task.kind);
  const days = history.flatMap(({ release }) => release?.day ?? []);
  const url = site.address + taskPath(task.id);
  return {
    uid: eventId(task.id, days[0]),
    day,
    summary: calendar.taskDue(record.name(task), shorten(task.description, 70), document.number ?? document.shortName),
    description: descriptionOf(task, url),
    url,
    tentative: amendmentsOf(task.document).length > 0,
    revised: days.at(-1) ?? document.issued ?? day,
    revision: Math.max(0, days.length - 1),
  };
}

function descriptionOf(task: Task, url: string): string {
  const { description, leadText, coordinatingText, deadline, source } = task;
  const { shortName } = catalogue.getDocument(task.document);
  return [
    description,
    ...(leadText ? [calendar.named(field.names.leadText, leadText)] : []),
    ...(coordinatingText && coordinatingText !== '-'
      ? [calendar.named(field.names.coordinatingText, coordinatingText)]
      : []),
    calendar.deadline(deadline.raw, schedule.asRead(deadline), schedule.readingRule(deadline)),
    calendar.taskSource(shortName, source.locator, source.lines),
    ...noticesOf(task.document),
    url,
  ].join('\n\n');
}

/** That a later act, whose text is not held, may have changed the days of a document. */
function noticesOf(document: string): string[] {
  const { shortName, issued } = catalogue.getDocument(document);
  return amendmentsOf(document).map(
    ({ number, on, words }) =>
      `${calendar.printedIn(shortName, issued)}${status.statusRow.amendmentNotHeld({ number, on, words })}`,
  );
}

/** What amended a document and is not held. */
const amendmentsOf = (id: string) =>
  catalogue.getDocument(id).relations.filter(({ type, document }) => type === 'amended-by' && !document);
