import { expect, test } from 'vitest';
import { guide, guidePlaceOf } from '../../../src/model/guide.ts';

const head = { title: 'Method', description: 'How we read.', order: 4 };

test('a page that says when it was last changed is read', () => {
  expect(guide.parse({ ...head, changed: '2026-11-22' }).changed).toBe('2026-11-22');
});

test.each([
  ['no day', {}],
  ['a day without quotes, which YAML makes a date', { changed: new Date('2026-11-22') }],
  ['a day that is not in the calendar', { changed: '2026-02-30' }],
])('%s is refused with what to write', (_, changed) => {
  const issues = guide.safeParse({ ...head, ...changed }).error?.issues ?? [];
  expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['changed', expect.stringContaining('in quotes, like changed: "2026-11-22"')],
  ]);
});

test.each([
  ['method', 'en', 'method'],
  ['vi/method', 'vi', 'method'],
  ['more/vi/method', 'en', 'more/vi/method'],
  ['vi/more/method', 'vi', 'more/method'],
  ['viet-nam', 'en', 'viet-nam'],
])('the folder is the language: %s', (place, lang, id) => {
  expect(guidePlaceOf(place)).toEqual({ lang, id });
});
