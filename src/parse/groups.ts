/** Task groups: made where they are first headed, joined where they are headed again. */

import { fold } from '../model/fold.ts';
import type { Group } from '../model/group.ts';
import { firstLine, lastLine, type RecordReading, type Stretch } from './reading.ts';

export interface GroupHeading {
  /** The place among its siblings, from 1. */
  readonly place: number;
  /** As the seed numbers it; '' where the numeral is lost. */
  readonly number: string;
  readonly title: string;
  readonly stretches: readonly Stretch[];
  readonly locator: string;
  /** For a sub-group: its group and its part of the id, like `b`. */
  readonly parent?: string;
  readonly letter?: string;
  /** The letter of the table that heads groups of its own, apart from those of the text: `b` gives `fx-gb1`. */
  readonly prefix?: string;
}

/**
 * Heads a group, and claims the heading's text for it. A group that is headed again (in an appendix) keeps its first
 * heading and gains another.
 * @returns the group's id, like `nq03-g3` or `dh14-g1b`
 */
export function headGroup(reading: RecordReading, heading: GroupHeading): string {
  const { document } = reading;
  const id = heading.parent
    ? `${heading.parent}${heading.letter ?? heading.place}`
    : `${document.id}-g${heading.prefix ?? ''}${heading.place}`;
  const line = firstLine(heading.stretches);
  const source = reading.provenance(line, lastLine(heading.stretches), heading.locator);
  reading.claim(id, heading.stretches);

  const value = heading.number === '' || heading.letter ? undefined : numeralValue(heading.number);
  // "C" is a hundred, or the third letter.
  if (value !== undefined && value !== heading.place && heading.number !== capital(heading.place)) {
    reading.report(
      'number-out-of-order',
      line,
      `Group ${heading.number} stands where group ${heading.place} should. Restore the group that is missing, or its number.`,
      {
        expected: String(heading.place),
        actual: heading.number,
      },
    );
  }
  const known = heading.parent ? undefined : reading.groupPlaces.get(id);
  const existing = known === undefined ? undefined : reading.groups[known];
  if (existing && known !== undefined) {
    if (fold(existing.title) !== fold(heading.title)) {
      reading.report('heading-differs', line, `Group ${heading.place} is headed with other words than before.`, {
        expected: existing.title,
        actual: heading.title,
      });
    }
    const other = { number: heading.number, title: heading.title, source };
    reading.groups[known] = { ...existing, otherHeadings: [...existing.otherHeadings, other] };
    return id;
  }
  const group: Group = {
    id,
    document: document.id,
    parent: heading.parent ?? null,
    number: heading.number || String(heading.place),
    ordinal: reading.groups.length + 1,
    title: heading.title,
    source,
    otherHeadings: [],
  };
  if (!heading.parent) reading.groupPlaces.set(id, reading.groups.length);
  reading.groups.push(group);
  return id;
}

const capital = (place: number) => String.fromCharCode(64 + place);

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of an Arabic or Roman numeral, or undefined for anything else. */
export function numeralValue(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  if (!/^[IVXLC]+$/u.test(text)) return undefined;
  const digits = [...text].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
