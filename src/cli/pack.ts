/** `npm run pack -- --to DIR [--from dist]`: copies the built site to DIR with a compressed copy beside each text, as a container holds it. */
import { pack } from '../hosting/deployment/pack.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  const { values } = readArguments({ options: { to: { type: 'string' }, from: { type: 'string', default: 'dist' } } });
  if (!values.to) throw new Error('Say where to: npm run pack -- --to DIR');
  const began = performance.now();
  const { files, compressed } = await pack(values.from, values.to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${values.to} exists already. Name a new folder.`);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${files} files and ${compressed} compressed copies in ${values.to}; ${seconds} s.`);
});
