/** What records are called, and where they stand. */
import { anchorOf } from '../../model/anchor.ts';
import { capitalize } from '../../model/text.ts';

/** Lines of a text: `line 7`, `lines 7 to 9`. */
const lines = ([first, last]: readonly [number, number]): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;

/** A task, measure or provision by its place in its document: `Task 112`, `Measure 3dd`. */
const name = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${capitalize(kind)} ${anchorOf(id)}`;

/** A group by its place in its document: `Group 3`, `Group 1b`. */
const group = (id: string): string => `Group ${anchorOf(id).replace(/^g/, '')}`;

const indicator = (number: string): string => `Indicator ${number}`;

/** A kind as a heading: `government-agency` becomes `Government agency`. */
const kind = (own: string): string => capitalize(own.replaceAll('-', ' '));

export const record = { lines, name, group, indicator, kind };
