/** The calendars: every deadline that has a last day, and those of one agency. What is repealed or not yet in force has none. */
import { groupBy } from '../derive/records/indexes.ts';
import type { CalendarEvent, CalendarFile } from '../export/calendar.ts';
import type { Agency } from '../model/agency.ts';
import { type CalendarLinks, calendarLinks } from '../model/calendar-links.ts';
import { defaultLang } from '../model/lang.ts';
import { agencyCalendarPath, agencyNowCalendarPath, calendarPath, taskPath } from '../model/paths.ts';
import type { Task } from '../model/task.ts';
import { shorten } from '../model/text.ts';
import { catalogue, site } from './catalogue.ts';
import { eventId } from './identity.ts';
import { localsIn } from './languages.ts';
import { recordHistoryOf } from './releases.ts';

const { words, format } = localsIn(defaultLang);
const { field, record, schedule, status } = words;

interface DatedTask {
  readonly task: Task;
  readonly day: string;
}

/** Tasks and measures with a last day. What is due from a day on, every year or without an end has none, nor what states no time that is read. */
const dated: readonly DatedTask[] = catalogue.tasksInForce.flatMap((task) =>
  'end' in task.deadline ? [{ task, day: task.deadline.end }] : [],
);

const datedByAgency = groupBy(dated, ({ task }) => [...task.leads, ...task.coordinating]);

const scope =
  'One event on the last day of each deadline, as printed and as read. Tasks that are yearly, ongoing, or due from a year on have no event; nor do those without a date that can be read.';

/** All deadlines. */
export const siteCalendar = (): CalendarFile => calendarOf(calendarPath, 'Deadlines', scope, dated);

/** The deadlines of the tasks that an agency leads or coordinates, under its name in the documents. */
export const agencyCalendar = (agency: Agency): CalendarFile =>
  calendarOf(
    agencyCalendarPath(agency.id),
    `Deadlines: ${agency.name}`,
    `Tasks that name ${agency.name} as lead or coordinating agency. ${scope}`,
    datedByAgency.get(agency.id) ?? [],
  );

/** The same with the tasks that name the agencies that it took over as a whole. */
export const agencyNowCalendar = (agency: Agency): CalendarFile =>
  calendarOf(
    agencyNowCalendarPath(agency.id),
    `Deadlines: ${words.agency.page.asNow(agency.name)}`,
    `Tasks that name ${format.list(namesNow(agency).map(({ name }) => name))} as lead or coordinating agency. ${scope}`,
    datedNow(agency),
  );

/** An agency and those that it took over as a whole. */
const namesNow = (agency: Agency): readonly Agency[] => [agency, ...catalogue.takenOverBy(agency.id)];

/** Their tasks with a last day, each once, in the order of the catalogue. */
function datedNow(agency: Agency): readonly DatedTask[] {
  const names = new Set(namesNow(agency).map(({ id }) => id));
  return dated.filter(({ task }) => [...task.leads, ...task.coordinating].some((id) => names.has(id)));
}

/** The ways to the calendar of all deadlines. */
export const siteCalendarLinks: CalendarLinks = calendarLinks(calendarPath, site.address);

/** The ways to an agency's calendar, or undefined where no task that names it has a last day. */
export const findAgencyCalendar = (id: string): CalendarLinks | undefined =>
  datedByAgency.has(id) ? calendarLinks(agencyCalendarPath(id), site.address) : undefined;

/** The ways to an agency's calendar with what it took over, or undefined where it took over none, or none of its tasks has a last day. */
export const findAgencyNowCalendar = (agency: Agency): CalendarLinks | undefined =>
  catalogue.takenOverBy(agency.id).length > 0 && datedNow(agency).length > 0
    ? calendarLinks(agencyNowCalendarPath(agency.id), site.address)
    : undefined;

/** The agencies that have a calendar. */
export const agenciesWithCalendar: readonly Agency[] = catalogue.agencies.filter(({ id }) => findAgencyCalendar(id));

function calendarOf(path: string, title: string, description: string, own: readonly DatedTask[]): CalendarFile {
  return {
    name: `${title} · ${site.name}`,
    description,
    address: site.address + path,
    producer: site.name,
    events: own.map(({ task, day }) => eventOf(task, day)),
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
    summary: `${record.name(task)} due: ${shorten(task.description, 70)} (${document.number ?? document.shortName})`,
    description: descriptionOf(task, url),
    url,
    tentative: amendmentsOf(task).length > 0,
    revised: days.at(-1) ?? document.issued ?? day,
    revision: Math.max(0, days.length - 1),
  };
}

function descriptionOf(task: Task, url: string): string {
  const { description, leadText, coordinatingText, deadline, source } = task;
  const { shortName, issued } = catalogue.getDocument(task.document);
  const notices = amendmentsOf(task).map(
    ({ number, on, words }) =>
      `The day is the one printed in ${shortName}${issued ? ` as issued on ${format.day(issued)}` : ''}.${status.statusRow.amendmentNotHeld({ number, on, words })}`,
  );
  return [
    description,
    ...(leadText ? [`${field.names.leadText}: ${leadText}`] : []),
    ...(coordinatingText && coordinatingText !== '-' ? [`${field.names.coordinatingText}: ${coordinatingText}`] : []),
    `Deadline as stated: ${deadline.raw}. ${record.voices.read}: ${schedule.asRead(deadline)}; ${schedule.readingRule(deadline)}.`,
    `Source: ${shortName}, ${source.locator}, ${record.lines(source.lines)}. English translation, not authentic.`,
    ...notices,
    url,
  ].join('\n\n');
}

/** What amended the document of a task and is not held. */
const amendmentsOf = (task: Task) =>
  catalogue.getDocument(task.document).relations.filter(({ type, document }) => type === 'amended-by' && !document);
