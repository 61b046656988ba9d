import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { findStrayFiles } from '../../../src/content/stray-files.ts';
import { projectFolder } from '../../seeds/project.ts';
import { writeProject } from './project.ts';

describe('a file that nobody reads', () => {
  test.each([
    ['content/progress/2025-07-01.yaml', 'a folder a task'],
    ['content/observations/2025.yaml', 'a folder an indicator'],
    ['content/agency/x.yaml', 'Nearest: content/agencies'],
    ['content/Progress/nq03-1/2025-07-01.yaml', 'Nearest: content/progress'],
    ['content/document/x.yaml', 'Nearest: content/documents'],
    ['content/themes.yml', 'Nearest: content/themes.yaml'],
    ['content/redirects.yml', 'Nearest: content/redirects.yaml'],
    ['content/Glossary.yaml', 'Nearest: content/glossary.yaml'],
    ['content/notes.txt', 'begin its name with _'],
    ['content/guide/about.md', 'Nearest: content/guide/about.mdx'],
    ['content/guide/about.MDX', 'Nearest: content/guide/about.mdx'],
    ['content/guide/vi/about.md', 'Nearest: content/guide/vi/about.mdx'],
    ['content/guide/more/deep/about.txt', 'Nearest: content/guide/more/deep/about.mdx'],
    ['content/guide/vi/more/x.yaml', 'Nearest: content/guide/vi/more/x.mdx'],
    ['seed/x.txt', 'Nearest: seeds'],
    ['contents/x.yaml', 'Nearest: content'],
    ['Releases2/x.json', 'Nearest: releases'],
    ['content/agencies/mof.YAML', 'Nearest: content/agencies/mof.yaml'],
    ['content/agencies/mof', 'Nearest: content/agencies/mof.yaml'],
    ['content/progress/nq03-1/2025-07-01.yml', 'Nearest: content/progress/nq03-1/2025-07-01.yaml'],
    ['seeds/005.TXT', 'Nearest: seeds/005.txt'],
    ['seeds/005.text', 'Nearest: seeds/005.txt'],
    ['seeds/005', 'Nearest: seeds/005.txt'],
    ['seeds/new/x.txt', 'Move its files up'],
    ['releases/2026-11-22.JSON', 'Nearest: releases/2026-11-22.json'],
    ['releases/records.json.bak', 'npm run release'],
  ])('is named: %s', async (file, message) => {
    const { problems: all } = await readContent(writeProject({ [file]: 'x: y\n' }));
    // Another name in capitals alone is named for that too.
    const problems = all.filter(({ message }) => !message.includes('differ in capitals'));
    const [problem] = problems;
    expect(problem?.file).toBe(file.split('/').slice(0, problem?.file.split('/').length).join('/'));
    expect(problem?.message).toContain(message);
    expect(problems).toHaveLength(1);
  });

  test.each([
    ['content/guide/fr/about.mdx', 'named like a language (French)'],
    ['content/guide/pt-BR/about.mdx', 'named like a language (Brazilian Portuguese)'],
    ['content/guide/VI/about.mdx', 'named like a language (Vietnamese)'],
    ['content/guide/en/about.mdx', 'Move its files up'],
  ])('is a guide page in a language without pages: %s', async (file, message) => {
    const problems = await findStrayFiles(writeProject({ [file]: 'x\n' }));
    expect(problems).toMatchObject([
      { file: file.replace(/\/[^/]*$/u, ''), message: expect.stringContaining(message) },
    ]);
  });

  test.each(['content/guide/vi/about.mdx', 'content/guide/more/about.mdx', 'content/guide/zz/about.mdx'])(
    'is no guide page in a folder that is none of a language: %s',
    async (file) => {
      expect(await findStrayFiles(writeProject({ [file]: 'x\n' }))).toEqual([]);
    },
  );

  test.each([
    'content/_notes.txt',
    'content/README.md',
    'content/agencies/README.md',
    'content/_old/a.txt',
    'seeds/README',
    'seeds/_drafts/x.txt',
    'content/progress/.keep',
    'releases/_old.json',
  ])('is set aside by its name: %s', async (file) => {
    expect((await readContent(writeProject({ [file]: 'x: y\n' }))).problems).toEqual([]);
  });

  test('is nowhere in this project', async () => {
    expect(findStrayFiles(projectFolder)).toEqual([]);
  });
});
