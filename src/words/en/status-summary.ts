/** How the tasks of a document or a theme stand on a day, in sentences of counts. */
import type { Summary } from '../../derive/status/summary.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { day } = formatIn('en');

const bold = (value: number, href: string) => ({ text: String(value), as: 'b' as const, href });

/** Where the tasks stand that a number counts. */
type Addresses = Readonly<
  Record<'tasks' | 'passed' | 'outcomes' | 'oneBody' | 'parts' | 'reported' | 'silent', string>
>;

/** The tasks of one document. */
const ofDocument = (
  document: string,
  { tasks, passed, outcomes, oneBody, parts, reported, silent }: Summary,
  to: Addresses,
): Rich => [
  'Of the ',
  { text: `${tasks} tasks`, href: to.tasks },
  ` in ${document}, `,
  bold(passed, to.passed),
  ` ${passed === 1 ? 'is past its' : 'are past their'} stated deadline.`,
  ...(outcomes > 0
    ? [' For ', bold(outcomes, to.outcomes), ' of them, the output they name, or another form of it, is on record.']
    : []),
  ...(oneBody > 0 ? [' For ', bold(oneBody, to.oneBody), ', something for one body only.'] : []),
  ...(parts > 0 ? [' For ', bold(parts, to.parts), ', a part of it, or something close.'] : []),
  ...(reported > 0 ? [' A lead agency has reported on ', bold(reported, to.reported), ' of them.'] : []),
  ...(silent > 0
    ? [passed > silent ? ' For the other ' : ' For ', bold(silent, to.silent), ', no report has been published here.']
    : []),
];

/** For which day it holds, and from what it is read. */
const asRead = (asOf: string, rules: string): Rich => [
  { text: record.voices.read, as: 'b' },
  ` for ${day(asOf)}, from dates as printed and reports found. A date that has passed does not say what was done. `,
  { text: 'The rules', href: rules },
];

export const statusSummary = { heading: 'Where it stands', ofDocument, asRead };
