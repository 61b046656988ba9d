/** The report of an office from tests/fixtures, as a document of the project. */
import { readFileSync } from 'node:fs';
import type { Files } from './manual.ts';

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

const head = `id: report
shortName: Report 15/BC-BYT
title: A report of a ministry
publisher: not stated
about: A report with tasks, targets and action sheets.
grammar: resolution
seed:
  file: report.txt
  sha256: "${'0'.repeat(64)}"
`;

/** Its text, and the file that describes it. Its seed is then to be sealed. */
export const officeReport = (): Files => ({
  'seeds/report.txt': read('office-report.txt'),
  'content/documents/report.yaml': head + read('office-report.yaml'),
});
