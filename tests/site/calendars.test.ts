import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { elementsNamed } from '../../src/integrations/verify/page.ts';
import { before, readRecords, site } from './built.ts';

interface Deadline {
  readonly kind: string;
  readonly end?: string;
  readonly raw: string;
}

const tasks = readRecords('tasks');
const deadlineOf = (task: Record<string, unknown>) => task['deadline'] as Deadline;
const dated = tasks.filter((task) => deadlineOf(task).end !== undefined);
const namesOf = (task: Record<string, unknown>) => [task['leads'], task['coordinating']].flat();

function eventsOf(path: string) {
  const file = site.files.get(path);
  if (!file) throw new Error(`dist has no ${path}.`);
  const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The events of deadlines, and those of reports, which come back every year. */
function partedEventsOf(path: string) {
  const { deadlines = [], reports = [] } = Object.groupBy(eventsOf(path), (event) =>
    event.isRecurring() ? 'reports' : 'deadlines',
  );
  return { deadlines, reports };
}

/** The record of an event, by the address of its page. */
const idOf = (event: ICAL.Event) =>
  new URL(String(event.component.getFirstPropertyValue('url'))).pathname.split('/')[2] ?? '';

const publishedBefore = new Set(
  readRecords('changes')
    .filter(({ what, day }) => what === 'added' && before && day && String(day) <= before.until)
    .map(({ id }) => id),
);

describe('the calendar of all deadlines', () => {
  const { deadlines: events } = partedEventsOf('/deadlines.ics');

  test('has one event for each deadline with a last day, and no other', () => {
    expect(events.map(idOf).sort()).toEqual(dated.map(({ id }) => id).sort());
    expect(dated.length).toBeGreaterThan(100);
  });

  test('lays each on the last day of its deadline, the whole day', () => {
    const wrong = events.filter((event) => {
      const { end } = deadlineOf(tasks.find(({ id }) => id === idOf(event)) ?? {});
      const after = new Date(Date.parse(end ?? '') + 86_400_000).toISOString().slice(0, 10);
      return !event.startDate.isDate || event.startDate.toString() !== end || event.endDate.toString() !== after;
    });
    expect(wrong.map(idOf)).toEqual([]);
  });

  test('names each event for ever, whatever the address: what was published before by the host of that time', () => {
    const host = before && new URL(before.address).hostname;
    const made = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
    const wrong = events.filter((event) => {
      const isOld = publishedBefore.has(idOf(event));
      return isOld ? event.uid !== `${idOf(event)}@${host}` : !made.test(event.uid);
    });
    expect(wrong.map(({ uid }) => uid)).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('says what is due, as it stands, with its source, its address and what is not known', () => {
    const silent = events.filter((event) => {
      const task = tasks.find(({ id }) => id === idOf(event)) ?? {};
      const said = [task['description'], deadlineOf(task).raw, task['url']].every((words) =>
        event.description.includes(String(words)),
      );
      const unsure = event.component.getFirstPropertyValue('status') === 'TENTATIVE';
      return !said || unsure !== event.description.includes('whose text we do not have');
    });
    expect(silent.map(idOf)).toEqual([]);
    const amended = events.filter((event) => idOf(event).startsWith('nq03-'));
    expect(amended.every(({ description }) => description.includes('as issued on 9 January 2025'))).toBe(true);
  });
});

describe('the calendar in Vietnamese', () => {
  const [english, vietnamese] = [eventsOf('/deadlines.ics'), eventsOf('/vi/deadlines.ics')];

  test('has the same days under identities of its own, and leads to the pages in Vietnamese', () => {
    const daysOf = (events: readonly ICAL.Event[]) => events.map(({ startDate }) => startDate.toString());
    expect(daysOf(vietnamese)).toEqual(daysOf(english));
    const uids = new Set(english.map(({ uid }) => uid));
    expect(vietnamese.filter(({ uid }) => uids.has(uid))).toEqual([]);
    for (const event of vietnamese)
      expect(String(event.component.getFirstPropertyValue('url'))).toMatch(/^https?:\/\/[^/]+\/vi\//u);
  });

  test('says in Vietnamese what is due, and whose words these are', () => {
    const records = new Map(tasks.map((task) => [`/vi/tasks/${task.id}/`, task]));
    for (const event of vietnamese.filter((one) => !one.isRecurring())) {
      const url = String(event.component.getFirstPropertyValue('url'));
      const { textVi, description } = records.get(new URL(url).pathname) ?? {};
      expect(event.description, url).toContain(String(textVi));
      expect(event.description, url).toContain('không phải nguyên văn');
      expect(event.description, url).not.toContain(String(description));
    }
  });
});

describe('the days by which the Resolution asks for reports', () => {
  const { reports } = partedEventsOf('/deadlines.ics');

  test('come back every year, and say in the words of which line', () => {
    expect(reports.map(({ startDate }) => startDate.toString())).toEqual(['2025-06-15', '2025-12-01']);
    for (const event of reports) {
      const days = event.iterator();
      days.next();
      expect(days.next().toString().slice(0, 4)).toBe('2026');
      expect(event.description).toContain('by June 15 and December 1');
      expect(event.description).toContain('line 150');
      expect(String(event.component.getFirstPropertyValue('url'))).toMatch(/\/documents\/nq03\/#L150$/u);
    }
  });

  test('stand in the calendars of those whom the line asks, under one identity', () => {
    const uids = reports.map(({ uid }) => uid);
    for (const [agency, asked] of [
      ['mps', uids],
      ['bac-ninh', uids],
      ['spc', []],
      ['national-assembly', []],
      ['most/now', uids],
    ] as const)
      expect(
        partedEventsOf(`/agencies/${agency}/deadlines.ics`).reports.map(({ uid }) => uid),
        agency,
      ).toEqual(asked);
  });
});

describe('the calendar of an agency', () => {
  const calendars = [...site.files.keys()].filter((name) => /^\/agencies\/[^/]+\/deadlines\.ics$/.test(name));

  test('is there for each agency that a dated task names, and linked from its page', () => {
    const named = [...new Set(dated.flatMap(namesOf))].map((id) => `/agencies/${id}/deadlines.ics`);
    expect(calendars).toEqual(expect.arrayContaining(named));
    // The others hold the days of reports.
    for (const name of calendars) if (!named.includes(name)) expect(eventsOf(name).length, name).toBe(2);
    const unlinked = calendars.filter((name) => {
      const page = site.pageAt.get(name.replace('deadlines.ics', ''));
      return !page || !elementsNamed(page, 'a').some((link) => link.attributes.get('href') === name);
    });
    expect(unlinked).toEqual([]);
  });

  test('is there once more with what it took over, linked from its page, and holds the tasks under either name', () => {
    const names = [...site.files.keys()].filter((name) => /^\/agencies\/[^/]+\/now\/deadlines\.ics$/.test(name));
    expect(names).toContain('/agencies/most/now/deadlines.ics');
    for (const name of names) {
      const page = site.pageAt.get(name.replace('now/deadlines.ics', ''));
      expect(page && elementsNamed(page, 'a').some((link) => link.attributes.get('href') === name), name).toBe(true);
    }
    const under = (...ids: string[]) =>
      dated.filter((task) => namesOf(task).some((id) => ids.includes(String(id)))).map(({ id }) => id);
    const held = partedEventsOf('/agencies/most/now/deadlines.ics').deadlines.map(idOf);
    expect(held.sort()).toEqual(under('most', 'mic').sort());
    expect(held.length).toBeGreaterThan(under('most').length);
    expect(held).toContain('nq03-105');
  });

  test('has beside each link one that subscribes to it, of the same calendar, plainly named', () => {
    const wrong = site.pages.filter((page) => {
      const links = elementsNamed(page, 'a').map((link) => link.attributes.get('href') ?? '');
      const files = links.filter((href) => href.endsWith('.ics') && !href.startsWith('webcal:'));
      const wanted = files.map((href) => new URL(href, String(tasks[0]?.['url'])).href.replace(/^https?:/u, 'webcal:'));
      return JSON.stringify(links.filter((href) => href.startsWith('webcal:'))) !== JSON.stringify(wanted);
    });
    // The guide names the address as an example; it tells how to subscribe.
    expect(wrong.map(({ path }) => path).filter((path) => !/^\/(?:vi\/)?guide\//u.test(path))).toEqual([]);
    const [most] = calendars.flatMap((name) => site.pageAt.get(name.replace('deadlines.ics', '')) ?? []);
    const link = most?.elements.find(({ attributes }) => attributes.get('href')?.startsWith('webcal://'));
    expect(link?.text).toBe('Subscribe');
  });

  test('holds just the dated tasks that name it', () => {
    for (const name of calendars) {
      const agency = name.split('/')[2];
      const wanted = dated.filter((task) => namesOf(task).includes(agency)).map(({ id }) => id);
      expect(partedEventsOf(name).deadlines.map(idOf).sort(), name).toEqual(wanted.sort());
    }
  });
});
