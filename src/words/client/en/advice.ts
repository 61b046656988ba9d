/** What is advised in English where no task or measure fits. */
import type { Rich } from '../../rich.ts';

export const advice = {
  unknownWords: (quoted: string) => `No task or measure has ${quoted}.`,
  nearest: (words: string): Rich => ['Similar words: ', { text: words, as: 'button' }, '.'],
  drop: (choice: string, count: number): Rich => [{ text: `Remove “${choice}”`, as: 'button' }, ` to see ${count}.`],
  limits: (limits: readonly string[], href: string): Rich => [
    `Nothing matches within the limits of this page: ${limits.join(', ')}. `,
    { text: 'Remove them', href },
    '.',
  ],
  allTexts: (href: string): Rich => [{ text: 'Search all texts', href }, ' for these words.'],
};
