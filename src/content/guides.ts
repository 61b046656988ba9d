/** The guide pages, read only to check them: Astro reads the pages themselves. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GuidePlace, guide, guideFolder, guidePlaceOf } from '../model/guide.ts';
import { defaultLang } from '../model/lang.ts';
import { entryOf, type Problem } from '../model/problem.ts';
import { findProblem } from '../model/text/line.ts';
import { findStyleProblems } from '../model/text/vietnamese-style.ts';
import { findStrayMarkup, signOf } from './guide-markup.ts';
import { readText } from './text-file.ts';
import { parseYaml } from './yaml-file.ts';

/** A page with its words. */
interface Page extends GuidePlace {
  readonly file: string;
  readonly text: string;
}

/**
 * Finds what is wrong with the letters of each guide page, with the head of those whose letters are sound, with what they
 * hold besides Markdown, and with the headings of those that stand in two languages.
 * @param root the project's folder
 * @param today a calendar day in Viet Nam: no page was changed later
 */
export async function findGuideProblems(root: string, today: string): Promise<Problem[]> {
  const names = await readdir(join(root, guideFolder), { recursive: true }).catch(() => []);
  const problems: Problem[] = [];
  const pages: Page[] = [];
  for (const name of names.filter((other) => /(?:^|[\\/])[^_\\/][^\\/]*\.mdx$/u.test(other)).sort()) {
    const place = name.replaceAll('\\', '/');
    const file = `${guideFolder}/${place}`;
    const text = readText(root, file, problems);
    if (text === undefined) continue;
    const hidden = findHiddenLetters(file, text);
    problems.push(...hidden, ...findStyleProblemsIn(file, text));
    if (hidden.length > 0 || !checkHead(file, text, today, problems)) continue;
    const stray = findStrayMarkup(withoutHead(text));
    for (const problem of stray) problems.push({ file, ...problem, harms: [entryOf(file)] });
    if (stray.length === 0) pages.push({ ...guidePlaceOf(entryOf(place)), file, text });
  }
  for (const page of pages) {
    const first = pages.find(({ lang, id }) => lang === defaultLang && id === page.id);
    if (first && first !== page) problems.push(...(await findStrayHeadings(first, page)));
  }
  return problems;
}

/** A link to a section holds in every language: its heading has one id in all. */
async function findStrayHeadings(first: Page, page: Page): Promise<Problem[]> {
  const [wanted, found] = [await headingsOf(first), await headingsOf(page)];
  const missing = wanted.filter((id) => !found.includes(id));
  const stray = found.filter((id) => !wanted.includes(id));
  if (missing.length + stray.length === 0) return [];
  return [
    {
      ...{ file: page.file, line: 1, harms: [entryOf(page.file)] },
      message: `The headings of this page need the ids of those of ${first.file}, so that links to them hold in both languages. Write each behind its heading, like ## Tình trạng {#status}.`,
      details: [
        ...missing.map((id) => `expected: a heading with the id ${id}`),
        ...stray.map((id) => `found: a heading with the id ${id}`),
      ],
    },
  ];
}

/** The ids of a page's headings, in the order of the alphabet. */
async function headingsOf({ text }: Page): Promise<string[]> {
  // It brings a whole reader of Markdown with it, which no other command needs.
  const { guideMarkdown } = await import('./guide-markdown.ts');
  const { render } = await guideMarkdown.createRenderer({ syntaxHighlight: false });
  const { metadata } = await render(withoutHead(text));
  return metadata.headings.map(({ slug }) => slug).sort();
}

/** How a Vietnamese page spells; what it quotes as code is what readers type. */
function findStyleProblemsIn(file: string, text: string): Problem[] {
  if (guidePlaceOf(file.slice(guideFolder.length + 1)).lang !== 'vi') return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      findStyleProblems(line.replaceAll(/`[^`]*`/gu, '')).map((message) => ({ file, line: index + 1, message })),
    );
}

/** Letters that no page may hold, where the page writes them as codes: `&#x202E;`, `&rlm;`. */
function findHiddenLetters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const plain = line.replace(/&(?:#\w+|[a-z]\w*);/giu, signOf);
    const message = plain === line ? undefined : findProblem(plain);
    return message === undefined ? [] : [{ file, line: index + 1, message }];
  });
}

// Astro takes nothing else for a head: it stands at the very beginning.
const headPattern = /^---\n([\s\S]*?\n)---[ \t]*(?=\n|$)/u;

/** The text of a page, each line in its place. */
const withoutHead = (text: string): string => text.replace(headPattern, (head) => head.replace(/.+/gu, ''));

/** Checks the lines between the two `---` at the top of a page; answers whether there are any. */
function checkHead(file: string, text: string, today: string, problems: Problem[]): boolean {
  const [, head] = headPattern.exec(text) ?? [];
  const harms = [entryOf(file)];
  if (head === undefined) {
    const message =
      'The page must begin with its head: a line ---, then title, description, order and changed, and a line ---.';
    problems.push({ file, line: 1, message, harms });
    return false;
  }
  const changed = parseYaml(head, file, guide, problems, 1)?.changed;
  if (changed !== undefined && changed > today)
    problems.push({ file, line: 1, message: `changed: ${changed} lies in the future. Correct the day.`, harms });
  return true;
}
