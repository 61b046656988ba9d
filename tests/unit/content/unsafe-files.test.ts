import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { checkProject } from '../../../src/content/check.ts';
import { findUnsafeFiles } from '../../../src/content/unsafe-files.ts';
import { projectFolder } from '../../seeds/project.ts';
import { agencyFile, writeProject } from './project.ts';

const today = '2026-11-29';
const page = '---\ntitle: A\ndescription: B\norder: 1\nchanged: "2026-11-22"\n---\n';

const found = (root: string) => findUnsafeFiles(root).map(({ file, message }) => `${file} ${message}`);

/** A project with a link in it, to a path or to what already is in the project. */
function linking(file: string, to: string): string {
  const root = writeProject();
  mkdirSync(dirname(join(root, file)), { recursive: true });
  symlinkSync(to, join(root, file));
  return root;
}

describe.skipIf(process.platform === 'win32')('a link is refused and not followed', () => {
  test.each([
    ['public/passwd', '/etc/passwd'],
    ['public/etc', '/etc'],
    ['public/here', '.'],
    ['public/nowhere', '/nowhere'],
    ['content/agencies/most.yaml', 'health.yaml'],
    ['content/progress/plan-1', '/etc'],
    ['content/observations', '/etc'],
    ['content/guide/secret.mdx', '/dev/zero'],
    ['content/guide/more', '/etc'],
    ['content/catalogues.yaml', '/dev/zero'],
    ['content/_templates/agency.yaml', '/etc/passwd'],
    ['seeds/new.txt', '/dev/zero'],
    ['releases', '/etc'],
    ['releases/2026-01-01.json', '/dev/zero'],
    ['permalinks.txt', '/dev/zero'],
  ])('%s -> %s', async (file, to) => {
    const { problems } = await checkProject(linking(file, to), today);
    const own = problems.filter(({ message }) => message.startsWith('This is a link.'));
    expect(own.map((problem) => problem.file)).toEqual([file]);
    // Nothing of what it leads to was read.
    expect(problems.filter((problem) => !problem.file.startsWith(file))).toEqual([]);
  });

  test('what is neither a file nor a folder is refused and not waited for', async () => {
    const root = writeProject();
    execFileSync('mkfifo', [join(root, 'content/catalogues.yaml')]);
    const { problems } = await checkProject(root, today);
    expect(problems.map(({ message }) => message)).toContain('This is neither a file nor a folder. Remove it.');
  });
});

describe.skipIf(process.platform === 'win32')('a name that another computer refuses is named', () => {
  test.each([
    ['content/agencies/con.yaml', /device/],
    ['content/progress/aux/2026-01-01.yaml', /device/],
    ['content/corrections/LPT1.yaml', /device/],
    ['public/nul.tar.gz', /device/],
    ['seeds/com1.txt', /device/],
    ['releases/prn', /device/],
    ['public/a:b.txt', /":"/],
    ['public/a?.txt', /"\?"/],
    ['content/links/a"b.yaml', /Windows takes no/],
    ['content/links/a\\b.yaml', /Windows takes no/],
    ['content/links/a\nb.yaml', /Windows takes no/],
    ['content/links/a\u202Eb.yaml', /nobody sees/],
    ['public/dot.', /drops the dot or space/],
    ['public/space ', /drops the dot or space/],
    [`public/${'a'.repeat(121)}`, /more than 120 letters/],
    ['content/guide/About-Us.mdx', /last part of its address/],
    ['content/guide/vi/giới-thiệu.mdx', /last part of its address/],
    ['content/guide/a b.mdx', /last part of its address/],
    ['content/guide/a--b.mdx', /last part of its address/],
  ])('%j', async (file, message) => {
    const problems = found(writeProject({ [file]: page }));
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect((await checkProject(writeProject({ [file]: page }), today)).problems.length).toBeGreaterThan(0);
  });

  test.each([
    ['content/guide/about.mdx', 'content/guide/About.mdx'],
    ['public/a.txt', 'public/A.TXT'],
    ['content/progress/plan-1/2026-01-01.yaml', 'content/progress/PLAN-1/2026-01-01.yaml'],
    ['public/\u1EBF.txt', 'public/\u1EBF.txt'.normalize('NFD')],
  ])('%s beside %s', async (one, other) => {
    const problems = found(writeProject({ [one]: page, [other]: page }));
    expect(problems.filter((problem) => problem.includes('differ in capitals or marks alone'))).toHaveLength(1);
  });

  test('names that are like them are none', async () => {
    const names = ['console.yaml', 'com.yaml', 'aux-moet.yaml', 'nullity.yaml', 'lpt.yaml', 'com10.yaml'];
    const files = Object.fromEntries(names.map((name) => [`content/agencies/${name}`, agencyFile]));
    expect(
      found(writeProject({ ...files, 'public/.well-known/security.txt': 'a', 'content/_old notes.txt': 'a' })),
    ).toEqual([]);
  });
});

test('a file of many megabytes is refused and not read', async () => {
  const root = writeProject();
  writeFileSync(join(root, 'content/catalogues.yaml'), '#'.repeat(10_000_001));
  const { problems } = await checkProject(root, today);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toContainEqual(
    expect.stringMatching(/^content\/catalogues\.yaml The file is larger than 10 MB/),
  );
});

test('the files of this project are safe', async () => {
  expect(findUnsafeFiles(projectFolder)).toEqual([]);
});
