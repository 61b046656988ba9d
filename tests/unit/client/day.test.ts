import { expect, test } from 'vitest';
import { scheduleToday } from '../../../src/client/day.ts';
import { scheduleWordsIn } from '../../../src/words/client/schedule.ts';

const { names, far } = scheduleWordsIn('en');

test.each([
  ['by 2026-12-31', '2026-12-31', 'due-soon', 'Due soon', ' today'],
  ['by 2026-12-31', '2027-01-01', 'past-due', 'Date passed', ' 1 day ago'],
  ['window 2026-12-31', '2026-10-01', 'not-due', 'Not yet due', ', in 91 days'],
  ['from 2027-01-01', '2026-12-31', 'not-due', 'Not yet due', ', in 1 day'],
  ['from 2027-01-01', '2027-01-01', 'ongoing', 'Ongoing', ''],
])('"%s" reads on %s as %s', (deadline, today, schedule, word, distance) => {
  const reading = scheduleToday(deadline, today);
  expect([reading.schedule, names[reading.schedule], far(reading.schedule, reading.left)]).toEqual([
    schedule,
    word,
    distance,
  ]);
});
