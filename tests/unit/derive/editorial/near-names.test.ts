import { expect, test } from 'vitest';
import { findNearNames } from '../../../../src/derive/editorial/near-names.ts';
import { partByCause } from '../../../../src/derive/editorial/problem-causes.ts';
import { agencyEntry } from '../../../../src/model/problem.ts';
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
  expect(problemsOf(by)).toMatchObject([{ file: 'content/progress/nq03-1/2025-06-01.yaml', line: 1 }]);
  expect(problemsOf(by)[0]?.message).toMatch(/^by: /u);
  expect(problemsOf(by)[0]?.message).toContain(question);
});

test('an agency whose own file is ill is the cause, not the reports that name it', () => {
  const [problem] = problemsOf('mos');
  const ill = { file: 'content/agencies/mos.yaml', line: 1, message: 'Unknown key.', harms: [agencyEntry('mos')] };
  expect(partByCause([ill, ...(problem ? [problem] : [])])).toMatchObject({
    own: [ill],
    following: [{ problem, from: [ill.file] }],
  });
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
