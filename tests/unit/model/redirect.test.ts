import { describe, expect, test } from 'vitest';
import { redirects } from '../../../src/model/redirect.ts';

const base = { was: 'nq03-26', on: '2026-01-02', why: 'A reason.' };
const said = (gone: object) =>
  redirects.safeParse({ gone: [{ ...base, ...gone }], reworded: [] }).error?.issues.map(({ message }) => message) ?? [];

describe('what became of a record', () => {
  test.each<[object]>([
    [{ became: 'moved', to: ['nq03-27'] }],
    [{ became: 'merged', to: ['nq03-27'] }],
    [{ became: 'split', to: ['nq03-26a', '/guide/method/'] }],
    [{ became: 'withdrawn' }],
    [{ became: 'moved', was: '/documents/nq03/#L12', to: ['/documents/nq03/#L13'] }],
  ])('may be %o', (entry) => {
    expect(said(entry)).toEqual([]);
  });

  test.each<[object, string]>([
    [{ became: 'moved' }, 'expected array'],
    [{ became: 'moved', to: ['nq03-27', 'nq03-28'] }, 'write one id or path'],
    [{ became: 'split', to: ['nq03-27'] }, 'write at least two'],
    [{ became: 'withdrawn', to: ['nq03-27'] }, 'Unrecognized key'],
    [{ became: 'lost' }, 'Invalid'],
    [{ became: 'withdrawn', was: 'https://elsewhere.example/' }, 'write the id of a record'],
    [{ became: 'withdrawn', was: '//elsewhere.example/' }, 'write the id of a record'],
    [{ became: 'withdrawn', on: '2026-02-30' }, 'write a day'],
    [{ became: 'withdrawn', why: '' }, 'Too small'],
  ])('may not be %o', (entry, message) => {
    expect(said(entry).join()).toContain(message);
  });
});
