import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, isError } from '../../src/model/diagnostic.ts';
import { parseOne } from '../fixtures/parsing.ts';
import { agencies, records, sources } from '../seeds/records.ts';
import { misquotations, unaccounted, withoutChecksums } from './laws.ts';

const texts = sources.map(({ document, bytes }) => ({
  document,
  lines: new TextDecoder().decode(bytes).replace(/\n$/u, '').split('\n'),
}));
const sound = new Map(
  texts.map(({ document, lines }) => [document.id, withoutChecksums(parseOne(document, lines.join('\n'), agencies))]),
);
const seed = fc.constantFrom(...texts);
const runs = { numRuns: 200 };

/** A place in a text of any length. */
const place = (size: number, share: number) => Math.floor(share * size);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a whole seed', () => {
  test('gives the same records with CRLF and with blanks at the ends of any lines', () => {
    fc.assert(
      fc.property(
        seed,
        fc.boolean(),
        fc.infiniteStream(fc.constantFrom('', '', ' ', '\t', '\u00A0 ')),
        ({ document, lines }, returns, blanks) => {
          const text = lines.map((line) => line + blanks.next().value + (returns ? '\r\n' : '\n')).join('');
          expect(withoutChecksums(parseOne(document, text, agencies))).toEqual(sound.get(document.id));
        },
      ),
      runs,
    );
  });

  test('keeps its laws with any line lost, doubled or moved', () => {
    fc.assert(
      fc.property(
        seed,
        share,
        share,
        fc.constantFrom('lost', 'doubled', 'moved'),
        ({ document, lines }, from, to, change) => {
          const changed = [...lines];
          const [line = ''] = changed.splice(place(lines.length, from), change === 'doubled' ? 0 : 1);
          if (change !== 'lost')
            changed.splice(
              place(changed.length, to),
              0,
              change === 'doubled' ? (lines[place(lines.length, from)] ?? '') : line,
            );
          const damaged = parseOne(document, changed.join('\n'), agencies);
          expect(misquotations(damaged)).toEqual([]);
          expect(unaccounted(damaged)).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('that is cut anywhere is told from a sound one', () => {
    const messages = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.map((entry) => `${entry.rule} ${entry.message}`).join('\n');
    const known = new Map(
      texts.map(({ document }) => [
        document.id,
        messages(records.diagnostics.filter((entry) => entry.document === document.id)),
      ]),
    );
    fc.assert(
      fc.property(seed, share, ({ document, lines }, end) => {
        const kept = lines.slice(0, place(lines.length, end));
        const { diagnostics } = parseOne(document, kept.join('\n'), agencies);
        expect(diagnostics.some(isError) || messages(diagnostics) !== known.get(document.id)).toBe(true);
      }),
      runs,
    );
  });
});
