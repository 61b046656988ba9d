/** Languages that nobody speaks: they show what the words of a page are, and how it bears longer ones. */
import { type Words, wordsIn } from '../../src/words/index.ts';

/** Every message as its own name in brackets; what a message was given follows, so that values are not lost. */
export const idWords = namesIn(wordsIn('en'), 'words') as Words;

function namesIn(messages: unknown, name: string): unknown {
  if (typeof messages === 'string') return `[${name}]`;
  if (typeof messages === 'function') {
    // Only a call with the values tells whether a message is a sentence with links or a plain one.
    return (...values: unknown[]) => {
      const said: unknown = Reflect.apply(messages, undefined, values);
      if (typeof said === 'string') return `[${name}]`;
      return Array.isArray(said) ? said.map((part, index) => namedPart(part, `${name}.${index}`)) : namesIn(said, name);
    };
  }
  if (Array.isArray(messages)) return messages.map((part, index) => namesIn(part, `${name}.${index}`));
  if (typeof messages === 'object' && messages !== null)
    return Object.fromEntries(Object.entries(messages).map(([key, part]) => [key, namesIn(part, `${name}.${key}`)]));
  return messages;
}

const namedPart = (part: unknown, name: string): unknown =>
  typeof part === 'object' && part !== null ? { ...part, text: `[${name}]` } : `[${name}]`;
