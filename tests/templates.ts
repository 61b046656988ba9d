/** The kinds of pages that the site has, and the pages on which each kind is tried. */

import { pathIn } from '../src/model/paths.ts';

export interface Template {
  readonly name: string;
  /** The addresses that are of this kind. */
  readonly pattern: RegExp;
  /** The plain one first, then the odd ones. */
  readonly samples: readonly [string, ...string[]];
  /** What the script of the page adds once it has answered what the address asks. */
  readonly answered?: string;
  /** Ways to have colours, besides dark, in which it is looked at: each is on kinds that together hold all that styles say of it. */
  readonly modes?: readonly ('forced colours' | 'more contrast')[];
}

export const templates: readonly Template[] = [
  { name: 'home', pattern: /^\/$/, samples: ['/'], modes: ['forced colours'] },
  { name: 'list of tasks', pattern: /^\/tasks\/$/, samples: ['/tasks/'], modes: ['forced colours'] },
  {
    name: 'task',
    pattern: /^\/tasks\/[a-z0-9]+-\d+\/$/,
    samples: ['/tasks/nq03-26/', '/tasks/nq03-112/', '/tasks/nq03-14/'],
    modes: ['forced colours', 'more contrast'],
  },
  {
    name: 'measure',
    pattern: /^\/tasks\/[a-z0-9]+-[a-z0-9-]+\/$/,
    samples: ['/tasks/nq03-3dd/', '/tasks/dh14-1b-5/', '/tasks/hn18-7/'],
  },
  {
    name: 'short address',
    pattern: /^\/(?:vi\/)?t\/[a-z0-9-]+\/$/,
    samples: ['/t/nq03-26/', '/t/nq03-i10/', '/vi/t/nq03-26/'],
  },
  { name: 'list of agencies', pattern: /^\/agencies\/$/, samples: ['/agencies/'] },
  { name: 'every province', pattern: /^\/agencies\/every-province\/$/, samples: ['/agencies/every-province/'] },
  {
    name: 'matrix of agencies',
    pattern: /^\/agencies\/matrix\/$/,
    samples: ['/agencies/matrix/'],
    modes: ['forced colours'],
  },
  { name: 'agency', pattern: /^\/agencies\/[a-z0-9-]+\/$/, samples: ['/agencies/most/', '/agencies/localities/'] },
  { name: 'list of indicators', pattern: /^\/indicators\/$/, samples: ['/indicators/'] },
  {
    name: 'indicator',
    pattern: /^\/indicators\/[a-z0-9-]+\/$/,
    samples: ['/indicators/nq03-i11-1/', '/indicators/nq03-i10/', '/indicators/nq03-i7/'],
    modes: ['forced colours', 'more contrast'],
  },
  { name: 'list of groups', pattern: /^\/groups\/$/, samples: ['/groups/'] },
  { name: 'group', pattern: /^\/groups\/[a-z0-9-]+\/$/, samples: ['/groups/nq03-g3/', '/groups/dh14-g1b/'] },
  { name: 'list of themes', pattern: /^\/themes\/$/, samples: ['/themes/'] },
  { name: 'theme', pattern: /^\/themes\/[a-z0-9-]+\/$/, samples: ['/themes/health/', '/themes/party-people/'] },
  { name: 'list of instruments', pattern: /^\/instruments\/$/, samples: ['/instruments/'] },
  {
    name: 'instrument',
    pattern: /^\/instruments\/[a-z0-9-]+\/$/,
    samples: ['/instruments/decree-109-2022/', '/instruments/resolution-57-nq-tw/', '/instruments/constitution/'],
  },
  { name: 'list of documents', pattern: /^\/documents\/$/, samples: ['/documents/'] },
  {
    name: 'document',
    pattern: /^\/documents\/[a-z0-9]+\/$/,
    samples: ['/documents/kl57/', '/documents/nq03/'],
    modes: ['forced colours'],
  },
  {
    name: 'measures of a document',
    pattern: /^\/documents\/[a-z0-9]+\/measures\/$/,
    samples: ['/documents/nq03/measures/'],
  },
  { name: 'deadlines', pattern: /^\/deadlines\/$/, samples: ['/deadlines/'] },
  { name: 'early warnings', pattern: /^\/warnings\/$/, samples: ['/warnings/'] },
  {
    name: 'scoreboard',
    pattern: /^\/scoreboard\/([a-z-]+\/)?$/,
    samples: ['/scoreboard/', '/scoreboard/successor/', '/scoreboard/by-days/'],
  },
  { name: 'changes', pattern: /^\/changes\/$/, samples: ['/changes/'] },
  { name: 'data quality', pattern: /^\/quality\/$/, samples: ['/quality/'] },
  {
    name: 'form of reports',
    pattern: /^\/report\/$/,
    samples: ['/report/?task=nq03-76', '/report/?indicator=nq03-i5', '/report/?record=nq03-76', '/report/'],
    answered: '#report-form[data-since]',
  },
  { name: 'data', pattern: /^\/data\/$/, samples: ['/data/'] },
  { name: 'terms in both languages', pattern: /^\/guide\/lexicon\/$/, samples: ['/guide/lexicon/'] },
  { name: 'guide', pattern: /^\/guide\/([a-z0-9-]+\/)*$/, samples: ['/guide/', '/guide/run-your-own-copy/'] },
  { name: 'list of tasks to frame', pattern: /^\/embed\/tasks\/$/, samples: ['/embed/tasks/'] },
  {
    name: 'picture to frame',
    pattern: /^\/embed\/charts\/[a-z0-9-]+\/$/,
    samples: ['/embed/charts/leads/', '/embed/charts/nq03-due/', '/embed/charts/matrix/'],
    modes: ['forced colours'],
  },
  {
    name: 'one record to frame',
    pattern: /^\/embed\/record\/$/,
    samples: ['/embed/record/?id=nq03-76', '/embed/record/?id=most'],
    answered: '#record-card h2',
  },
  {
    name: 'two side by side',
    pattern: /^\/compare\/$/,
    samples: [
      '/compare/?a=most&b=mps',
      '/compare/?a=nq03-76&b=nq03-14',
      '/compare/?a=nq03-i5&b=nq03-i11-1',
      '/compare/',
    ],
    answered: '#compare-answer table',
  },
  {
    name: 'search',
    pattern: /^\/search\/$/,
    samples: ['/search/?q=digital', '/search/'],
    modes: ['forced colours'],
    answered: '[data-results] > li',
  },
  { name: 'not found', pattern: /^\/404\.html$/, samples: ['/404.html'] },
];

/** The kind of the page at this address, the same in each language; the first that fits. */
export function templateOf(path: string): Template | undefined {
  return templates.find(({ pattern }) => pattern.test(pathIn('en', path)));
}
