/** The heads of the guide pages, read only to check them: Astro reads the pages themselves. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guide } from '../model/guide.ts';
import { entryOf, type Problem } from '../model/problem.ts';
import { withUnixLines } from '../model/unix-lines.ts';
import { parseYaml } from './yaml-file.ts';

/** Where the guide pages stand in the project. */
export const guideFolder = 'content/guide';

/** What is wrong with the head of each guide page, the lines between the two `---` at its top. */
export async function findHeadProblems(root: string): Promise<Problem[]> {
  const names = await readdir(join(root, guideFolder), { recursive: true }).catch(() => []);
  const problems: Problem[] = [];
  for (const name of names.filter((other) => /(?:^|[\\/])[^_\\/][^\\/]*\.mdx$/u.test(other)).sort()) {
    const file = `${guideFolder}/${name.replaceAll('\\', '/')}`;
    const text = withUnixLines(await readFile(join(root, file), 'utf8'));
    const [, head] = /^---\r?\n([\s\S]*?)^---\s*$/mu.exec(text) ?? [];
    if (head !== undefined) parseYaml(head, file, guide, problems, 1);
    else
      problems.push({
        ...{ file, line: 1, harms: [entryOf(file)] },
        message:
          'The page must begin with its head: a line ---, then title, description, order and changed, and a line ---.',
      });
  }
  return problems;
}
