import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertContent, readContent } from '../../../src/content/read.ts';
import { agencyFile, documentFile, writeProject } from './project.ts';

const documentPath = 'content/documents/plan.yaml';
const agencyPath = 'content/agencies/health.yaml';

/** The problems of a project, as "file:line message". */
async function problemsOf(files: Readonly<Record<string, string | null>>): Promise<string[]> {
  const { problems } = await readContent(writeProject(files));
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const document = (was: string, now: string) => ({ [documentPath]: documentFile.replace(was, now) });
const agency = (was: string, now: string) => ({ [agencyPath]: agencyFile.replace(was, now) });

test('sound content has no problem', async () => {
  const content = await readContent(writeProject());
  expect(content.problems).toEqual([]);
  expect(content.documents.map((entry) => entry.id)).toEqual(['plan']);
  expect(content.agencies.map((entry) => entry.id)).toEqual(['health']);
  expect(content.site?.name).toBeTruthy();
  expect(() => assertContent(content)).not.toThrow();
});

test('files whose names start with _ or . are no content', async () => {
  expect(await problemsOf({ 'content/agencies/_template.yaml': 'id: [', 'content/agencies/.hidden': '' })).toEqual([]);
});

test('a name that means no agency is named with its own line', async () => {
  const names = 'names:\n  Sở Y tế: health\n  The Ministry: [health, helth]\nexpects:';
  const line = documentFile.split('\n').indexOf('expects:') + 3;
  expect(await problemsOf(document('expects:', names))).toEqual([
    expect.stringMatching(new RegExp(`^${documentPath}:${line} names: "The Ministry" means "helth"`)),
  ]);
});

test('a file that is read again is what it holds now, with its problems each time', async () => {
  const root = writeProject(agency('kind: ministry', 'kind: minstry'));
  const [wrong] = (await readContent(root)).problems;
  expect(wrong?.file).toBe(agencyPath);
  expect((await readContent(root)).problems).toEqual([wrong]);

  writeFileSync(join(root, agencyPath), agencyFile.replace('BYT', 'YTE'));
  const mended = await readContent(root);
  expect([mended.problems, mended.agencies[0]?.abbreviation]).toEqual([[], 'YTE']);

  // The bytes of a line that are no text, and then nothing at all.
  writeFileSync(join(root, agencyPath), Buffer.from(agencyFile, 'latin1'));
  expect((await readContent(root)).problems[0]?.message).toContain('not UTF-8');
  writeFileSync(join(root, agencyPath), agencyFile);
  expect((await readContent(root)).agencies[0]?.abbreviation).toBe('BYT');
});

describe('a problem of one file', () => {
  test.each<[what: string, files: Record<string, string | null>, problem: RegExp]>([
    ['an unknown key', agency('kind:', 'kinds:'), /^content\/agencies\/health\.yaml:\d+ .*(kind|Unrecognized key)/],
    ['a misspelt kind', agency('kind: ministry', 'kind: minstry'), /^content\/agencies\/health\.yaml:5 kind: /],
    [
      'a doubled key',
      agency('kind: ministry', 'kind: ministry\nkind: ministry'),
      /^content\/agencies\/health\.yaml:[56] Map keys must be unique/,
    ],
    ['broken YAML', agency('otherNames: []', 'otherNames: ['), /^content\/agencies\/health\.yaml:\d+ /],
    [
      'a file name that is not the id',
      { [agencyPath]: null, 'content/agencies/moh.yaml': agencyFile },
      /^content\/agencies\/moh\.yaml:1 id: the id is "health", so the file must be named health\.yaml/,
    ],
    [
      'another ending',
      { 'content/agencies/mof.yml': agencyFile },
      /^content\/agencies\/mof\.yml:1 Only files that end in \.yaml/,
    ],
    [
      'an impossible day',
      document('"2025-01-09"', '"2025-02-30"'),
      /^content\/documents\/plan\.yaml:6 issued: write .* in quotes/,
    ],
    [
      'an unquoted impossible day',
      document('"2025-01-09"', '2025-02-30'),
      /^content\/documents\/plan\.yaml:6 issued: write .* in quotes/,
    ],
    ['a day that is a number', document('"2025-01-09"', '20250109'), /^content\/documents\/plan\.yaml:6 issued: /],
    [
      'a checksum of another length',
      document('sha256: "', 'sha256: "0'),
      /^content\/documents\/plan\.yaml:12 seed\.sha256: run `npm run -s seal`/,
    ],
    [
      'a seed outside of seeds/',
      document('plan.txt', '../plan.txt'),
      /^content\/documents\/plan\.yaml:11 seed\.file: write the name of a file in seeds/,
    ],
    ['a column of no field', document('field: lead', 'field: leader'), /^content\/documents\/plan\.yaml:\d+ .*field/],
    [
      'an unknown grammar',
      document('grammar: resolution', 'grammar: poem'),
      /^content\/documents\/plan\.yaml:\d+ grammar/,
    ],
    ['nothing in it', { [agencyPath]: '' }, /^content\/agencies\/health\.yaml:1 file: /],
    ['a list', { [agencyPath]: '- a\n' }, /^content\/agencies\/health\.yaml:1 file: /],
  ])('with %s is named with its place', async (_what, files, problem) => {
    const problems = await problemsOf(files);
    expect(
      problems.some((line) => problem.test(line)),
      problems.join('\n'),
    ).toBe(true);
  });

  test('leaves the file out and keeps the others', async () => {
    const content = await readContent(writeProject({ 'content/agencies/finance.yaml': 'id: finance\n' }));
    expect(content.agencies.map((entry) => entry.id)).toEqual(['health']);
  });
});

test('an unquoted day that exists is kept as it is written', async () => {
  const { documents } = await readContent(writeProject(document('"2025-01-09"', '2025-01-09')));
  expect(documents[0]?.issued).toBe('2025-01-09');
});

test('all problems of all files are named in one run', async () => {
  const root = writeProject({
    ...document('language: en', 'language: fr'),
    ...agency('kind: ministry', 'kind: x\nextra: y'),
    'content/agencies/finance.yaml': 'id: [\n',
    'content/agencies/note.txt': '',
  });
  const content = await readContent(root);
  expect(new Set(content.problems.map((problem) => problem.file))).toEqual(
    new Set([documentPath, agencyPath, 'content/agencies/finance.yaml', 'content/agencies/note.txt']),
  );
  expect(content.problems.filter((problem) => problem.file === agencyPath)).toHaveLength(2);
  expect(() => assertContent(content)).toThrow(
    /error content\/agencies\/finance\.yaml:\d+[\s\S]*error content\/agencies\/note\.txt:1 /,
  );
});

test('a project without content has problems, not a crash', async () => {
  const { problems, agencies } = await readContent('/nowhere');
  expect(agencies).toEqual([]);
  expect(problems.map((problem) => problem.file)).toContain('content/site.yaml');
});
