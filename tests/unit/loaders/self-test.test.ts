import { describe, expect, test } from 'vitest';
import { readSelfTest, selfTestFile } from '../../../src/loaders/self-test.ts';
import { projectFolder } from '../../seeds/project.ts';
import { writeProject } from './project.ts';

const sound = `on: "2026-11-22"
machine: { system: Linux, processor: x, cores: 2, memory: 24 GB }
tools: [{ name: Java, version: "17" }]
programs:
  - { name: fuzz, title: Fuzzing, passed: 8, failed: 0, skipped: 0, seconds: 60, figures: [], skips: [] }
`;

const read = (text: string) => readSelfTest(writeProject({ [selfTestFile]: text }));

describe('the results of the last full run', () => {
  test('are read', async () => {
    expect((await read(sound))?.programs[0]?.passed).toBe(8);
  });

  test('are undefined where none is on record', async () => {
    expect(await readSelfTest(writeProject())).toBeUndefined();
  });

  test.each([
    ['a budget without words', sound.replace('figures: []', 'figures: [{ what: a, value: b, budget: "" }]')],
    ['an unknown key', sound.replace('tools:', 'tool:')],
    ['a day that does not exist', sound.replace('11-22', '11-31')],
    ['no program', sound.replace(/programs:[\s\S]*/, 'programs: []\n')],
    ['broken YAML', 'on: ['],
    ['nothing', ''],
  ])('are refused with %s', async (_what, text) => {
    await expect(read(text)).rejects.toThrow(/content\/self-test\.yaml:\d .*npm run check:full -- --write/);
  });

  test('of the project itself can be read', async () => {
    await expect(readSelfTest(projectFolder)).resolves.not.toThrow();
  });
});
