/** Says which catalogues are not part of an answer. */
import { queryWordsIn } from '../words/client/query.ts';
import { element } from './element.ts';

/**
 * A message with a way to ask them once more.
 * @param names of the catalogues that could not be asked
 */
export function unreachedMessage(names: readonly string[], retry: () => void): HTMLElement {
  const words = queryWordsIn(document.documentElement.lang);
  const message = element(
    'div',
    { className: 'message' },
    element('strong', {}, words.unreached(names)),
    element(
      'p',
      {},
      words.leftOut(names.length),
      ' ',
      element('button', { type: 'button', className: 'button', onclick: retry }, words.tryAgain),
    ),
  );
  message.dataset['unreached'] = '';
  return message;
}
