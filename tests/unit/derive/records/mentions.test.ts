import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../../../src/derive/records/mentions.ts';
import type { Instrument } from '../../../../src/model/instrument.ts';

const instrument = (id: string, ...names: string[]): Instrument => ({
  id,
  kind: 'law',
  name: id,
  names,
  relations: [],
});
const find = mentionFinder([
  instrument('data', 'Law on Data', 'Data Law'),
  instrument('data-decree', 'Decree on the Law on Data'),
  instrument('st-2013', 'Law on Science and Technology (2013)'),
  instrument('st', 'Law on Science and Technology'),
  instrument('d264', 'Nghị định 264/2025/NĐ-CP', '264/2025/ND-CP'),
  instrument('r57', 'Resolution 57', 'Resolution No. 57-NQ/TW'),
]);

/** Each mention as the words it covers and whom they name. */
const mentionsIn = (text: string) =>
  find(text).map(({ start, end, instrument: id }) => [text.slice(start, end), id] as const);

describe('the mentions in a text', () => {
  test.each<[what: string, text: string, found: (readonly [string, string])[]]>([
    [
      'stand in their order',
      'The Data Law and Resolution 57.',
      [
        ['Data Law', 'data'],
        ['Resolution 57', 'r57'],
      ],
    ],
    ['take the longest name', 'the Decree on the Law on Data', [['Decree on the Law on Data', 'data-decree']]],
    [
      'take the longest name that ends in a mark',
      'Law on Science and Technology (2013).',
      [['Law on Science and Technology (2013)', 'st-2013']],
    ],
    [
      'take the shorter name where the longer is not whole',
      'Law on Science and Technology (1990)',
      [['Law on Science and Technology', 'st']],
    ],
    ['are whole words', 'Law on Database, Resolution 571, preResolution 57', []],
    [
      'may stand before a mark',
      '“Law on Data”, Resolution 57-',
      [
        ['Law on Data', 'data'],
        ['Resolution 57', 'r57'],
      ],
    ],
    ['count letter by letter', 'law on data', []],
    ['may be Vietnamese', 'theo Nghị định 264/2025/NĐ-CP.', [['Nghị định 264/2025/NĐ-CP', 'd264']]],
    ['do not begin within a letter with a tone', 'ịResolution 57', []],
    ['are none in an empty text', '', []],
  ])('%s', (_what, text, found) => {
    expect(mentionsIn(text)).toEqual(found);
  });

  test('are the same whatever the order of the instruments', () => {
    const names = [instrument('a', 'Law on A'), instrument('b', 'Law on A and B')];
    for (const list of [names, names.toReversed()])
      expect(mentionFinder(list)('Law on A and B').map((mention) => mention.instrument)).toEqual(['b']);
  });

  test('are none without instruments', () => {
    expect(mentionFinder([])('Law on Data')).toEqual([]);
  });
});
