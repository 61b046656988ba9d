import { expect, test } from 'vitest';
import { findTextProblems } from '../../../../src/derive/editorial/text-problems.ts';
import { documentWith } from '../../../fixtures/parsing.ts';

const text = (id: string, language: 'en' | 'vi', fields: object = {}) => documentWith({ id, language, ...fields });
const first = text('plan', 'en');

test.each([
  ['itself', [text('plan', 'en', { translates: 'plan' })], 'plan', 'A document is no translation of itself.'],
  [
    'no document',
    [first, text('planvi', 'vi', { translates: 'plam' })],
    'planvi',
    'names document "plam", which does not exist. Nearest: plan.',
  ],
  [
    'a document in its own language',
    [first, text('planb', 'en', { translates: 'plan' })],
    'planb',
    'plan is in the same language (en).',
  ],
  [
    'a text of another document',
    [first, text('planvi', 'vi', { translates: 'plan' }), text('plans', 'en', { translates: 'planvi' })],
    'plans',
    'planvi is itself a text of plan, and texts of texts are not joined. Write translates: plan.',
  ],
  [
    'a document that has such a text',
    [first, text('planvi', 'vi', { translates: 'plan' }), text('plano', 'vi', { translates: 'plan' })],
    'plano',
    'planvi is already the text of plan in this language (vi). Keep one of the two.',
  ],
  [
    'a document of another number',
    [text('plan', 'en', { number: '1/KH' }), text('planvi', 'vi', { number: '7/KH', translates: 'plan' })],
    'planvi',
    'number is 7/KH here and 1/KH in plan',
  ],
  [
    'a document of another day',
    [first, text('planvi', 'vi', { issued: '2025-01-10', translates: 'plan' })],
    'planvi',
    'issued is 2025-01-10 here and 2025-01-09 in plan',
  ],
  [
    'nothing, but was joined',
    [text('plan', 'en', { joined: { on: '2026-01-01', why: 'It is the same.' } })],
    'plan',
    'Add translates',
  ],
])('a text of %s is refused, in its own file', (_what, documents, id, message) => {
  const problems = findTextProblems(documents);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.file).toBe(`content/documents/${id}.yaml`);
  expect(problems[0]?.message).toContain(message);
});

test('two documents that translate each other are both refused', () => {
  const both = [text('plan', 'en', { translates: 'planvi' }), text('planvi', 'vi', { translates: 'plan' })];
  expect(findTextProblems(both).map(({ message }) => message)).toEqual([
    'translates: planvi is itself a text of plan, and texts of texts are not joined. One of the two is the document: remove the other translates.',
    'translates: plan is itself a text of planvi, and texts of texts are not joined. One of the two is the document: remove the other translates.',
  ]);
});

test('a text of a document in another language is none', () => {
  expect(findTextProblems([text('planvi', 'vi', { translates: 'plan' }), first])).toEqual([]);
});
