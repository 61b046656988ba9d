/** Messages said another way, sentence by sentence: how the languages of the tests are made from English. */

/**
 * What is said in place of a text.
 * @param name of its message; the parts of a sentence with elements inside are numbered
 * @param given the texts among the values that the message was called with
 */
export type Say = (text: string, name: string, given: readonly string[]) => string;

/** The same messages, each text of them said another way; what else a part of a sentence has, as its link, stays. */
export function translated<Messages>(messages: Messages, name: string, say: Say): Messages {
  const translate = (message: unknown, own: string, given: readonly string[]): unknown => {
    if (typeof message === 'string') return say(message, own, given);
    if (typeof message === 'function')
      // Only a call with the values tells whether a message is a sentence with links or a plain one.
      return (...values: unknown[]) => translate(Reflect.apply(message, undefined, values), own, textsIn(values));
    if (Array.isArray(message)) return message.map((part, index) => translate(part, `${own}.${index}`, given));
    if (typeof message !== 'object' || message === null) return message;
    if (isPart(message)) {
      const { text, as } = message;
      // Code is as it is given to a reader to type.
      return { ...message, text: say(text, own, as === 'code' ? [text] : given) };
    }
    return Object.fromEntries(
      Object.entries(message).map(([key, part]) => [key, translate(part, `${own}.${key}`, given)]),
    );
  };
  return translate(messages, name, []) as Messages;
}

const partKeys = new Set(['text', 'href', 'external', 'as']);

/** Whether this is an element inside a sentence. */
const isPart = (message: object): message is { readonly text: string; readonly as?: string } =>
  'text' in message && typeof message.text === 'string' && Object.keys(message).every((key) => partKeys.has(key));

function textsIn(values: unknown): string[] {
  if (typeof values === 'string') return values.trim() === '' ? [] : [values];
  return typeof values === 'object' && values !== null ? Object.values(values).flatMap(textsIn) : [];
}
