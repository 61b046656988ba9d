import process from 'node:process';
import { expect, test } from 'vitest';
import { root, runProgram } from '../../../src/cli/programs.ts';
import { writeProject } from '../content/project.ts';

const correction = (was: string) =>
  `record: plan-1\nfield: description\nwas: ${was}\nnow: Write\nwhy: A slip.\nwhyVi: Gõ nhầm.\nwho: me\non: "2026-03-02"\n`;

const validate = (files: Readonly<Record<string, string>>) =>
  runProgram(process.execPath, ['src/cli/validate.ts', '--root', writeProject(files)], { cwd: root, limit: 60_000 });

test('validate names what is wrong with every correction in one run, those that cannot be read included', async () => {
  const { code, output } = await validate({
    'content/corrections/one.yaml': correction('Dratf'),
    'content/corrections/two.yaml': correction('Paint'),
    'content/corrections/three.yaml': correction('Draft').replace('who: me', 'whom: me'),
  });
  expect(code).toBe(1);
  expect(output).toContain('error content/corrections/one.yaml:1 was: ');
  expect(output).toContain('error content/corrections/two.yaml:1 was: ');
  expect(output).toMatch(/error content\/corrections\/three\.yaml:\d who: /u);
});

test('validate counts corrections that fit, and finds nothing wrong with them', async () => {
  const { output } = await validate({ 'content/corrections/one.yaml': correction('Draft') });
  expect(output).toMatch(/, 1 corrections[,;]/u);
  expect(output).not.toContain('content/corrections/');
});

test('validate notes what should be looked at, and passes', async () => {
  const { code, output } = await validate({
    'content/vi/plan.yaml': 'plan-1:\n  of: "00000000"\n  description: Dự thảo 2 văn bản.\n',
  });
  expect(code).toBe(0);
  expect(output).toMatch(/^note content\/vi\/plan\.yaml:1 1 of 2 records have no Vietnamese words: /mu);
  expect(output).toMatch(
    /^note content\/vi\/plan\.yaml:1 plan-1: the English words are not those that were rendered /mu,
  );
  expect(output).toMatch(/^note content\/vi\/plan\.yaml:1 plan-1: description: 2 is not in the English\./mu);
  expect(output).toContain(' 0 errors.');
});
