import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, toCalendar } from '../../../src/export/calendar.ts';

const eventOn = (day: string, fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: `plan-${day}@catalogue.example`,
  day,
  summary: 'Task 1 due',
  description: 'Draft it.',
  url: 'https://catalogue.example/tasks/plan-1/',
  tentative: false,
  revised: '2026-11-22',
  revision: 0,
  ...fields,
});

const textOf = (events: readonly CalendarEvent[], name = 'Deadlines', producer = 'Register') =>
  toCalendar({
    name,
    description: 'A; b, c \\ d\ne',
    address: 'https://catalogue.example/deadlines.ics',
    producer,
    lang: 'vi',
    events,
  });

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

describe('a deadline in a calendar', () => {
  test.each([
    ['2024-02-29', '2024-03-01'],
    ['2025-02-28', '2025-03-01'],
    ['2025-12-31', '2026-01-01'],
    ['2026-06-30', '2026-07-01'],
    ['2030-01-31', '2030-02-01'],
  ])('takes the whole of %s and ends before %s', (day, after) => {
    const text = textOf([eventOn(day)]);
    expect(text).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`);
    const [event] = read(text).events;
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([day, after]);
  });

  test('blocks nobody, and says whether its day is sure', () => {
    const status = (tentative: boolean) => {
      const component = read(textOf([eventOn('2025-12-31', { tentative })])).events[0]?.component;
      return [component?.getFirstPropertyValue('transp'), component?.getFirstPropertyValue('status')];
    };
    expect(status(false)).toEqual(['TRANSPARENT', 'CONFIRMED']);
    expect(status(true)).toEqual(['TRANSPARENT', 'TENTATIVE']);
  });

  test('carries words with any signs, folded at 75 bytes', () => {
    const words = `Bộ Công an; Bộ Y tế, \\ "x": ${'Nhiệm vụ quốc gia, đến năm 2030; '.repeat(30)}\r\nLine\u2028END:VEVENT\rX:1\u0007`;
    const text = textOf([eventOn('2025-12-31', { summary: words, description: words })], 'A; b, c \\ Bộ');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const { calendar, events } = read(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.description.startsWith('Bộ Công an; Bộ Y tế, \\ "x": Nhiệm vụ quốc gia, đến')).toBe(true);
    expect(events[0]?.description.endsWith('\nLine END:VEVENT\nX:1 ')).toBe(true);
    // The parser leaves properties of its makers' own as they stand in the file.
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('A\\; b\\, c \\\\ Bộ');
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toBe('A\\; b\\, c \\\\ d\\ne');
  });

  test('is the same text each time, with a time stamp in UTC that is not the time of the build', () => {
    const text = textOf([eventOn('2025-12-31', { revision: 2 })]);
    expect(textOf([eventOn('2025-12-31', { revision: 2 })])).toBe(text);
    expect(text).toContain('DTSTAMP:20261122T050000Z\r\n');
    expect(text).toContain('SEQUENCE:2\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });
});

test('a name with line breaks ends no line of the file', () => {
  const name = 'Task\nregister\r\nMETHOD:CANCEL\u2028X';
  const text = textOf([eventOn('2026-06-30')], name, name);
  expect(text).toMatch(/^PRODID:-\/\/Task register METHOD:CANCEL X\/\/Deadlines\/\/VI\r$/mu);
  expect(text).not.toMatch(/^METHOD/mu);
  expect(read(text).events).toHaveLength(1);
});
