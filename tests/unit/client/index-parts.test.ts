import { afterEach, expect, test, vi } from 'vitest';
import { currentParts, faultsOf } from '../../../src/client/index-parts.ts';

afterEach(() => vi.unstubAllGlobals());

test('of two sites on one host the one whose part is missing has the fault', async () => {
  vi.stubGlobal('location', { href: 'https://user.example/register/' });
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const parts = currentParts();
  await expect(fetch('https://user.example/other/pagefind/fragment/a.pf_fragment')).rejects.toThrow();
  await expect(fetch('/register/pagefind/pagefind-entry.json')).rejects.toThrow();
  expect(faultsOf(parts, 'https://user.example/other')).toEqual(['gone']);
  expect(faultsOf(parts, 'https://user.example/register')).toEqual(['damaged']);
  expect(faultsOf(parts, 'https://user.example')).toEqual([]);
});
