/** Runs programs and measures them with all that they start. Needs GNU time. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { lastLines, runProgram } from '../../src/cli/programs.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of all processors, of the programs and of what they waited for. */
  readonly cpu: number;
  /** The most bytes that one process held. */
  readonly memory: number;
}

export interface Size {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** How this project's build ends where its checks, the last thing that it does, find something. */
const complaint = 'The built site did not pass its checks';

const meter = '/usr/bin/time';

/** @throws Error that says what to install */
export function assertMeter(): void {
  if (!existsSync(meter))
    throw new Error(
      `Builds are measured with GNU time, and ${meter} is not there. On Debian: apt-get install -y --no-install-recommends time.`,
    );
}

/**
 * Runs commands one after the other: times are added, of the memory the most counts.
 * @param say called with a line where a site was built that did not pass its checks
 * @throws Error with the last lines of the first command that fails
 */
export async function measureRun(
  commands: readonly Command[],
  cwd: string,
  day: string,
  say: (words: string) => void,
): Promise<Run> {
  const runs: Run[] = [];
  for (const { program, args, env } of commands) {
    const report = path.join(cwd, 'measured.txt');
    const { code, output } = await runProgram(meter, ['-q', '-f', '%e %U %S %M', '-o', report, program, ...args], {
      cwd,
      limit: 3_600_000,
      env: { AS_OF: day, ...env },
    });
    // Its pages are all built and looked over: lists that grow with the records outgrow their limits.
    const unpassed = code !== 0 && output.includes(complaint);
    if (unpassed) say('Built whole, but it did not pass its own checks.');
    if (code !== 0 && !unpassed) throw new Error(`${[program, ...args].join(' ')} failed:\n${lastLines(output, 30)}`);
    runs.push(parseRun(await readFile(report, 'utf8')));
  }
  return {
    wall: runs.reduce((sum, { wall }) => sum + wall, 0),
    cpu: runs.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

/** What GNU time wrote as `%e %U %S %M`: seconds on the clock, of the program, of the system, and kilobytes. */
export function parseRun(report: string): Run {
  const [wall, user, system, kilobytes] = report.trim().split(' ').map(Number);
  if (wall === undefined || user === undefined || system === undefined || !(Number(kilobytes) > 0))
    throw new Error(`"${report.trim()}" is not what GNU time writes.`);
  return { wall, cpu: user + system, memory: Number(kilobytes) * 1024 };
}

/** Counts what was built. */
export async function measureSize(folder: string): Promise<Size> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { files: files.length, pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}
