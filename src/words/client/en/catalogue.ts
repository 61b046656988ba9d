/** What the catalogue says in English of its answer. */
import type { Rich, RichPart } from '../../rich.ts';
import { query } from './query.ts';
import { schedule } from './schedule.ts';

/** How many fit, of how many, and in how many other catalogues these are too. */
function counted(shown: number, total: number, others: number): Rich {
  const where = others === 0 ? '' : ` here and in ${others} other ${others === 1 ? 'catalogue' : 'catalogues'}`;
  return [{ text: String(shown), as: 'b' }, ` of ${total} tasks and measures${where}.`];
}

/** Words of the texts, marked as in the rows, and how many more there are. */
const marked = (words: readonly string[], more: number): Rich => [
  ...words.flatMap((text, place): (string | RichPart)[] => [...(place > 0 ? [', '] : []), { text, as: 'mark' }]),
  ...(more > 0 ? [query.andMore(more)] : []),
];

export const catalogue = {
  /** The row before all others where a place is asked for. */
  place: {
    mark: '→',
    title: 'What is asked of every province',
    why: 'Most texts say “localities” and name none.',
  },
  /** The row before all others where an indicator is asked for by its number. */
  indicator: (number: string) => ({
    title: `Indicator ${number}`,
    why: 'This list holds tasks and measures; indicators have pages of their own.',
  }),
  asking: 'Asking other catalogues …',
  unavailable: 'The search is unavailable.',
  noFile: 'The file could not be made. Reload the page and try again.',
  nothing: 'No task or measure matches.',
  counted,
  /** No entry has all the words that were asked for. */
  partly: 'None has all the words.',
  wordsUsed: (words: readonly string[], more: number): Rich => ['Words used: ', ...marked(words, more)],
  someWordsUsed: (words: readonly string[], more: number): Rich => [
    'None has all the words; those with some of them, best first: ',
    ...marked(words, more),
  ],
  showMore: (count: number) => `Show ${count} more`,
  /** On the button that leads from the filters to what they leave. */
  showResults: (count: number) => (count === 0 ? 'No results' : `Show ${count} ${count === 1 ? 'result' : 'results'}`),
  /** Follows the heading of the filters. */
  filtersOn: (count: number) => `, ${count} on`,
  choice: (facet: string, option: string) => `${facet}: ${option}`,
  remove: (choice: string) => `${choice}, remove`,
  clearAll: 'Clear all',
  /** In the place of a deadline: of a task whose cell is blank, and of a measure. */
  blank: 'Blank',
  untimed: schedule.names.unstated,
  /** In the place of a lead agency. */
  measureOf: (document: string) => `Measure, ${document}`,
  /** Who leads, in a row. */
  leads: (names: readonly string[]) => names.join(', '),
  /** The number of an id as it is shown. */
  mark: (number: string) => number,
  title: 'Tasks and measures',
};
