import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Kind, kinds } from '../../../src/content/kinds.ts';
import { readContent, readKinds } from '../../../src/content/read.ts';
import { readNamed } from '../../../src/content/yaml-folder.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { projectFolder } from '../../seeds/project.ts';
import { writeProject } from './project.ts';

describe('a new kind of content is a row of the table', () => {
  const region = z.strictObject({ id: z.string(), name: z.string().min(1) });
  const table = {
    ...kinds,
    regions: { name: 'regions', schema: region, read: (...to) => readNamed('content/regions', region, ...to) },
  } as const satisfies Record<string, Kind>;
  const read = async (text: string) => {
    const problems: Problem[] = [];
    const content = readKinds(table, writeProject({ 'content/regions/north.yaml': text }), problems);
    return { content, problems: problems.map(({ file, line, message }) => `${file}:${line} ${message}`) };
  };

  test('and is read with all others, through its schema', async () => {
    const { content, problems } = await read('id: north\nname: The north\n');
    expect(problems).toEqual([]);
    expect(content.regions).toEqual([{ id: 'north', name: 'The north' }]);
    expect(content.agencies.map(({ id }) => id)).toEqual(['health']);
  });

  test('and what is wrong in its files is named with its line', async () => {
    expect((await read('id: north\nname: ""\n')).problems).toEqual([
      expect.stringMatching(/^content\/regions\/north\.yaml:2 name: /),
    ]);
  });
});

test('every kind has a name of its own in content/', () => {
  const names = Object.values(kinds).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('the results of the last full run', () => {
  const sound = `on: "2026-11-22"
machine: { system: Linux, processor: x, cores: 2, memory: 24 GB }
tools: [{ name: Java, version: "17" }]
programs:
  - { name: fuzz, title: Fuzzing, passed: 8, failed: 0, skipped: 0, seconds: 60, figures: [], skips: [] }
`;
  const read = (text: string) => readContent(writeProject({ 'content/self-test.yaml': text }));

  test('are read', async () => {
    expect((await read(sound)).selfTest?.programs[0]?.passed).toBe(8);
  });

  test('are undefined where none is on record', async () => {
    expect((await readContent(writeProject())).selfTest).toBeUndefined();
  });

  test.each([
    ['a budget without words', sound.replace('figures: []', 'figures: [{ what: a, value: b, budget: "" }]')],
    ['an unknown key', sound.replace('tools:', 'tool:')],
    ['a day that does not exist', sound.replace('11-22', '11-31')],
    ['no program', sound.replace(/programs:[\s\S]*/, 'programs: []\n')],
    ['broken YAML', 'on: ['],
    ['nothing', ''],
  ])('are refused with %s', async (_what, text) => {
    const { problems } = await read(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, message } of problems)
      expect(`${file} ${message}`).toMatch(/^content\/self-test\.yaml .*npm run check:full -- --write/s);
  });

  test('of the project itself can be read', async () => {
    expect((await readContent(projectFolder)).problems).toEqual([]);
  });
});
