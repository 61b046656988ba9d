// Laws of a list that is split over pages: nothing is lost, nothing moves, no page outgrows its limit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from '../../src/derive/list-pages.ts';

const most = fc.integer({ min: 1, max: 20 });
const sections = fc
  .array(fc.nat({ max: 45 }), { maxLength: 12 })
  .map((sizes) =>
    sizes.map((size, name) => ({ name, items: Array.from({ length: size }, (_, at) => `${name}.${at}`) })),
  );
const law = (holds: (list: ReturnType<typeof split>) => void) =>
  fc.assert(
    fc.property(sections, most, (all, limit) => void holds(split(all, limit))),
    { numRuns: 1_000 },
  );
const split = (all: { name: number; items: string[] }[], limit: number) => {
  const pages = splitList(all, limit);
  return { all, limit, pages, sizeOf: (page: (typeof pages)[number]) => page.flatMap(({ items }) => items).length };
};

test('every item stands on one page, in the order of the list', () =>
  law(({ all, pages }) =>
    expect(pages.flat().flatMap(({ items }) => items)).toEqual(all.flatMap(({ items }) => items)),
  ));

test('no page holds more than its limit, and none but that of an empty list is empty', () =>
  law(({ all, limit, pages, sizeOf }) => {
    const sizes = pages.map(sizeOf);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
    if (all.some(({ items }) => items.length > 0)) expect(Math.min(...sizes)).toBeGreaterThan(0);
  }));

test('each part of a section says how many of its items came before', () =>
  law(({ all, pages }) => {
    const told = all.flatMap(({ name }) => {
      const own = pages.flat().filter((piece) => piece.name === name);
      return own.map(({ before }, place) => before - own.slice(0, place).flatMap(({ items }) => items).length);
    });
    expect(told.filter((wrong) => wrong !== 0)).toEqual([]);
  }));

test('a section that fits on a page is not broken', () =>
  law(({ all, limit, pages }) => {
    for (const { name, items } of all.filter((section) => section.items.length <= limit))
      expect(pages.flat().filter((piece) => piece.name === name)[0]?.items).toEqual(items);
  }));

test('a list within its limit is one page', () =>
  law(({ all, limit, pages }) => {
    if (all.flatMap(({ items }) => items).length <= limit) expect(pages).toHaveLength(1);
  }));
