/** The examples of content/README.md, as a person copies them out of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/cli/programs.ts';

/** Files by their place in the project. */
export type Files = Readonly<Record<string, string>>;

/**
 * The document that "Add a document" shows: its text, and the file that describes it.
 * @example Object.keys(manualDocument()) // ['seeds/city-plan.txt', 'content/documents/city.yaml']
 * @throws Error where the manual no longer shows both
 */
export function manualDocument(): Files {
  const [, section = ''] = sectionOf('Add a document').split('\n### Write its text and file by hand\n');
  const seed = /`(seeds\/[a-z0-9-]+\.txt)`/u.exec(section)?.[1];
  const described = /`(content\/documents\/[a-z0-9]+\.yaml)`/u.exec(section)?.[1];
  const [text, yaml] = [blockOf(section, ''), blockOf(section, 'yaml')];
  if (!seed || !described || !text || !yaml)
    throw new Error('content/README.md, "Add a document", shows no text with its file. Show both.');
  return { [seed]: text, [described]: yaml };
}

/** What stands in the manual under a heading. */
function sectionOf(heading: string): string {
  const manual = readFileSync(path.join(root, 'content/README.md'), 'utf8').replaceAll('\r\n', '\n');
  const [, section = ''] = manual.split(`\n## ${heading}\n`);
  return section.split('\n## ')[0] ?? '';
}

/** The first block of code of a language, without the blanks that the list around it puts before each line. */
function blockOf(section: string, language: string): string | undefined {
  const lines = section.split('\n');
  const start = lines.findIndex((line) => line.trim() === `\`\`\`${language}`);
  if (start < 0) return undefined;
  const indent = lines[start]?.indexOf('`') ?? 0;
  const end = lines.findIndex((line, place) => place > start && line.trim() === '```');
  return `${lines
    .slice(start + 1, end)
    .map((line) => line.slice(indent))
    .join('\n')}\n`;
}
