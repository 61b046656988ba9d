import { expect, test } from 'vitest';
import { findStatementProblems, findStatingLine } from '../../../../src/derive/records/relations.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { sentences } from '../../../fixtures/problems.ts';

const { documents, sourceLines } = smallRecords;

test.each([
  ['plan', 'plan for a digital', 'plan-L2'],
  ['plan', 'a)', undefined],
  ['plan', 'Nothing begins so', undefined],
  ['report', 'Plan for a digital', undefined],
])('in %s the only line that begins with "%s" is %s', (document, begins, id) => {
  expect(findStatingLine({ document, begins }, sourceLines)?.id).toBe(id);
});

test('a relation whose line is not found is named with its file', () => {
  const relation = {
    type: 'implements',
    number: '57-NQ/TW',
    statedIn: { document: 'plan', begins: 'Nothing' },
  } as const;
  const related = documents.map((document) =>
    document.id === 'plan' ? { ...document, relations: [relation] } : document,
  );
  expect(sentences(findStatementProblems(documents, [], [], sourceLines))).toEqual([]);
  expect(sentences(findStatementProblems(related, [], [], sourceLines))).toEqual([
    expect.stringMatching(/^content\/documents\/plan\.yaml:1 .*"Nothing"/),
  ]);
});
