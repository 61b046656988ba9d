/** A language that nobody speaks: it shows what the words of a page are. */
import { wordsIn } from '../../src/words/index.ts';
import { translated } from './translated.ts';

/** Every message as its own name in brackets, without what it was given: that is no word of a component. */
export const idWords = translated(wordsIn('en'), 'words', (_text, name) => `[${name}]`);
