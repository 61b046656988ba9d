import { expect, test } from 'vitest';
import { sourcesOf, staleSources, unarchivedSources } from '../../../../src/derive/editorial/sources.ts';
import type { EvidenceSource } from '../../../../src/model/evidence.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { reportWith, source } from '../../../fixtures/monitoring.ts';

const page = (fields: Partial<EvidenceSource>): EvidenceSource => ({ ...source('A'), ...fields });
const records = (evidence: EvidenceSource[]) => ({
  ...{ ...smallRecords, agencies: [], progressReports: [reportWith('2025-06-01', { evidence })] },
});

test('every page is found with its file', () => {
  const [document] = smallRecords.documents;
  const publications = [{ ...page({ url: 'https://law.example/' }), language: 'en' as const }];
  const found = sourcesOf({
    ...records([page({})]),
    documents: document ? [{ ...document, publications }] : [],
  }).map(({ file, source: { url } }) => `${file} ${url}`);
  expect(found).toEqual([
    'content/progress/nq03-1/2025-06-01.yaml https://paper.example/page',
    `content/documents/${document?.id}.yaml https://law.example/`,
  ]);
});

test('a page without an archived copy is listed', () => {
  const kept = page({ archived: 'https://archive.example/page' });
  expect(unarchivedSources(records([page({}), kept]))).toHaveLength(1);
});

test.each([
  ['web page, 1 May 2026', '2026-10-31', 0],
  ['web page, 1 May 2026', '2026-11-01', 1],
  ['stored copy, May 2026', '2026-11-30', 0],
  ['stored copy, May 2026', '2026-12-01', 1],
  ['title in the address only, May 2026', '2026-12-01', 1],
  ['web page', '2026-05-01', 1],
])('a page that was read as "%s" is old on %s: %i', (seen, asOf, count) =>
  expect(staleSources(records([page({ seen })]), asOf)).toHaveLength(count),
);
