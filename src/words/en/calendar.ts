/** What calendars say of themselves and of days by which reports are asked for. */
import { formatIn } from '../../model/format.ts';
import { record } from './record.ts';

const { list } = formatIn('en');

export const calendar = {
  all: 'Deadlines',
  title: (name: string) => `Deadlines: ${name}`,
  tasksOf: (names: readonly string[]) => `Tasks that name ${list(names)} as lead or coordinating agency.`,
  scope:
    'One event on the last day of each deadline, as printed and as read. Tasks that are yearly, ongoing, or due from a year on have no event; nor do those without a date that can be read.',
  reports: 'Days by which a document asks for progress reports repeat every year, as no end is stated.',
  reportDue: (document: string) => `Progress report due (${document})`,
  asStated: (line: string) => `${record.voices.stated}: ${line}`,
  source: (document: string, line: number) =>
    `Source: ${record.lineOf(document, line)}. English translation, not authentic.`,
};
