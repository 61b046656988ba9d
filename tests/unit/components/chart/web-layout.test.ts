import { describe, expect, test } from 'vitest';
import { layoutWeb } from '../../../../src/components/chart/web-layout.ts';
import type { DocumentWeb } from '../../../../src/derive/records/document-web.ts';
import { formatIn } from '../../../../src/model/format.ts';
import { wordsIn } from '../../../../src/words/index.ts';

const text = { words: wordsIn('en').documentWeb, format: formatIn('en') };
const statedIn = { document: 'nq03', line: 7 };
const web: DocumentWeb = {
  nodes: [
    { key: '57-NQ/TW', name: '57-NQ/TW', day: '2024-12-22', held: false },
    { key: 'nq03', name: '03/NQ-CP', day: '2025-01-09', held: true },
    { key: 'nq71', name: '71/NQ-CP', day: '2026-04-01', held: true },
    { key: 'ctr', name: '26-Ctr', day: null, held: false },
    { key: 'note', name: 'Conclusion', day: null, held: true },
  ],
  links: [
    { from: 'nq03', to: '57-NQ/TW', type: 'implements', statedIn },
    { from: 'nq03', to: 'nq71', type: 'amended-by', statedIn },
    { from: 'note', to: 'ctr', type: 'issued-under', statedIn },
  ],
};

describe('the web of documents', () => {
  const layout = layoutWeb(web, 'wide', text);

  test('stands in time: the first day left and above, the last right and below', () => {
    expect(layout.rows.map(({ name }) => name)).toEqual(['57-NQ/TW', '03/NQ-CP', '71/NQ-CP', '26-Ctr', 'Conclusion']);
    expect(layout.rows.slice(0, 3).map(({ x }) => x)).toEqual([8, 24, 420]);
    const heights = layout.rows.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test('sets documents without a day apart, each behind the one that it rests on', () => {
    expect(layout.rows.slice(3).map(({ x }) => x)).toEqual([360, 376]);
    expect(layout.split).toBeGreaterThan(layout.rows[2]?.y ?? 0);
    expect(layout.split).toBeLessThan(layout.rows[3]?.y ?? 0);
    expect(layoutWeb({ ...web, nodes: web.nodes.slice(0, 3), links: [] }, 'wide', text).split).toBeUndefined();
  });

  test('says each relation once, in the row of the later document, from its side', () => {
    expect(layout.rows.map(({ words }) => words)).toEqual([
      ['22 December 2024, no text here'],
      ['9 January 2025 · carries out 57-NQ/TW'],
      ['1 April 2026 · amends 03/NQ-CP'],
      ['no text here'],
      ['issued under 26-Ctr'],
    ]);
  });

  test('leads each line down from the earlier document to the later', () => {
    expect(layout.joins.map(({ type }) => type)).toEqual(['implements', 'amended-by', 'issued-under']);
    layout.joins.forEach(({ path }, place) => {
      const [, x, from, to, end] = (/^M([\d.]+) ([\d.]+)V([\d.]+)H([\d.]+)$/.exec(path) ?? []).map(Number);
      expect(to).toBeGreaterThan(from ?? 0);
      expect(x).toBe([8, 24, 360][place]);
      expect(end).toBe([19, 415, 371][place]);
    });
  });

  test('marks every third month on its axis, January by its year', () => {
    expect(layout.marks.map(({ label }) => label)).toEqual(['2025', 'Apr', 'Jul', 'Oct', '2026', 'Apr']);
    expect(layoutWeb(web, 'small', text).marks.map(({ label }) => label)).toEqual(['2025', '2026']);
  });

  test('gives each fact a line of its own where the drawing is small', () => {
    expect(layoutWeb(web, 'small', text).rows[1]?.words).toEqual(['9 January 2025', 'carries out 57-NQ/TW']);
  });
});
