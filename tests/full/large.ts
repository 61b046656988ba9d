/** A catalogue of thousands of records: it must build, and every page and every link must pass the checks of a build. */
import path from 'node:path';
import { assertBuilt, buildSite } from '../../src/cli/build-site.ts';
import { root } from '../../src/cli/programs.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { copyProject as copyWith } from '../../tools/bench/contestants.ts';
import { replicate } from '../../tools/bench/replicate.ts';
import { temporaryFolder } from './shared/folder.ts';
import { checksumsOf } from './shared/rebuild.ts';
import { check, figure, finish } from './shared/tally.ts';

/** Further tasks, varied from real ones; the same on every run. */
const further = 4_460;
const chance = 57;

await check(`${further} further tasks build, and their site passes its own checks`, async () => {
  const folder = temporaryFolder('large-');
  await copyWith(folder, { files: replicate(await readRecords(root), further, chance) });
  assertBuilt(await buildSite({ folder, limit: 20 * 60_000, env: { AS_OF: '2026-03-02' } }));
  const names = [...checksumsOf(path.join(folder, 'dist')).keys()];
  const pages = names.filter((name) => /(^|\/)page\/\d+\/index\.html$/.test(name));
  for (const list of ['tasks', 'quality'])
    if (!pages.includes(`${list}/page/2/index.html`)) throw new Error(`/${list}/ does not go on on a second page.`);
  figure('Files of a site of 5,000 records', names.length);
  figure('Further pages of its lists', pages.length);
});

finish('A large catalogue');
