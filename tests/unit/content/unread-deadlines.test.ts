import { expect, test } from 'vitest';
import { formatUnreadDeadlines } from '../../../src/content/format-problems.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const unread = (line: number, actual?: string): Diagnostic => ({
  ...{ rule: 'deadline-unread', document: 'city', file: 'seeds/city.txt', line, message: 'Not read.' },
  ...(actual === undefined ? {} : { actual }),
});

test('unread deadlines are listed once each, with their lines, under the key to write', () => {
  const lines = formatUnreadDeadlines([
    unread(3, 'Theo tiến độ'),
    unread(5, 'TBD'),
    unread(9, 'Theo tiến độ'),
    unread(11),
  ]);
  expect(lines[0]).toMatch(/^city: 3 deadline\(s\) cannot be read.*content\/documents\/city\.yaml/u);
  expect(lines.slice(2)).toEqual([
    '  reads:',
    '    "Theo tiến độ": unread   # line 3, 9',
    '    "TBD": unread   # line 5',
  ]);
});

test('nothing is listed where the document says that words stay unread', () => {
  expect(formatUnreadDeadlines([unread(11)])).toEqual([]);
});
