import { describe, expect, test } from 'vitest';
import { documentWith, indicatorTable, oddities, parseOne } from '../../fixtures/parsing.ts';

const document = documentWith({ tables: [indicatorTable] });

function read(...rows: string[]) {
  const records = parseOne(
    document,
    ['INDICATORS', 'No. | Indicator | Unit | Target | Monitoring |', ...rows].join('\n'),
  );
  return { indicators: records.indicators, provisions: records.provisions, found: oddities(records) };
}

describe('an indicator', () => {
  test('has the horizon of its heading', () => {
    const { indicators } = read(
      'I | By 2030 | | | |',
      '1 | Size | % | ≥ 30 | Ministry of Health |',
      'By 2045 | | | | |',
      '2 | Size | % | ≥ 50 | Ministry of Health |',
    );
    expect(indicators.map(({ id, horizon }) => [id, horizon])).toEqual([
      ['fx-i1', 2030],
      ['fx-i2', 2045],
    ]);
  });

  test('has no horizon without a heading', () => {
    expect(read('1 | Size | % | ≥ 30 | Ministry of Health |').indicators[0]?.horizon).toBeNull();
  });

  test('is the parent of those numbered under it', () => {
    const { indicators } = read(
      '1 | Services | | | |',
      '1.1 | Use | % | 80 | Hue |',
      '1.2 | Reuse | % | 90 | Hue |',
      '2 | Banks | % | 95 | Hue |',
    );
    expect(indicators.map(({ id, number, parent, ordinal }) => [id, number, parent, ordinal])).toEqual([
      ['fx-i1', '1', null, 1],
      ['fx-i1-1', '1.1', 'fx-i1', 2],
      ['fx-i1-2', '1.2', 'fx-i1', 3],
      ['fx-i2', '2', null, 4],
    ]);
  });

  test('keeps its cells verbatim beside what is read', () => {
    expect(read('1 | HDI | HDI | > 0,7 | The Ministry of Health |').indicators[0]).toMatchObject({
      name: 'HDI',
      unit: 'HDI',
      targetText: '> 0,7',
      target: [{ op: '>', value: 0.7 }],
      monitoringText: 'The Ministry of Health',
      monitoring: ['health'],
      flags: [{ field: 'target', rule: 'decimal-comma' }],
    });
  });

  test('with blank cells is kept with a flag on each', () => {
    const { indicators, found } = read('1 | Services | | | |');
    expect(indicators[0]?.flags.map((flag) => flag.field)).toEqual(['unit', 'target', 'monitoring']);
    expect(found).toEqual(['3 blank-cell', '3 blank-cell', '3 blank-cell']);
  });

  test.each([
    ['no name', '1 | | % | 80 | Hue |', '3 text-missing'],
    ['an unknown agency', '1 | Use | % | 80 | Atlantis |', '3 agency-unknown'],
  ])('with %s is kept with an error', (_what, row, found) => {
    const reading = read(row);
    expect(reading.indicators).toHaveLength(1);
    expect(reading.found).toContain(found);
  });
});

describe('a heading whose year cannot be read', () => {
  test.each(['By 20x0', 'By 203O', 'By 2130', 'By 2030 and 2045'])(
    '"%s" is told with its line, and sets no horizon',
    (title) => {
      const { indicators, found } = read(`I | ${title} | | | |`, '1 | Size | % | ≥ 30 | Hue |');
      expect(indicators[0]?.horizon).toBeNull();
      expect(found).toEqual(['3 horizon-unread']);
    },
  );
});

describe('a per cent over 100', () => {
  test.each([
    ['Use of services', '%', '108'],
    ['Use of services', '% of households', '90 - 180'],
    ['Dùng dịch vụ', '%', '≥ 180'],
    ['Use', '', '180%'],
  ])('%s (%s) %s is told as a share, and kept', (name, unit, target) => {
    const { indicators, found } = read(`1 | ${name} | ${unit} | ${target} | Hue |`);
    expect(found).toContain('3 per-cent-over-100');
    expect(indicators[0]?.target).toHaveLength(1);
    expect(indicators[0]?.flags).toContainEqual(
      expect.objectContaining({ field: 'target', rule: 'per-cent-over-100' }),
    );
  });

  test.each([
    ['Growth of exports', '%', '150'],
    ['Exports, compared to 2025', '%', '150'],
    ['Debt', '% GDP', '120'],
    ['Output', '%/year', '110'],
    ['Use of services', '%', '100'],
    ['Enterprises', 'Number', '500'],
  ])('%s (%s) %s may be so', (name, unit, target) => {
    expect(read(`1 | ${name} | ${unit} | ${target} | Hue |`).found).not.toContain('3 per-cent-over-100');
  });
});

test.each([
  ['≥ 8O', 'target-unread'],
  ['30k', 'target-unread'],
  ['80-70', 'range-reversed'],
])('a target "%s" is told with its line, and has no value', (target, rule) => {
  const { indicators, found } = read(`1 | Size | % | ${target} | Hue |`);
  expect(indicators[0]).toMatchObject({ targetText: target, target: [], flags: [{ field: 'target', rule }] });
  expect(found).toEqual([`3 ${rule}`]);
});

test.each(['MINISTRY OF HEALTH', 'ministry of health', 'Ministry Of Health', 'BỘ Y TẾ'])(
  'an agency written "%s" is read, and its capitals are told',
  (name) => {
    const { indicators, found } = read(`1 | Size | % | 50 | ${name} |`);
    expect(indicators[0]?.monitoring).toEqual(['health']);
    expect(found).toContain('3 agency-capitals');
  },
);

test('an agency within a list may begin with a small letter', () => {
  expect(read('1 | Size | % | ≥ 50 | Hue, the Ministry of Health |').found).toEqual([]);
});
