import { afterEach, describe, expect, test, vi } from 'vitest';
import { findTasks, joinTasks, type Tasks } from '../../../src/client/apart-tasks.ts';
import { type Opening, serveCalls } from '../../../src/client/catalogue/large-calls.ts';
import { piecesOf } from '../../../src/client/excerpt.ts';
import type { Answer, Found } from '../../../src/client/pagefind.ts';
import { catalogueNamesPath } from '../../../src/model/paths.ts';
import { file, optionOf, serveParts, textOf } from './catalogue/large-sample.ts';

const named = (name: string, place: number) => ({ url: `${name}${place}` }) as Found;
const listOf = (name: string, count: number, first: number) => ({
  ...{ total: count, named: first, lost: false },
  load: async (from: number, to: number) =>
    Array.from({ length: Math.max(Math.min(to, count) - from, 0) }, (_, place) => named(name, from + place)),
});
const pagesOf = (count: number, first = 0): Answer => ({ ...listOf('p', count, first), unreached: [], first: [] });
const urls = (found: readonly Found[]) => found.map(({ url }) => url).join(' ');

describe('pages and tasks are one answer', () => {
  test.each<[pages: Answer, tasks: Tasks, expected: string]>([
    [pagesOf(5), listOf('t', 4, 0), 'p0 p1 p2 t0 t1 t2 t3 p3 p4'],
    [pagesOf(1), listOf('t', 3, 0), 'p0 t0 t1 t2'],
    [pagesOf(5, 1), listOf('t', 3, 2), 't0 t1 p0 p1 p2 p3 t2 p4'],
    [pagesOf(0), listOf('t', 2, 0), 't0 t1'],
    [pagesOf(4), listOf('t', 0, 0), 'p0 p1 p2 p3'],
  ])('%#: %s', async (pages, tasks, expected) => {
    const { total, load, first } = await joinTasks(pages, tasks, 2);
    expect(urls(await load(0, total))).toBe(expected);
    expect(urls(first)).toBe(expected.split(' ').slice(0, 2).join(' '));
    // Page by page it is the same.
    const parts = [];
    for (let from = 0; from < total; from += 3) parts.push(...(await load(from, from + 3)));
    expect(urls(parts)).toBe(expected);
  });

  test('what either lost is lost, and what is named counts in both', async () => {
    expect(await joinTasks(pagesOf(2, 1), { ...listOf('t', 2, 1), lost: true }, 1)).toMatchObject({
      ...{ lost: true, named: 2, total: 4 },
    });
  });
});

describe('tasks that the index leaves out are found', () => {
  const ports: MessagePort[] = [];
  afterEach(() => {
    for (const port of ports.splice(0)) port.close();
    vi.unstubAllGlobals();
  });
  const names = Object.fromEntries(
    ['document', 'lead', 'coordinating'].map((facet) => [
      facet,
      Object.fromEntries(
        (file.facets[facet]?.[0] ?? []).map((id) => [id, [optionOf(facet, id).name, optionOf(facet, id).words]]),
      ),
    ]),
  );
  const begin = () => {
    vi.stubGlobal('document', { documentElement: { lang: 'en' } });
    vi.stubGlobal(
      'Worker',
      class {
        postMessage = (opening: Opening, [port]: readonly MessagePort[]) => {
          if (port) serveCalls(port, opening);
          if (port) ports.push(port);
        };
      },
    );
    serveParts((path) => (path === catalogueNamesPath ? JSON.stringify(names) : textOf(path)));
  };

  test('with title, excerpt, state and id, as many as are asked for', async () => {
    begin();
    const { total, load } = await findTasks({ query: 'digital signature', filters: {}, first: 10 });
    const found = await load(0, 40);
    expect(total).toBeGreaterThan(40);
    expect(found).toHaveLength(40);
    const [first] = found;
    expect(first?.url).toMatch(/^\/tasks\/aa-\d+\/$/);
    expect(first?.meta['title']).toMatch(/^Plan, \d+: \w/);
    expect(
      piecesOf(first?.excerpt ?? '')
        .filter(({ hit }) => hit)
        .map(({ text }) => text),
    ).toContain('digital');
    expect(urls(await load(30, 40))).toBe(urls(found.slice(30)));
    expect((await findTasks({ query: 'digital', filters: { lead: 'moh' }, first: 10 })).total).toBeLessThan(total);
  });

  test('of another kind there are none, and what cannot be had is said to be lost', async () => {
    begin();
    expect(await findTasks({ query: 'digital', filters: { kind: 'guide' }, first: 10 })).toMatchObject({ total: 0 });
    serveParts(() => undefined);
    vi.resetModules();
    const anew = await import('../../../src/client/apart-tasks.ts');
    expect(await anew.findTasks({ query: 'digital', filters: {}, first: 10 })).toMatchObject({ total: 0, lost: true });
  });
});
