/** Every kind of thing that content/README.md says how to add, change or take away, each once in a copy of the project. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stringify as toYaml } from 'yaml';
import { digestOf } from '../../src/derive/records/renderings.ts';
import { addAmended } from '../fixtures/amended.ts';
import { type Files, manualDocument } from './manual.ts';
import { namedDecree, plan } from './plan.ts';
import { writeFiles } from './write.ts';

/** As people write YAML: texts that look like days in quotes, and nothing that stands for something else. */
const stringify = (value: unknown): string =>
  toYaml(value, { aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

/** Adds one of each to the copy in a folder. Its seeds are then to be sealed. */
export function addExamples(folder: string): void {
  const template = (name: string) => readFileSync(path.join(folder, 'content/_templates', name), 'utf8');
  writeFiles(folder, {
    ...manualDocument(),
    ...twinOf(manualDocument()),
    ...englishText,
    ...plan,
    ...news,
    'content/agencies/short-name.yaml': template('agency.yaml'),
    'content/agencies/old-name.yaml': agency('old-name', 'Department of Old Names'),
    'content/agencies/long-name.yaml': agency(
      'long-name',
      `Committee ${'for the coordination of everything '.repeat(9)}`.trim(),
    ),
    'content/progress/nq03-76/2026-03-02.yaml': template('progress-report.yaml'),
    'content/observations/nq03-i9/2025.yaml': template('observation.yaml')
      .replace('nq03-i10\nperiod', 'nq03-i9\nperiod')
      .replaceAll('% GDP', '%')
      .replaceAll('indicator: nq03-i10', 'indicator: nq03-i9'),
    'content/links/city.yaml': links,
    'content/vi/news.yaml': stringify({
      'news-1': { of: digestOf({ description: 'It asked for schools.' }), description: 'Yêu cầu xây dựng trường học.' },
    }),
    'content/guide/of-the-city.mdx': guide('The plan of the city', '<TaskCatalogue group="plan-g1" />'),
    'content/guide/to-be-withdrawn.mdx': guide('Tasks', 'A page that will be withdrawn.'),
    ...reports('nq03-33', 30),
    ...observations('nq03-i12', 40),
  });
  addAmended(folder);
  append(folder, 'content/instruments.yaml', [
    { ...decree, id: 'decree-on-everything', names: [namedDecree] },
    { ...decree, id: 'second-decree-on-everything', names: ['Công bố kết quả'] },
  ]);
  append(folder, 'content/glossary.yaml', [
    { id: 'training', term: 'Đào tạo', section: 'People', words: ['đào tạo'], meaning: 'Teaching a skill for work.' },
  ]);
  append(folder, 'content/lexicon.yaml', [{ vi: ['đào tạo'], en: ['training'] }]);
  append(folder, 'content/output-types.yaml', [
    { id: 'decree-in-vietnamese', name: 'Nghị định', words: ['Nghị định của Chính phủ'] },
  ]);
  append(folder, 'content/nearness.yaml', [
    {
      ...{ output: 'decree-in-vietnamese', 'names-the-output': 'The decree itself.', 'other-form': 'A law.' },
      ...{ 'one-body': 'Not used.', part: 'A part of it.' },
    },
  ]);
  replace(folder, 'content/themes.yaml', 'words: [health, ', 'words: [health, y tế, dữ liệu, ');
  replace(folder, 'content/catalogues.yaml', '\n[]\n', catalogues);
  replace(folder, 'content/agencies/moh.yaml', 'succeededBy: []', succession);
  writeFiles(folder, {
    'content/site.yaml': `${readFileSync(path.join(folder, 'content/site.yaml'), 'utf8')}\ncontact: errors@example.org\nrepository: https://example.org/source\n`,
  });
}

/**
 * Changes and takes away what was added and published: a better copy of a text, an agency that is another's, a page that
 * is not needed.
 */
export function changeExamples(folder: string): void {
  replace(folder, 'seeds/city-plan.txt', 'b) Đào tạo cán bộ.', 'b) Đào tạo cán bộ, công chức.');
  rmSync(path.join(folder, 'content/agencies/old-name.yaml'));
  rmSync(path.join(folder, 'content/guide/to-be-withdrawn.mdx'));
  const on = '2026-11-22';
  replace(
    folder,
    'content/redirects.yaml',
    'gone: []',
    stringify({
      gone: [
        { was: '/agencies/old-name/', became: 'merged', to: ['/agencies/short-name/'], on, why: 'Both are one body.' },
        { was: '/guide/to-be-withdrawn/', became: 'withdrawn', on, why: 'Nobody needs it.' },
      ],
    }).trim(),
  );
}

/** Writes that a record stayed the same with other words: `sayReworded(folder, 'city-1b', '3f2a9c01bd7e')`. */
export function sayReworded(folder: string, was: string, words: string): void {
  const reworded = [{ was, words, on: '2026-11-22', why: 'Words were lost in the copy.' }];
  replace(folder, 'content/redirects.yaml', 'reworded: []', stringify({ reworded }).trim());
}

function append(folder: string, name: string, entries: readonly unknown[]): void {
  const file = path.join(folder, name);
  writeFiles(folder, { [name]: `${readFileSync(file, 'utf8').trimEnd()}\n${stringify(entries)}` });
}

/** @throws Error where a file no longer has the words */
function replace(folder: string, name: string, was: string, now: string): void {
  const text = readFileSync(path.join(folder, name), 'utf8');
  if (!text.includes(was)) throw new Error(`${name} does not say "${was}".`);
  writeFiles(folder, { [name]: text.replace(was, now) });
}

/** The same document once more under another id, as a translation or a second copy would be: equal names, equal words. */
function twinOf(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name.replace('city', 'twin'),
      text.replace('id: city ', 'id: twin ').replace('city-plan.txt', 'twin-plan.txt'),
    ]),
  );
}

