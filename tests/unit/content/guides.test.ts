import { expect, test } from 'vitest';
import { findGuideProblems } from '../../../src/content/guides.ts';
import { projectFolder } from '../../seeds/project.ts';
import { writeProject } from './project.ts';

const head = '---\ntitle: About\ndescription: What this is.\norder: 1\nchanged: "2026-11-22"\n---\n';

const problemsOf = async (files: Readonly<Record<string, string>>) =>
  (await findGuideProblems(writeProject(files))).map(({ file, line, message }) => `${file}:${line} ${message}`);

test('a guide page is named with the line of its head that is wrong', async () => {
  expect(await problemsOf({ 'content/guide/about.mdx': head.replace('order: 1', 'order: first') })).toEqual([
    expect.stringMatching(/^content\/guide\/about\.mdx:4 order/),
  ]);
  expect(await problemsOf({ 'content/guide/more/about.mdx': 'Words without a head.\n' })).toEqual([
    expect.stringMatching(/^content\/guide\/more\/about\.mdx:1 .*must begin with its head/),
  ]);
});

test('a page whose letters are not sound is named for them alone', async () => {
  expect(await problemsOf({ 'content/guide/about.mdx': `---\ntitle: A\n---\na&#x202E;b\n` })).toEqual([
    expect.stringMatching(/^content\/guide\/about\.mdx:4 U\+202E/),
  ]);
});

test('sound pages, pages saved by an editor for Windows and pages set aside are silent', async () => {
  expect(
    await problemsOf({
      'content/guide/about.mdx': `${head}\nWords.\n`,
      'content/guide/windows.mdx': `\uFEFF${head}\nWords.\n`.replaceAll('\n', '\r\n'),
      'content/guide/_draft.mdx': 'a&#x202E;b\n',
    }),
  ).toEqual([]);
  expect(await findGuideProblems(projectFolder)).toEqual([]);
});
