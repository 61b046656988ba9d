import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../seeds/project.ts';
import { agencyFile, writeProject } from '../content/project.ts';

function release(root: string, args: readonly string[] = [], day = '2026-11-22') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'src/cli/release.ts'), '--root', root, ...args],
    { encoding: 'utf8', env: { ...process.env, AS_OF: day } },
  );
  return { status, output: `${stdout}${stderr}` };
}

const files = (root: string) => readdirSync(join(root, 'releases')).sort();
const read = (root: string, name: string) => readFileSync(join(root, 'releases', name), 'utf8');

describe('the verb release', () => {
  test('publishes everything at first, then what changed, then nothing', () => {
    const root = writeProject();
    const first = release(root, ['--note', 'The first.']);
    expect(first).toMatchObject({
      status: 0,
      output: expect.stringContaining('The first release: 1 document, 1 agency, 1 task'),
    });
    expect(files(root)).toEqual(['2026-11-22.json', 'records.json']);
    expect(JSON.parse(read(root, '2026-11-22.json'))).toMatchObject({
      note: 'The first.',
      added: { task: ['plan-1'] },
    });

    // A day that passes is no change.
    expect(release(root, [], '2031-01-01')).toMatchObject({
      status: 1,
      output: expect.stringContaining('Nothing has changed since the release of 2026-11-22'),
    });

    writeFileSync(join(root, 'content/agencies/health.yaml'), agencyFile.replace('BYT', 'YTE'));
    const second = release(root, [], '2026-12-01');
    expect(second.output).toContain('agency health was corrected.\n  abbreviation was "BYT"; it is "YTE"');
    expect(files(root)).toEqual(['2026-11-22.json', '2026-12-01.json', 'records.json']);
    expect(JSON.parse(read(root, '2026-12-01.json'))).toEqual({
      release: '2026-12-01',
      day: '2026-12-01',
      added: {},
      reported: {},
      retracted: {},
      changed: [
        {
          kind: 'agency',
          id: 'health',
          what: 'corrected',
          fields: [{ field: 'abbreviation', was: 'BYT', now: 'YTE' }],
        },
      ],
    });
  });

  test('writes the same bytes from the same records', () => {
    const [one, two] = [writeProject(), writeProject()];
    release(one);
    release(two);
    for (const name of files(one)) expect(read(one, name)).toBe(read(two, name));
  });

  test('refuses where validate fails, and writes nothing', () => {
    const root = writeProject({ 'content/agencies/health.yaml': agencyFile.replace('kind: ministry', 'kind: club') });
    expect(release(root)).toMatchObject({
      status: 1,
      output: expect.stringContaining('content/agencies/health.yaml:5'),
    });
    expect(() => files(root)).toThrow();
  });

  test('refuses a record that is gone without a word', () => {
    const root = writeProject({
      'content/agencies/other.yaml': agencyFile
        .replace('id: health', 'id: other')
        .replace('Ministry of Health', 'Ministry of Sport')
        .replace('Bộ Y tế', 'Bộ Thể thao')
        .replace('BYT', 'BTT'),
    });
    release(root);
    rmSync(join(root, 'content/agencies/other.yaml'));
    expect(release(root, [], '2026-12-01')).toMatchObject({
      status: 1,
      output: expect.stringContaining('The agency other was published and is gone.'),
    });
  });

  test.each([
    ['a day to come', ['2026-12-24'], 'is still to come'],
    ['no day', ['1.0'], 'Write the day of the release like 2026-11-22'],
    ['a day and more', ['2026-11-22', 'note'], 'Give one day'],
  ])('refuses %s', (_what, args, message) => {
    expect(release(writeProject(), args)).toMatchObject({ status: 1, output: expect.stringContaining(message) });
  });

  test('refuses a day before the last release', () => {
    const root = writeProject();
    release(root);
    expect(release(root, ['2026-11-01'])).toMatchObject({
      status: 1,
      output: expect.stringContaining('cannot lie before it'),
    });
  });
});
