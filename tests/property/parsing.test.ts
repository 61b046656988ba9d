import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnostic } from '../../src/model/diagnostic.ts';
import { group } from '../../src/model/group.ts';
import { indicator } from '../../src/model/indicator.ts';
import { provision } from '../../src/model/provision.ts';
import { sourceLine } from '../../src/model/source-line.ts';
import { task } from '../../src/model/task.ts';
import { parseOne } from '../fixtures/parsing.ts';
import { anySeed, documents, grammars, planLines } from './arbitraries.ts';
import { misquotations, unaccounted, unlinked, withoutChecksums } from './laws.ts';

const schemas = {
  groups: group,
  provisions: provision,
  sourceLines: sourceLine,
  diagnostics: diagnostic,
};

describe('any text', () => {
  test('is read without a throw, and its words stand where the records say', () => {
    fc.assert(
      fc.property(anySeed, ({ document, text }) => {
        const records = parseOne(document, text);
        expect(misquotations(records)).toEqual([]);
        expect(unaccounted(records)).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  test('gives records of the right shape', () => {
    fc.assert(
      fc.property(anySeed, ({ document, text }) => {
        const records = parseOne(document, text);
        for (const [kind, schema] of Object.entries(schemas))
          z.array(schema as z.ZodType).parse(records[kind as keyof typeof schemas]);
        // A row without words is an error of its own, so that its other cells are kept.
        z.array(task.extend({ description: z.string() })).parse(records.tasks);
        z.array(indicator.extend({ name: z.string() })).parse(records.indicators);
        for (const { name, source } of records.indicators)
          if (name === '') expect(records.diagnostics.some(({ line }) => line === source.lines[0])).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('has no claim without a record', () => {
    fc.assert(
      fc.property(anySeed, ({ document, text }) => {
        const records = parseOne(document, text);
        const ids = new Set(
          [...records.groups, ...records.tasks, ...records.indicators, ...records.provisions].map(
            (record) => record.id,
          ),
        );
        expect(unlinked(records).filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('any bytes are read without a throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...grammars), fc.uint8Array({ maxLength: 300 }), (grammar, bytes) => {
      const records = parseOne(documents[grammar], bytes);
      expect(unaccounted(records)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

describe('no record changes', () => {
  // Within a line there is no line end; a carriage return would be one.
  const lines = planLines.map((list) => list.map((line) => line.replace(/[\r\n\uFEFF]/gu, ' ')));
  const same = (change: (line: string, index: number) => string, end = '\n') =>
    fc.assert(
      fc.property(fc.constantFrom(...grammars), lines, (grammar, list) => {
        const plain = parseOne(documents[grammar], list.map((line) => `${line}\n`).join(''));
        const changed = parseOne(documents[grammar], list.map((line, index) => change(line, index) + end).join(''));
        expect(withoutChecksums(changed)).toEqual(withoutChecksums(plain));
      }),
      { numRuns: 1_000 },
    );

  test('with CRLF at the ends of lines', () => same((line) => line, '\r\n'));
  test('with blanks at the ends of lines', () => same((line, index) => line + ' '.repeat(index % 4)));
  test('with tabs and non-breaking spaces at the ends of lines', () =>
    same((line, index) => line + '\u00A0\t'.slice(0, index % 3)));
});
