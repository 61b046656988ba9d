/** Further pages of lists that grew shorter: published once, behind the last page of today. They lead to it, so that every address keeps answering. */
import { listOfPage } from '../model/paths.ts';
import { agendaPages } from './agenda-pages.ts';
import { agencyPages, groupPages, remarkPages, scorePages, themePages, warningPages } from './list-pages.ts';
import { publishedListPages } from './permalinks.ts';
import { taskPages } from './task-list.ts';

/** The pages of every list in every language, each list's in order. */
const pages = [
  taskPages,
  agendaPages,
  warningPages,
  agencyPages,
  groupPages,
  remarkPages,
  themePages,
  scorePages,
].flatMap((list) => Object.values<readonly { readonly path: string }[]>(list).flat());
const living = new Set(pages.map(({ path }) => path));
/** The last page of each list, by the list's own address. */
const lastPages = new Map(pages.map(({ path }) => [listOfPage(path) ?? path, path]));

/** Each page that is no more, with its list's last page. A page that a list needs again is its own once more. */
export const endedPages = publishedListPages.flatMap((path) => {
  const to = living.has(path) ? undefined : lastPages.get(listOfPage(path) ?? '');
  return to === undefined ? [] : [{ path, to }];
});
