import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, isError } from '../../src/model/diagnostic.ts';
import type { SeedRecords } from '../../src/model/records.ts';
import { parseSeeds } from '../../src/parse/index.ts';
import { unaccounted } from '../property/laws.ts';
import { type Damage, damages } from './damage.ts';
import { agencies, records, sourceOf, tally } from './records.ts';

/** The damaged seed as someone would publish it by mistake: with its new checksum sealed. */
function parseDamaged({ document, bytes }: Damage): SeedRecords {
  const source = sourceOf(document);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return parseSeeds(
    [{ document: { ...source.document, seed: { ...source.document.seed, sha256 } }, bytes, sha256 }],
    agencies,
  );
}

/** The words of each task, indicator and group of a document, apart from places that a lost line moves. */
function words(from: SeedRecords, document: string): Map<string, string> {
  const own = [
    ...from.tasks,
    ...from.indicators,
    ...from.provisions.filter((entry) => !['paragraph', 'heading'].includes(entry.kind)),
  ].filter((entry) => entry.document === document);
  return new Map(
    own.map((record) => {
      const { source: _, ordinal: __, flags: ___, ...rest } = record;
      const apart = { ...('group' in rest ? { group: null } : {}), ...('cells' in rest ? { cells: {} } : {}) };
      return [record.id, JSON.stringify({ ...rest, ...apart })];
    }),
  );
}

const isNew = (before: Record<string, number>) => (entry: Diagnostic) =>
  (before[`${entry.rule} ${entry.message} ${entry.actual}`] ?? 0) === 0;

describe('a seed of which', () => {
  test.each(damages.map((damage) => [damage.what, damage] as const))(
    '%s is told from a sound one, and all other records are kept',
    (_what, damage) => {
      const sound = records.diagnostics.filter((entry) => entry.document === damage.document);
      const before = tally(sound, (entry) => `${entry.rule} ${entry.message} ${entry.actual}`);
      const damaged = parseDamaged(damage);

      expect(damaged.diagnostics.filter((entry) => isError(entry) || isNew(before)(entry))).not.toEqual([]);
      expect(unaccounted(damaged)).toEqual([]);
      if (damage.lost === 'any') return;
      const kept = words(damaged, damage.document);
      for (const [id, text] of words(records, damage.document))
        if (!damage.lost.includes(id)) expect(kept.get(id), id).toBe(text);
    },
  );
});

test('a seed whose checksum is not sealed is an error, even if nothing else is odd', () => {
  const source = sourceOf('kh01');
  const { diagnostics } = parseSeeds([{ ...source, sha256: '0'.repeat(64) }], agencies);
  expect(diagnostics.filter(isError)).toMatchObject([{ rule: 'checksum-mismatch' }]);
});

test('damage to one seed leaves the records of the others alone', () => {
  const broken = { ...sourceOf('nq03'), bytes: new Uint8Array([0, 255, 254]) };
  const rest = parseSeeds([broken, sourceOf('dh14')], agencies);
  expect(words(rest, 'dh14')).toEqual(words(records, 'dh14'));
});
