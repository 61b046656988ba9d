import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { assertReadable, readRecords, readSeeds } from '../../../src/content/seeds.ts';
import { documentFile, writeProject } from './project.ts';

async function read(files: Readonly<Record<string, string | null>> = {}) {
  const root = writeProject(files);
  const { documents } = await readContent(root);
  const { sources, diagnostics } = readSeeds(root, documents);
  return {
    sources: sources.map((source) => source.document.id),
    found: diagnostics.map(({ rule, file }) => `${rule} ${file}`),
  };
}

describe('the seeds of a project', () => {
  test('are read with their checksums', async () => {
    expect(await read()).toEqual({ sources: ['plan'], found: [] });
  });

  test('are an error where a document names one that is not there', async () => {
    expect(await read({ 'seeds/plan.txt': null })).toEqual({
      sources: [],
      found: ['seed-missing content/documents/plan.yaml'],
    });
  });

  test('are an error where no document describes one', async () => {
    expect(await read({ 'seeds/other.txt': 'Words.' })).toEqual({
      sources: ['plan'],
      found: ['seed-unclaimed seeds/other.txt'],
    });
  });
});

describe('the records of a project', () => {
  test('are those of its seeds and its content', async () => {
    const records = await readRecords(writeProject());
    expect(records.tasks.map((task) => [task.id, ...task.leads])).toEqual([['plan-1', 'health']]);
    expect(records.diagnostics).toEqual([]);
    expect(() => assertReadable(records.diagnostics)).not.toThrow();
  });

  test('name a changed seed with its document', async () => {
    const { diagnostics } = await readRecords(
      writeProject({
        'seeds/plan.txt': 'TASKS\nNo. | Task | Lead | Deadline |\n1 | Draft them. | Ministry of Health | 2025 |\n',
      }),
    );
    expect(diagnostics).toMatchObject([{ rule: 'checksum-mismatch', file: 'seeds/plan.txt' }]);
    expect(() => assertReadable(diagnostics)).toThrow(/error seeds\/plan\.txt:1 checksum-mismatch \(plan\)/);
  });

  const slip = 'record: plan-1\nfield: description\nwas: Draft\nnow: Write\nwhy: A slip.\nwho: me\non: "2026-03-02"\n';

  test('stay as printed, and come with what corrections make of them', async () => {
    const records = await readRecords(writeProject({ 'content/corrections/slip.yaml': slip }));
    expect(records.tasks[0]?.description).toBe('Draft it.');
    expect(records.corrections).toMatchObject([{ id: 'slip', record: 'plan-1' }]);
    expect(records.revisions).toMatchObject([{ type: 'corrects', fields: { description: 'Write it.' } }]);
  });

  test('are refused where a correction no longer applies', async () => {
    const files = { 'content/corrections/slip.yaml': slip.replace('was: Draft', 'was: Dratf') };
    await expect(readRecords(writeProject(files))).rejects.toThrow(
      'error content/corrections/slip.yaml:1 was: This is not what description of plan-1 says. "Dratf" does not stand in it. It says: "Draft it.".',
    );
  });

  test('are refused where a content file is wrong', async () => {
    await expect(
      readRecords(
        writeProject({ 'content/documents/plan.yaml': documentFile.replace('language: en', 'language: xx') }),
      ),
    ).rejects.toThrow('error content/documents/plan.yaml:7 language');
  });

  test('are read without what only pages say', async () => {
    const root = writeProject({ 'content/lexicon.yaml': '- wrong\n' });
    expect((await readRecords(root)).tasks).toHaveLength(1);
    expect((await readContent(root)).problems).toMatchObject([{ file: 'content/lexicon.yaml' }]);
  });
});
