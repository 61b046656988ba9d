/**
 * `npm run permalinks`: builds the site and adds its new addresses to permalinks.txt. Nothing is taken out.
 * `-- --dist DIR` takes a site that was built before.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPermalinks } from '../content/permalinks.ts';
import { findBrokenPromises, findUnlisted } from '../derive/permalinks/permalinks.ts';
import { readSite } from '../integrations/verify/built-site.ts';
import { permalinksOf } from '../integrations/verify/permalinks.ts';
import { addPermalinks, formatPermalinks } from '../model/permalinks.ts';
import { readArguments } from './arguments.ts';
import { assertBuilt, buildSite } from './build-site.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  const { values } = readArguments({ options: { root: { type: 'string', default: '.' }, dist: { type: 'string' } } });
  if (values.dist === undefined) assertBuilt(await buildSite());
  // Where the site will be served does not matter to the list.
  const site = await readSite(values.dist ?? join(values.root, 'dist'), new URL('http://localhost/'));
  const published = readPermalinks(values.root);
  const built = permalinksOf(site);
  const broken = findBrokenPromises(published, built);
  if (broken.length > 0)
    throw new Error(broken.map(({ address, what, todo }) => `${address} ${what}. To do: ${todo}`).join('\n'));
  const unlisted = findUnlisted(published, built);
  await writeFile(join(values.root, 'permalinks.txt'), formatPermalinks(addPermalinks(published, built)));
  for (const address of unlisted.slice(0, 20)) console.log(`+ ${address}`);
  if (unlisted.length > 20) console.log(`… and ${unlisted.length - 20} more`);
  console.log(`${unlisted.length} addresses and decisions added to permalinks.txt.`);
});
