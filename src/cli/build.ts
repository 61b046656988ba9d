/** `npm run build`: builds the site into dist. Until the build has ended well, nothing serves or deploys that folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { findObstacle } from './failure.ts';
import { entryOf, root } from './programs.ts';

/** With less room a build is not begun. It writes more than twice as much, but in place of what the last one left. Bytes. */
const needed = 20 * 1024 * 1024;

/** Why the site cannot be built here, in a sentence, by looking at the disk alone; undefined where it can. */
export async function findBuildObstacle(): Promise<string | undefined> {
  return (await findObstacle(path.join(root, '.astro'))) ?? (await findObstacle(path.join(root, 'dist'), needed));
}

if (import.meta.main) {
  const obstacle = await findBuildObstacle();
  if (obstacle === undefined) {
    process.on('SIGINT', () => undefined);
    const child = spawn(process.execPath, [entryOf('astro'), 'build', '--force', ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
    });
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    if (code !== 0) {
      const why = signal === null ? ((await findBuildObstacle()) ?? 'the reason stands above') : 'it was interrupted';
      console.error(
        `\nThe site was not built: ${why.replace(/\.$/u, '')}. What is in dist is not whole, and is neither served nor deployed.`,
      );
      process.exitCode = code ?? 130;
    }
  } else {
    console.error(`The site was not built: ${obstacle}`);
    process.exitCode = 1;
  }
}
