/**
 * `npm run smoke -- URL [--from dist]`: asks a deployed site for every file of its release and says what is not as it should be.
 * With `--from` it must be the release that was built there. The last line is `N passed, N failed`.
 */
import process from 'node:process';
import { readStamp } from '../content/build-manifest.ts';
import { smoke } from '../hosting/smoke/checks.ts';
import { findSite } from '../hosting/smoke/release.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { today } from './today.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments({ allowPositionals: true, options: { from: { type: 'string' } } }, 1);
  const [address = ''] = positionals;
  if (!/^https?:/u.test(address) || !URL.canParse(address))
    throw new Error('Say where the site is: npm run smoke -- https://your.address/');
  const base = await findSite(address);
  const expected = values.from === undefined ? undefined : (await readStamp(values.from)).sha256;
  const findings = await smoke(base, today(), expected).catch((error: Error) => {
    throw new Error(`${base.href} does not answer: ${error.message}`);
  });
  for (const { name, wrong } of findings)
    console.log(wrong === undefined ? `  ok  ${name}` : `FAIL  ${name}: ${wrong}`);
  const failed = findings.filter(({ wrong }) => wrong !== undefined).length;
  console.log(`\n${findings.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
