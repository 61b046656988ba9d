/** The line of a search result that says where its task stands. */
import { scheduleWordsIn } from '../words/client/schedule.ts';
import { dayOfPage, scheduleToday } from './day.ts';
import { element } from './element.ts';
import type { Found } from './pagefind.ts';
import { stateOf } from './search-result.ts';

/**
 * The deadline as stated, schedule and evidence, with a space behind them; nothing of what is no task. Days are counted
 * here, since what the index holds was written on an earlier one, and once more where the page finds out that it is old.
 */
export function stateLine(found: Found, name: 'small' | 'p'): (Node | string)[] {
  const state = stateOf(found);
  if (!state) return [];
  const { stated, day, undated, evidence } = state;
  const parts = [
    ...(stated ? [element('b', { className: 'voice' }, stated)] : []),
    ...(day ? [when(day)] : []),
    ...[undated, evidence].filter(Boolean),
  ];
  return [
    element(name, { className: 'state' }, ...parts.flatMap((part, place) => (place > 0 ? [' · ', part] : [part]))),
    ' ',
  ];
}

/** Written like the schedules of the page, which the page's own script corrects. */
function when(day: string): HTMLElement {
  const { names, far } = scheduleWordsIn(document.documentElement.lang);
  const { schedule, left } = scheduleToday(day, dayOfPage());
  const node = element(
    'span',
    { className: `when ${schedule}` },
    element('span', { className: 'word' }, names[schedule]),
    element('span', { className: 'far' }, far(schedule, left)),
  );
  node.dataset['deadline'] = day;
  return node;
}
