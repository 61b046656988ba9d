import { describe, expect, test } from 'vitest';
import { isError, type RuleName } from '../../src/model/diagnostic.ts';
import { parseSeeds } from '../../src/parse/index.ts';
import { agencies, records, sources, tally } from './records.ts';

test('no seed has an error', () => {
  expect(records.diagnostics.filter(isError)).toEqual([]);
});

test('the oddities of the seeds are those of the golden list, each at its line', async () => {
  const lines = records.diagnostics.map(
    ({ document, line, rule }) => `  ${JSON.stringify(`${document}:${line} ${rule}`)}`,
  );
  await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot('diagnostics.json');
});

describe.each(sources.map((source) => [source.document.id, source] as const))(
  'the accepted oddities of %s',
  (id, source) => {
    const { expects } = source.document;

    test('are exactly as many of each rule as occur', () => {
      expect(
        tally(
          records.diagnostics.filter((entry) => entry.document === id),
          (entry) => entry.rule,
        ),
      ).toEqual(expects.diagnostics);
    });

    test('are an error when one no longer occurs', () => {
      for (const [rule, count] of Object.entries(expects.diagnostics)) {
        const diagnostics = { ...expects.diagnostics, [rule]: count + 1 };
        const stale = { ...source, document: { ...source.document, expects: { ...expects, diagnostics } } };
        const errors = parseSeeds([stale], agencies).diagnostics.filter(isError);
        expect(errors).toMatchObject([{ rule: 'oddities-differ', expected: String(count + 1), actual: String(count) }]);
      }
    });
  },
);

test('each flag of a record is a diagnostic on the record’s own lines', () => {
  for (const record of [...records.tasks, ...records.indicators, ...records.provisions]) {
    const own = records.diagnostics.filter(
      ({ document, line }) =>
        document === record.document && line >= record.source.lines[0] && line <= record.source.lines[1],
    );
    const rules = new Set(own.map((entry) => entry.rule));
    // The items of a list that we number have one diagnostic for the whole list.
    for (const flag of record.flags)
      if (flag.rule !== 'our-numbering') expect(rules, record.id).toContain(flag.rule as RuleName);
  }
});
