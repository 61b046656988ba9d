import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../../seeds/project.ts';
import { writeProject } from '../content/project.ts';

const renew = (root: string) =>
  spawnSync(process.execPath, [join(projectFolder, 'src/cli/new.ts'), 'identity', '--root', root], {
    encoding: 'utf8',
  });
const yaml = `# Our site
name: Register # short
tagline: Tasks
description: All tasks.
address: https://Copy.example/
identity:
  uuid: 15ee7245-155f-4707-b067-0a12990980ef
  madeFor: https://example.org
  before: { address: https://example.org, until: "2026-11-22" }
`;

test('the verb gives a copy an identity of its own, and nothing of the other site, and leaves the rest as it is', () => {
  const root = writeProject({ 'content/site.yaml': yaml });
  expect(renew(root)).toMatchObject({ status: 0, stderr: '' });
  const text = readFileSync(join(root, 'content/site.yaml'), 'utf8');
  expect(text.startsWith(yaml.slice(0, yaml.indexOf('identity:')))).toBe(true);
  const { identity } = parse(text);
  expect(identity).toEqual({ uuid: expect.stringMatching(/^[0-9a-f-]{36}$/u), madeFor: 'https://copy.example' });
  expect(identity.uuid).not.toBe('15ee7245-155f-4707-b067-0a12990980ef');
  renew(root);
  expect(parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')).identity.uuid).not.toBe(identity.uuid);
});

test('a file without an address is refused in a sentence', () => {
  const root = writeProject({ 'content/site.yaml': 'name: Register\n' });
  expect(renew(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('names no address') });
});
