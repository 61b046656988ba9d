/**
 * `npm run images`: whether the images in the Containerfile and in the pipeline are named by digest, and whether their tags mean those images
 * still. `-- --renew` writes the digests that the registries give now. Ends with 1 where something is to be done.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { type Image, imagesIn, readDigest, withDigests } from '../hosting/images.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { root } from './programs.ts';

/** A registry that has not answered by then is not reached. Milliseconds. */
const patience = 30_000;

/** Where images are named. */
const files = ['Containerfile', '.gitlab-ci.yml'];

const keyOf = ({ registry, name, tag }: Omit<Image, 'digest'>): string => `${registry}/${name}:${tag}`;

await runCommand(async () => {
  const { values } = readArguments({ options: { renew: { type: 'boolean', default: false } } });
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(join(root, file), 'utf8'));
  const now = new Map<string, string>();
  for (const [file, text] of texts)
    for (const image of imagesIn(text)) {
      const key = keyOf(image);
      const digest = now.get(key) ?? (await readDigest(image, ask));
      now.set(key, digest);
      if (image.digest !== digest && !values.renew) process.exitCode = 1;
      const state = image.digest === undefined ? 'is named by its tag alone' : `is now ${digest}`;
      console.log(`${file}: ${key} ${image.digest === digest ? 'is current' : state}`);
    }
  if (process.exitCode === 1) console.log('`npm run images -- --renew` writes the digests of today.');
  if (!values.renew) return;
  for (const [file, text] of texts)
    await writeFile(
      join(root, file),
      withDigests(text, (image) => now.get(keyOf(image)) ?? ''),
    );
});

function ask(address: string, options: { method?: string; headers: Record<string, string> }): Promise<Response> {
  return fetch(address, { ...options, signal: AbortSignal.timeout(patience) }).catch(() => {
    throw new Error(
      `${new URL(address).host} cannot be reached. Run this where the network reaches it; nothing was changed.`,
    );
  });
}
