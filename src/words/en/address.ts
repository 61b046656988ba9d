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
  nearest: 'Perhaps you mean',
  promise: 'Addresses of records do not disappear.',
  lookFor: (to: Readonly<Record<'tasks' | 'agencies' | 'documents', string>>): Rich => [
    'Look for it by words or number, or start from ',
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
    '. If yours came from a letter, take off the marks behind it and write it in small letters.',
  ],
  tell: (contact: string): Rich => [
    'If a link brought you here, please ',
    { text: 'tell us', href: contact, external: contact.startsWith('http') },
    ' where it stands.',
  ],
};

export const address = {
  became: (name: string, what: Redirect['became']) => `${name} ${became[what]}`,
  notFound,
  /** A short address, for letters. */
  short: { title: (id: string) => `${id}, short address`, leadsTo: 'This record stands at' },
  /** A page of a list that grew shorter. */
  ended: {
    title: (path: string) => `${path}, page of a list that is shorter now`,
    leadsTo: 'The list has grown shorter since this page of it was published. It ends at',
  },
  framed: {
    title: 'Tasks, to be framed',
    about: 'The catalogue of tasks and measures without header and footer, for other sites to frame.',
  },
};
