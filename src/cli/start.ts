/** `npm start`: builds the site and serves it on this machine. */
import path from 'node:path';
import { buildSite, findBuildObstacle } from './build-site.ts';
import { runCommand } from './failure.ts';
import { lastLines, root } from './programs.ts';
import { portFromEnvironment, serve } from './serve.ts';

await runCommand(async () => {
  const obstacle = await findBuildObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  console.log('Building the site …');
  const began = Date.now();
  const { code, output, late } = await buildSite();
  if (code !== 0) {
    console.error(lastLines(output, 200));
    const why = (await findBuildObstacle()) ?? 'the reason stands above.';
    throw new Error(`\nThe site was not built${late ? ' within 10 minutes' : ''}: ${why}`);
  }
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
  await serve(path.join(root, 'dist'), portFromEnvironment());
});
