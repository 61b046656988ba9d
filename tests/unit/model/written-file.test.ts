import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileNames, toYaml, type WrittenKind } from '../../../src/model/written-file.ts';

describe('the name of a file', () => {
  test.each<[kind: WrittenKind, entry: Record<string, string>, names: readonly string[]]>([
    [
      'progress',
      { task: 'nq03-76', on: '2026-03-02' },
      ['progress/nq03-76/2026-03-02', 'progress/nq03-76/2026-03-02-2'],
    ],
    [
      'observation',
      { indicator: 'nq03-i11-1', period: '2025-06' },
      ['observations/nq03-i11-1/2025-06', 'observations/nq03-i11-1/2025-06-2'],
    ],
    [
      'correction',
      { record: 'nq03-76', field: 'leadText' },
      ['corrections/nq03-76-lead-text', 'corrections/nq03-76-lead-text-2'],
    ],
  ])('of kind %s says what it is of, and has a number where that is taken', (kind, entry, names) => {
    const all = fileNames(kind, entry);
    expect([all.next().value, all.next().value]).toEqual(names.map((name) => `content/${name}.yaml`));
  });
});

describe('an entry as YAML', () => {
  test('stands as in the templates: texts in quotes, lists of records indented, nothing for what is not given', () => {
    const page = { title: 'A: b # c', published: undefined, grade: 'A' };
    expect(toYaml({ on: '2026-03-02', value: 14.02, baseline: true, caution: undefined, evidence: [page, page] })).toBe(
      [
        'on: "2026-03-02"',
        'value: 14.02',
        'baseline: true',
        'evidence:',
        ...['  - title: "A: b # c"', '    grade: "A"', '  - title: "A: b # c"', '    grade: "A"', ''],
      ].join('\n'),
    );
  });

  const text = fc.string({ unit: 'grapheme' });
  const record = fc.dictionary(fc.stringMatching(/^k[a-z]{0,8}$/u), text, { minKeys: 1 });

  test('is read as what it was, whatever the texts hold', () =>
    fc.assert(
      fc.property(
        fc.record({
          text,
          value: fc.double({ noNaN: true, noDefaultInfinity: true }),
          page: record,
          pages: fc.array(record, { minLength: 1 }),
        }),
        (entry) => {
          expect(parse(toYaml(entry), { schema: 'core' })).toEqual(JSON.parse(JSON.stringify(entry)));
        },
      ),
      { numRuns: 2000 },
    ));
});
