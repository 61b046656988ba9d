import { expect, test } from 'vitest';
import { documentWebOf } from '../../../../src/derive/records/document-web.ts';
import type { Relation, SourceDocument } from '../../../../src/model/document.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const { documents, sourceLines } = smallRecords;
const statedIn = { document: 'plan', begins: 'plan for a digital' };

/** The small project with these relations of the plan, and the days of its two documents. */
function webOf(relations: Relation[], days: Record<string, string | null> = {}) {
  const own = documents.map((document): SourceDocument => {
    const issued = days[document.id] ?? null;
    return { ...document, issued, relations: document.id === 'plan' ? relations : [] };
  });
  return documentWebOf(own, sourceLines);
}

test('documents stand by their day, those without one after them', () => {
  const web = webOf([{ type: 'implements', number: '57-NQ/TW', on: '2024-12-22', statedIn }], { report: '2025-06-02' });
  expect(web.nodes.map(({ key, day, held }) => [key, day, held])).toEqual([
    ['57-NQ/TW', '2024-12-22', false],
    ['report', '2025-06-02', true],
    ['plan', null, true],
  ]);
});

test('a relation is told with the line that states it', () => {
  const { links } = webOf([{ type: 'implements', number: '57-NQ/TW', statedIn }]);
  expect(links).toEqual([
    { from: 'plan', to: '57-NQ/TW', type: 'implements', statedIn: { document: 'plan', line: 2 } },
  ]);
});

test('a relation to a held document leads to it, and adds no other', () => {
  const { nodes, links } = webOf([{ type: 'restates', number: 'The report', document: 'report', statedIn }]);
  expect(links[0]?.to).toBe('report');
  expect(nodes.filter(({ held }) => !held)).toEqual([]);
});

test('a document without a day stands after what it rests on', () => {
  const { nodes } = webOf([{ type: 'implements', number: 'Resolution of the Congress', statedIn }]);
  const keys = nodes.map(({ key }) => key);
  expect(keys.indexOf('Resolution of the Congress')).toBeLessThan(keys.indexOf('plan'));
});

test('two documents that rest on each other are both placed', () => {
  const [one, other] = documents as [SourceDocument, SourceDocument];
  const rests = (document: SourceDocument, on: SourceDocument): SourceDocument => ({
    ...{ ...document, issued: null },
    relations: [{ type: 'implements', number: on.id, document: on.id, statedIn }],
  });
  const web = documentWebOf([rests(one, other), rests(other, one)], sourceLines);
  expect(web.nodes.map(({ key }) => key).sort()).toEqual([one.id, other.id].sort());
});
