import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnostic, isError } from '../../../src/model/diagnostic.ts';
import { group } from '../../../src/model/group.ts';
import { indicator } from '../../../src/model/indicator.ts';
import { provision } from '../../../src/model/provision.ts';
import { sourceLine } from '../../../src/model/source-line.ts';
import { task } from '../../../src/model/task.ts';
import * as parse from '../../../src/parse/index.ts';
import { goldenOf } from '../../fixtures/golden.ts';
import {
  documentWith,
  parseOne,
  readDocument,
  readFixture,
  registry,
  sealed,
  taskTable,
} from '../../fixtures/parsing.ts';

test('parsing is offered in six functions: whole seeds, their counts and the block of them, new words of a record, names, those of a document', () => {
  expect(Object.keys(parse).sort()).toEqual([
    ...['buildFieldReader', 'countSeed', 'expectsBlock', 'findNameProblems', 'findOwnNameProblems', 'parseSeeds'],
  ]);
});

test('seeds keep their order, and tasks stand before measures', () => {
  const body = documentWith({ id: 'aa', sections: [{ begins: 'II.', holds: 'measures' }], tables: [taskTable] });
  const text =
    'II. TODO\n1. Group\na) Measure.\nTASKS\nNo. | Task | Lead | Coordinating | Deadline |\n1 | Task. | Hue | - | 2025 |';
  const { tasks } = parse.parseSeeds([sealed({ ...body, id: 'zz' }, text), sealed(body, text)], registry);
  expect(tasks.map((entry) => entry.id)).toEqual(['zz-1', 'zz-1a', 'aa-1', 'aa-1a']);
});

test('no seeds are no records', () => {
  expect(parse.parseSeeds([], [])).toEqual({
    groups: [],
    tasks: [],
    indicators: [],
    provisions: [],
    statedClaims: [],
    sourceLines: [],
    diagnostics: [],
  });
});

const documents = ['english-plan', 'vietnamese-plan', 'office-report'];

/** Each odd text with the document that describes it. */
const oddTexts = [
  ['heading-without-numeral', 'tasks'],
  ['lost-row-number', 'tasks'],
  ['doubled-row-number', 'tasks'],
  ['short-row', 'tasks'],
  ['extra-cell', 'tasks'],
  ['rows-on-one-line', 'tasks'],
  ['number-like-cells', 'indicators'],
  ['sub-numbers', 'indicators'],
  ['repeated-letter', 'measures'],
  ['wrapped-letterhead', 'measures'],
  ['glued-bullet', 'programme'],
  ['trailing-furniture', 'furniture'],
  ['lost-cell-without-numbers', 'without-numbers'],
  ['action-sheets', 'sheets'],
  ['lost-labels', 'sheets'],
] as const;
const texts = [...documents.map((name) => [name, name] as const), ...oddTexts];

describe('a golden text', () => {
  test.each(texts)('%s is read as its golden records', async (name, document) => {
    const records = parseOne(readDocument(`${document}.yaml`), readFixture(`${name}.txt`));
    await expect(goldenOf(records)).toMatchFileSnapshot(`../../fixtures/${name}.json`);
  });

  test.each(documents)('%s has no error: a document of a known grammar needs no code', (name) => {
    const { diagnostics } = parseOne(readDocument(`${name}.yaml`), readFixture(`${name}.txt`));
    expect(diagnostics.filter(isError)).toEqual([]);
  });

  test.each(texts)('%s gives records that their schemas accept', (name, document) => {
    const records = parseOne(readDocument(`${document}.yaml`), readFixture(`${name}.txt`));
    const schemas = {
      groups: group,
      tasks: task,
      indicators: indicator,
      provisions: provision,
      sourceLines: sourceLine,
      diagnostics: diagnostic,
    };
    for (const [kind, schema] of Object.entries(schemas))
      z.array(schema as z.ZodType).parse(records[kind as keyof typeof schemas]);
  });
});

describe('a text of hostile size', () => {
  const table = (row: string) => `TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n${row}\n`;
  const hostile: readonly (readonly [what: string, text: string, rule: string, line: number])[] = [
    ['a line of ten million letters', `Article 1\n${'a'.repeat(10_000_000)}`, 'line-too-long', 2],
    ['a line of a million words', `Article 1\n${'word '.repeat(1_000_000)}`, 'line-too-long', 2],
    ['200,000 bullets on a line', `Article 1\n- ${'. - Aa'.repeat(200_000)}`, 'line-too-long', 2],
    [
      'a deadline of a million dashes',
      table(`1 | Draft it. | Ministry of Health | | ${'a-'.repeat(500_000)} |`),
      'line-too-long',
      3,
    ],
    [
      'a deadline of 40,000 letters and dashes',
      table(`1 | Draft it. | Ministry of Health | | ${'a-'.repeat(20_000)} |`),
      'deadline-unread',
      3,
    ],
  ];

  test.each(hostile)('is refused with its place: %s', (_what, text, rule, line) => {
    const found = parseOne(documentWith({ tables: [taskTable] }), text).diagnostics;
    expect(found.filter((entry) => entry.rule === rule).map((entry) => entry.line)).toEqual([line]);
  });

  test('has more bullets, oddities or lines than a call takes arguments, and is read', () => {
    const bullets = Array.from({ length: 50 }, () => `- Aa${'. - Aa'.repeat(4_000)}.`).join('\n');
    const programme = documentWith({
      grammar: 'programme',
      sections: [{ begins: 'I. TASKS', holds: 'measures' }],
    });
    expect(parseOne(programme, `I. TASKS\n1. Group\na) Part:\n${bullets}\n`).tasks.length).toBe(200_050);
    expect(() => parseOne(programme, `I. TASKS\n${'a\n'.repeat(200_000)}`)).not.toThrow();
  });
});
