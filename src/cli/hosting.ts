/**
 * `npm run hosting -- --out DIR --root /srv/site/current [--domain NAME] [--port 80] [--certificate FILE --key FILE] [--brotli]`:
 * writes the configuration of nginx and Caddy for the built site. With `--standalone TEMP` also a main file for an nginx that
 * runs without rights and writes to the folder TEMP alone.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findStamp } from '../content/build-manifest.ts';
import { makeFolder, openToReaders } from '../content/reader-modes.ts';
import { toCaddyfile } from '../hosting/caddy.ts';
import { readRules } from '../hosting/deployment/read-rules.ts';
import { toNginx, toNginxMain } from '../hosting/nginx.ts';
import type { ServerPlan } from '../hosting/server.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      out: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      root: { type: 'string' },
      domain: { type: 'string' },
      port: { type: 'string', default: '80' },
      certificate: { type: 'string' },
      key: { type: 'string' },
      standalone: { type: 'string' },
      brotli: { type: 'boolean', default: false },
    },
  });
  const { out, root, domain, certificate, key } = values;
  if (out === undefined || root === undefined)
    throw new Error(
      'Say where to write and what will be served: npm run hosting -- --out DIR --root /srv/site/current',
    );
  if ((certificate === undefined) !== (key === undefined)) throw new Error('--certificate and --key go together.');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('--port takes a number from 1 to 65535.');
  for (const text of [root, domain ?? '', certificate ?? '', key ?? '']) {
    if (/["$;\\`{}\s]/u.test(text)) throw new Error(`${text}: a server cannot be told of this.`);
  }
  if (!(await findStamp(values.from)))
    throw new Error(`There is no finished build in ${values.from}. Run \`npm run build\` first.`);

  const plan: ServerPlan = {
    ...{ root: root.replace(/\/$/u, ''), port, domain, brotli: values.brotli },
    certificate: certificate !== undefined && key !== undefined ? { chain: certificate, key } : undefined,
  };
  const rules = await readRules(values.from);
  await makeFolder(out);
  // Caddy reads its file as a user of its own.
  const write = async (name: string, text: string): Promise<void> => {
    await writeFile(path.join(out, name), text);
    await openToReaders(path.join(out, name));
  };
  await write('nginx.conf', toNginx(plan, rules));
  if (values.standalone !== undefined) {
    const site = path.resolve(out, 'nginx.conf');
    const main = toNginxMain({ site, temp: values.standalone, brotli: values.brotli });
    await write('nginx-main.conf', main);
  }
  await write('Caddyfile', toCaddyfile(plan, rules));
  console.log(
    `Wrote nginx.conf and Caddyfile to ${out}: ${rules.moved.length} rules for moved addresses, ${rules.gone.length} withdrawn.`,
  );
});
