import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import { isVerbatim } from '../../../../src/derive/records/cell-sources.ts';
import { correctionWith, printedRecords, revised } from '../../../fixtures/amending.ts';
import { catalogueWith } from '../../../fixtures/changes.ts';

const plain = catalogueWith();

describe('a cell that nobody changed', () => {
  test('stands on its own line of the document', () => {
    const cells = plain.cellsOf(plain.getTask('plan-2'));
    expect(cells('deadline')).toEqual({ document: 'plan', lines: [23, 23] });
    expect(isVerbatim(cells('deadline'))).toBe(true);
    expect(plain.cellsOf(plain.getIndicator('plan-i1'))('unit')).toEqual({ document: 'plan', lines: [32, 32] });
  });

  test('that is blank stands on the lines of its record', () => {
    const task = {
      ...plain.getTask('plan-1'),
      cells: {},
      source: { ...plain.getTask('plan-1').source, lines: [20, 24] as [number, number] },
    };
    expect(plain.cellsOf(task)('coordinatingText').lines).toEqual([20, 24]);
  });

  test('a time within the words of a measure stands on the line that has it', () => {
    expect(plain.cellsOf(plain.getTask('plan-1e'))('deadline').lines).toEqual([14, 14]);
    expect(plain.cellsOf(plain.getTask('plan-1d'))('deadline').lines).toEqual([13, 13]);
  });
});

describe('a cell that was changed', () => {
  test('by a later document stands there, by its name', () => {
    const { records } = revised(printedRecords());
    const catalogue = buildCatalogue(records, '2025-05-01');
    const cells = catalogue.cellsOf(catalogue.getTask('plan-1'));
    expect(cells('deadline')).toEqual({ document: 'order', lines: [2, 2], voice: 'amended', of: 'Order 13' });
    expect(cells('description')).toEqual({ document: 'plan', lines: [22, 22] });
    const before = buildCatalogue(records, '2025-04-30');
    expect(before.cellsOf(before.getTask('plan-1'))('deadline')).toEqual({ document: 'plan', lines: [22, 22] });
  });

  test('by a correction stands on the line of the misprint, and is not verbatim', () => {
    const { records } = revised(printedRecords([], [correctionWith({})]));
    const catalogue = buildCatalogue(records, '2026-11-22');
    const cells = catalogue.cellsOf(catalogue.getTask('plan-2'));
    expect(cells('description')).toEqual({ document: 'plan', lines: [23, 23], voice: 'corrected' });
    expect(isVerbatim(cells('description'))).toBe(false);
    expect(isVerbatim(cells('leadText'))).toBe(true);
  });
});
