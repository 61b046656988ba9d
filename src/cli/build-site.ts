/** The site's build, one way for commands, measurements and tests. */
import path from 'node:path';
import process from 'node:process';
import { findObstacle } from './failure.ts';
import { entryOf, lastLines, type Outcome, root, runProgram } from './programs.ts';

/** With less free space a build is not begun. It writes more than twice as much, but in place of what the last one left. Bytes. */
const needed = 20 * 1024 * 1024;

/** Why the site cannot be built here, in a sentence, by looking at the disk alone; undefined where it can. */
export async function findBuildObstacle(): Promise<string | undefined> {
  return (await findObstacle(path.join(root, '.astro'))) ?? (await findObstacle(path.join(root, 'dist'), needed));
}

/**
 * The arguments with which Node builds the project of the folder that it runs in. With room for young objects (MB) less is
 * copied about; that old ones are looked through once they are half as many again keeps the memory small.
 */
export const buildArguments: readonly string[] = [
  ...['--max-semi-space-size=16', '--heap-growing-percent=50'],
  ...[entryOf('astro'), 'build', '--force'],
];

/**
 * How the bundler works, which is of Astro's: on one thread, as it has work for a second or two, and every thread keeps
 * memory of its own until the build ends; what it frees is given back at once.
 */
export const bundlerSettings: Readonly<Record<string, string>> = {
  ROLLDOWN_WORKER_THREADS: '1',
  RAYON_NUM_THREADS: '1',
  MIMALLOC_PURGE_DELAY: '0',
};

export interface BuildOptions {
  /** The project; this one unless it is said. */
  readonly folder?: string;
  /** Milliseconds; ten minutes unless it is said. */
  readonly limit?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The command that takes the arguments of the build: Node, unless it is said. */
  readonly command?: readonly [string, ...string[]] | undefined;
  /** Further arguments for Astro. */
  readonly further?: readonly string[];
  /** Whether the build speaks for itself while it runs; its output is not kept then. */
  readonly shown?: boolean;
}

/** Builds the site of a project into its `dist`. That the build failed is in the outcome. */
export async function buildSite(options: BuildOptions = {}): Promise<Outcome> {
  const { folder = root, limit = 10 * 60_000, env, command = [process.execPath], further = [], shown } = options;
  const [program, ...args] = command;
  return runProgram(program, [...args, ...buildArguments, ...further], {
    ...{ cwd: folder, limit, shown },
    // The mode of a test runner would reach Astro, which builds otherwise in it.
    env: {
      NODE_ENV: undefined,
      VITEST: undefined,
      MODE: undefined,
      DEV: undefined,
      PROD: undefined,
      ...bundlerSettings,
      ...env,
    },
  });
}

/** @throws Error with the end of what the build printed, where it failed */
export function assertBuilt({ code, output }: Outcome): void {
  if (code !== 0) throw new Error(`${lastLines(output, 60)}\nThe site was not built.`);
}
