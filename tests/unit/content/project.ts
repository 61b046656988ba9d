/** A small project on disk, for tests of what is read from there. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectFolder } from '../../seeds/project.ts';

const seed = 'TASKS\nNo. | Task | Lead | Deadline |\n1 | Draft it. | Ministry of Health | 2025 |\n';

export const agencyFile = `id: health
name: Ministry of Health
nameVi: Bộ Y tế
abbreviation: BYT
kind: ministry
otherNames: []
succeededBy: []
`;

export const documentFile = `id: plan
number: 1/QD
shortName: Plan
title: A plan
issuer: The Government
issued: "2025-01-09"
language: en
publisher: not stated
about: A plan for tests.
seed:
  file: plan.txt
  sha256: "${createHash('sha256').update(seed).digest('hex')}"
grammar: resolution
tables:
  - begins: TASKS
    name: List
    holds: tasks
    columns:
      - { header: "No.", field: number }
      - { header: Task, field: description }
      - { header: Lead, field: lead }
      - { header: Deadline, field: deadline }
expects:
  tasks: 1
  provisions: { heading: 1 }
`;

/**
 * Writes a project with one document, one agency and one seed, and these files instead or besides.
 * @param files texts by path; null takes a file away
 * @returns its folder, which is removed after the test
 */
export function writeProject(files: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = {
    'content/documents/plan.yaml': documentFile,
    'content/agencies/health.yaml': agencyFile,
    'seeds/plan.txt': seed,
    // Those of the site speak of records that are not here.
    'content/instruments.yaml': '[]\n',
    'content/themes.yaml': '[]\n',
    ...files,
  };
  // The site's own words are read too; they are none of these tests' business.
  for (const name of ['site.yaml', 'glossary.yaml', 'output-types.yaml', 'lexicon.yaml'])
    cpSync(join(projectFolder, 'content', name), join(root, 'content', name), { recursive: true });
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
