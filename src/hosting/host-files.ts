/** Files at the top of a built site that are for the web host, not for readers. */
import { redirectsPath } from '../model/paths.ts';

export const headersFile = '_headers';
export const redirectsFile = redirectsPath.slice(1);

/**
 * What keeps Jekyll from leaving out names that begin with `_`, as those of styles and scripts do, and from making pages of
 * the files in Markdown: GitHub Pages does not run it where the first file is, and wherever it runs all the same it reads the second.
 */
export const jekyllFiles: readonly (readonly [name: string, text: string])[] = [
  ['.nojekyll', ''],
  ['_config.yml', 'include: ["_*"]\nmarkdown_ext: none\n'],
];

const hostFiles: readonly string[] = [headersFile, redirectsFile, ...jekyllFiles.map(([name]) => name)];

/**
 * Whether a file is for readers, and not for the web host.
 * @param name of the file within the site, with or without a slash before it
 */
export const isServed = (name: string): boolean => !hostFiles.includes(name.replace(/^\//u, ''));
