import { describe, expect, test } from 'vitest';
import { documentWith, parseOne, taskTable } from '../../fixtures/parsing.ts';

const text =
  'TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n1 | Draft it. | Hue | - | 2025 |\n2 | Issue it. | Hue | Son La | 2026 |';

describe('the claims on a seed', () => {
  test('give each stretch its record', () => {
    const { sourceLines } = parseOne(documentWith({ tables: [taskTable] }), text);
    expect(sourceLines.map((line) => [line.id, [...new Set(line.claims.map((claim) => claim.by))].join(' ')])).toEqual([
      ['fx-L1', 'fx-heading-1'],
      ['fx-L2', 'fx-heading-1'],
      ['fx-L3', 'fx-1'],
      ['fx-L4', 'fx-2'],
    ]);
    expect(sourceLines[2]?.claims.map(({ from, to }) => sourceLines[2]?.text.slice(from, to))).toEqual([
      '1 |',
      'Draft it. |',
      'Hue |',
      '- |',
      '2025 |',
    ]);
  });

  test('leave no text without a record unnoticed', () => {
    const { diagnostics } = parseOne(documentWith({ tables: [taskTable] }), text.replace('\n2 |', '\n'));
    expect(diagnostics.filter((entry) => entry.rule === 'line-unclaimed')).not.toEqual([]);
  });
});
