/** Packages that only the full check needs, fetched into a cache of their own when they are first asked for. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { lastLines, runProgram } from '../../../src/cli/programs.ts';

const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'task-register-full-check');

/**
 * The folder of a package in the cache.
 * @param name a package of the npm registry
 * @param version the exact version
 * @throws Error that says why it could not be fetched
 */
export async function fetchPackage(name: string, version: string): Promise<string> {
  const holder = path.join(cache, `${name}-${version}`);
  const folder = path.join(holder, 'node_modules', name);
  if (existsSync(path.join(holder, 'complete'))) return folder;
  mkdirSync(holder, { recursive: true });
  writeFileSync(path.join(holder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--omit=optional'];
  const { code, output } = await runProgram('npm', [...args, '--loglevel=error', `${name}@${version}`], {
    cwd: holder,
    limit: 5 * 60_000,
  });
  if (code !== 0 || !existsSync(folder)) {
    rmSync(holder, { recursive: true, force: true });
    throw new Error(`${name} ${version} could not be fetched from the npm registry (${lastLines(output, 1).trim()})`);
  }
  writeFileSync(path.join(holder, 'complete'), '');
  return folder;
}
