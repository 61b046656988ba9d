import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatExpects } from '../../../src/content/format-expects.ts';
import { isError } from '../../../src/model/diagnostic.ts';
import type { SourceDocument } from '../../../src/model/document.ts';
import {
  documentWith,
  indicatorTable,
  parseOne,
  readDocument,
  readFixture,
  taskTable,
} from '../../fixtures/parsing.ts';

const blockOf = (document: SourceDocument, text: string) => formatExpects([document], parseOne(document, text));
const paste = (lines: readonly string[]) => parse(lines.slice(1).join('\n')) as { expects: object };

test.each(['english-plan', 'vietnamese-plan'])('the block of %s, pasted, makes all its counts hold', (name) => {
  const document = readDocument(`${name}.yaml`);
  const text = readFixture(`${name}.txt`);
  const before = parseOne(document, text).diagnostics.filter(isError);
  expect(blockOf(document, text)).toEqual([]);

  const wrong = { ...document, expects: documentWith({ expects: { tasks: 99 } }).expects };
  const lines = blockOf(wrong, text);
  expect(lines[0]).toMatch(/^fx: .* with the paper\. .*content\/documents\/fx\.yaml/u);
  const pasted = { ...document, expects: documentWith(paste(lines)).expects };
  expect(parseOne(pasted, text).diagnostics.filter(isError)).toEqual(before);
});

const table = { tables: [taskTable], expects: { diagnostics: { 'dash-cell': 2 } } };
const text =
  'TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n1 | Draft it. | Hue | - | 2025 |\n2 | Issue it. | Huế city hall | Son La | 2026 |';

test('an agency that is unknown hinders no count; accepted oddities are counted anew', () => {
  expect(blockOf(documentWith(table), text).slice(1)).toEqual([
    'expects:',
    '  words: 21',
    '  tasks: 2',
    '  provisions: { heading: 1 }',
    '  diagnostics:',
    '    dash-cell: 1',
  ]);
});

test('years and the names of tables stand in quotes, so that YAML takes neither for something else', () => {
  const document = documentWith({
    tables: [indicatorTable],
    expects: { columns: { Targets: ['number', 'name', 'unit', 'target', 'monitoring'] } },
  });
  const lines = blockOf(
    document,
    'INDICATORS\nNo. | Indicator | Unit | Target | Monitoring |\nI | By 2030 | | | |\n1 | Share | % | 40 | Hue |',
  );
  expect(lines).toContain('  indicatorsIn: { "2030": 1 }');
  expect(lines).toContain('    "Targets": [number, name, unit, target, monitoring]');
});

test.each([
  ['a row that lost a cell', text.replace(' | Son La', '')],
  ['a number that stands twice', text.replace('2 |', '1 |')],
])('%s is mended first: no block is offered', (_what, damaged) => {
  expect(blockOf(documentWith(table), damaged)).toEqual([]);
});

test('a text that is not the one that was sealed gets no block, a new one does', () => {
  const sealed = (sha256: string) => documentWith({ ...table, seed: { file: 'plan.txt', sha256 } });
  const bytes = Buffer.from(text);
  const held = (document: SourceDocument) => {
    const records = parseOne(document, text);
    const mismatch = {
      ...{ rule: 'checksum-mismatch' as const, document: 'fx', file: 'seeds/plan.txt', line: 1, message: 'Changed.' },
    };
    return { ...records, diagnostics: [...records.diagnostics, mismatch] };
  };
  const other = sealed(createHash('sha256').update(bytes).digest('hex'));
  expect(formatExpects([other], held(other))).toEqual([]);
  const fresh = sealed('0'.repeat(64));
  expect(formatExpects([fresh], held(fresh))).toHaveLength(7);
});
