/** What is advised in English where no task or measure fits. */
import type { Rich } from '../../rich.ts';

export const advice = {
  unknownWords: (quoted: string) => `In no task or measure here: ${quoted}.`,
  nearest: (words: string): Rich => ['Nearest words: ', { text: words, as: 'button' }, '.'],
  drop: (choice: string, count: number): Rich => [{ text: `Drop “${choice}”`, as: 'button' }, ` to see ${count}.`],
  limits: (limits: readonly string[], href: string): Rich => [
    `Nothing here fits the limits of this page: ${limits.join(', ')}. `,
    { text: 'Drop them', href },
    '.',
  ],
  allTexts: (href: string): Rich => [{ text: 'Search all texts', href }, ' for these words.'],
};
