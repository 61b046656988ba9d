/** Texts of every sort for the laws of the parser: plain noise, and lines that look like those of a plan. */
import fc from 'fast-check';
import type { SourceDocument } from '../../src/model/document.ts';
import { documentWith, indicatorTable, taskTable } from '../fixtures/parsing.ts';

/** A document of each grammar, with all that a grammar can name. */
export const documents: Readonly<Record<SourceDocument['grammar'], SourceDocument>> = {
  resolution: documentWith({
    sections: [
      { begins: 'I. AIMS', holds: 'objectives' },
      { begins: 'II. WORK', holds: 'measures' },
      { begins: 'III. DUTIES', holds: 'duties' },
    ],
    tables: [indicatorTable, taskTable],
    ignored: [{ begins: 'See more', every: true, reason: 'Furniture.' }],
  }),
  programme: documentWith({ grammar: 'programme', sections: [{ begins: 'II. WORK', holds: 'measures' }] }),
  article: documentWith({
    grammar: 'article',
    lists: [
      { by: 'paragraph', holds: 'measures', prefix: 'p', name: 'Paragraph', begins: 'The motto', through: 'The chief' },
      {
        by: 'beginning',
        holds: 'measures',
        prefix: '',
        name: 'Area',
        items: [{ begins: 'First,' }, { begins: 'Second' }],
        until: 'Note',
      },
      { by: 'separator', holds: 'phases', prefix: '', name: 'Phase', after: 'phases:', separator: ';' },
    ],
  }),
};

export const grammars = Object.keys(documents) as SourceDocument['grammar'][];

const lineOf = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'I. AIMS',
      'II. WORK',
      'III. DUTIES',
      'INDICATORS',
      'TASKS',
      'See more',
      '',
      '|',
      '---',
      'ANNEX 1',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'No. | Indicator | Unit | Target | Monitoring |',
      'No. | Task | Lead | Coordinating | Deadline |',
      'No. |',
      'Task |',
      'Lead |',
      'Deadline |',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'The motto is this.',
      'The chief said so.',
      'First, culture',
      'Second, sports',
      'Note.',
      'In phases: 2025-2026; 2026-2030',
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.nat(14),
        fc.constantFrom('. |', ' |', '.', ') ', '.1 |'),
        fc.constantFrom('', ' Draft it. |', ' Draft it. | Hue | Son La | 2025 |', ' Use | % | ≥ 80 | Hue |'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a) ', 'b) ', 'c) ', 'd) ', 'dd) ', 'đ) ', '- ', '• ', '1. ', '2. ', '[1] ', 'Article 1. '),
        fc.constantFrom('Review it.', 'Review', 'By 2030, review.- Issue it.'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'I | By 2030 | | | |',
      'By 2045 |',
      'Hue |',
      'Ministry of Health, Hue |',
      'Atlantis |',
      '2nd quarter 2025 |',
      '≥ 80 |',
      '> 0,7 |',
      '100 |',
      '- |',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Lines that look like those of a plan, in any order. */
export const planLines: fc.Arbitrary<string[]> = fc.array(lineOf, { maxLength: 40 });

/** Any text: noise, or lines like those of a plan. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: planLines.map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** A grammar's document with any text. */
export const anySeed: fc.Arbitrary<{ document: SourceDocument; text: string }> = fc
  .record({ grammar: fc.constantFrom(...grammars), text: anyText })
  .map(({ grammar, text }) => ({ document: documents[grammar], text }));
