import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnostic, isError } from '../../../src/model/diagnostic.ts';
import { group } from '../../../src/model/group.ts';
import { indicator } from '../../../src/model/indicator.ts';
import { provision } from '../../../src/model/provision.ts';
import { sourceLine } from '../../../src/model/source-line.ts';
import { task } from '../../../src/model/task.ts';
import * as door from '../../../src/parse/index.ts';
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

test('the room has one door, for whole seeds and for new words of a record', () => {
  expect(Object.keys(door).sort()).toEqual(['buildWordsReader', 'findNameProblems', 'parseSeeds']);
});

test('seeds keep their order, and tasks stand before measures', () => {
  const body = documentWith({ id: 'aa', sections: [{ begins: 'II.', holds: 'measures' }], tables: [taskTable] });
  const text =
    'II. TODO\n1. Group\na) Measure.\nTASKS\nNo. | Task | Lead | Coordinating | Deadline |\n1 | Task. | Hue | - | 2025 |';
  const { tasks } = door.parseSeeds([sealed({ ...body, id: 'zz' }, text), sealed(body, text)], registry);
  expect(tasks.map((entry) => entry.id)).toEqual(['zz-1', 'zz-1a', 'aa-1', 'aa-1a']);
});

test('no seeds are no records', () => {
  expect(door.parseSeeds([], [])).toEqual({
    groups: [],
    tasks: [],
    indicators: [],
    provisions: [],
    sourceLines: [],
    diagnostics: [],
  });
});

const documents = ['english-plan', 'vietnamese-plan'];

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
