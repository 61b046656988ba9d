import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imagesIn, readDigest, withDigests } from '../../../src/hosting/images.ts';
import { projectFolder } from '../../seeds/project.ts';

const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const file = `FROM docker.io/library/node:24-slim AS build\nRUN a\nFROM example.org/b/debian:12@${digest('0')}\n`;

test('images are read with their digests, and written with those of today', () => {
  expect(imagesIn(file)).toEqual([
    { registry: 'docker.io', name: 'library/node', tag: '24-slim', digest: undefined },
    { registry: 'example.org', name: 'b/debian', tag: '12', digest: digest('0') },
  ]);
  expect(withDigests(file, ({ name }) => digest(name.startsWith('b') ? 'b' : 'a'))).toBe(
    `FROM docker.io/library/node:24-slim@${digest('a')} AS build\nRUN a\nFROM example.org/b/debian:12@${digest('b')}\n`,
  );
});

test('a registry that wants a token is asked with the one that anybody gets', async () => {
  const asked: string[] = [];
  const found = await readDigest(
    { registry: 'docker.io', name: 'library/node', tag: '24' },
    async (address, { headers }) => {
      asked.push(address);
      if (address.startsWith('https://auth.example/')) return Response.json({ token: 'abc' });
      if (headers['authorization'] !== 'Bearer abc')
        return new Response(null, {
          status: 401,
          headers: {
            'www-authenticate':
              'Bearer realm="https://auth.example/token",service="s",scope="repository:library/node:pull"',
          },
        });
      return new Response(null, { headers: { 'docker-content-digest': digest('c') } });
    },
  );
  expect(found).toBe(digest('c'));
  expect(asked).toEqual([
    'https://registry-1.docker.io/v2/library/node/manifests/24',
    'https://auth.example/token?service=s&scope=repository%3Alibrary%2Fnode%3Apull',
    'https://registry-1.docker.io/v2/library/node/manifests/24',
  ]);
});

test.each([
  ['no digest', new Response(null)],
  ['another word', new Response(null, { headers: { 'docker-content-digest': 'sha256:1' } })],
  ['a refusal', new Response(null, { status: 404, headers: { 'docker-content-digest': digest('a') } })],
])('a registry that answers with %s stops it', async (_, answer) => {
  await expect(readDigest({ registry: 'example.org', name: 'a', tag: '1' }, async () => answer)).rejects.toThrow(
    'example.org gives no digest of a:1',
  );
});

test('every image of this project is one that can be renewed', () => {
  const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
  const text = read('Containerfile');
  expect(imagesIn(text)).toHaveLength(text.match(/^FROM /gmu)?.length ?? 0);
  expect(imagesIn(read('.gitlab-ci.yml'))).toHaveLength(1);
});
