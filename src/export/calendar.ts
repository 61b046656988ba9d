/** Calendars of deadlines (iCalendar, RFC 5545). */
import ical, {
  escape as escapeText,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Lang } from '../model/lang.ts';
import { oneLine } from './one-line.ts';

/** One deadline, or a day by which reports are asked for: its last day, as an all-day event. */
export interface CalendarEvent {
  /** The same for ever. */
  readonly uid: string;
  /** The last day on which it may be done. */
  readonly day: string;
  /** Whether it comes back every year on that day, without an end. */
  readonly yearly?: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** Whether a later act may have changed the day. */
  readonly tentative: boolean;
  /** The day on which the record was last published or changed here. */
  readonly revised: string;
  /** How often it was changed since it was first published. */
  readonly revision: number;
}

export interface CalendarFile {
  readonly name: string;
  readonly description: string;
  /** Its own address. */
  readonly address: string;
  readonly producer: string;
  /** The language of its words. */
  readonly lang: Lang;
  /** At least one: a calendar without events is none. */
  readonly events: readonly CalendarEvent[];
}

/** Seconds after which a program may ask again: a day. */
const refresh = 86_400;

/** A calendar as text. No time of the build and no time zone is in it. */
export function toCalendar({ name, description, address, producer, lang, events }: CalendarFile): string {
  const calendar = ical({
    // The library escapes texts of events, not those of the calendar itself.
    name: escapeText(plain(name), false),
    description: escapeText(plain(description), false),
    prodId: { company: oneLine(producer), product: 'Deadlines', language: lang.toUpperCase() },
    url: address,
    ttl: refresh,
  });
  for (const event of events) {
    const revised = new Date(`${event.revised}T12:00:00+07:00`);
    calendar.createEvent({
      id: event.uid,
      start: new Date(`${event.day}T00:00:00Z`),
      // The end of an all-day event is the first day after it.
      end: new Date(Date.parse(`${event.day}T00:00:00Z`) + refresh * 1000),
      allDay: true,
      repeating: event.yearly ? { freq: ICalEventRepeatingFreq.YEARLY } : null,
      stamp: revised,
      lastModified: revised,
      sequence: event.revision,
      summary: plain(event.summary),
      description: plain(event.description),
      url: event.url,
      status: event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A text with plain line breaks and without other control characters, which would end a line of the file. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu, ' ');
