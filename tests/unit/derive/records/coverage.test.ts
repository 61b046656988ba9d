import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { coverageOf, ignoredRuns } from '../../../../src/derive/records/coverage.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const linesOf = (document: string) => smallRecords.sourceLines.filter((line) => line.document === document);

test('lines are blank, claimed or ignored, and nothing else', () => {
  expect(coverageOf(linesOf('report'))).toEqual({ lines: 8, blank: 2, claimed: 3, ignored: 3 });
  expect(coverageOf([])).toEqual({ lines: 0, blank: 0, claimed: 0, ignored: 0 });
});

test('a line that holds only a bar is a claimed cell', () => {
  const [line] = linesOf('plan');
  expect(coverageOf(line ? [{ ...line, text: '|' }] : [])).toMatchObject({ blank: 0, claimed: 1 });
});

test('neighbouring ignored lines are one run with the checksum of their text', () => {
  const [run, ...others] = ignoredRuns(linesOf('report'));
  expect(run).toMatchObject({ lines: [5, 6], reason: 'Headlines of a web page, not of the report.' });
  expect(run?.sha256).toBe(createHash('sha256').update('See more\n☀️ Morning digest on December 31').digest('hex'));
  expect(others).toMatchObject([{ lines: [8, 8] }]);
  expect(ignoredRuns(linesOf('plan'))).toEqual([]);
});
