import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { ParseArgsConfig } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';

const root = path.join(import.meta.dirname, '../../..');
const run = (file: string, args: readonly string[], env = {}) =>
  spawnSync(process.execPath, [file.includes('/') ? file : path.join('src/cli', file), ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });

const verbs = [
  ...['deploy', 'diff', 'hosting', 'inspect', 'new', 'pack', 'permalinks', 'release', 'report'],
  ...['serve', 'smoke', 'suggest', 'validate', 'tools/screenshots', 'tools/check-full', 'tools/bench/index'],
];

describe('a command', () => {
  test.each(verbs)('names an option that it does not have: %s', (verb) => {
    const { status, stderr, stdout } = run(`${verb}.ts`, ['--nope']);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/^This command has no option --nope\. /);
    expect(stdout + stderr).not.toContain('    at ');
  });

  test('says in a sentence that it cannot write where it was told to', () => {
    const { status, stderr } = run('validate.ts', ['--out', 'package.json/x']);
    expect(status).toBe(1);
    expect(stderr).toContain('Something that is no folder stands there.');
    expect(stderr).not.toContain('    at ');
  });

  test('says that AS_OF is no day', () => {
    const { status, stderr } = run('report.ts', [], { AS_OF: 'tomorrow' });
    expect([status, stderr.trim()]).toEqual([1, 'AS_OF=tomorrow is no day. Write it like AS_OF=2026-11-22.']);
  });
});

describe('the arguments of a command', () => {
  afterEach(() => vi.restoreAllMocks());

  const withOut = { options: { out: { type: 'string' } } } as const;
  test.each<[string, ParseArgsConfig, number | undefined, string]>([
    ['an argument where it takes none', { ...withOut, args: ['extra'] }, undefined, '"extra" is one argument too many'],
    ['one argument too many', { allowPositionals: true, args: ['nq03-76', 'extra'] }, 1, '"extra" is one argument too'],
    ['an option without its value', { ...withOut, args: ['--out'] }, undefined, "'--out <value>' argument missing"],
    ['a slip in an option', { ...withOut, args: ['--outt', 'x'] }, undefined, 'Did you mean --out?'],
  ])('are refused in a sentence: %s', (_what, config, most, sentence) => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
    expect(() => readArguments(config, most)).toThrow('exit 1');
    expect(said.mock.calls.at(0)).toEqual([expect.stringContaining(sentence)]);
  });
});
