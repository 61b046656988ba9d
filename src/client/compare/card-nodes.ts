/** The rows of a card as nodes. */
import type { Card, CardItem, CardRow } from '../../model/card.ts';
import { scheduleWordsIn } from '../../words/client/schedule.ts';
import { dayOfPage, scheduleToday } from '../day.ts';
import { element } from '../element.ts';

const { lang } = document.documentElement;

/** A link to a record; out of the frame where the page is framed. */
export const linkTo = (href: string, text: string): HTMLAnchorElement =>
  element('a', { href, target: window.parent === window ? '' : '_top' }, text);

/**
 * What stands in a row of a card.
 * @param own texts that stand out
 */
export function nodesOfRow(row: CardRow, { asOf }: Card, blank: string, own: ReadonlySet<string> = new Set()): Node[] {
  if (row.deadline) return [scheduleNode(row.deadline, asOf)];
  const shown = ({ text, href }: CardItem): Node => (href ? linkTo(href, text) : document.createTextNode(text));
  const outstanding = (item: CardItem): Node => (own.has(item.text) ? element('b', {}, shown(item)) : shown(item));
  const words = { className: row.stated ? 'stated' : '', lang: row.lang ?? '' };
  const [first, ...more] = row.items;
  const note = row.note ? [element('small', {}, row.note)] : [];
  if (!first) return [element('span', { className: 'blank' }, blank), ...note];
  if (more.length === 0) return [element('span', words, outstanding(first)), ...note];
  return [element('ul', words, ...row.items.map((item) => element('li', {}, outstanding(item)))), ...note];
}

/** Where a deadline stands on the day of the page; where the page is corrected later, so is this. */
function scheduleNode(deadline: string, asOf: string): HTMLElement {
  const { schedule, left } = scheduleToday(deadline, dayOfPage() || asOf);
  const { names, far } = scheduleWordsIn(lang);
  const node = element(
    'span',
    { className: `when ${schedule}` },
    element('span', { className: 'word' }, names[schedule]),
    element('small', { className: 'far' }, far(schedule, left)),
  );
  node.dataset['deadline'] = deadline;
  return node;
}
