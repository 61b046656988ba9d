/** `npm run new document FILE` on a small project: what it writes, a later version of the file, and what it refuses. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import { addDocument } from '../../../src/cli/adding/document.ts';
import type { DocumentFlags } from '../../../src/cli/adding/given.ts';
import { originalLines } from '../../../src/cli/original-places.ts';
import { root as project, runProgram } from '../../../src/cli/programs.ts';
import { checkProject } from '../../../src/content/check.ts';
import { writeProject } from '../content/project.ts';

/** What the command says, and the sentence with which it refuses. */
async function add(root: string, file: string, flags: DocumentFlags): Promise<{ said: string; refused?: string }> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    await addDocument(root, join(root, file), flags);
    return { said: lines.join('\n') };
  } catch (error) {
    return { said: lines.join('\n'), refused: (error as Error).message };
  } finally {
    log.mockRestore();
    vi.restoreAllMocks();
  }
}

const problemsOf = async (root: string) =>
  (await checkProject(root, '2026-11-29')).problems.map(({ message }) => message);
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

const csv = (deadline: string) =>
  [
    'DANH MỤC NHIỆM VỤ,,,',
    'STT,Nhiệm vụ,Chủ trì,Thời hạn',
    `1,"Mở lớp, phát sách.",Bộ Y tế,${deadline}`,
    '2,Sửa đường.,Sở Xây dựng,Theo tiến độ',
    '3,Trồng cây.,Bộ Y tế,Quý III/2026',
  ].join('\n');

test('a file becomes a seed, a description to compare, agencies set aside and a work list', async () => {
  const root = writeProject({ 'in/Danh mục.csv': csv('Quý II/2025') });
  const file = join(root, 'in/Danh mục.csv');
  const { code, output } = await runProgram(
    process.execPath,
    ['src/cli/new.ts', 'document', file, '--id', 'city', '--root', root],
    { cwd: project, limit: 60_000 },
  );
  expect(output).toMatch(/3 tasks[\s\S]*"Theo tiến độ": unread[\s\S]*Next: .*run: npm run -s validate/u);
  expect(code).toBe(0);
  expect(textOf(root, 'seeds/city.txt')).toContain('1 | Mở lớp, phát sách. | Bộ Y tế | Quý II/2025 |');
  expect(textOf(root, 'seeds/originals/Danh mục.csv')).toBe(csv('Quý II/2025'));
  expect(textOf(root, 'content/agencies/_city/city-so-xay-dung.yaml')).toContain('kind: locality');
  expect(textOf(root, 'content/documents/_city.work.txt')).toContain('3 tasks');
});

test('nothing of it counts before somebody has compared it; then each field of a record has its place in the file', async () => {
  const root = writeProject({ 'in/plan.csv': csv('Quý II/2025') });
  await add(root, 'in/plan.csv', { id: 'city', 'write-agencies': true });
  expect(await problemsOf(root)).toEqual([expect.stringContaining('remove the line "proposed: true"')]);
  const yaml = textOf(root, 'content/documents/city.yaml');
  writeFileSync(join(root, 'content/documents/city.yaml'), yaml.replace('proposed: true\n', ''));
  const { problems, records, content } = await checkProject(root, '2026-11-29');
  expect(problems).toEqual([]);
  const { source, ...fields } = records.tasks.find(({ id }) => id === 'city-3') ?? expect.unreachable();
  const document = content.documents.find(({ id }) => id === 'city') ?? expect.unreachable();
  const lines = records.sourceLines.filter((line) => line.document === 'city');
  expect((await originalLines(root, document, fields, lines, source)).join('\n')).toMatch(
    /number +.*: 3\ndescription +.*: Trồng cây\.\nleadText +.*: Bộ Y tế\ndeadline +.*: Quý III\/2026/u,
  );
  expect((await originalLines(root, document, fields, lines, { ...source, sha256: 'x' })).join()).toMatch(
    /another text/u,
  );
});

test('a later version is taken once somebody has seen what it changes in records; ids stay', async () => {
  const root = writeProject({ 'in/plan.csv': csv('Quý II/2025') });
  await add(root, 'in/plan.csv', { id: 'city', 'write-agencies': true });
  expect((await add(root, 'in/plan.csv', { id: 'city' })).said).toMatch(/this file is the one that is held/u);
  writeFileSync(join(root, 'in/new plan.csv'), csv('Quý IV/2025'));
  const shown = await add(root, 'in/new plan.csv', { id: 'city' });
  expect(shown.said).toMatch(/1 record changed: city-1 deadline "Quý II\/2025".*-> "Quý IV\/2025"/u);
  expect(shown.refused).toMatch(/add --yes/u);
  expect(textOf(root, 'seeds/city.txt')).toContain('Quý II/2025');
  expect((await add(root, 'in/new plan.csv', { id: 'city', yes: true })).refused).toBeUndefined();
  expect(textOf(root, 'seeds/city.txt')).toContain('Quý IV/2025');
  expect(existsSync(join(root, 'seeds/originals/plan.csv'))).toBe(false);
  const yaml = textOf(root, 'content/documents/city.yaml');
  writeFileSync(join(root, 'content/documents/city.yaml'), yaml.replace('proposed: true\n', ''));
  expect(await problemsOf(root)).toEqual([]);
});

test.each<[string, string, string, DocumentFlags, RegExp]>([
  ['a file of a kind that is not read', 'in/plan.odp', 'x', { id: 'city' }, /DOCX, XLSX/u],
  ['a file that is empty', 'in/plan.csv', '', { id: 'city' }, /is empty/u],
  ['a file without words', 'in/plan.csv', ' \n,,\n', { id: 'city' }, /holds no words/u],
  ['an id that is none', 'in/plan.csv', csv('2025'), { id: 'City-1' }, /is no id/u],
  ['the id of a paper that was not made from a file', 'in/plan.csv', csv('2025'), { id: 'plan' }, /names no original/u],
  ['an id that the name of the file gives, and that is taken', 'in/plan.csv', csv('2025'), {}, /write --id plan/u],
  ['an answer that is not known', 'in/a.csv', csv('2025'), { id: 'city', changes: 'maybe' }, /--changes accepted or/u],
  ['a seed that is there', 'in/plan.csv', csv('2025'), { id: 'old' }, /seeds\/old\.txt is there already/u],
])('%s is refused with a sentence', async (_what, name, text, flags, message) => {
  const root = writeProject({ [name]: text, 'seeds/old.txt': 'Old.\n' });
  expect((await add(root, name, flags)).refused).toMatch(message);
  expect(existsSync(join(root, 'seeds/city.txt'))).toBe(false);
});

test('another paper is no later version, and a file is held once', async () => {
  const english = 'No.,Action,Owner,Due\n1,Open.,Ministry of Health,2025\n';
  const root = writeProject({ 'in/a.csv': csv('2025'), 'in/b.csv': english });
  await add(root, 'in/a.csv', { id: 'city' });
  expect((await add(root, 'in/b.csv', { id: 'city', yes: true })).refused).toMatch(/looks like another paper/u);
  expect((await add(root, 'in/a.csv', { id: 'town' })).refused).toMatch(/is held already, as city/u);
});