/** The English text of the document that the manual shows: one task is due on another day, another has no partner. */
const englishText: Files = {
  'seeds/city-plan-en.txt': [
    'PLAN FOR THE DIGITAL TRANSFORMATION',
    'I. TASKS',
    '1. Raise awareness',
    'a) Tell people in the press.',
    'b) Train officials.',
    'APPENDIX',
    'No. | Task | Lead | Deadline |',
    '1 | Train officials. | Ministry of Science and Technology | 3rd quarter of 2025 |',
    '2 | Publish the results. | Government Office, Ministry of Health | Annually |',
    '3 | Count the results. | Ministry of Health | Annually |',
    '',
  ].join('\n'),
  'content/documents/cityen.yaml': `id: cityen
translates: city
number: 12/KH-UBND
shortName: City plan 12/KH-UBND in English
title: Plan for the digital transformation of the city
issuer: People's Committee of the city
issued: "2025-02-10"
language: en
publisher: not stated
about: The plan of the city in English.
seed: { file: city-plan-en.txt, sha256: "${'0'.repeat(64)}" }
grammar: resolution
sections:
  - { begins: I. TASKS, holds: measures }
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
  tasks: 3
  groups: 1
  measures: { g1: 2 }
  provisions: { paragraph: 1, heading: 2 }
`,
};

/** A text without any task. */
const news: Files = {
  'seeds/news.txt': 'The city met.\nIt asked for schools.\nIt asked for hospitals.\n',
  'content/documents/news.yaml': `id: news
number: null
shortName: Report on the city
title: The city met
issuer: A newspaper
issued: null
dateNote: The text names no day.
language: en
publisher: not stated
about: A report with two measures.
seed: { file: news.txt, sha256: "${'0'.repeat(64)}" }
grammar: article
lists:
  - { by: paragraph, holds: measures, prefix: "", name: Measure, begins: It asked for schools, through: It asked for hospitals }
expects:
  measures: { all: 2 }
  provisions: { paragraph: 1 }
  diagnostics: { our-numbering: 1 }
`,
};

const agency = (id: string, name: string) =>
  stringify({ id, name, nameVi: null, abbreviation: null, kind: 'institute', otherNames: [], succeededBy: [] });

const source = {
  title: 'An invented page',
  publisher: 'Nobody',
  url: 'https://example.org/page',
  published: '2026-01-06',
  grade: 'B',
  seen: 'never',
};

const decree = {
  ...{ kind: 'decree', name: 'Decree on everything', issued: '2024-07-17', issuer: 'Government', source },
  relations: [],
};

const guide = (title: string, body: string) =>
  `---\ntitle: ${title}\ndescription: A page of an editor.\norder: 90\nchanged: "2026-11-22"\n---\n\n${body}\n`;

/** Reports of 40 words each on one task, a day after the other. */
function reports(task: string, count: number): Files {
  const one = (index: number) => ({
    ...{ task, on: `2026-03-${String(index + 1).padStart(2, '0')}`, by: 'most', claim: 'progress' },
    statement:
      `Meeting ${index + 1}. ${'The lead agency met others and wrote down what is left to be done. '.repeat(3)}`.trim(),
    evidence: [{ ...source, url: `https://example.org/reports/${index}`, published: '2026-04-01' }],
  });
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/progress/${task}/${one(index).on}.yaml`,
      stringify(one(index)),
    ]),
  );
}

/** Values of one indicator, a month after the other. */
function observations(indicator: string, count: number): Files {
  const one = (index: number) => ({
    ...{ indicator, period: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` },
    ...{ value: index + 0.5, unit: '%', statement: `The value of month ${index + 1}.`, method: 'Nobody' },
    ...(index < 36 ? { baseline: true } : {}),
    source,
  });
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/observations/${indicator}/${one(index).period}.yaml`,
      stringify(one(index)),
    ]),
  );
}

const links = `accepted:
  - from: city-1
    to: city-1b
    type: carries-out
    words: ["Đào tạo cán bộ", "Đào tạo cán bộ"]
refused:
  - [city-2, city-1a]
`;

const catalogues = `
- name: Tasks of the province
  nameVi: Nhiệm vụ của tỉnh
  address: https://tasks.example.gov.vn
  covers: The province's plan for 2026
`;

const succession = `succeededBy:
  - agency: short-name
    on: "2026-02-01"
    source: { title: An invented page, publisher: Nobody, url: https://example.org/page, published: "2026-01-06", grade: B, seen: never }`;
