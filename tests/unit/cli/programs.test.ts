import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { root, runProgram } from '../../../src/cli/programs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that works until it gets SIGTERM, and then tidies up: it says so and leaves a file. */
const tidy = (file: string): string =>
  `process.on('SIGTERM', () => { require('node:fs').writeFileSync('${file}', ''); console.log('tidied'); process.exit(); });
   require('node:fs').writeFileSync('${file}.begun', '');
   setInterval(() => {}, 1000);`;

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await wait(20);
};

/** Whether a process is there and no mere entry of one that has ended. */
const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

describe.skipIf(process.platform !== 'linux')('a program that runs too long', () => {
  test('may tidy up', async () => {
    const script = "trap 'echo tidied; exit' TERM; while :; do sleep 0.1; done";
    const { code, output, late } = await runProgram('sh', ['-c', script], { limit: 2000 });
    expect({ code, late }).toEqual({ code: undefined, late: true });
    expect(output).toContain('tidied');
  });

  test('ends even if it will not, with what it started', async () => {
    const script = "trap '' TERM; sleep 60 & echo $!; while :; do sleep 0.1; done";
    const { output, late } = await runProgram('sh', ['-c', script], { limit: 500 });
    expect(late).toBe(true);
    await until(() => !runs(Number(output.trim())));
  });
});

describe.skipIf(process.platform !== 'linux')('Ctrl-C', () => {
  test('ends what runs, lets it tidy up, and leaves nothing running', async () => {
    const file = path.join(folder, 'interrupted');
    const outer = `
      import { runProgram } from '${root}src/cli/programs.ts';
      await runProgram(process.execPath, ['-e', ${JSON.stringify(tidy(file))}], { limit: 60000 });
      console.log('went on');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', outer], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const words = text(child.stdout);
    await until(() => existsSync(`${file}.begun`));
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(await words).toBe('');
    expect(existsSync(file)).toBe(true);
  });
});
