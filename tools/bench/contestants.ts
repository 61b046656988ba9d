/** Who builds the records, from what, and with which commands. */
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildArguments, bundlerSettings } from '../../src/cli/build-site.ts';
import { entryOf, lastLines, root, runProgram } from '../../src/cli/programs.ts';
import type { Builder } from '../../src/model/speed.ts';
import type { Command } from './measured.ts';
import { type Note, writeMarkdown } from './notes.ts';
import { references } from './references.ts';

export interface Contestant {
  readonly builder: Builder;
  /** What it runs on, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Writes into an empty folder what it builds from. */
  prepare(folder: string, source: Source): Promise<void>;
  /** They leave the site in `dist`. */
  readonly commands: readonly Command[];
}

/** The same records as files of this project, by path, and as notes. */
export interface Source {
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** Eleventy is no part of the project: it is installed on first use, beside other caches of this user. */
const eleventy = { name: '@11ty/eleventy', version: '3.1.8' } as const;
const cache = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'resolution57-catalogue');

const byNode = (...args: readonly string[]): Command => ({ program: process.execPath, args });
const index = byNode(entryOf('pagefind'), '--site', 'dist');

/** What a build of this project reads. What was published so far, and what became of it, is left behind: varied records never were. */
const parts = [
  ...['astro.config.mjs', 'package.json', 'tsconfig.json', 'DATA-LICENSE', 'NOTICE'],
  ...['content', 'public', 'seeds', 'src'],
];
const left = path.join(root, 'content', 'redirects.yaml');

type Packages = Readonly<Record<'astro' | 'pagefind', string>>;

/**
 * Finds out who can take part on this machine.
 * @param say called with a line for each that is left out, and why
 */
export async function findContestants(
  asked: readonly Builder[],
  say: (words: string) => void,
): Promise<readonly Contestant[]> {
  const packages = { astro: await versionOf(root, 'astro'), pagefind: await versionOf(root, 'pagefind') };
  const found: Contestant[] = [];
  for (const builder of asked) {
    try {
      found.push(await contestantOf(builder, packages));
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
  return found;
}

async function contestantOf(builder: Builder, { astro, pagefind }: Packages): Promise<Contestant> {
  const versions = { Pagefind: pagefind };
  switch (builder) {
    case 'site':
      return {
        ...{ builder, versions: { Astro: astro, ...versions }, prepare: copyProject },
        commands: [{ ...byNode(...buildArguments), env: bundlerSettings }],
      };
    case 'pages':
      return {
        ...{ builder, versions: { Astro: astro, ...versions }, prepare: copyPages },
        commands: [{ ...byNode(...buildArguments, '--config', pagesConfig), env: bundlerSettings }],
      };
    case 'astro':
      return {
        ...{ builder, versions: { Astro: astro, ...versions }, prepare: writeReference(builder) },
        commands: [byNode(...buildArguments), index],
      };
    case 'eleventy':
      return {
        ...{ builder, versions: { Eleventy: eleventy.version, ...versions }, prepare: writeReference(builder) },
        commands: [byNode(path.join(await installEleventy(), 'cmd.cjs'), '--quiet'), index],
      };
    case 'hugo':
      return {
        ...{ builder, versions: { Hugo: await hugoVersion(), ...versions }, prepare: writeReference(builder) },
        commands: [{ program: 'hugo', args: ['--quiet'] }, index],
      };
    case 'bare':
      return {
        ...{ builder, versions: {} },
        prepare: (folder, { notes }) => writeFile(path.join(folder, 'notes.json'), JSON.stringify(notes)),
        commands: [byNode(path.join(import.meta.dirname, 'bare.ts'), 'notes.json', 'dist')],
      };
  }
}

/** Copies this project into an empty folder, with further files. */
export async function copyProject(folder: string, { files }: Pick<Source, 'files'>): Promise<void> {
  for (const name of parts)
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: (file) => file !== left });
  await writeFiles(folder, files);
  sharePackages(folder);
}

const pagesConfig = 'pages.config.mjs';

/** Copies this project, set to leave out what a build does besides its pages and their full-text index. */
async function copyPages(folder: string, source: Source): Promise<void> {
  await copyProject(folder, source);
  const config = `import mdx from '@astrojs/mdx';
import config from './astro.config.mjs';
import { today } from './src/cli/today.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { PageDesk, pagesAsMade } from './src/integrations/page-desk/index.ts';
import { writeIndex } from './src/integrations/pagefind.ts';
const desk = new PageDesk();
const index = async (built) => {
  await writeIndex({ ...built, desk });
  await desk.close();
};
export default { ...config, integrations: [contentCheck(today), mdx(), pagesAsMade(desk), { name: 'pagefind', hooks: { 'astro:build:done': index } }] };
`;
  await writeFile(path.join(folder, pagesConfig), config);
}

const writeReference =
  (builder: keyof typeof references) =>
  async (folder: string, { notes }: Source): Promise<void> => {
    await writeMarkdown(path.join(folder, 'notes'), notes);
    await writeFiles(folder, new Map(Object.entries(references[builder])));
    if (builder === 'astro') sharePackages(folder);
  };

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

const sharePackages = (folder: string): void =>
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');

async function versionOf(folder: string, name: string): Promise<string> {
  const text = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Answers the folder of the package. @throws Error where it can neither be found nor be installed */
async function installEleventy(): Promise<string> {
  const { name, version } = eleventy;
  const folder = path.join(cache, `eleventy-${version}`);
  const own = path.join(folder, 'node_modules', name);
  if (existsSync(path.join(own, 'cmd.cjs'))) return own;
  await mkdir(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
  const { code, output } = await runProgram('npm', args, { limit: 600_000, cwd: folder });
  if (code === 0) return own;
  throw new Error(`Eleventy ${version} could not be installed: ${lastLines(output, 1)}`);
}

/** @throws Error where it is not installed */
async function hugoVersion(): Promise<string> {
  const { code, output } = await runProgram('hugo', ['version'], { limit: 60_000 });
  const version = /^hugo v(\d+\.\d+\.\d+)/m.exec(output)?.[1];
  if (code === 0 && version) return version;
  throw new Error('Hugo is not installed. On Debian: apt-get install -y --no-install-recommends hugo.');
}
