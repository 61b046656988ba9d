import { describe, expect, test } from 'vitest';
import { documentWith, parseOne, taskTable } from '../../fixtures/parsing.ts';

const text =
  'TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n1 | Draft it. | Hue | - | 2025 |\n2 | Issue it. | Hue | Son La | 2026 |';

const differing = (expects: object) =>
  parseOne(documentWith({ tables: [taskTable], expects }), text)
    .diagnostics.filter((entry) => ['count-differs', 'oddities-differ'].includes(entry.rule))
    .map(
      (entry) =>
        `${/under ([\w.-]+),|rule ([\w-]+)/u.exec(entry.message)?.slice(1).join('')}: ${entry.expected} / ${entry.actual}`,
    );

describe('the counts of a document', () => {
  const right = { tasks: 2, provisions: { heading: 1 } };

  test('are silent where they hold', () => {
    expect(differing(right)).toEqual([]);
  });

  test.each([
    [{ ...right, tasks: 3 }, 'tasks: 3 / 2'],
    [{ ...right, indicators: 1 }, 'indicators: 1 / 0'],
    [{ ...right, subIndicators: 1 }, 'subIndicators: 1 / 0'],
    [{ ...right, groups: 1 }, 'groups: 1 / 0'],
    [{ ...right, measures: { g1: 4 } }, 'measures.g1: 4 / 0'],
    [{ tasks: 2 }, 'provisions.heading: 0 / 1'],
    [{ ...right, provisions: { heading: 1, footnote: 1 } }, 'provisions.footnote: 1 / 0'],
  ])('are an error where %j does not hold', (expects, problem) => {
    expect(differing(expects)).toEqual([problem]);
  });

  test('name the measures of a group that nobody expects', () => {
    const document = documentWith({
      sections: [{ begins: 'II. WORK', holds: 'measures' }],
      expects: { groups: 1, provisions: { heading: 1 } },
    });
    expect(parseOne(document, 'II. WORK\n1. Group\na) Do it.').diagnostics).toMatchObject([
      { rule: 'count-differs', expected: '0', actual: '1' },
    ]);
  });

  test('hold the oddities that are accepted, of which none may vanish', () => {
    expect(differing({ ...right, diagnostics: { 'dash-cell': 1 } })).toEqual([]);
    expect(differing({ ...right, diagnostics: { 'dash-cell': 2 } })).toEqual(['dash-cell: 2 / 1']);
    expect(differing({ ...right, diagnostics: { 'glued-bullet': 1 } })).toEqual(['glued-bullet: 1 / 0']);
  });
});

test('an id that two records would have is an error', () => {
  const { diagnostics } = parseOne(documentWith({ tables: [taskTable] }), text.replace('2 |', '1 |'));
  expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'id-repeated', actual: 'fx-1' }));
});
