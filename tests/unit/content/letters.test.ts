import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGuideProblems } from '../../../src/content/guides.ts';
import { readContent } from '../../../src/content/read.ts';
import { agencyFile, writeProject } from './project.ts';

const agencyPath = 'content/agencies/health.yaml';
const guidePath = 'content/guide/page.mdx';

async function problemsOf(root: string): Promise<string[]> {
  const { problems } = await readContent(root);
  return [...problems, ...(await findGuideProblems(root, '2026-11-29'))].map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

/** Problems of a project with one file of these bytes. */
async function problemsOfBytes(file: string, bytes: Uint8Array): Promise<string[]> {
  const root = writeProject();
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), bytes);
  return problemsOf(root);
}

describe('bytes that are no UTF-8', () => {
  test.each([
    ['Windows-1252', Buffer.from(agencyFile.replace('Bộ Y tế', 'Caf\u00e9'), 'latin1'), 3],
    ['Windows-1258', Buffer.from(agencyFile.replace('Bộ Y tế', 'B\u00f4\u00f2 Y t\u00ea\u00ec'), 'latin1'), 3],
    ['UTF-16', Buffer.from(`\uFEFF${agencyFile}`, 'utf16le'), 1],
  ])('are refused with their line: %s', async (_name, bytes, line) => {
    const [problem, ...more] = await problemsOfBytes(agencyPath, bytes);
    expect(problem).toMatch(new RegExp(`^${agencyPath}:${line} .*UTF-`));
    expect(more).toEqual([]);
  });

  test('are refused in a guide page', async () => {
    const problems = await problemsOfBytes(guidePath, Buffer.from('---\ntitle: A\n---\n\nCaf\u00e9\n', 'latin1'));
    expect(problems).toEqual([expect.stringMatching(/^content\/guide\/page\.mdx:5 .*not UTF-8/)]);
  });
});

describe('letters that are not what they look like', () => {
  test.each([
    ['UTF-8 read twice', 'Bá»™ Y táº¿', /windows-1252/],
    ['an old font', 'Bé Y tÕ', /TCVN3/],
    ['another old font', 'Boä Y teá', /VNI/],
    ['a Cyrillic letter', 'B\u1ED9 Y t\u0435', /U\+0435/],
    ['a sign that turns text', 'Bộ \u2067Y tế\u2069', /U\+2067/],
    ['a tag', 'Bộ Y tế\u{E0041}', /U\+E0041/],
    ['a filler', 'Bộ\u3164Y tế', /U\+3164/],
    ['a soft hyphen', 'Bộ Y\u00AD tế', /U\+00AD/],
    ['a lost letter', 'B\uFFFD Y t\uFFFD', /U\+FFFD/],
  ])('are refused in YAML and MDX with their line: %s', async (_name, words, message) => {
    const yaml = await problemsOf(writeProject({ [agencyPath]: agencyFile.replace('Bộ Y tế', words) }));
    expect(yaml).toEqual([expect.stringMatching(message)]);
    expect(yaml[0]).toMatch(new RegExp(`^${agencyPath}:3 `));
    const mdx = await problemsOf(writeProject({ [guidePath]: `---\ntitle: A\n---\n\n${words}\n` }));
    expect(mdx).toEqual([expect.stringMatching(message)]);
    expect(mdx[0]).toMatch(new RegExp(`^${guidePath}:5 `));
  });

  test('are refused where they stand as codes', async () => {
    const coded = agencyFile.replace('nameVi: Bộ Y tế', 'nameVi: "B\\u1ED9 \\u202EY t\\u1EBF"');
    expect(await problemsOf(writeProject({ [agencyPath]: coded }))).toEqual([
      expect.stringMatching(/^content\/agencies\/health\.yaml:3 U\+202E/),
    ]);
    const html = agencyFile.replace('Bộ Y tế', 'B&#7897; Y t&#7871;');
    expect(await problemsOf(writeProject({ [agencyPath]: html }))).toEqual([
      expect.stringMatching(/^content\/agencies\/health\.yaml:3 .*codes/),
    ]);
    expect(await problemsOf(writeProject({ [guidePath]: '---\ntitle: A\n---\na&#x202E;b\n' }))).toEqual([
      expect.stringMatching(/^content\/guide\/page\.mdx:4 U\+202E/),
    ]);
  });

  test('are read as those where that is certain', async () => {
    const { agencies, problems } = await readContent(
      writeProject({
        [agencyPath]: agencyFile
          .replace('Bộ Y tế', 'Bộ Y tế'.normalize('NFD'))
          .replace('otherNames: []', 'otherNames: ["Bộ Kế hoạch và \u00D0ầu tư"]'),
      }),
    );
    expect(problems).toEqual([]);
    expect(agencies[0]).toMatchObject({ nameVi: 'Bộ Y tế', otherNames: ['Bộ Kế hoạch và Đầu tư'] });
  });
});

test('letters written as codes of YAML are those letters', async () => {
  const { agencies, problems } = await readContent(
    writeProject({ [agencyPath]: agencyFile.replace('nameVi: Bộ Y tế', 'nameVi: "B\\u1ED9 Y t\\u1EBF"') }),
  );
  expect(problems).toEqual([]);
  expect(agencies[0]?.nameVi).toBe('Bộ Y tế');
});
