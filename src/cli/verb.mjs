/**
 * Runs a program for run.mjs: installs what is missing, then runs it with the project's own Node, so that no verb depends on
 * npm's pre-scripts (which `ignore-scripts` turns off) or on the shell of the platform.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, SetupError, setUp } from './setup.mjs';

/** Where Node keeps what it has compiled, for the next start: half of what a short command takes is compiling. */
const compiled = { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node') };

const [program, ...args] = process.argv.slice(2);

try {
  const node = await setUp();
  process.exitCode = await run(node, program === 'node' ? args : [entryOf(program), ...args]);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

/**
 * The file behind a program of an installed package.
 * @param {string | undefined} name
 */
function entryOf(name) {
  const folder = path.join(root, 'node_modules', name ?? '');
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name ?? '']);
}

/**
 * Runs until the program ends; passes signals on; answers its exit code.
 * @param {string} node
 * @param {readonly string[]} args
 */
function run(node, args) {
  const folders = [path.join(root, 'node_modules/.bin'), process.env.PATH ?? ''];
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...compiled, ...process.env, PATH: folders.join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // The terminal sends Ctrl-C to both; the program decides what to do with it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
