/** Kinds of files that content/site.yaml leaves out may not be published already: their addresses are kept like all others. */
import { defaultLang } from '../../model/lang.ts';
import { listsWithSideFiles, sideFilesOf } from '../../model/left-out.ts';
import { pathIn } from '../../model/paths.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteInfo } from '../../model/site.ts';

const isRecordPage = (path: string): boolean => {
  const [, list, id, ...end] = pathIn(defaultLang, path).split('/');
  return listsWithSideFiles.includes(`/${list}/`) && id !== '' && end.length === 1 && end[0] === '';
};

/**
 * What of the kinds that a site leaves out was published before.
 * @param site undefined where content/site.yaml could not be read
 */
export function findLeftOutProblems(
  site: Pick<SiteInfo, 'leaveOut'> | undefined,
  { addresses }: Pick<Permalinks, 'addresses'>,
): Problem[] {
  const leaveOut = site?.leaveOut ?? [];
  const pages = leaveOut.length > 0 ? [...addresses.keys()].filter(isRecordPage) : [];
  return leaveOut.flatMap((kind): Problem[] => {
    const published = pages.flatMap(sideFilesOf[kind]).filter((path) => addresses.has(path));
    if (published.length === 0) return [];
    return [
      {
        ...{ file: 'content/site.yaml', line: 1, about: leaveOut },
        message: `leaveOut: ${kind} are published already: permalinks.txt has ${published.length} of them, like ${published[0]}. What was published is kept. Take ${kind} out of leaveOut; it is chosen before the first release.`,
      },
    ];
  });
}
