/** What stands around the catalogue of tasks and measures. */
import { catalogue as answer } from '../client/en/catalogue.ts';
import { query } from '../client/en/query.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { search } from './search.ts';

/** Of the list that the page comes with. */
const unsearched = 'The list below is not searched or filtered.';

export const catalogue = {
  name: answer.title,
  leads: answer.leads,
  examples: `${search.field}:`,
  filters: 'Filters',
  /** Buttons at the foot of the open filters, on a phone. What the first says gives way to how many there are. */
  showList: 'Show the list',
  close: 'Close',
  /** A link over the head of the page, and the heading above the rows. */
  toResults: 'Skip to the results',
  results: 'Results',
  notLoadedAdvice: `${unsearched} Reload the page to search it.`,
  unsearched,
  asked: 'What is asked',
  /** Above the list as it comes: it holds all records, or the first of them. */
  listed: (listed: number, total: number): Rich =>
    listed === total
      ? [{ text: count(total, 'record'), as: 'b' }, ', nothing searched or filtered.']
      : [
          { text: count(listed, 'task'), as: 'b' },
          `, nothing searched or filtered. Search and filters also cover the ${count(total - listed, 'measure')}.`,
        ],
  order: 'Sort',
  orders: { relevance: 'Relevance', deadline: 'Deadline', past: 'Longest past', number: 'Number' },
  copyLink: 'Copy link',
  xlsx: 'XLSX',
  xlsxLabel: 'XLSX: download what is shown as a spreadsheet',
  csv: 'CSV',
  csvLabel: 'CSV: download what is shown',
  copyEmbed: 'Copy embed code',
  copyEmbedList: 'Copy list code',
  openInRegister: 'Open in the register',
  embedTitle: 'Tasks of Resolution 57',
  slow: 'Still loading.',
  slowAdvice: (tasks: string): Rich => [
    'The connection is slow; results will appear as soon as they arrive. ',
    `${unsearched} `,
    { text: 'All tasks as a plain list', href: tasks },
  ],
  unavailable: answer.unavailable,
  unavailableAdvice: (tasks: string, page: string): Rich => [
    `Its data could not be loaded. ${unsearched} `,
    { text: 'All tasks as a plain list', href: tasks },
    ', or ',
    { text: 'search all texts', href: page },
    '.',
  ],
  tryAgain: query.tryAgain,
  again: 'This page tries again by itself.',
  outdated: 'If you opened this page some time ago, it may be older than the site.',
  reload: 'Reload it',
};
