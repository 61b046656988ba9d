/** What the search of all texts says in English: the search page, and quick search over any page. */
import type { Rich } from '../../rich.ts';

/** What a result is, by the part of the site that it stands in. */
const kinds = {
  task: 'Task or measure',
  agency: 'Agency',
  indicator: 'Indicator',
  group: 'Group',
  theme: 'Theme',
  instrument: 'Law, decree or plan',
  document: 'Document',
  guide: 'Guide',
  page: 'Page',
};

/** @param quoted the words that were asked for, in quotation marks; '' where they need not be said */
function counted(results: number, quoted: string): string {
  const sought = quoted === '' ? '' : ` for ${quoted}`;
  if (results === 0) return `Nothing found${sought}.`;
  return `${results.toLocaleString('en-GB')} ${results === 1 ? 'result' : 'results'}${sought}.`;
}

export const search = {
  kinds,
  field: 'Words, a number or an agency',
  searching: 'Searching …',
  counted,
  nearest: (words: string): Rich => ['Nearest words: ', { text: words, as: 'button' }, '.'],
  unavailable: 'Search is unavailable.',
  outdated: 'Search is unavailable: this page is older than the site.',
  reload: 'Reload the page',
  quick: {
    name: 'Quick search',
    close: 'Close',
    also: (others: number) =>
      others === 1 ? 'Also search one other catalogue' : `Also search ${others} other catalogues`,
    alone: 'Search this catalogue only',
    hint: 'Words, a number like 76, or an agency. Arrow keys move through the results.',
    lists: (tasks: string): Rich => ['Everything is in the lists: ', { text: 'all tasks', href: tasks }, '.'],
    fewer: (tasks: string): Rich => ['Try fewer words, or the ', { text: 'catalogue of tasks', href: tasks }, '.'],
    all: (page: string): Rich => ['All results, with filters: ', { text: 'Search page', href: page }],
  },
};
