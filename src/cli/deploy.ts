/**
 * `npm run deploy -- --to /srv/site [--from dist] [--keep 5]`: copies the built site to a release of its own and serves it.
 * `npm run deploy -- --to /srv/site --rollback`: serves the release before.
 */

import { findClosedFolder } from '../content/reader-modes.ts';
import { deploy, rollBack } from '../hosting/deployment/deploy.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      to: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      keep: { type: 'string', default: '5' },
      rollback: { type: 'boolean', default: false },
    },
  });
  if (!values.to) throw new Error('Say where to: npm run deploy -- --to /srv/site');
  if (/^[\w.@-]{2,}:/u.test(values.to))
    throw new Error(
      `--to takes a folder of this machine, and not ${JSON.stringify(values.to)}. Run the command there, or send the files of dist.`,
    );
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 2)
    throw new Error('--keep takes a whole number from 2: the release and the one before it.');

  if (values.rollback) {
    const { from, to } = await rollBack(values.to);
    console.log(`Now serving ${to}, after ${from ?? 'one that is lost'}.`);
    await noteClosed(values.to);
    return;
  }
  const began = performance.now();
  const done = await deploy(values.from, values.to, keep, new Date());
  if (done === undefined) {
    console.log('This very release is served already; nothing was changed.');
    await noteClosed(values.to);
    return;
  }
  const { id, files, compressed, shared, carried, dropped } = done;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `Now serving ${id}: ${files} files (${shared} as before), ${compressed} compressed copies, ` +
      `${carried} files of earlier releases kept in reach; ${seconds} s.`,
  );
  if (dropped.length > 0) console.log(`Deleted: ${dropped.join(', ')}`);
  await noteClosed(values.to);
});

/** A folder above the release may keep a web server out; who may pass there is for its owner to say. */
async function noteClosed(site: string): Promise<void> {
  const closed = await findClosedFolder(site);
  if (closed === undefined) return;
  console.error(
    `${closed} lets no other users through, so a web server that runs as one answers 403. If that is so: chmod o+x ${closed}`,
  );
}
