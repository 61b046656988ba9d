import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = path.join(folder, 'written');

test.each([`--output=${written}`, `--exec=touch ${written}`, 'HEAD~1..HEAD', ''])(
  'what is asked for is a revision, and %j is none',
  (revision) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/diff.ts', '--', revision], { encoding: 'utf8' });
    expect(stderr).toContain(`git cannot read ${JSON.stringify(revision)}: fatal`);
    expect(stderr).not.toContain('    at ');
    expect([status, existsSync(written)]).toEqual([1, false]);
  },
);
