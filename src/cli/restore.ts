/**
 * `npm run restore -- https://the.address` or `-- FOLDER`: writes permalinks.txt and releases/ anew, byte for byte, from a site
 * that is served, or from a copy of one: a release, a mirror, dist. What stands here and not there is never lost.
 */
import { lstat, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { historyFolder, isHistory } from '../content/history-files.ts';
import { ask } from '../hosting/smoke/ask.ts';
import { contentFault, contentOf, findSite, type Get, readRelease, within } from '../hosting/smoke/release.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { makeFolder } from './make-folder.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments(
    { allowPositionals: true, options: { root: { type: 'string', default: '.' } } },
    1,
  );
  const [from] = positionals;
  if (from === undefined || (isWeb(from) && !URL.canParse(from)))
    throw new Error('Say from where: npm run restore -- https://your.address/ or npm run restore -- FOLDER');
  const get = isWeb(from) ? fromSite(await findSite(from)) : fromFolder(from);
  const { stamp, files } = await readRelease(get).catch((error: Error) => {
    throw new Error(`${from} cannot be read (${error.message}), so nothing was written.`);
  });
  const lost: (readonly [name: string, content: Buffer])[] = [];
  if (![...files.keys()].some((name) => name.startsWith(historyFolder)))
    throw new Error(`${from} was built by an earlier version, which kept no copies. Take them from another copy.`);
  for (const [listed, sha256] of files) {
    const name = listed.startsWith(historyFolder) ? listed.slice(historyFolder.length) : '';
    if (!isHistory(name)) continue;
    const answer = await get(`/${listed}`);
    const fault = answer.status === 200 ? contentFault(answer, sha256) : `was answered ${answer.status}`;
    if (fault !== undefined) throw new Error(`${from}: /${listed} ${fault}, so nothing was written.`);
    const content = contentOf(answer);
    await assertOwn(values.root, name);
    const here = await readFile(path.join(values.root, name)).catch(() => undefined);
    if (here?.equals(content)) continue;
    assertHeld(name, here?.toString('utf8') ?? '', content.toString('utf8'));
    lost.push([name, content]);
  }
  for (const [name, content] of lost) {
    await makeFolder(path.dirname(path.join(values.root, name)));
    await writeFile(path.join(values.root, name), content);
    console.log(`+ ${name}`);
  }
  console.log(
    `${lost.length} files written as they were published with the build of ${stamp.asOf}${lost.length > 0 ? '. Now run `npm run -s validate`, and commit them' : ''}.`,
  );
});

function isWeb(from: string): boolean {
  return /^https?:/u.test(from);
}

function fromSite(base: URL): Get {
  return (place) => ask(within(base, place));
}

function fromFolder(folder: string): Get {
  return async (place) => {
    const body = await readFile(path.join(folder, place)).catch(() => undefined);
    return { status: body ? 200 : 404, headers: new Map(), body: body ?? Buffer.from('') };
  };
}

/** @throws an Error where a file or its folder is a link, which may lead out of the project */
async function assertOwn(root: string, name: string): Promise<void> {
  for (const place of [name, path.dirname(name)].filter((one) => one !== '.'))
    if ((await lstat(path.join(root, place)).catch(() => undefined))?.isSymbolicLink())
      throw new Error(`${place} is a link, so nothing was written. Move it away, then run the command again.`);
}

/** @throws an Error where a file holds a line that the published one does not, which is then newer or somebody's own */
function assertHeld(name: string, here: string, published: string): void {
  const lines = here.split('\n');
  // The last line of a file that was cut is the beginning of one.
  const cut = lines.pop() ?? '';
  const known = published.split('\n');
  const all = new Set(known);
  // Remarks are no entries: how many there are differs with each list.
  const own =
    lines.find((line) => !all.has(line) && !line.startsWith('#')) ??
    (known.some((line) => line.startsWith(cut)) ? undefined : cut);
  if (own === undefined) return;
  throw new Error(
    `${name} holds a line that is not published, ${JSON.stringify(own.slice(0, 80))}, so nothing was written. ` +
      'Move the file away if it is to be replaced.',
  );
}
