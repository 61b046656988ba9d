/** Loads when a button that copies is first pressed: copies, and says so on the button and to who hears the page. */
import { buttonsWordsIn } from '../words/client/buttons.ts';
import { element } from './element.ts';

/** How long it is said. */
const shown = 2000;
/** What reads the page aloud must have met an element before words come into it. */
const met = 100;

const said = element('p', { className: 'vh', role: 'status' });
document.body.append(said);

/** @param from the words to copy; or `#` and the id of the element that holds them */
export async function copy(button: HTMLButtonElement, from: string): Promise<void> {
  const words = from.startsWith('#') ? document.querySelector(from)?.textContent?.trim() : from;
  // Kept, for whoever presses it again while it says what it did.
  button.dataset['label'] ??= button.textContent;
  const { copied, blocked } = buttonsWordsIn(document.documentElement.lang);
  const outcome = await navigator.clipboard.writeText(words ?? '').then(
    () => copied,
    () => blocked,
  );
  button.textContent = outcome;
  setTimeout(() => (said.textContent = outcome), met);
  setTimeout(() => {
    button.textContent = button.dataset['label'] ?? '';
    said.textContent = '';
  }, shown);
}
