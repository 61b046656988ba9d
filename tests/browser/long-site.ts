/** The site in a language that nobody speaks: a third longer than English, with accents. Only tests can build it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assertBuilt, buildSite } from '../../src/cli/build-site.ts';
import { root } from '../../src/cli/programs.ts';
import { copyProject } from '../site/copy.ts';

/** The pages alone: nothing here is searched, sent or drawn. */
const config = `import whole from './whole.config.mjs';
export default { ...whole, integrations: whole.integrations.filter(({ name }) => name === '@astrojs/mdx') };
`;

const words = `import { lengthened } from '../translated.ts';
import { en as plain } from './plain.ts';
export const en: typeof plain = lengthened(plain);
`;

/**
 * Builds the pages of this project with its words lengthened, those of the browser's scripts too.
 * @returns the folder of the built site
 * @throws Error with the end of the build's output where it fails
 */
export async function buildLongSite(folder: string): Promise<string> {
  copyProject(folder);
  const inFolder = (name: string) => path.join(folder, name);
  renameSync(inFolder('astro.config.mjs'), inFolder('whole.config.mjs'));
  writeFileSync(inFolder('astro.config.mjs'), config);
  cpSync(path.join(root, 'tests/component/translated.ts'), inFolder('src/words/translated.ts'));
  renameSync(inFolder('src/words/en/index.ts'), inFolder('src/words/en/plain.ts'));
  writeFileSync(inFolder('src/words/en/index.ts'), words);
  const client = inFolder('src/words/client');
  mkdirSync(path.join(client, 'long'));
  for (const name of readdirSync(path.join(client, 'en'))) {
    const exported = [...readFileSync(path.join(client, 'en', name), 'utf8').matchAll(/^export const (\w+)/gmu)];
    const lines = exported.map(([, noun]) => `export const ${noun} = lengthened(plain.${noun});\n`);
    writeFileSync(
      path.join(client, 'long', name),
      `import { lengthened } from '../../translated.ts';\nimport * as plain from '../en/${name}';\n${lines.join('')}`,
    );
    const file = path.join(client, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(`'./en/${name}'`, `'./long/${name}'`));
  }
  assertBuilt(await buildSite({ folder, limit: 170_000 }));
  return path.join(folder, 'dist');
}
