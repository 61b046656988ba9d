/** Starting the programs of installed packages and other commands, with a time limit. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The folder of package.json. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  /** The exit code; undefined where the program was stopped or could not start. */
  readonly code: number | undefined;
  /** Standard output and standard error as they came. */
  readonly output: string;
  readonly late: boolean;
}

interface RunOptions {
  /** Milliseconds after which the program and all that it started get SIGTERM, and soon after SIGKILL. */
  readonly limit: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether it speaks for itself while it runs; its output is not kept then. */
  readonly shown?: boolean | undefined;
}

/** The file behind the program of an installed package, to be run by Node. */
export function entryOf(packageName: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (!file) throw new Error(`${packageName} has no program.`);
  return path.join(folder, file);
}

/** Milliseconds between SIGTERM and SIGKILL, in which a program may tidy up. */
const grace = 5_000;

/** How many programs run now. */
let running = 0;

/**
 * Runs a command without a terminal and answers when it has ended. Never throws. On Ctrl-C the program gets SIGTERM,
 * and this one ends after all that it runs.
 */
export function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      stdio: ['ignore', ...(options.shown ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
      // A group of its own, so that what the program starts ends with it.
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
        // What Node compiles in a copy of the project is of no use to the next one.
        ...((options.cwd ?? root) === root ? {} : { NODE_COMPILE_CACHE: undefined }),
        ...options.env,
      },
    });
    running++;
    let output = '';
    let late = false;
    const send = (signal: NodeJS.Signals): void => {
      if (child.pid === undefined) return;
      try {
        if (process.platform === 'win32') child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const kill = (): void => send('SIGKILL');
    let last: NodeJS.Timeout | undefined;
    const end = (): void => {
      send('SIGTERM');
      last ??= setTimeout(kill, grace);
    };
    let ended = false;
    let interrupted = false;
    const interrupt = (): void => {
      interrupted = true;
      end();
    };
    const timer = setTimeout(() => {
      late = true;
      end();
    }, options.limit);
    // Before the folders that it works in are removed.
    process.prependOnceListener('exit', kill);
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    const finish = (code: number | undefined): void => {
      if (ended) return;
      ended = true;
      running--;
      clearTimeout(timer);
      clearTimeout(last);
      if (interrupted && running === 0) process.exit(130);
      if (interrupted) return;
      // What it started may have outlived it.
      if (late) kill();
      process.removeListener('exit', kill);
      process.removeListener('SIGINT', interrupt);
      process.removeListener('SIGTERM', interrupt);
      resolve({ code, output: stripVTControlCharacters(output), late });
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(undefined);
    });
    child.on('close', (code) => finish(late ? undefined : (code ?? undefined)));
  });
}

/** Runs a program of an installed package with this Node. */
export function runPackage(packageName: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  return runProgram(process.execPath, [entryOf(packageName), ...args], options);
}

/** The last lines of an output. */
export function lastLines(output: string, count: number): string {
  const lines = output.trimEnd().split('\n');
  return lines.length > count
    ? [`… ${lines.length - count} lines before`, ...lines.slice(-count)].join('\n')
    : lines.join('\n');
}
