import { describe, expect, test } from 'vitest';
import { blocksOf, headingsOf } from '../../../src/components/document/blocks.ts';
import { smallRecords } from '../../fixtures/catalogue.ts';
import { catalogueWith } from '../../fixtures/changes.ts';

const catalogue = catalogueWith();
const blocks = blocksOf(catalogue.contentsOf('plan').lines, catalogue.refOf);

describe('the blocks of a text', () => {
  test('hold every line once, in order', () => {
    const lines = smallRecords.sourceLines.filter(({ document }) => document === 'plan');
    expect(blocks.flatMap((block) => block.lines)).toEqual(lines);
  });

  test('join neighbouring lines of the same records', () => {
    // "2. Save their time:" with its two bullets.
    const [block] = blocks.filter(({ lines }) => lines.some(({ line }) => line === 6));
    expect(block?.lines.map(({ line }) => line)).toEqual([5, 6, 7]);
  });

  test('name each record where it begins, and only there', () => {
    const anchors = blocks.flatMap(({ claimants }) => claimants.flatMap(({ anchor }) => anchor ?? []));
    expect(new Set(anchors).size).toBe(anchors.length);
    const ids = blocks.flatMap(({ claimants }) => claimants.map(({ ref }) => ref.id));
    expect(anchors).toHaveLength(new Set(ids).size);
  });

  test('know which records have a page', () => {
    const hasPage = (id: string) =>
      blocks.flatMap(({ claimants }) => claimants).find(({ ref }) => ref.id === id)?.hasPage;
    expect(['plan-1', 'plan-1a', 'plan-g1', 'plan-i1'].map(hasPage)).toEqual([true, true, true, true]);
    expect(hasPage('plan-paragraph-1')).toBe(false);
  });
});

test('headings are sections and groups, in the order of the text', () => {
  expect(headingsOf(blocks).map(({ anchor, ref }) => [anchor, ref.kind, ref.words])).toEqual([
    ['heading-1', 'heading', 'PART A. AIMS'],
    ['heading-2', 'heading', 'PART B. SOLUTIONS'],
    ['g1', 'group', 'Services'],
    ['g2', 'group', 'Money'],
    ['heading-3', 'heading', 'ANNEX 1 - ACTIONS (Enclosed with the plan)'],
    ['heading-4', 'heading', 'ANNEX 2 - RESULTS'],
    ['heading-5', 'heading', 'By 2030'],
  ]);
});
