/** Says which catalogues are not part of an answer. */
import { element } from './element.ts';

/**
 * A message with a way to ask them once more.
 * @param names of the catalogues that could not be asked
 */
export function unreachedMessage(names: readonly string[], retry: () => void): HTMLElement {
  const one = names.length === 1;
  const message = element(
    'div',
    { className: 'message' },
    element('strong', {}, `${names.join(', ')} cannot be reached.`),
    element(
      'p',
      {},
      `This answer holds nothing of ${one ? 'that catalogue' : 'those catalogues'}. `,
      element('button', { type: 'button', className: 'button', onclick: retry }, 'Try again'),
    ),
  );
  message.dataset['unreached'] = '';
  return message;
}
