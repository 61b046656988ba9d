/** What is asked, as chips that take it back. */
import { catalogueWordsIn } from '../words/client/catalogue.ts';
import { element } from './element.ts';

/** One thing that is asked, and what is asked without it. */
export interface Chip<State> {
  readonly text: string;
  readonly next: State;
}

/**
 * Writes the chips; each asks for its state. From two on, another clears all.
 * @param none what is asked where all is cleared
 * @param near where the focus goes when the last chip is gone
 */
export function fillChips<State>(
  list: HTMLElement,
  chips: readonly Chip<State>[],
  { none, near, ask }: { none: State; near: HTMLElement; ask: (state: State) => Promise<void> },
): void {
  const { remove, clearAll } = catalogueWordsIn(document.documentElement.lang);
  const buttonFor = (text: string, label: string, next: State, className: string) => {
    // The button goes with what it stands for; the focus stays near.
    const onclick = () => ask(next).then(() => (list.querySelector('button') ?? near).focus());
    return element('li', {}, element('button', { type: 'button', className, ariaLabel: label, onclick }, text));
  };
  list.hidden = chips.length === 0;
  list.replaceChildren(
    ...chips.map(({ text, next }) => buttonFor(text, remove(text), next, 'chip')),
    ...(chips.length > 1 ? [buttonFor(clearAll, clearAll, none, 'as-link')] : []),
  );
}
