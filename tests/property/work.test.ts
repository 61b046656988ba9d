// Each of these texts is read in a blink where the work grows with the size, and not within the runner's limit where
// it grows with the square.
import { expect, test } from 'vitest';
import { parseOne } from '../fixtures/parsing.ts';
import { documents } from './arbitraries.ts';

const body = 'II. WORK\n1. Group\n';
const table = 'TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n';
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

test.each<[what: string, text: string, grammar?: keyof typeof documents]>([
  ['a point of 100,000 wrapped lines', `${body}a) start\n${'more words here\n'.repeat(100_000)}`],
  ['100,000 glued bullets', `${body}- First${'.- Next'.repeat(100_000)}.`, 'programme'],
  ['a line of 100,000 words', 'word and another '.repeat(50_000)],
  ['a line of 500,000 letters', 'x'.repeat(500_000)],
  ['500,000 bars', `${table}${'|'.repeat(500_000)}`],
  ['a row of 100,000 open lines', `${table}1 |\n${'open line\n'.repeat(100_000)}`],
  [
    '30,000 rows',
    `${table}${numbered(30_000, (index) => `${index + 1} | Draft law ${index}. | Hue | Son La | 2025 |`)}`,
  ],
  ['40,000 headings', `${table}${numbered(40_000, (index) => `Part ${index} | | | | |`)}`],
  ['30,000 numbers out of order', `${table}${numbered(30_000, (index) => `${(index * 7) % 13} |`)}`],
  ['numbers of 5,000 levels', `${table}${`1${'.1'.repeat(5_000)} | a | Hue | Hue | 2025 |\n`.repeat(20)}`],
  ['a cell of 50,000 agencies', `${table}1 | Draft it. | ${'Hue, '.repeat(50_000)} | Son La | 2025 |`],
  ['a cell of 200,000 unknown words', `${table}1 | Draft it. | ${'Atlantis '.repeat(200_000)} | Son La | 2025 |`],
  [
    'a target of 50,000 parts',
    `INDICATORS\nNo. | Indicator | Unit | Target | Monitoring |\n1 | Use | % | ${'≥ 5; '.repeat(50_000)} | Hue |`,
  ],
  ['a deadline of 100,000 dashes', `${table}1 | Draft it. | Hue | Son La | ${'2025 -'.repeat(20_000)} |`],
  ['30,000 footnotes', numbered(30_000, (index) => `[${index}] Note ${index} of the list.`)],
  ['a list of 100,000 phases', `In phases: ${'2025-2026; '.repeat(100_000)}`, 'article'],
])('%s are read to their end', (_what, text, grammar = 'resolution') => {
  const { sourceLines } = parseOne(documents[grammar], text);
  expect(sourceLines.length).toBe(text.replace(/\n$/u, '').split('\n').length);
});
