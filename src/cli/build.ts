/** `npm run build`: builds the site into dist. Until the build has ended well, nothing serves or deploys that folder. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stampFile } from '../content/build-manifest.ts';
import { buildSite, findBuildObstacle } from './build-site.ts';
import { runCommand } from './failure.ts';
import { root } from './programs.ts';

/** A build that was refused before it began has left the last one as it was. */
const notBuilt = (why: string): string => {
  const rest = existsSync(path.join(root, 'dist', stampFile))
    ? 'dist still holds the last build.'
    : 'What is in dist is not whole, and is neither served nor deployed.';
  return `\nThe site was not built: ${why.replace(/\.$/u, '')}. ${rest}`;
};

await runCommand(async () => {
  const obstacle = await findBuildObstacle();
  if (obstacle !== undefined) throw new Error(`The site was not built: ${obstacle}`);
  process.on('exit', (code) => code === 130 && console.error(notBuilt('it was interrupted')));
  const { code } = await buildSite({ further: process.argv.slice(2), limit: 24 * 60 * 60_000, shown: true });
  if (code !== 0)
    throw new Error(notBuilt((await findBuildObstacle()) ?? (code ? 'the reason stands above' : 'it was interrupted')));
});
