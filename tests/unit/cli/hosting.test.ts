import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const build = path.join(folder, 'dist');
mkdirSync(build);
writeFileSync(path.join(build, 'build.json'), JSON.stringify({ asOf: '2026-11-28', files: 1, sha256: 'a'.repeat(64) }));
const out = path.join(folder, 'out');

const run = (...more: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/hosting.ts', '--from', build, '--out', out, ...more], { encoding: 'utf8' });

test.each([
  ...['https://register.example', 'register.example/', '*.example'].map((name) => ['--root', '/srv', '--domain', name]),
  ...['', '/', '//', '/srv/..', 'srv/site', '/srv/a b', '/srv/$a\u{2028}'].map((root) => ['--root', root]),
  ...['--log', '--standalone', '--key'].map((option) => [
    '--root',
    '/srv',
    '--certificate',
    '/a',
    '--key',
    '/b',
    option,
    '/a";',
  ]),
])('%j %j %j %j %j %j %j %j is refused in a sentence, and nothing is written', (...given) => {
  const { status, stderr } = run(...given);
  expect(stderr).toMatch(/^--\w+ .+\.\n$/su);
  expect([status, readdirSync(folder)]).toEqual([1, ['dist']]);
});

test.each(['', '/in', '/./x/y'])('nothing is written into the build: %j', (below) => {
  const { status, stderr } = run('--root', '/srv', '--out', `${build}${below}`);
  expect([status, stderr]).toEqual([1, expect.stringContaining('is in the folder of the build')]);
  expect(readdirSync(build)).toEqual(['build.json']);
});

test('a name in any letters is written as servers compare it', () => {
  expect(run('--root', '/srv/site//', '--domain', 'Đăngký.VN', '--log', '/var/log/nginx/register.log').status).toBe(0);
  const written = readFileSync(path.join(out, 'nginx.conf'), 'utf8');
  expect(written).toMatch(/server_name xn--[a-z0-9-]+\.vn;/u);
  expect(written).toContain('root "/srv/site";');
  expect(readdirSync(out).sort()).toEqual(['Caddyfile', 'nginx-tables.conf', 'nginx.conf', 'site.caddy']);
});
