/** What is asked, as chips that take it back. */
import { element } from '../element.ts';
import { namesOf, type Parts } from './parts.ts';
import { type CatalogueState, sortFor, without } from './state.ts';

/** Writes the chips of a state; each asks for the state without it. */
export function showChips(
  { chips, boxes, field }: Parts,
  state: CatalogueState,
  ask: (state: CatalogueState) => Promise<void>,
): void {
  const wanted = [
    ...(state.query === '' ? [] : [{ text: `“${state.query}”`, next: withoutWords(state) }]),
    ...boxes
      .filter((box) => state.chosen[box.name]?.includes(box.value))
      .map((box) => {
        const { facet, option } = namesOf(box);
        return { text: `${facet}: ${option}`, next: without(state, box.name, box.value) };
      }),
  ];
  const buttonFor = (text: string, label: string, next: CatalogueState, className: string) => {
    // The button goes with what it stands for; the focus stays near.
    const onclick = () => ask(next).then(() => (chips.querySelector('button') ?? field).focus());
    return element('li', {}, element('button', { type: 'button', className, ariaLabel: label, onclick }, text));
  };
  chips.hidden = wanted.length === 0;
  chips.replaceChildren(
    ...wanted.map(({ text, next }) => buttonFor(text, `${text}, remove`, next, 'chip')),
    ...(wanted.length > 1
      ? [buttonFor('Clear all', 'Clear all', { ...withoutWords(state), chosen: {} }, 'as-link')]
      : []),
  );
}

const withoutWords = (state: CatalogueState): CatalogueState => ({
  ...state,
  query: '',
  sort: sortFor('', state.sort),
});
