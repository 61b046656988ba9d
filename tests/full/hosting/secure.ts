/** nginx with a certificate of our own: HTTPS by rule, and plain HTTP leads there. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toNginx } from '../../../src/hosting/nginx.ts';
import type { SiteRules } from '../../../src/hosting/rules.ts';
import { ask } from '../../../src/hosting/smoke/ask.ts';
import { freePort, startNginx, stop } from './servers.ts';

type Check = (name: string, find: () => Promise<string | undefined>) => Promise<void>;

export async function checkSecure(check: Check, root: string, rules: SiteRules, folder: string): Promise<void> {
  const [key, chain] = [path.join(folder, 'key.pem'), path.join(folder, 'chain.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', chain];
  spawnSync('openssl', ['req', ...made, ...names]);
  const [port, secure] = [await freePort(), await freePort()];
  const plan = { root, under: '', port, domain: 'localhost', certificate: { chain, key }, brotli: false };
  // The port of HTTPS belongs to root.
  const text = toNginx(plan, rules).replaceAll('443 ssl', `${secure} ssl`);
  const child = startNginx(text, path.join(folder, 'secure'), false);
  try {
    await check('nginx: plain HTTP leads to HTTPS', async () => {
      const url = new URL(`http://localhost:${port}/tasks/?q=1`);
      for (let turn = 0; turn < 50 && !(await ask(url).catch(() => undefined)); turn++) await wait(100);
      const { status, headers } = await ask(url);
      const location = headers.get('location');
      return status === 301 && location === 'https://localhost/tasks/?q=1' ? undefined : `${status} ${location}`;
    });
    await check('nginx: HTTPS by rule is told over HTTPS', async () => {
      const told = await new Promise<string | undefined>((resolve, reject) => {
        const options = { ca: readFileSync(chain), port: secure, host: 'localhost' };
        const asked = request(options, (response) => {
          response.resume().on('end', () => resolve(response.headers['strict-transport-security']));
        });
        asked.on('error', reject).end();
      });
      return told === 'max-age=63072000' ? undefined : `${told}`;
    });
  } finally {
    await stop(child);
  }
}
