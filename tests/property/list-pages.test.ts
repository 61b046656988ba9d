// Laws of a list that is split over pages: nothing is lost, nothing moves, no page outgrows its limit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from '../../src/derive/records/list-pages.ts';

/** Items are the bytes of their words. */
const limits = fc.record({ rows: fc.integer({ min: 1, max: 20 }), bytes: fc.integer({ min: 1, max: 60 }) });
const sections = fc
  .array(fc.array(fc.nat({ max: 9 }), { maxLength: 45 }), { maxLength: 12 })
  .map((sizes) =>
    sizes.map((own, name) => ({ name, items: own.map((bytes, at) => ({ bytes, name: `${name}.${at}` })) })),
  );
const law = (holds: (list: ReturnType<typeof split>) => void) =>
  fc.assert(
    fc.property(sections, limits, (all, limit) => void holds(split(all, limit))),
    { numRuns: 1_000 },
  );

interface Item {
  readonly name: string;
  readonly bytes: number;
}

function split(all: { name: number; items: Item[] }[], limit: { rows: number; bytes: number }) {
  const pages = splitList(all, { ...limit, bytesOf: ({ bytes }: Item) => bytes });
  const fits = (items: readonly Item[]) =>
    items.length <= limit.rows && items.reduce((sum, { bytes }) => sum + bytes, 0) <= limit.bytes;
  return { all, pages, fits, itemsOf: (page: (typeof pages)[number]) => page.flatMap(({ items }) => items) };
}

test('every item stands on one page, in the order of the list', () =>
  law(({ all, pages }) =>
    expect(pages.flat().flatMap(({ items }) => items)).toEqual(all.flatMap(({ items }) => items)),
  ));

test('no page holds more than its limit, but for one row that is longer, and none but that of an empty list is empty', () =>
  law(({ all, pages, fits, itemsOf }) => {
    const own = pages.map(itemsOf);
    expect(own.filter((items) => items.length > 1 && !fits(items))).toEqual([]);
    if (all.some(({ items }) => items.length > 0)) expect(own.filter(({ length }) => length === 0)).toEqual([]);
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
  law(({ all, pages, fits }) => {
    for (const { name, items } of all.filter((section) => fits(section.items)))
      expect(pages.flat().filter((piece) => piece.name === name)[0]?.items).toEqual(items);
  }));

test('a list within its limit is one page', () =>
  law(({ all, pages, fits }) => {
    if (fits(all.flatMap(({ items }) => items))) expect(pages).toHaveLength(1);
  }));

test('a page is turned only where what comes next did not fit', () =>
  law(({ pages, fits, itemsOf }) => {
    for (const [place, page] of pages.slice(1).entries()) {
      const [next] = page;
      if (next) expect(fits([...itemsOf(pages[place] ?? []), ...next.items])).toBe(false);
    }
  }));
