/** What stands at addresses that lead elsewhere, or to nothing. */
import type { Redirect } from '../../model/redirect.ts';
import type { Rich } from '../rich.ts';

/** What became of a record, said behind its name. */
const became: Readonly<Record<Redirect['became'], string>> = {
  moved: 'has moved',
  merged: 'was merged',
  split: 'was split',
  withdrawn: 'was withdrawn',
};

const notFound = {
  title: 'No page at this address',
  about: 'There is no page at this address.',
  nearest: 'Did you mean',
  promise: 'Records keep their addresses for good: check the number.',
  lookFor: (to: Readonly<Record<'tasks' | 'agencies' | 'documents', string>>): Rich => [
    'Search by word or number, or start from ',
    { text: 'the tasks', href: to.tasks },
    ', ',
    { text: 'the agencies', href: to.agencies },
    ' or ',
    { text: 'the documents', href: to.documents },
    '.',
  ],
  example: (page: string, short: string): Rich => [
    'The address of a task ends in its id: ',
    { text: page, as: 'code' },
    ', or shorter ',
    { text: short, as: 'code' },
    '. If you copied it from a letter, remove any punctuation at its end and use lower-case letters.',
  ],
  tell: 'If a link brought you here, please say which page it is on.',
};

export const address = {
  became: (name: string, what: Redirect['became']) => `${name} ${became[what]}`,
  notFound,
  /** A short address, for letters. */
  short: { title: (id: string) => `${id}, short address`, leadsTo: 'This record is at' },
  /** A page of a list that grew shorter. */
  ended: {
    title: (path: string) => `${path}, a page of a list that is now shorter`,
    leadsTo: 'The list has become shorter since this page was published. It now ends at',
  },
  framed: {
    title: 'Tasks, for embedding',
    about: 'The catalogue of tasks and measures without header and footer, for other sites to embed.',
  },
};
