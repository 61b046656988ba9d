import { expect, test } from 'vitest';
import { successorOf, takenOverBy } from '../../../../src/derive/records/succession.ts';
import type { Agency } from '../../../../src/model/agency.ts';

const source = {
  title: 'An act',
  publisher: 'A gazette',
  url: 'https://example.vn/',
  grade: 'A',
  seen: 'a copy',
} as const;
const agency = (succeededBy: Agency['succeededBy']): Agency => ({
  ...{ id: 'old', name: 'Old Ministry', nameVi: null, abbreviation: null, kind: 'ministry', otherNames: [] },
  succeededBy,
});

test('an agency is who took over all of it, or itself', () => {
  const part = { agency: 'part', on: '2025-03-01', scope: 'forests', source };
  const whole = { agency: 'new', on: '2025-03-01', source };
  expect(successorOf(agency([]))).toBe('old');
  expect(successorOf(agency([part]))).toBe('old');
  expect(successorOf(agency([part, whole]))).toBe('new');
});

test('an agency took over those whose whole went to it, not those of which a part did', () => {
  const part = { agency: 'new', on: '2025-03-01', scope: 'forests', source };
  const whole = { agency: 'new', on: '2025-03-01', source };
  const all = [
    { ...agency([whole]), id: 'whole' },
    { ...agency([part]), id: 'part' },
    { ...agency([]), id: 'new' },
  ];
  expect(takenOverBy('new', all).map(({ id }) => id)).toEqual(['whole']);
  expect(takenOverBy('whole', all)).toEqual([]);
});
