import { expect, test } from 'vitest';
import { uuidOf } from '../../../src/export/identity.ts';

test('a name gives the UUID that RFC 9562 gives as its example (appendix A.4)', () =>
  expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  ));

test('other names and other namespaces give other UUIDs, letters beyond ASCII too', () => {
  const spaces = ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'];
  const all = spaces.flatMap((space) => ['a', 'b', 'Bộ', ''].map((name) => uuidOf(space, name)));
  expect(new Set(all).size).toBe(8);
  for (const uuid of all)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});
