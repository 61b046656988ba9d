/** Results as rows, written like the list that the server renders. */

import { fold } from '../../model/fold.ts';
import { taskPath } from '../../model/paths.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { element } from '../element.ts';
import { inPageLang } from '../page-lang.ts';
import type { Entry } from './entries.ts';

interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Marks the words of a text that matched.
 * @param terms folded words
 * @returns stretches that join to the text
 */
export function markWords(text: string, terms: ReadonlySet<string>): Stretch[] {
  if (terms.size === 0) return [{ text, marked: false }];
  const stretches: { text: string; marked: boolean }[] = [];
  for (const piece of text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const marked = terms.has(fold(piece));
    const last = stretches.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else stretches.push({ text: piece, marked });
  }
  return stretches;
}

/**
 * A text for a row of results: whole, or cut at words to about a length. Where the first mark stands behind the cut,
 * the beginning gives way to its surroundings.
 * @returns marked stretches; no-break spaces hold the dots to their words
 */
export function excerptOf(text: string, terms: ReadonlySet<string>, length: number): Stretch[] {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= length) return markWords(line, terms);
  const [before] = markWords(line, terms);
  const first = before && !before.marked && before.text.length < line.length ? before.text.length : 0;
  const from = first < length - 20 ? 0 : line.lastIndexOf(' ', first - length / 3) + 1;
  const to = line.length - from <= length ? line.length : line.lastIndexOf(' ', from + length);
  const cut = (from > 0 ? '…\u00A0' : '') + line.slice(from, to) + (to < line.length ? '\u00A0…' : '');
  return markWords(cut, terms);
}

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
  const words = catalogueWordsIn(document.documentElement.lang);
  const link = element(
    'a',
    { href: entry.home ? entry.home.address + taskPath(entry.id) : inPageLang(taskPath(entry.id)), target },
    element(
      'h3',
      {},
      element('span', { className: 'no' }, words.mark(entry.number)),
      ' ',
      element('span', { className: 'stated' }, ...nodesOf(excerptOf(entry.description, terms, 215))),
    ),
  );
  const blank = entry.kind === 'task' ? words.blank : words.untimed;
  const pair = pairOf(entry, shapes);
  // "Ongoing" is not said twice.
  const isRepeated = entry.deadline !== '' && pair.querySelector('.word')?.textContent === entry.deadline;
  const lead = words.leads(entry.leads);
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
    element('p', {}, ...(isRepeated ? [] : [element('b', { className: 'voice' }, entry.deadline || blank)]), pair),
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
