/** `npm start`: builds the site and serves it on this machine. */
import path from 'node:path';
import process from 'node:process';
import { lastLines, root, runPackage } from './programs.ts';
import { portFromEnvironment, serve } from './serve.ts';

console.log('Building the site …');
const began = Date.now();
const { code, output, late } = await runPackage('astro', ['build', '--force'], { limit: 10 * 60_000 });
if (code === 0) {
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
  await serve(path.join(root, 'dist'), portFromEnvironment());
} else {
  console.error(lastLines(output, 200));
  console.error(`\nThe site was not built${late ? ' within 10 minutes' : ''}; the reason stands above.`);
  process.exitCode = 1;
}
