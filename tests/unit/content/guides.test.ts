import { describe, expect, test } from 'vitest';
import { findGuideProblems } from '../../../src/content/guides.ts';
import { projectFolder } from '../../seeds/project.ts';
import { writeProject } from './project.ts';

const head = '---\ntitle: About\ndescription: What this is.\norder: 1\nchanged: "2026-11-22"\n---\n';

const problemsOf = async (files: Readonly<Record<string, string>>) =>
  (await findGuideProblems(writeProject(files), '2026-11-29')).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

test('a guide page is named with the line of its head that is wrong', async () => {
  expect(await problemsOf({ 'content/guide/about.mdx': head.replace('order: 1', 'order: first') })).toEqual([
    expect.stringMatching(/^content\/guide\/about\.mdx:4 order/),
  ]);
  expect(await problemsOf({ 'content/guide/more/about.mdx': 'Words without a head.\n' })).toEqual([
    expect.stringMatching(/^content\/guide\/more\/about\.mdx:1 .*must begin with its head/),
  ]);
});

test.each([
  ['&#x202E;', '202E'],
  ['&#8238;', '202E'],
  ['&rlm;', '200F'],
  ['&ZeroWidthSpace;', '200B'],
  ['&shy;', '00AD'],
  ['&InvisibleTimes;', '2062'],
])('a page whose letters are not sound is named for them alone: %s', async (code, sign) => {
  expect(await problemsOf({ 'content/guide/about.mdx': `---\ntitle: A\n---\na${code}b\n` })).toEqual([
    expect.stringContaining(`content/guide/about.mdx:4 U+${sign}`),
  ]);
});

test('codes of letters that readers see may stand', async () => {
  expect(
    await problemsOf({ 'content/guide/about.mdx': `${head}\nR&amp;D, 5 &lt; 6, a&nbsp;b, &nothing; &#7897;\n` }),
  ).toEqual([]);
});

test('a Vietnamese page is spelt as all our Vietnamese, but quotes what readers type', async () => {
  const words = 'Số hoá.\n\nGõ `quá hạn` cũng được. Nhiệm vụ quá hạn.\n';
  expect(
    await problemsOf({
      'content/guide/vi/about.mdx': `${head}\n${words}`,
      'content/guide/about.mdx': `${head}\n${words}`,
    }),
  ).toEqual([
    expect.stringMatching(/^content\/guide\/vi\/about\.mdx:8 "hoá": write "hóa"/),
    expect.stringMatching(/^content\/guide\/vi\/about\.mdx:10 "quá hạn": write "thời hạn đã qua"/),
  ]);
});

describe('a page in two languages', () => {
  const pages = (english: string, vietnamese: string) => ({
    'content/guide/about.mdx': `${head}\n${english}`,
    'content/guide/vi/about.mdx': `${head}\n${vietnamese}`,
  });

  test.each([
    ['a heading without an id', '## Status\n', '## Tình trạng\n', ['status'], ['tình-trạng']],
    ['a heading left out', '## Status\n\n### Names\n', '## Tình trạng {#status}\n', ['names'], []],
    ['a heading of its own', '## Status\n', '## Tình trạng {#status}\n\n## Thêm {#more}\n', [], ['more']],
    ['a heading that was renamed', '## Both statuses\n', '## Tình trạng {#status}\n', ['both-statuses'], ['status']],
  ])('%s is named in the translation', async (_, english, vietnamese, missing, stray) => {
    const [problem, ...more] = await findGuideProblems(writeProject(pages(english, vietnamese)), '2026-11-29');
    expect(more).toEqual([]);
    expect(problem?.file).toBe('content/guide/vi/about.mdx');
    expect(problem?.message).toContain('like ## Tình trạng {#status}');
    expect(problem?.details).toEqual([
      ...missing.map((id) => `expected: a heading with the id ${id}`),
      ...stray.map((id) => `found: a heading with the id ${id}`),
    ]);
  });

  test.each([
    [
      'headings with the same ids',
      pages('## Status\n\n### `Names`\n', '## Tình trạng {#status}\n\n### Tên {#names}\n'),
    ],
    ['a page in one language', { 'content/guide/vi/own.mdx': `${head}\n## Riêng\n` }],
    ['words of code', pages('```\n## no heading\n```\n', '```\n## khác\n```\n')],
  ])('%s: nothing is wrong', async (_, files) => {
    expect(await problemsOf(files)).toEqual([]);
  });
});

test('sound pages, pages saved by an editor for Windows and pages set aside are silent', async () => {
  expect(
    await problemsOf({
      'content/guide/about.mdx': `${head}\nWords.\n`,
      'content/guide/windows.mdx': `\uFEFF${head}\nWords.\n`.replaceAll('\n', '\r\n'),
      'content/guide/_draft.mdx': 'a&#x202E;b\n',
    }),
  ).toEqual([]);
  expect(await findGuideProblems(projectFolder, '2026-11-29')).toEqual([]);
});
