import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkProject } from '../../../src/content/check.ts';
import { formatNotes, formatProblem } from '../../../src/content/format-problems.ts';
import { readForPages } from '../../../src/content/reading.ts';
import { documentFile, writeProject } from './project.ts';

const seed =
  'PHỤ LỤC\nSTT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n1 | Dự thảo văn bản. | Bộ Y tế | 2026 |\n2 | In văn bản. | Bộ Y tế | 2026 |\n';
const file = documentFile
  .replace('id: plan', 'id: planvi\ntranslates: plan')
  .replace('language: en', 'language: vi')
  .replace('file: plan.txt', 'file: planvi.txt')
  .replace(/sha256: "\w+"/, `sha256: "${createHash('sha256').update(seed).digest('hex')}"`)
  .replace('TASKS', 'PHỤ LỤC')
  .replace('"No."', 'STT')
  .replace('header: Task', 'header: Nhiệm vụ')
  .replace('header: Lead', 'header: Cơ quan chủ trì')
  .replace('header: Deadline', 'header: Thời hạn')
  .replace('tasks: 1', 'tasks: 2');
const both = { 'seeds/planvi.txt': seed, 'content/documents/planvi.yaml': file };
const apart = {
  'permalinks.txt': [
    '/tasks/plan-1/',
    '/tasks/planvi-1.json',
    '/tasks/planvi-1/',
    '/tasks/planvi-2/',
    '/t/planvi-1/',
    '/documents/planvi.md',
    '/documents/planvi/#1 0123456789ab Dự thảo văn bản.',
    '',
  ].join('\n'),
};
const joined = (text: string) =>
  text.replace('translates: plan', 'translates: plan\njoined: { on: "2026-11-29", why: It is the same plan. }');

async function check(files: Readonly<Record<string, string>>) {
  const { problems, notes, records } = await checkProject(writeProject({ ...both, ...files }), '2026-11-29');
  return { problems: problems.map(formatProblem), notes: formatNotes(notes), tasks: records.tasks.map(({ id }) => id) };
}

test('a text in another language is read beside its document, counts nothing, and its differences are notes', async () => {
  const { problems, notes, tasks } = await check({});
  expect(problems).toEqual([]);
  expect(tasks).toEqual(['plan-1']);
  expect(notes.filter((note) => note.includes('seeds/planvi.txt'))).toEqual([
    expect.stringContaining('note seeds/planvi.txt:4 Task 2 has no partner in plan'),
    expect.stringContaining(
      'note seeds/planvi.txt:3 Task 1, deadline: by 2026-12-31 here, by 2025-12-31 in plan, line 3.',
    ),
  ]);
  // What the text says needs no rendering.
  expect(notes.join('\n')).not.toContain('have no Vietnamese words: plan-1');
});

test('a report names the record that counts', async () => {
  const report = `task: planvi-1\non: "2026-01-02"\nby: health\nclaim: progress\nstatement: It goes on.\nevidence:\n  - { title: T, publisher: P, url: "https://example.org/", grade: A, seen: "web page, 2026-01-02" }\n`;
  const { problems } = await check({ 'content/progress/planvi-1/2026-01-02.yaml': report });
  expect(problems.join('\n')).toContain('"planvi-1", which does not exist. Nearest: plan-1.');
});

test('a rendering of a text is one file too many', async () => {
  const { problems } = await check({ 'content/vi/planvi.yaml': 'planvi-1:\n  of: "00000000"\n  description: Chữ.\n' });
  expect(problems.join('\n')).toContain('The document is in Vietnamese, and its own words are shown. Remove the file.');
});

test('what is wrong with translates is said with its file', async () => {
  const { problems } = await check({
    'content/documents/planvi.yaml': file.replace('translates: plan', 'translates: plam'),
  });
  expect(problems).toEqual([
    expect.stringContaining(
      'error content/documents/planvi.yaml:1 translates: names document "plam", which does not exist. Nearest: plan.',
    ),
  ]);
});

test('a text whose records were published apart says since when they are those of its document', async () => {
  const { problems } = await check(apart);
  expect(problems).toEqual([
    expect.stringContaining('The records of planvi were published apart (/tasks/planvi-1.json)'),
  ]);
  expect(problems[0]).toContain('joined: { on: "2026-11-29", why:');
  expect((await readForPages(writeProject({ ...both, ...apart }), '2026-11-29')).project).toBeUndefined();
});

test('then every address of its records leads to the record of the document, and its places in the text stay', async () => {
  const files = { ...both, ...apart, 'content/documents/planvi.yaml': joined(file) };
  expect((await check(files)).problems).toEqual([]);
  const { gone = [], words = [] } = (await readForPages(writeProject(files), '2026-11-29')).project?.ledger ?? {};
  expect(
    gone.map(({ address, entry: { became, on }, targets }) => `${address} ${became} ${on} ${targets[0]?.path}`),
  ).toEqual([
    '/documents/planvi.md moved 2026-11-29 /documents/plan.md',
    '/t/planvi-1/ merged 2026-11-29 /tasks/plan-1/',
    '/tasks/planvi-1.json merged 2026-11-29 /tasks/plan-1/',
    '/tasks/planvi-1/ merged 2026-11-29 /tasks/plan-1/',
    '/tasks/planvi-2/ moved 2026-11-29 /documents/planvi/#2',
  ]);
  expect(words.map(({ address }) => address)).toContain('/documents/planvi/#1');
});
