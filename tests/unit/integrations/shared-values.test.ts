import { expect, test } from 'vitest';
import { SharedValues } from '../../../src/integrations/verify/shared-values.ts';

const facts = (path: string) => ({
  title: `Page ${path}`,
  became: undefined,
  ids: new Set(['main', 'citation']),
  doubledIds: [],
  resources: [{ element: 'script', href: '/_astro/page.js' }],
  policy: { content: "default-src 'none'", isFirst: true },
});

test('equal lists, sets and objects are kept once, and say what they said', () => {
  const values = new SharedValues();
  const [one, other] = [values.share(facts('/a/')), values.share(facts('/b/'))];
  expect([one, other]).toEqual([facts('/a/'), facts('/b/')]);
  for (const key of ['ids', 'doubledIds', 'resources', 'policy'] as const) expect(other[key]).toBe(one[key]);
});

test('a set is not taken for a list of the same, nor a text for a list of it', () => {
  const values = new SharedValues();
  expect(values.share({ a: new Set(['x']), b: ['x'], c: 'x' })).toEqual({ a: new Set(['x']), b: ['x'], c: 'x' });
});
