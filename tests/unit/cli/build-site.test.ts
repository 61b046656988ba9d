import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { assertBuilt, buildArguments, buildSite } from '../../../src/cli/build-site.ts';

const inFolder = async (run: (folder: string) => Promise<void>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-site-'));
  await run(folder).finally(() => rmSync(folder, { recursive: true }));
};

test('a build knows nothing of the test runner, and one that is refused leaves the last one', () =>
  inFolder(async (folder) => {
    mkdirSync(path.join(folder, 'dist/tasks'), { recursive: true });
    const tell = 'console.log(process.env.VITEST, process.env.AS_OF, ...process.argv.slice(1))';
    const outcome = await buildSite({
      ...{ folder, env: { AS_OF: '2026-01-01' } },
      ...{ command: [process.execPath, '-e', tell, '--'], further: ['--verbose'] },
    });
    expect(outcome.output).toBe(`undefined 2026-01-01 ${buildArguments.join(' ')} --verbose\n`);
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['tasks']);
  }));

test('a build that fails says how it ended', () =>
  inFolder(async (folder) => {
    const command = [process.execPath, '-e', 'console.error("No room."); process.exit(3)'] as const;
    const outcome = await buildSite({ folder, command });
    expect(outcome.code).toBe(3);
    expect(() => assertBuilt(outcome)).toThrow('No room.\nThe site was not built.');
  }));
