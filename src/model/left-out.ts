/** The files beside the page of a record that a site may do without. */
import { citationFiles } from './citation.ts';
import { defaultLang } from './lang.ts';
import { feedPathOf, indicatorsPath, langOfPath, pathIn, shortPath, tasksPath } from './paths.ts';
import type { SiteInfo, sideFiles } from './site.ts';

/** The lists whose records have such files. */
export const listsWithSideFiles: readonly string[] = [tasksPath, indicatorsPath];

/** The files of a kind beside the page of a record. */
export const sideFilesOf: Readonly<Record<(typeof sideFiles)[number], (page: string) => readonly string[]>> = {
  'citation-files': (page) => citationFiles(page).map(({ href }) => href),
  'record-feeds': (page) => [feedPathOf(page)],
  'short-pages': (page) => [pathIn(langOfPath(page), shortPath(page.split('/').at(-2) ?? ''))],
};

/**
 * Whether an address is that of a file that a site leaves out.
 * @example isLeftOut({ leaveOut: ['record-feeds'] }, '/tasks/nq03-76/feed.xml') // true
 */
export function isLeftOut({ leaveOut = [] }: Pick<SiteInfo, 'leaveOut'>, address: string): boolean {
  const [path = ''] = address.split(/[?#]/u);
  const [id = ''] = (pathIn(defaultLang, path).split('/')[2] ?? '').split('.');
  const pages = listsWithSideFiles.map((list) => pathIn(langOfPath(path), `${list}${id}/`));
  return leaveOut.some((kind) => pages.flatMap(sideFilesOf[kind]).includes(path));
}
