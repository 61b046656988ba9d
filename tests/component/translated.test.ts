import { expect, test } from 'vitest';
import { lengthened } from './translated.ts';

test('longer words keep what a message is given, its links and its code', () => {
  const long = lengthened({
    plain: 'Status',
    given: (id: string) => `See ${id}, line`,
    rich: (href: string) => ['See ', { text: 'the list', href }, { text: 'npm test', as: 'code' }],
  });
  expect(long.plain).toBe('Stắtựsăn');
  expect(long.given('nq03-26')).toBe('Sễễă nq03-26, lịnễăn');
  expect(long.rich('/tasks/')).toEqual([
    'Sễễă ',
    { text: 'thễă lịstăn', href: '/tasks/' },
    { text: 'npm test', as: 'code' },
  ]);
});
