import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { parallelIntegrations } from '../../../src/integrations/parallel-integrations.ts';

const said: string[] = [];

const loggerOf = (label: string): AstroIntegrationLogger =>
  ({
    fork: (own: string) => loggerOf(own),
    info: (words: string) => said.push(`[${label}] ${words}`),
  }) as unknown as AstroIntegrationLogger;

function end(...members: readonly AstroIntegration[]): Promise<void> {
  const hook = parallelIntegrations(...members).hooks['astro:build:done'] as (parameters: unknown) => Promise<void>;
  return hook({ logger: loggerOf('together') });
}

function member(name: string, work: () => Promise<void>): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ logger }) => {
        await work();
        logger.info('done');
      },
    },
  };
}

test('each runs while the others wait, and speaks under its own name; one without such a hook is passed over', async () => {
  said.length = 0;
  const later = Promise.withResolvers<void>();
  await end(
    member('waits', () => later.promise),
    member('leads', async () => later.resolve()),
    { name: 'silent', hooks: {} },
  );
  expect(said.sort()).toEqual(['[leads] done', '[waits] done']);
});

test('where one fails the others are waited for, and then the build fails with its words', async () => {
  said.length = 0;
  const ended = end(
    member('fails', () => Promise.reject(new Error('The disk is full.'))),
    member('slow', () => new Promise((resolve) => setTimeout(resolve, 20))),
  );
  await expect(ended).rejects.toThrow('The disk is full.');
  expect(said).toEqual(['[slow] done']);
});

test('a hook that would be passed over is refused', () => {
  const early: AstroIntegration = { name: 'early', hooks: { 'astro:build:start': () => undefined } };
  expect(() => parallelIntegrations(early)).toThrow('early has the hook astro:build:start');
});
