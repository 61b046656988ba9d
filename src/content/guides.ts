/** The guide pages, read only to check them: Astro reads the pages themselves. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { guide } from '../model/guide.ts';
import { entryOf, type Problem } from '../model/problem.ts';
import { findProblem } from '../model/text/line.ts';
import { readText } from './text-file.ts';
import { parseYaml } from './yaml-file.ts';

/** Where the guide pages stand in the project. */
export const guideFolder = 'content/guide';

/**
 * Finds what is wrong with the letters of each guide page, and with the head of those whose letters are sound.
 * @param root the project's folder
 */
export async function findGuideProblems(root: string): Promise<Problem[]> {
  const names = await readdir(join(root, guideFolder), { recursive: true }).catch(() => []);
  const problems: Problem[] = [];
  for (const name of names.filter((other) => /(?:^|[\\/])[^_\\/][^\\/]*\.mdx$/u.test(other)).sort()) {
    const file = `${guideFolder}/${name.replaceAll('\\', '/')}`;
    const text = await readText(root, file, problems);
    if (text === undefined) continue;
    const hidden = findHiddenLetters(file, text);
    problems.push(...hidden);
    if (hidden.length === 0) checkHead(file, text, problems);
  }
  return problems;
}

/** Letters that no page may hold, where the page writes them as codes: `&#x202E;`. */
function findHiddenLetters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const message = line.includes('&#') ? findProblem(withoutCodes(line)) : undefined;
    return message === undefined ? [] : [{ file, line: index + 1, message }];
  });
}

/** The line with the signs for which codes of web pages stand. */
const withoutCodes = (line: string): string =>
  line.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (code: string, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0x10ffff ? code : String.fromCodePoint(point);
  });

/** Checks the lines between the two `---` at the top of a page. */
function checkHead(file: string, text: string, problems: Problem[]): void {
  const [, head] = /^---\n([\s\S]*?)^---\s*$/mu.exec(text) ?? [];
  if (head !== undefined) parseYaml(head, file, guide, problems, 1);
  else
    problems.push({
      ...{ file, line: 1, harms: [entryOf(file)] },
      message:
        'The page must begin with its head: a line ---, then title, description, order and changed, and a line ---.',
    });
}
