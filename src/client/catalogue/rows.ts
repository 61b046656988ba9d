/** Results as rows, written like the list that the server renders. */
import { taskPath } from '../../model/paths.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { element } from '../element.ts';
import type { Entry } from './entries.ts';
import { excerptOf, markWords, type Stretch } from './marks.ts';

const nodesOf = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** What a row needs beside its entry. */
export interface RowSetting {
  /** Folded words to mark. */
  readonly terms: ReadonlySet<string>;
  /** Where links open. */
  readonly target: string | undefined;
  /** Each schedule and evidence as it is drawn. */
  readonly shapes: DocumentFragment;
}

/** One result: the link to its record first. */
export function rowOf(entry: Entry, { terms, target = '', shapes }: RowSetting): HTMLLIElement {
  const link = element(
    'a',
    { href: (entry.home?.address ?? '') + taskPath(entry.id), target },
    element('span', { className: 'no' }, entry.number),
    ' ',
    element('span', { className: 'stated' }, ...nodesOf(excerptOf(entry.description, terms, 215))),
  );
  const words = catalogueWordsIn(document.documentElement.lang);
  const blank = entry.kind === 'task' ? words.blank : words.untimed;
  const lead = entry.leads.join(', ');
  return element(
    'li',
    {},
    link,
    element(
      'small',
      {},
      ...nodesOf(markWords(lead || words.measureOf(entry.document), terms)),
      ...(entry.home ? [' · ', element('b', {}, entry.home.name)] : []),
    ),
    element('p', {}, element('b', { className: 'voice' }, entry.deadline || blank), pairOf(entry, shapes)),
  );
}

/** Schedule and evidence. The day of the schedule is written by the rule of the page, for the reader's own day. */
function pairOf({ dated, values }: Entry, shapes: DocumentFragment): HTMLElement {
  const [schedule] = values.get('schedule') ?? [];
  const [evidence] = values.get('evidence') ?? [];
  const pair = element('span', { className: 'pair' });
  for (const name of [dated.split(' ')[0] || schedule, evidence]) {
    const shape = shapes.querySelector(`[data-shape="${name}"]`)?.firstElementChild?.cloneNode(true);
    if (shape) pair.append(shape);
  }
  const when = pair.querySelector<HTMLElement>('[data-deadline]');
  if (when) when.dataset['deadline'] = dated;
  return pair;
}
