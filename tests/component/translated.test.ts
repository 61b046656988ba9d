import { expect, test } from 'vitest';
import { translated } from './translated.ts';

test('messages said another way keep what a message is given, its links and its code', () => {
  const messages = {
    plain: 'Status',
    given: (id: string) => `See ${id}, line`,
    rich: (href: string) => ['See ', { text: 'the list', href }, { text: 'npm test', as: 'code' }],
  };
  const other = translated(messages, 'noun', (text, name, given) =>
    given.includes(text) ? text : `${name}: ${given.reduce((left, value) => left.replace(value, '…'), text)}`,
  );
  expect(other.plain).toBe('noun.plain: Status');
  expect(other.given('nq03-26')).toBe('noun.given: See …, line');
  expect(other.rich('/tasks/')).toEqual([
    'noun.rich.0: See ',
    { text: 'noun.rich.1: the list', href: '/tasks/' },
    { text: 'npm test', as: 'code' },
  ]);
});
