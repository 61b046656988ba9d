/** What calendars say of themselves and of days by which reports are asked for. */
import { formatIn } from '../../model/format.ts';
import { record } from './record.ts';

const { day, list } = formatIn('en');

/** Whose words an event has. */
const remarks = {
  original: '',
  translation: ' English translation, not authentic.',
  rendered: ' The words are our rendering, not those of the document.',
};

export const calendar = {
  all: 'Deadlines',
  title: (name: string) => `Deadlines: ${name}`,
  tasksOf: (names: readonly string[]) => `Tasks that name ${list(names)} as lead or coordinating agency.`,
  scope:
    'One event on the last day of each deadline, as printed and as read. Tasks that are yearly, ongoing, or due from a year on have no event; nor do those without a date that can be read.',
  reports: 'Days by which a document asks for progress reports repeat every year, as no end is stated.',
  reportDue: (document: string) => `Progress report due (${document})`,
  taskDue: (task: string, words: string, document: string) => `${task} due: ${words} (${document})`,
  named: (label: string, words: string) => `${label}: ${words}`,
  /** A deadline as stated, as it is read, and by which rule. */
  deadline: (raw: string | undefined, read: string, rule: string) =>
    `${raw === undefined ? 'Deadline: ' : `Deadline as stated: ${raw}. ${record.voices.read}: `}${read}; ${rule}.`,
  taskSource: (document: string, locator: string, lines: readonly [number, number], remark: keyof typeof remarks) =>
    `Source: ${document}, ${locator}, ${record.lines(lines)}.${remarks[remark]}`,
  printedIn: (document: string, issued: string | null) =>
    `The day is the one printed in ${document}${issued ? ` as issued on ${day(issued)}` : ''}.`,
  asStated: (line: string) => `${record.voices.stated}: ${line}`,
  source: (document: string, line: number) =>
    `Source: ${record.lineOf(document, line)}. English translation, not authentic.`,
};
