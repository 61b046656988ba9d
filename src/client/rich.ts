/** Sentences with links and other elements inside them, as nodes: what components/ui/Rich.astro writes in the build. */
import type { Rich, RichPart } from '../words/rich.ts';
import { element } from './element.ts';

/** What is said: a sentence with elements inside it, or a plain one. */
export type Sentence = Rich | string;

/**
 * The nodes of sentences, with a space between each and the next.
 * @param press what the button among them does, where there is one
 */
export function nodesOf(sentences: readonly Sentence[], press?: () => void): (Node | string)[] {
  return sentences.flatMap((sentence, place) => [
    ...(place > 0 ? [' '] : []),
    ...(typeof sentence === 'string'
      ? [sentence]
      : sentence.map((part) => (typeof part === 'string' ? part : elementOf(part, press)))),
  ]);
}

function elementOf({ text, href, lang, as = 'b' }: RichPart, press: (() => void) | undefined): HTMLElement {
  const spoken = lang ? { lang } : {};
  if (href !== undefined) return element('a', { href, ...spoken }, text);
  if (as === 'button') return element('button', { type: 'button', className: 'as-link', onclick: press ?? null }, text);
  return as === 'voice' ? element('b', { className: 'voice' }, text) : element(as, spoken, text);
}
