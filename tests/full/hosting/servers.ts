/** The real servers on free local ports, with the generated configuration and nothing else. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { toCaddyfile, toCaddyPart } from '../../../src/hosting/caddy.ts';
import { brotliModule, toNginx, toNginxMain, toNginxParts } from '../../../src/hosting/nginx.ts';
import type { SiteRules } from '../../../src/hosting/rules.ts';
import type { ServerPlan } from '../../../src/hosting/server.ts';
import { ask } from '../../../src/hosting/smoke/ask.ts';

export interface Running {
  readonly name: string;
  /** Where the site begins. */
  readonly url: URL;
  /** Seconds of processor time that the server has used; undefined where the system does not say. */
  readonly cpu: () => number | undefined;
  readonly stop: () => Promise<void>;
}

export const servers = ['nginx', 'caddy'] as const;
export type ServerName = (typeof servers)[number];

/** How their makers write their names. */
export const titles: Readonly<Record<ServerName, string>> = { nginx: 'nginx', caddy: 'Caddy' };

/** What a program says of its version: `1.22.1`. */
export function versionOf(name: ServerName | 'wrk'): string {
  const { stdout, stderr } = spawnSync(name, [name === 'caddy' ? 'version' : '-v'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/u.exec(`${stdout}${stderr}`)?.[0] ?? 'not named';
}

export const hasProgram = (name: string): boolean => spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Where a site stands: on a host of its own, under a path of it, or under a path beside what somebody else serves. */
export type Standing = 'whole' | 'path' | 'guest';

/** The path of those that stand under one. */
export const underPath = '/register';

/** What the server of somebody else says at every address of theirs. */
export const theirs = 'Somebody else serves this.';

/** The configuration of each server for each standing. */
const configurations = {
  nginx: (plan: ServerPlan, rules: SiteRules, standing: Standing): string => {
    if (standing !== 'guest') return toNginx(plan, rules);
    const { http, server } = toNginxParts(plan, rules);
    const own = `location / { return 200 "${theirs}"; }`;
    return `${http}\nserver {\nlisten ${plan.port};\nlisten [::]:${plan.port};\n${own}\n${server}\n}\n`;
  },
  caddy: (plan: ServerPlan, rules: SiteRules, standing: Standing): string =>
    standing === 'guest'
      ? `{\nadmin off\n}\nhttp://:${plan.port} {\n${toCaddyPart(plan, rules)}\nhandle {\nrespond "${theirs}"\n}\n}\n`
      : toCaddyfile(plan, rules),
};

/**
 * Starts a server on the release that `root` leads to.
 * @param folder where it may write
 * @throws an Error with the server's own words where it does not start
 */
export async function start(
  name: ServerName,
  root: string,
  rules: SiteRules,
  folder: string,
  standing: Standing = 'whole',
): Promise<Running> {
  mkdirSync(folder, { recursive: true });
  const under = standing === 'whole' ? '' : underPath;
  const plan: ServerPlan = { root, under, port: await freePort(), brotli: name === 'nginx' && hasBrotli() };
  const text = configurations[name](plan, rules, standing);
  const child = name === 'nginx' ? startNginx(text, folder, plan.brotli) : startCaddy(text, folder);
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = `${words}${text}`.slice(-4000);
  });
  const url = new URL(`http://localhost:${plan.port}${under}/`);
  for (let turn = 0; turn < 100; turn++) {
    if (child.exitCode !== null) break;
    if (await ask(url).catch(() => undefined))
      return { name: titles[name], url, cpu: () => cpuOf(child.pid), stop: () => stop(child) };
    await wait(100);
  }
  await stop(child);
  throw new Error(`${name} did not start:\n${words}`);
}

/** Whether nginx can send files compressed with brotli here. */
export const hasBrotli = (): boolean => existsSync(brotliModule);

/** Starts nginx with this file inside a main file that needs no rights. */
export function startNginx(site: string, folder: string, brotli: boolean): ChildProcess {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'site.conf');
  // Root would hand the work to a user who may not read the folder of the test.
  const user = process.getuid?.() === 0 ? 'root' : undefined;
  writeFileSync(file, site);
  writeFileSync(path.join(folder, 'nginx.conf'), toNginxMain({ site: file, temp: folder, brotli, user }));
  return endedWithUs(spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] }));
}

function startCaddy(text: string, folder: string): ChildProcess {
  writeFileSync(path.join(folder, 'Caddyfile'), text);
  const args = ['run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')];
  // As the operator's guide sets it.
  const env = { ...process.env, GOGC: '400', XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  return endedWithUs(spawn('caddy', args, { stdio: ['ignore', 'ignore', 'pipe'], env }));
}

/** However this program ends, its servers end too. */
function endedWithUs(child: ChildProcess): ChildProcess {
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Of the process and its workers, from Linux's own account in hundredths of a second. */
function cpuOf(pid: number | undefined): number | undefined {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    const ticks = [String(pid), ...children].map((id) => {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /u, '')
        .split(' ');
      return Number(fields[11]) + Number(fields[12]);
    });
    return ticks.reduce((sum, count) => sum + count, 0) / 100;
  } catch {
    return undefined;
  }
}
