import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/derive/records/coverage.ts';
import { parseSeeds } from '../../src/parse/index.ts';
import { misquotations, unaccounted, unlinked } from '../property/laws.ts';
import { projectFolder } from './project.ts';
import { agencies, allSources, records, sourceOf, sources } from './records.ts';

describe('the lines of a seed', () => {
  test.each([
    ['nq03', 1358, 0, 1353, 5],
    ['dh14', 267, 0, 265, 2],
    ['kl57', 63, 0, 22, 41],
    ['kh01', 33, 11, 22, 0],
    ['hn18', 31, 1, 30, 0],
  ])('of %s are %i: %i blank, %i claimed, %i ignored', (document, lines, blank, claimed, ignored) => {
    const own = records.sourceLines.filter((line) => line.document === document);
    expect(coverageOf(own)).toEqual({ lines, blank, claimed, ignored });
    expect(blank + claimed + ignored).toBe(lines);
    expect(own.filter((line) => line.claims.length > 0)).toHaveLength(claimed);
  });

  test.each(sources.map((source) => source.document.id))(
    'of %s are those of the file, letter by letter',
    (document) => {
      const { bytes } = sourceOf(document);
      const own = records.sourceLines.filter((line) => line.document === document).map((line) => line.text);
      expect(own).toEqual(
        new TextDecoder()
          .decode(bytes)
          .replace(/\n$/u, '')
          .split('\n')
          .map((line) => line.trim()),
      );
    },
  );
});

describe('of all documents, those that were added too,', () => {
  const all = parseSeeds(allSources, agencies);

  test('every letter is claimed once or ignored for a reason', () => {
    expect(unaccounted(all)).toEqual([]);
  });

  test('every word of every record stands within its own lines', () => {
    expect(misquotations(all)).toEqual([]);
  });

  test('every claim leads to a record, and every record has text', () => {
    expect(unlinked(all)).toEqual([]);
  });
});

test('every seed has the checksum that its document seals, and every file is described', () => {
  for (const { document, bytes } of allSources)
    expect(createHash('sha256').update(bytes).digest('hex'), document.id).toBe(document.seed.sha256);
  expect(readdirSync(`${projectFolder}seeds`).sort()).toEqual(
    allSources.map((source) => source.document.seed.file).sort(),
  );
});
