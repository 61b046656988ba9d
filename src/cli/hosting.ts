/**
 * `npm run hosting -- --out DIR --root /srv/site/current [--domain NAME] [--port 80] [--certificate FILE --key FILE] [--log FILE]
 * [--brotli]`: writes the configuration of nginx and Caddy for the built site; for one under a path also the parts for a server that
 * is there already. With `--standalone TEMP` also a main file for an nginx that
 * runs without rights and writes to the folder TEMP alone.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { domainToASCII } from 'node:url';
import { findStamp } from '../content/build-manifest.ts';
import { makeFolder, openToReaders } from '../content/reader-modes.ts';
import { toCaddyfile, toCaddyPart, toCaddySite } from '../hosting/caddy.ts';
import { assertOutside } from '../hosting/deployment/pack.ts';
import { readRules } from '../hosting/deployment/read-rules.ts';
import { toNginx, toNginxMain, toNginxParts, toNginxTables } from '../hosting/nginx.ts';
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
      log: { type: 'string' },
      standalone: { type: 'string' },
      brotli: { type: 'boolean', default: false },
    },
  });
  const { out, root, certificate, key, log, standalone } = values;
  if (!out || root === undefined)
    throw new Error(
      'Say where to write and what will be served: npm run hosting -- --out DIR --root /srv/site/current',
    );
  if ((certificate === undefined) !== (key === undefined)) throw new Error('--certificate and --key go together.');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('--port takes a number from 1 to 65535.');
  const domain = values.domain === undefined ? undefined : hostOf(values.domain);
  for (const [option, text] of Object.entries({ root, certificate, key, log, standalone })) assertPath(option, text);
  if (standalone !== undefined) assertPath('out', path.resolve(out));
  if (path.posix.resolve(root) === '/')
    throw new Error('--root / would serve every file of the machine. Name the folder of the site.');
  await assertOutside(out, values.from);
  const stamp = await findStamp(values.from);
  if (!stamp) throw new Error(`There is no finished build in ${values.from}. Run \`npm run build\` first.`);

  const plan: ServerPlan = {
    ...{ root: path.posix.resolve(root), under: stamp.path ?? '', port, domain, log, brotli: values.brotli },
    certificate: certificate !== undefined && key !== undefined ? { chain: certificate, key } : undefined,
  };
  const rules = await readRules(values.from);
  await makeFolder(out);
  // Caddy reads its file as a user of its own.
  const written: string[] = [];
  const write = async (name: string, text: string): Promise<void> => {
    written.push(name);
    await writeFile(path.join(out, name), text);
    await openToReaders(path.join(out, name));
  };
  await write('nginx.conf', toNginx(plan, rules));
  await write('nginx-tables.conf', toNginxTables());
  if (standalone !== undefined) {
    const site = path.resolve(out, 'nginx.conf');
    const main = toNginxMain({ site, temp: standalone, brotli: values.brotli });
    await write('nginx-main.conf', main);
  }
  await write('Caddyfile', toCaddyfile(plan, rules));
  await write('site.caddy', toCaddySite(plan, rules));
  if (plan.under !== '') {
    const parts = toNginxParts(plan, rules);
    await write('nginx-path-http.conf', parts.http);
    await write('nginx-path-server.conf', parts.server);
    await write('path.caddy', toCaddyPart(plan, rules));
  }
  console.log(
    `Wrote ${written.slice(0, -1).join(', ')} and ${written.at(-1)} to ${out}: ${rules.moved.length} rules for moved addresses, ${rules.gone.length} withdrawn.`,
  );
});

/**
 * The name of a host as servers compare it.
 * @throws an Error where it is none: an address, a name with a port, a pattern
 */
function hostOf(text: string): string {
  const name = /[^\p{L}\p{M}\p{N}.-]/u.test(text) ? '' : domainToASCII(text);
  if (name.length < 254 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.|$))+(?<!\.)$/u.test(name)) return name;
  throw new Error(`--domain takes the name of the site alone, like register.example, and not ${JSON.stringify(text)}.`);
}

/** @throws an Error where a text is no whole path, or holds what means something in the servers' own languages */
function assertPath(option: string, text: string | undefined): void {
  if (text === undefined) return;
  const found = /["'$;#*?<>|\\`{}\s\p{C}]/u.exec(text)?.[0];
  if (found !== undefined)
    throw new Error(
      `--${option} ${JSON.stringify(text)}: no server's configuration can hold ${JSON.stringify(found)} in a path. Use another folder.`,
    );
  if (!path.posix.isAbsolute(text))
    throw new Error(`--${option} takes a whole path, which begins with a slash, and not ${JSON.stringify(text)}.`);
}
