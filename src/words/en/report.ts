/** The form at /report/: its questions, and what becomes of the answers. */
import type { ProgressReport } from '../../model/progress-report.ts';
import type { WrittenKind } from '../../model/written-file.ts';
import type { Rich } from '../rich.ts';

/** A question of the form: what it asks for, and how to answer. */
export interface Question {
  readonly label: string;
  readonly hint?: string;
}

const kinds: Readonly<Record<WrittenKind, Question>> = {
  progress: {
    label: 'Progress on a task',
    hint: 'What a body says of the task, or something near it that was published.',
  },
  correction: {
    label: 'This is wrong',
    hint: 'A misprint: words that cannot be meant as they are printed here.',
  },
  observation: { label: 'A measured value', hint: 'A figure that was published for an indicator.' },
};

/** What each claim says, in a line. */
const claims: Readonly<Record<ProgressReport['claim'], Question>> = {
  'related-outcome': { label: 'Related outcome', hint: 'Something near the task was published, such as a decree.' },
  progress: { label: 'Progress', hint: 'The lead says how far it is; or another body says that work is under way.' },
  completed: { label: 'Completed', hint: 'A body says that the task is done.' },
  delayed: { label: 'Delayed', hint: 'A body says that the task takes longer.' },
  'lacks-resources': { label: 'Lacks resources', hint: 'A body says that money, people or means are missing.' },
  withdrawn: { label: 'Withdrawn', hint: 'A body says that the task is no longer asked for.' },
};

const progress = {
  on: { label: 'Day', hint: 'The day that the statement holds for. If only the month or year is known, its last day.' },
  onPrecision: { label: 'What is known of the day' },
  precisions: { day: 'The day itself', month: 'Only the month', year: 'Only the year' },
  by: {
    label: 'Who states it',
    hint: 'Choose an agency by its name in English or Vietnamese, or write the full name of another body.',
  },
  claim: { label: 'What is stated' },
  nearness: { label: 'How near it comes to the task' },
  statement: { label: 'Statement', hint: 'One or two plain sentences. Name offices, no persons.' },
  statementVi: { label: 'Statement in Vietnamese', hint: 'Without it, Vietnamese pages show the English one.' },
  about: 'It speaks of an earlier report',
  relation: { label: 'What it does to that report' },
  relations: {
    none: 'Nothing',
    retracts: 'Retracts it',
    verifies: 'Confirms it, by another body',
    disputes: 'Contradicts it',
  },
  other: { label: 'The earlier report', hint: 'The id of the task and the day, like nq03-28/2025-05-24.' },
};

const observation = {
  period: { label: 'Period', hint: 'The year, month or day that the value is for: 2025, 2025-06 or 2025-06-30.' },
  value: { label: 'Value', hint: 'A plain number. A point marks the decimals: 14.02.' },
  unit: { label: 'Unit', hint: 'As the indicator has it, like %.' },
  approximate: 'The source says “about”, or gives a fraction in words',
  statement: { label: 'Statement', hint: 'The value in a plain sentence.' },
  statementVi: { label: 'Statement in Vietnamese', hint: 'Without it, Vietnamese pages show the English one.' },
  definition: {
    label: 'What the value counts',
    hint: 'In a few words, if that is not just what the indicator asks for.',
  },
  method: { label: 'Who measured it, and how', hint: 'Two methods are never one series.' },
  caution: { label: 'Caution', hint: 'How the value differs from what the indicator asks for.' },
};

const correction = {
  field: { label: 'Where the misprint is' },
  printed: 'Printed there:',
  was: {
    label: 'Misprinted words',
    hint: 'Exactly as they are printed, enough to find them once. Nothing where the field is blank.',
  },
  now: { label: 'Words as they must be meant', hint: 'The same words without the misprint.' },
  why: { label: 'Why that is certain', hint: 'One or two plain sentences.' },
  whyVi: { label: 'The same in Vietnamese', hint: 'Without it, Vietnamese pages show the English.' },
  who: { label: 'Who says so', hint: 'Your name or that of your office. It is published with the correction.' },
  on: { label: 'Day of the correction' },
};

const evidence = {
  heading: 'Evidence',
  needed: 'At least one published page. Somebody else will open it before anything is published.',
  ifAny: 'Published pages that show it, if there are any.',
  page: (place: number) => `Page ${place}`,
  add: 'Add another page',
  title: { label: 'Title of the page', hint: 'Or its first words.' },
  publisher: { label: 'Publisher' },
  url: { label: 'Address', hint: 'In full: https://…' },
  published: { label: 'Day it was published' },
  grade: { label: 'Kind of publisher' },
  grades: {
    A: { label: 'A', hint: 'Law database, official gazette, Government or national news agency.' },
    B: { label: 'B', hint: 'National press or law firm.' },
  } satisfies Record<'A' | 'B', Question>,
  archived: { label: 'Copy in a public web archive', hint: 'Pages vanish. web.archive.org/save makes a copy.' },
};

const result = {
  heading: 'Your file is ready',
  name: 'Its name and place',
  content: 'Its content',
  copy: 'Copy the file',
  download: 'Download the file',
  back: 'Change what I wrote',
  send: 'Send it',
  letter: 'Write the letter',
  attach: 'The file is too long for a letter that is already filled in. Download it, and attach it to the letter.',
  letterNote: 'Your mail program opens with a letter that is filled in. It is sent when you send it.',
  propose: 'Fill in the page for new files',
  proposeNote:
    'What you wrote is then part of the address of that page, so the host of the source sees it when the page opens.',
  paste: 'The file is too long for an address. Copy it, and paste it into the page that opens.',
  next: 'What happens next',
};

export const report = {
  name: 'Report progress or an error',
  about:
    'Report progress on a task, a misprint or a measured value: a form that makes the file this site is built from.',
  lede: 'Answer the questions, and get a file that this site can read. Nothing is sent until you send it yourself.',
  needsScript: 'The form needs JavaScript.',
  notLoaded: 'The form did not load.',
  withoutIt: 'Without it, fill in one of the templates below with any text editor.',
  form: 'Report',
  subject: 'What it is about',
  record: {
    label: 'Record',
    hint: 'Its id, as in its address: /tasks/nq03-76/ is nq03-76. Or type some of its words, and choose it.',
  } satisfies Question,
  kind: 'What you want to report',
  ...{ kinds, claims, progress, observation, correction, evidence, result },
  optional: 'may be left out',
  choose: 'Choose …',
  rules: 'The rules',
  finish: 'Finish',
  make: 'Make the file',
  /** Stands beside the button. */
  privacy: (privacy: string): Rich => [
    'This site sends and stores nothing of what you write: your browser makes the file. ',
    { text: 'Privacy', href: privacy },
  ],
  /** Who decides, and by which rules. */
  decided: (rules: string): Rich => [
    'Nothing is published by this form. Whoever runs this site opens the pages that you name, and decides by ',
    { text: 'the rules', href: rules },
    '. A claim appears as somebody’s dated statement, never as an established fact.',
  ],
  /** For what is wrong and no misprint. */
  else: 'Something else is wrong, such as a link, or how a date was read?',
  templates: {
    heading: 'Templates',
    about: 'The same as text files, for those who write them by hand. What begins with # is a remark.',
    where: 'Where to send it',
  },
};
