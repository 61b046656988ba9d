/** What stands around every page: its head and foot, breadcrumbs, and the ways through a list of several pages. */
import type { ListPage } from '../../model/list-page.ts';
import type { Holdings } from '../../model/site.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { chart } from './chart.ts';
import { count, countInWords } from './counts.ts';
import { pageNames } from './page-names.ts';

const { asOf } = chart.timeline;

const head = {
  sections: 'Sections',
  more: 'More',
  form: 'Whole site',
  hint: 'Word or number',
  holds: ({ documents, tasks, indicators }: Holdings) =>
    `${capitalize(countInWords(documents, 'document'))}, ${count(tasks, 'task or measure', 'tasks and measures')}, ${count(indicators, 'indicator')}`,
};

const foot = {
  independent: 'Independent. Not a Government site. Where nothing is known, the page says so.',
  label: 'Index',
  names: {
    ...pageNames,
    data: 'Download the data',
    reading: 'How to read a page',
    citing: 'How to cite',
    method: 'Method and rules',
    about: 'About',
    permanence: 'Permanence of addresses',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    contact: 'Contact',
    source: 'Source of this site',
  },
};

/** What small screens fold, on what opens it. */
const fold = { chart: 'Show the chart', all: (count: number) => `Show all ${count}` };

/** A list that goes on on further pages. */
const list = {
  label: 'Pages of this list',
  neighbours: 'Previous and next',
  page: (place: number) => `Page ${place}`,
  pageOf: (place: number, pages: number) => `Page ${place} of ${pages}`,
  /** The name of a page of a list: the list's own on the first. */
  title: (title: string, { place, all }: Pick<ListPage<unknown>, 'place' | 'all'>) =>
    place === 1 ? title : `${title}, page ${place} of ${all.length}`,
};

export const layout = {
  skip: 'Skip to the content',
  crumbs: 'Breadcrumbs',
  changesOf: (title: string) => `Changes: ${title}`,
  /** On a page that other sites frame. */
  framedFrom: (site: string, href: string): Rich => [
    'From ',
    { text: site, href },
    ', which is not a Government site. ',
  ],
  ...{ asOf, head, foot, list, fold },
};
