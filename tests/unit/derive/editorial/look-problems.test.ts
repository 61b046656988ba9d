import { expect, test } from 'vitest';
import { findLookProblems } from '../../../../src/derive/editorial/look-problems.ts';
import type { Look } from '../../../../src/model/look.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { lookWith } from '../../../fixtures/monitoring.ts';

const messages = (fields: Partial<Look>) =>
  findLookProblems({ ...smallRecords, looks: [lookWith('2026-11-20', { document: 'plan', ...fields })] }).map(
    ({ file, message }) => `${file} ${message}`,
  );

test('a look names documents and tasks that exist, each task once', () => {
  expect(messages({ inVain: ['plan-1'] })).toEqual([]);
  expect(messages({ document: 'plon' })[0]).toMatch(/^content\/looks\.yaml the look of 2026-11-20 .*"plon".*plan/u);
  expect(messages({ tooWeak: ['plan-999'] })[0]).toContain('plan-999');
  expect(messages({ inVain: ['plan-1'], notSearched: ['plan-1'] })).toEqual([
    'content/looks.yaml the look of 2026-11-20 names plan-1 twice. Keep it in one list.',
  ]);
});
