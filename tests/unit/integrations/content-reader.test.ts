import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { kinds } from '../../../src/content/kinds.ts';
import { ContentReader, isReadingCode, isSource } from '../../../src/integrations/content-check/reader.ts';
import { projectFolder } from '../../seeds/project.ts';
import { agencyFile, writeProject } from '../content/project.ts';

const agency = 'content/agencies/health.yaml';

function readerOf(root: string, apart: boolean): ContentReader {
  const reader = new ContentReader(root, () => '2026-11-29', apart);
  onTestFinished(() => reader.end());
  return reader;
}

describe.each([
  ['in a thread', true],
  ['here', false],
])('the project read %s', (_, apart) => {
  test('is that of the files as they are when it is read', async () => {
    const root = writeProject();
    const reader = readerOf(root, apart);
    const names = async () => (await reader.latest).project?.agencies.map(({ name }) => name);
    expect(await names()).toEqual(['Ministry of Health']);
    writeFileSync(path.join(root, agency), agencyFile.replace('abbreviation: BYT', 'abbreviation: MOH'));
    await reader.read();
    expect((await reader.latest).project?.agencies[0]?.abbreviation).toBe('MOH');
  });

  test('is none while something is wrong, and comes back', async () => {
    const root = writeProject({ [agency]: agencyFile.replace('nameVi', 'nameVy') });
    const reader = readerOf(root, apart);
    const { lines, project } = await reader.latest;
    expect(lines.join('\n')).toContain(`error ${agency}:3`);
    expect(project).toBeUndefined();
    writeFileSync(path.join(root, agency), agencyFile);
    expect((await reader.read()).lines).toEqual([]);
    expect((await reader.read(true)).project?.agencies).toHaveLength(1);
  });
});

describe('a change is looked at', () => {
  test.each(Object.entries(kinds))('of what is written of %s', (_, { name }) => {
    const file = name.includes('.') ? name : `${name}/a.yaml`;
    expect(isSource(path.join('content', file))).toBe(true);
  });

  test.each([
    'content/guide/vi/about.mdx',
    'seeds/a.txt',
    'seeds/originals/a.docx',
    'releases/records.json',
    'permalinks.txt',
  ])('of %s', (file) => expect(isSource(path.join(...file.split('/')))).toBe(true));

  test('of all code that reads', () => {
    const read = new Set<string>();
    const follow = (file: string) => {
      if (read.has(file)) return;
      read.add(file);
      const code = readFileSync(path.join(projectFolder, file), 'utf8');
      for (const [, other = ''] of code.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/gu))
        follow(path.join(path.dirname(file), other));
    };
    follow(path.join('src', 'content', 'reading-thread.ts'));
    expect(read.size).toBeGreaterThan(100);
    expect([...read].filter((file) => !isReadingCode(file))).toEqual([]);
  });

  test.each(['src/pages/index.astro', 'content/.agency.yaml.swp', 'content/agencies/a.yaml~', 'dist/index.html'])(
    'and not of %s',
    (file) => {
      const place = path.join(...file.split('/'));
      expect(isSource(place) || isReadingCode(place)).toBe(false);
    },
  );
});
