import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';

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

  test.each([
    ['validate', ['extra'], '"extra" is one argument too many'],
    ['report', ['extra'], '"extra" is one argument too many'],
    ['inspect', ['nq03-76', 'extra'], '"extra" is one argument too many'],
    ['validate', ['--out'], "'--out <value>' argument missing"],
    ['validate', ['--outt', 'x'], 'Did you mean --out?'],
    ['validate', ['--out', '/dev/null'], '/dev/null: Something that is no folder stands there.'],
    ['validate', ['--out', 'package.json'], 'package.json: Something that is no folder stands there.'],
    ['validate', ['--out', 'package.json/x'], 'Something that is no folder stands there.'],
  ])('says in a sentence what is wrong: %s %j', (verb, args, sentence) => {
    const { status, stderr } = run(`${verb}.ts`, args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });

  test('says that AS_OF is no day', () => {
    const { status, stderr } = run('report.ts', [], { AS_OF: 'tomorrow' });
    expect([status, stderr.trim()]).toEqual([1, 'AS_OF=tomorrow is no day. Write it like AS_OF=2026-11-22.']);
  });
});
