/** Results as rows, written like the list that the server renders. */
import { taskPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import type { Entry } from './entries.ts';
import { excerptOf, markWords, type Stretch } from './marks.ts';

const nodesOf = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/**
 * One result: the link to its record first.
 * @param terms folded words to mark
 * @param target where links open
 */
export function rowOf(entry: Entry, terms: ReadonlySet<string>, target = ''): HTMLLIElement {
  const link = element(
    'a',
    { href: taskPath(entry.id), target },
    element('span', { className: 'no' }, entry.number),
    ' ',
    element('span', { className: 'stated' }, ...nodesOf(excerptOf(entry.description, terms, 215))),
  );
  const lead = entry.leads.join(', ');
  const time = entry.deadline
    ? [element('b', { className: 'voice' }, entry.deadline), element('br'), entry.read]
    : [entry.kind === 'task' ? 'Blank' : 'No time stated'];
  return element(
    'li',
    {},
    link,
    element('small', {}, ...nodesOf(markWords(lead || `Measure, ${entry.document}`, terms))),
    element('p', {}, ...time),
  );
}
