import { expect, test } from 'vitest';
import { digestOf, readPermalinks } from '../../../src/content/permalinks.ts';
import { readContent } from '../../../src/content/read.ts';
import { readForPages } from '../../../src/content/reading.ts';
import { writeProject } from './project.ts';

const published = '/tasks/plan-2/\n/tasks/plan-2.json\n/documents/plan/#2 0123456789ab Print it.\n';
const decide = (entry: string) => ({
  'permalinks.txt': published,
  'content/redirects.yaml': `gone:\n  - ${entry}\nreworded: []\n`,
});
const moved = '{ was: plan-2, became: moved, to: [plan-1], on: "2026-01-02", why: It says the same. }';

test('a project without decisions and list has published nothing yet', async () => {
  const root = writeProject();
  expect(readPermalinks(root)).toMatchObject({ addresses: new Map() });
  const { words = [], gone } = (await readForPages(root, '2026-11-29')).project?.ledger ?? {};
  expect(gone).toEqual([]);
  expect(words.map(({ address, begins }) => `${address} ${begins}`)).toEqual([
    '/documents/plan/#1 Draft it.',
    '/documents/plan/#heading-1 TASKS',
    '/documents/plan/ A plan',
    '/agencies/health/ Ministry of Health',
  ]);
});

test('what became of a record is known at each of its addresses', async () => {
  const { gone } = (await readForPages(writeProject(decide(moved)), '2026-11-29')).project?.ledger ?? {};
  expect(gone?.map(({ address, targets }) => [address, targets])).toEqual(
    ['/documents/plan/#2', '/tasks/plan-2.json', '/tasks/plan-2/'].map((address) => [
      address,
      [{ was: 'plan-1', path: '/tasks/plan-1/', begins: 'Draft it.' }],
    ]),
  );
});

test('a decision that cannot stand stops the reading', async () => {
  const reused = moved.replace('was: plan-2', 'was: plan-1').replace('[plan-1]', '[plan-9]');
  const { lines, project } = await readForPages(writeProject(decide(reused)), '2026-11-29');
  expect(lines.join('\n')).toContain('plan-1 is moved and lives: an id that is gone is never used again');
  expect(project).toBeUndefined();
});

test('a wrong entry is named with its line, with the problems of other files', async () => {
  const { problems } = await readContent(
    writeProject({ ...decide(moved.replace('moved', 'mvoed')), 'content/agencies/x.yaml': 'id: [\n' }),
  );
  const lines = problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
  expect(lines).toContain('content/redirects.yaml:2 gone.0.became');
  expect(lines).toContain('content/agencies/x.yaml');
});

test('the digest of words does not depend on white space or on how letters are composed', () => {
  expect(digestOf('Bộ  Y\n tế ')).toEqual(digestOf('Bộ Y tế'.normalize('NFD')));
  expect(digestOf('Bộ Y tế').digest).not.toBe(digestOf('Bộ Y tê').digest);
  expect(digestOf(`${'word '.repeat(20)}`).begins.length).toBeLessThanOrEqual(60);
});
