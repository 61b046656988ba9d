/** Phrases that are clear to who wrote them and foreign to who reads them: kept out of all messages and of the guide. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Each with what to write instead. */
const phrases: readonly (readonly [phrase: RegExp, better: string])[] = [
  [/(?<!\b(?:where|how)(?: \w+){1,2} )\bstands?\b(?! for\b)/iu, 'is, is shown, is listed, appears'],
  [/\bas (?:it|they) stands?\b/iu, 'as printed'],
  [
    /\b(?:page|record|file|line|list|report|release|calendar|address|entry) of (?:its|their) own\b/u,
    'its own …, a separate …',
  ],
  [/\banew\b/iu, 'again, or a verb with re-'],
  [/\b(?:is|are) (?:not )?held\b|\bnot held\b|\bheld here\b/u, 'we have, we do not have its text'],
  [/\bhangs? together\b/u, 'relate'],
  [/\b(?:was|were) not seen\b/u, 'we found no source that says'],
  [/\btaken? (?:it )?back\b|\btook (?:it )?back\b/u, 'retracted, of a report; repealed, of a task'],
  [/\bwho took over\b(?! (?:from|this))/u, 'its successor'],
  [/\ba (?:record|entry|page|row|file|member|list) a \w+/u, 'per'],
  [/\bRule no\b|\bElse:/u, 'How we decide: … · Otherwise'],
  [/\blooked for\b|\bsomebody has to look\b/u, 'searched'],
];

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** What a file says: the texts of a module without its comments, the whole of a page. */
const saidIn = (file: string): string => {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (!file.endsWith('.ts')) return text;
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`(?:[^`\\]|\\.)*`/gu)].map(([said]) => said).join('\n');
};

const files = [
  ...filesIn('src/words/en', '.ts'),
  ...filesIn('src/words/client/en', '.ts'),
  ...filesIn('content/guide', '.mdx'),
  'content/glossary.yaml',
];

describe.each(files)('%s', (file) => {
  test('is plain English', () => {
    const said = saidIn(file).split('\n');
    const found = said.flatMap((line) =>
      phrases.flatMap(([phrase, better]) => {
        const [words] = phrase.exec(line) ?? [];
        return words === undefined ? [] : [`“${words}” in: ${line.trim().slice(0, 120)} (better: ${better})`];
      }),
    );
    expect(found).toEqual([]);
  });
});
