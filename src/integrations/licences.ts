/**
 * The licences of what the site sends to readers that others have written, in one file: `/licences.txt`. Which packages
 * these are is not kept by hand: it is what the bundle of the scripts holds, whose fonts the styles name, and the search
 * that is copied beside the pages.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { licencesPath } from '../model/paths.ts';

/** A package that is sent to readers, whole or in parts. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As package.json names it: `MIT`. */
  readonly licence: string;
  readonly text: string;
}

/** What the site sends besides what the bundle holds: the search, which is copied as it is, and what Vite writes itself. */
const always = ['pagefind'];
const writtenBy: Readonly<Record<string, string>> = { vite: 'vite', rolldown: 'rolldown' };

const licenceFile = /^(?:licen[cs]e|copying|ofl)(?:[.-].*)?$/iu;

/**
 * The package that a module or file comes from: the last one in its path, as packages may lie in each other.
 * @param id a path, or a name like `\0vite/preload-helper.js` of a module that a tool writes itself
 * @returns undefined where it is the project's own
 */
export function packageOf(id: string): string | undefined {
  const [, tool = ''] = /^\0(\w+)\//u.exec(id) ?? [];
  if (Object.hasOwn(writtenBy, tool)) return writtenBy[tool];
  return /^.*[\\/]?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(id)?.[1]?.replace('\\', '/');
}

/**
 * Reads what a package says of its licence.
 * @param folder of the installed packages
 * @throws Error where no file of the package holds the text of its licence
 */
export async function readShipped(folder: string, name: string): Promise<ShippedPackage> {
  const own = path.join(folder, name);
  const { version, license } = JSON.parse(await readFile(path.join(own, 'package.json'), 'utf8'));
  const text = (await readTexts(own)).join('\n\n');
  if (text === '')
    throw new Error(
      `${name} ${version} (${license}) is sent to readers, and its package holds no text of its licence. Do not ship it, or use a version that comes with its licence.`,
    );
  return { name, version, licence: String(license), text };
}

/** The licences in a folder, in files or in folders that are named after them. */
async function readTexts(folder: string, named = licenceFile): Promise<string[]> {
  const texts: string[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (!named.test(entry.name)) continue;
    if (entry.isDirectory()) texts.push(...(await readTexts(file, /^/u)));
    else texts.push((await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim());
  }
  return texts.filter((text) => text !== '');
}

/** All licences as one text for readers, by the names of the packages. */
export function formatLicences(packages: readonly ShippedPackage[]): string {
  const ordered = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = ordered.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`);
  const texts = ordered.map(
    ({ name, version, text }) => `${'-'.repeat(80)}\n${name} ${version}\n${'-'.repeat(80)}\n\n${text}\n`,
  );
  return [
    'The site sends work of others to its readers: fonts, and parts of its scripts and',
    'of its search. These are their licences. The licences of the rest of the site are',
    'named in NOTICE, which is in every data package (/data/v1/).',
    '',
    ...list,
    '',
    ...texts,
  ].join('\n');
}

/**
 * The packages that NOTICE does not name, in the words that readers know: `@fontsource-variable/public-sans` is Public Sans.
 */
export const unnamedIn = (notice: string, packages: readonly ShippedPackage[]): string[] =>
  packages.flatMap(({ name }) => {
    const words = name.slice(name.indexOf('/') + 1).replaceAll('-', ' ');
    return notice.toLowerCase().includes(words) ? [] : [name];
  });

/** Writes `/licences.txt` of what a build sends to readers. */
export function licences(): AstroIntegration {
  const shipped = new Set(always);
  const add = (id: string) => {
    const name = packageOf(id);
    if (name !== undefined) shipped.add(name);
  };
  let modules = '';
  const plugin: Plugin = {
    name: 'shipped-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        // Styles and fonts come from every part of a build, scripts for readers from one.
        if (output.type === 'asset') for (const file of output.originalFileNames) add(file);
        else if (this.environment.name === 'client')
          for (const [id, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) add(id);
      }
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        modules = fileURLToPath(new URL('node_modules', config.root));
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const packages = await Promise.all([...shipped].map((name) => readShipped(modules, name)));
        const unnamed = unnamedIn(await readFile(path.join(modules, '../NOTICE'), 'utf8'), packages);
        if (unnamed.length > 0)
          throw new Error(
            `NOTICE does not name ${unnamed.join(', ')}, which the site sends to readers. Add a sentence.`,
          );
        await writeFile(new URL(`.${licencesPath}`, dir), formatLicences(packages));
        logger.info(`${packages.length} packages`);
      },
    },
  };
}
