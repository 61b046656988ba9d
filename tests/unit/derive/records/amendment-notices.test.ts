import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import type { Relation } from '../../../../src/model/document.ts';
import { printedRecords, revised } from '../../../fixtures/amending.ts';
import { catalogueWith } from '../../../fixtures/changes.ts';

const { records } = revised(printedRecords());

/** The records, with what a line of the plan says of its amendments. */
const saying = (...relations: Relation[]) => ({
  ...records,
  documents: records.documents.map((document) => (document.id === 'plan' ? { ...document, relations } : document)),
});
const by = { type: 'amended-by' as const, statedIn: { document: 'plan', begins: 'plan for a DIGITAL city' } };

test('a document that nothing amends has none', () => {
  expect(catalogueWith().amendmentNoticesOf('plan')).toEqual([]);
});

test('what amends a document says so itself, with the first day from which it does', () => {
  const notices = buildCatalogue(records, '2026-11-22').amendmentNoticesOf('plan');
  expect(notices).toMatchObject([
    { amended: { id: 'plan' }, number: '13/QD-UBND', on: '2025-04-20', held: 'order', from: '2025-05-01' },
  ]);
  expect(notices[0]?.statedAt).toBeUndefined();
});

test('where a line of a text says so, it is told once, with the line, whatever its capitals', () => {
  const catalogue = buildCatalogue(saying({ ...by, number: '13/QD-UBND', on: '2025-04-20' }), '2026-11-22');
  expect(catalogue.amendmentNoticesOf('plan')).toMatchObject([
    { held: 'order', from: '2025-05-01', statedAt: { document: { id: 'plan' }, line: 2 } },
  ]);
});

test('what is not held comes first, without a day from which it is read', () => {
  const catalogue = buildCatalogue(saying({ ...by, number: '99/QD' }), '2026-11-22');
  expect(catalogue.amendmentNoticesOf('plan')).toMatchObject([
    { number: '99/QD', held: undefined, from: undefined, statedAt: { line: 2 } },
    { number: '13/QD-UBND', held: 'order' },
  ]);
});
