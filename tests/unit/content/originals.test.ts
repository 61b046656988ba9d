import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { documentFile, writeProject } from './project.ts';

const bytes = 'PK\u0003\u0004 a file of an office';
const sha256 = createHash('sha256').update(bytes).digest('hex');
const original = (more = '') => `${documentFile}original:\n  file: Plan 12.docx\n  sha256: "${sha256}"\n${more}`;
const problemsOf = async (files: Record<string, string | null>) =>
  (await readContent(writeProject(files))).problems.map(({ file, message }) => `${file} ${message}`);

describe('the file that an office gave', () => {
  test('is kept beside the place of each of its parts', async () => {
    expect(
      await problemsOf({
        'content/documents/plan.yaml': original(),
        'seeds/originals/Plan 12.docx': bytes,
        'seeds/originals/plan.places.txt': '# seed',
        'seeds/originals/_old.docx': 'set aside',
      }),
    ).toEqual([]);
  });

  test.each([
    [
      'missing',
      { 'seeds/originals/Plan 12.docx': null },
      'content/documents/plan.yaml original.file: seeds/originals/Plan 12.docx is not there',
    ],
    ['changed', { 'seeds/originals/Plan 12.docx': `${bytes}.` }, 'seeds/originals/Plan 12.docx The file was changed'],
    [
      "nobody's",
      { 'seeds/originals/Plan 12.docx': bytes, 'seeds/originals/other.docx': bytes },
      'seeds/originals/other.docx No document has this file',
    ],
  ])('that is %s is named', async (_how, files, message) => {
    const problems = await problemsOf({ 'content/documents/plan.yaml': original(), ...files });
    expect(problems).toEqual([expect.stringContaining(message)]);
  });
});

test('a proposed document is a problem until somebody has compared it with the paper', async () => {
  expect(await problemsOf({ 'content/documents/plan.yaml': `${documentFile}proposed: true\n` })).toEqual([
    expect.stringContaining('remove the line "proposed: true"'),
  ]);
});
