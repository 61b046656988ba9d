/** What stands around the search of all texts. */
import { query } from '../client/en/query.ts';
import { search as answer } from '../client/en/search.ts';
import type { Rich } from '../rich.ts';
import { facets } from './facets.ts';

const { labels } = facets;
const { field } = answer;
const submit = 'Search';

/** Pages in Vietnamese. */
interface To {
  readonly guide: (page: string) => string;
}

export const search = {
  name: 'Full text',
  ...{ field, submit },
  /** A field that leads to the search from any page. */
  form: { form: 'Tasks and texts', field, submit },
  /** Queries that show what can be searched for. */
  examples: ['digital signature', '76', '109/2022/ND-CP', 'Bộ Công an'],
  page: {
    title: 'Search',
    about: 'Full-text search over tasks, measures, indicators, agencies, documents and the guide.',
    needsScript: 'Search needs JavaScript.',
    withoutIt: (tasks: string, groups: string): Rich => [
      'Without it, everything is in the lists: ',
      { text: 'all tasks', href: tasks },
      ', ',
      { text: 'by group', href: groups },
      '.',
    ],
  },
  /** By what lists are looked for, beside their titles. Phrases that mean the same stand in content/lexicon.yaml. */
  listNames: {
    tasks: ['tasks', 'catalogue', 'list of tasks'],
    agencies: ['agencies', 'ministries', 'workload', 'who leads most'],
    matrix: ['matrix', 'pairs of agencies', 'who works with whom'],
    indicators: ['indicators', 'targets', 'KPI'],
    groups: ['groups', 'headings'],
    themes: ['themes', 'topics', 'subjects'],
    instruments: ['laws', 'decrees', 'plans', 'instruments'],
    documents: ['documents', 'texts', 'sources'],
    deadlines: ['deadlines', 'due dates', 'calendar', 'due soon', 'date passed', 'overdue'],
    warnings: ['warnings', 'overdue', 'no report', 'silent'],
    scoreboard: ['scoreboard', 'ranking', 'league table', 'worst', 'best', 'compare ministries', 'overdue'],
    changes: ['changes', 'updates', 'news', 'history', 'what is new'],
    lexicon: ['lexicon', 'concordance', 'terms', 'English and Vietnamese', 'translation'],
    quality: ['data quality', 'errors', 'misprints'],
    report: ['report', 'report an error', 'contact', 'feedback', 'mistake', 'correction', 'wrong'],
    data: ['data', 'download', 'CSV', 'JSON', 'XLSX', 'Excel', 'API', 'open data'],
  },
  /** The filters, and the text of each where it is not set. */
  labels: { kind: labels.kind, document: labels.document, group: labels.group, lead: labels.lead },
  all: { kind: 'All kinds', document: 'All documents', group: 'All groups', lead: 'All lead agencies' },
  kinds: { ...answer.kinds, task: 'Task', measure: 'Measure' },
  hint: 'Use quotes to find an exact phrase. Vietnamese words find what the English texts say, with or without tones.',
  notLoaded: 'The search did not load.',
  notLoadedAdvice: 'Reload the page to search. Everything is also in the lists linked at the top of the page.',
  lists: ({ tasks, groups, agencies }: Readonly<Record<'tasks' | 'groups' | 'agencies', string>>): Rich => [
    'Everything is in the lists: ',
    { text: 'all tasks', href: tasks },
    ', ',
    { text: 'by group', href: groups },
    ', ',
    { text: 'by agency', href: agencies },
    '.',
  ],
  tryAgain: query.tryAgain,
  again: 'This page tries again by itself.',
  slow: 'Results will appear as soon as they arrive.',
  outdated: 'Parts of its index have been replaced since this page was opened.',
  reload: answer.reload,
  /** In Vietnamese, for readers who searched in it. */
  vietnamese: ({ guide }: To): Rich => [
    'Có thể xem ',
    { text: 'bảng thuật ngữ', href: guide('glossary/') },
    ' để chọn từ khác.',
  ],
  showMore: 'Show more',
  others: {
    heading: 'Also search',
    more: facets.more,
    note: 'A catalogue is searched only while it is ticked; its server then sees that someone is searching.',
  },
};
