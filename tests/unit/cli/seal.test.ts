import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { root as project, runProgram } from '../../../src/cli/programs.ts';
import { writeProject } from '../content/project.ts';

const documentFile = 'content/documents/plan.yaml';
const seal = (root: string, ...more: string[]) =>
  runProgram(process.execPath, ['src/cli/seal.ts', '--root', root, ...more], { cwd: project, limit: 60_000 });
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const edit = (root: string, file: string, was: string, now: string) =>
  writeFileSync(join(root, file), textOf(root, file).replace(was, now));

/** A project whose sealed text git keeps. */
function committed(): string {
  const root = writeProject();
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', 'A'],
  ])
    spawnSync('git', args, { cwd: root });
  return root;
}

describe('a changed text', () => {
  test('is shown record by record against the sealed one, and not written without a yes', async () => {
    const root = committed();
    const before = textOf(root, documentFile);
    edit(root, 'seeds/plan.txt', '2025 |', '2026 |');
    const { code, output } = await seal(root);
    expect(code).toBe(1);
    expect(output).toMatch(
      /plan: seeds\/plan\.txt was changed\. Compared with the text that was sealed, as git keeps it/u,
    );
    expect(output).toMatch(/1 record changed: plan-1 deadline "2025" \(by 2025-12-31\) -> "2026" \(by 2026-12-31\)/u);
    expect(output).toMatch(/plan not sealed: there is no terminal to ask\..*--yes/u);
    expect(textOf(root, documentFile)).toBe(before);
  });

  test('is written with --yes', async () => {
    const root = committed();
    edit(root, 'seeds/plan.txt', 'Draft it.', 'Draft them.');
    expect(await seal(root, '--yes')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/"Draft it\." -> "Draft them\."[\s\S]*plan: .* is now /u),
    });
    expect(await seal(root)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Every text is as it was sealed.'),
    });
  });

  test('names records that are new and gone', async () => {
    const root = committed();
    edit(root, 'seeds/plan.txt', '1 | Draft it.', '1 | Draft it. | Ministry of Health | 2025 |\n2 | Print it.');
    expect((await seal(root)).output).toMatch(/1 record is new: plan-2 is new/u);
  });

  test('says that no record changed where none did', async () => {
    const root = committed();
    edit(root, 'seeds/plan.txt', 'Draft it. |', 'Draft  it. |');
    expect((await seal(root)).output).toContain('no record changed');
  });

  test('says that there is nothing to compare with, without git and releases', async () => {
    const root = writeProject();
    edit(root, 'seeds/plan.txt', '2025 |', '2026 |');
    expect((await seal(root)).output).toContain('There is nothing to compare it with');
  });
});

test('a text that was never sealed is sealed at once', async () => {
  const root = writeProject();
  const zeros = '0'.repeat(64);
  writeFileSync(join(root, documentFile), textOf(root, documentFile).replace(/[0-9a-f]{64}/u, zeros));
  expect(await seal(root)).toMatchObject({ code: 0, output: expect.stringMatching(/^plan: 000000000000… is now /mu) });
});

test.each([[['extra']], [['--nope']]])('%j is told in a sentence', async (args) => {
  const { code, output } = await seal(writeProject(), ...args);
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).not.toMatch(/\bat .*:\d+/u);
});
