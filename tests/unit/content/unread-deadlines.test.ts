import { expect, test } from 'vitest';
import { formatUnknownAgencies, formatUnreadDeadlines } from '../../../src/content/format-problems.ts';
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
  expect(lines.slice(2)).toEqual(['reads:', '  "Theo tiến độ": unread   # line 3, 9', '  "TBD": unread   # line 5']);
});

test('nothing is listed where the document says that words stay unread', () => {
  expect(formatUnreadDeadlines([unread(11)])).toEqual([]);
});

const unknown = (line: number, actual: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ rule: 'agency-unknown', document: 'city', file: 'seeds/city.txt', line, message: 'Unknown.', actual },
  ...more,
});

test('unknown agencies are listed once each, the most frequent first, with their lines and the nearest name', () => {
  const lines = formatUnknownAgencies([
    unknown(3, 'Sở Y tế'),
    ...[4, 4, 5, 6, 7, 8, 9, 10].map((line) => unknown(line, 'Bộ KH&CN', { expected: 'Bộ KHCN' })),
    unknown(2, 'Sở Y tế', { document: 'plan' }),
  ]);
  expect(lines[0]).toMatch(/^2 different name\(s\).*otherNames.*content\/_templates\/agency\.yaml/u);
  expect(lines.slice(1)).toEqual([
    '  "Bộ KH&CN"   # city line 4, 5, 6, 7, 8, 9 and 1 more; nearest: "Bộ KHCN"',
    '  "Sở Y tế"   # city line 3; plan line 2',
  ]);
  expect(formatUnknownAgencies([])).toEqual([]);
});

test('no name can write to the terminal', () => {
  expect(formatUnknownAgencies([unknown(3, '\u009B31m')]).join('')).not.toMatch(/[\u007F-\u009F]/u);
});
