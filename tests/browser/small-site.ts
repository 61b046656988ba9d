/** A second, small site of this project, as another body would build it: one document, one agency, a contact and a repository of its own. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assertBuilt, buildSite } from '../../src/cli/build-site.ts';
import { copyProject } from '../site/copy.ts';

const seed = `SOLAR PLAN OF THE PROVINCE
I. MEASURES
1. Light
a) Photovoltaic roofs on every school.
b) Lanterns that save power.
APPENDIX
No. | Task | Lead | Deadline |
1 | Put photovoltaic roofs on every school. | Hoi An Office | 2026 |
2 | Count the lanterns of the old town. | Hoi An Office, Ministry of Health | Annually |
`;

const document = `id: solar
number: 1/KH-UBND
shortName: Solar plan
title: Solar plan of the province
issuer: People's Committee of the province
issued: "2026-01-09"
language: en
publisher: not stated
about: A plan for tests.
seed:
  file: solar.txt
  sha256: "${createHash('sha256').update(seed).digest('hex')}"
grammar: resolution
sections:
  - { begins: I. MEASURES, holds: measures }
tables:
  - begins: APPENDIX
    name: Appendix
    holds: tasks
    columns:
      - { header: "No.", field: number }
      - { header: Task, field: description }
      - { header: Lead, field: lead }
      - { header: Deadline, field: deadline }
expects:
  tasks: 2
  groups: 1
  measures: { g1: 2 }
  provisions: { paragraph: 1, heading: 2 }
`;

const agency = `id: hoi-an
name: Hoi An Office
nameVi: Văn phòng Hội An
abbreviation: null
kind: locality
otherNames: []
succeededBy: []
`;

/** What the pages link to in the guide, and the page that nothing else links to here. */
const guideWords = `## Status

## Early warnings

## Scoreboard

## Corrections and amendments

## Use the data

[The catalogue to be framed](/embed/tasks/), [warnings](/warnings/).
`;

/** Where the body that runs it is written to, and keeps its source. */
export const contact = 'editors@solar.example';
export const repository = 'https://codeberg.org/solar/tasks';

export interface OtherSite {
  readonly name: string;
  readonly address: string;
}

/**
 * Writes and builds the small site.
 * @param others what can be searched from it
 * @returns the folder of the built site
 * @throws Error with the end of the build's output where it fails
 */
export async function buildSmallSite(folder: string, others: readonly OtherSite[]): Promise<string> {
  copyProject(folder);
  // What speaks of records that are not here.
  for (const name of [
    'documents',
    'links',
    'observations',
    'progress',
    'corrections',
    'redirects.yaml',
    'looks.yaml',
    'vi',
    // The guide is in English alone.
    'guide/vi',
  ])
    rmSync(path.join(folder, 'content', name), { recursive: true, force: true });
  for (const name of ['seeds', 'releases']) rmSync(path.join(folder, name), { recursive: true, force: true });
  const guide = path.join(folder, 'content/guide');
  for (const name of readdirSync(guide)) {
    const [, head = ''] = readFileSync(path.join(guide, name), 'utf8').split('---\n');
    writeFileSync(path.join(guide, name), `---\n${head}---\n\n${guideWords}`);
  }
  const files = {
    'seeds/solar.txt': seed,
    'content/documents/solar.yaml': document,
    'content/agencies/hoi-an.yaml': agency,
    'content/site.yaml': `${readFileSync(path.join(folder, 'content/site.yaml'), 'utf8')}contact: ${contact}\nrepository: ${repository}\n`,
    'content/instruments.yaml': '[]\n',
    'content/themes.yaml': '[]\n',
    'content/catalogues.yaml': JSON.stringify(
      others.map((other) => ({ ...other, covers: 'Another body’s documents' })),
    ),
    'permalinks.txt': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  assertBuilt(await buildSite({ folder, limit: 170_000 }));
  return path.join(folder, 'dist');
}
