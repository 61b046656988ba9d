import { expect, test } from 'vitest';
import { type BuiltSite, type Generator, runAll } from '../../../src/integrations/built-files.ts';

const said: string[] = [];
const builtFor = (name: string) =>
  ({ logger: { info: (words: string) => said.push(`[${name}] ${words}`) } }) as unknown as BuiltSite;
const generator = (name: string, work: () => Promise<void>): Generator => [
  name,
  async ({ logger }) => {
    await work();
    logger.info('done');
  },
];

test('each runs while the others wait, and speaks under its own name', async () => {
  said.length = 0;
  const later = Promise.withResolvers<void>();
  await runAll([generator('waits', () => later.promise), generator('leads', async () => later.resolve())], builtFor);
  expect(said.sort()).toEqual(['[leads] done', '[waits] done']);
});

test('where one fails the others are waited for, and then the build fails with its words', async () => {
  said.length = 0;
  const ended = runAll(
    [
      generator('fails', () => Promise.reject(new Error('The disk is full.'))),
      generator('slow', () => new Promise((resolve) => setTimeout(resolve, 20))),
    ],
    builtFor,
  );
  await expect(ended).rejects.toThrow('The disk is full.');
  expect(said).toEqual(['[slow] done']);
});
