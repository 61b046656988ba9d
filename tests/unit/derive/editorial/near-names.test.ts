import { expect, test } from 'vitest';
import { findNearNames } from '../../../../src/derive/editorial/near-names.ts';
import { progressReport } from '../../../../src/model/progress-report.ts';
import { readAgencies } from '../../../seeds/project.ts';

const agencies = await readAgencies();
const problemsOf = (by: string) =>
  findNearNames({
    agencies,
    progressReports: [
      {
        id: 'nq03-1/2025-06-01',
        task: 'nq03-1',
        on: '2025-06-01',
        by,
        claim: 'progress',
        statement: 'x',
        evidence: [],
      },
    ],
  });

test.each([
  ['mostt', 'Did you mean most?'],
  ['gov-ofice', 'Did you mean gov-office?'],
  ['Ministry of Sciense and Technology', 'Did you mean most?'],
  ['Bộ Khoa học và Công nghẹ', 'is the agency most'],
  ['Most', 'is the agency most. Write by: most.'],
  ['BKHCN', 'is the agency most'],
  ['Ministry of Science and Technology', 'is the agency most'],
  ['The Ministry of Science  and Technology', 'is the agency most'],
  ['mox', 'Did you mean moc or mof or moh?'],
])('"%s" asks for the agency that is meant', (by, question) => {
  expect(problemsOf(by)).toEqual([expect.stringContaining(question)]);
  expect(problemsOf(by)[0]).toContain('content/progress/nq03-1/2025-06-01.yaml:1 by:');
});

test.each(['most', 'Task register', 'People’s Committee of Hue', 'VNPT', 'World Bank', 'EU'])(
  '"%s" is an agency or another body',
  (by) => {
    expect(problemsOf(by)).toEqual([]);
  },
);

test('blanks around a name are no part of it', () => {
  const written = { task: 'nq03-1', on: '2025-06-01', claim: 'progress', statement: 'x' };
  const page = { title: 'A', publisher: ' A paper ', url: 'https://a.example/', grade: 'A', seen: 'x' };
  expect(progressReport.parse({ ...written, by: 'most ', evidence: [page] })).toMatchObject({
    by: 'most',
    evidence: [{ publisher: 'A paper' }],
  });
  expect(progressReport.safeParse({ ...written, by: ' ', evidence: [page] }).success).toBe(false);
});
