/** What is decided about the notices of an office's file: by flags, or on a terminal by questions. */
import type { Decisions, Notice, NoticeKind, OfficeFile } from '../../intake/office-file.ts';
import { defaultDecisions } from '../../intake/read.ts';
import { ask, canAsk } from '../ask.ts';

/** The answers that each decision may have, the default first, and what it is about. */
const choices: Readonly<
  Record<keyof Decisions, { readonly about: readonly NoticeKind[]; readonly answers: readonly [string, string] }>
> = {
  changes: { about: ['tracked-change'], answers: ['accepted', 'refused'] },
  hidden: { about: ['hidden-row', 'hidden-column', 'hidden-sheet', 'hidden-text'], answers: ['left-out', 'read'] },
  numbers: { about: ['automatic-number'], answers: ['written', 'left-out'] },
  notes: { about: ['footnote'], answers: ['written', 'left-out'] },
  comments: { about: ['comment'], answers: ['left-out', 'written'] },
  boxes: { about: ['text-box'], answers: ['written', 'left-out'] },
};

const names = Object.keys(choices) as (keyof Decisions)[];

/** The flags of the command, for `parseArgs`. */
export const decisionOptions = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) as Record<
  keyof Decisions,
  { type: 'string' }
>;

type Flags = Partial<Readonly<Record<keyof Decisions, string | undefined>>>;

/**
 * The decisions that flags give, and the defaults for the others.
 * @throws Error where a flag has another answer than the known ones
 */
export function decisionsFrom(flags: Flags): Decisions {
  const wrong = names.find((name) => flags[name] !== undefined && !choices[name].answers.includes(flags[name] ?? ''));
  if (wrong)
    throw new Error(
      `--${wrong} ${flags[wrong]} is not known. Write --${wrong} ${choices[wrong].answers.join(` or --${wrong} `)}.`,
    );
  const given = Object.fromEntries(names.flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]])));
  return { ...defaultDecisions, ...given };
}

/**
 * Asks about what the file holds and no flag has decided.
 * @returns the decisions; the same where nobody can be asked
 */
export async function askDecisions(file: OfficeFile, decisions: Decisions, flags: Flags): Promise<Decisions> {
  if (!canAsk()) return decisions;
  const asked: Partial<Record<keyof Decisions, string>> = {};
  for (const name of names) {
    const notices = file.notices.filter(({ kind }) => choices[name].about.includes(kind));
    if (flags[name] !== undefined || notices.length === 0) continue;
    const [usual, other] = choices[name].answers;
    const answer = await ask(`${describe(notices)}\n  ${name}: ${usual} or ${other}? [${usual}] `);
    if (answer === other) asked[name] = other;
  }
  return { ...decisions, ...(asked as Partial<Decisions>) };
}

function describe(notices: readonly Notice[]): string {
  const shown = notices.slice(0, 3).map(({ address, found }) => `  ${address}: ${found}`);
  const kinds = [...new Set(notices.map(({ kind }) => kind.replaceAll('-', ' ')))].join(', ');
  return [`The file holds ${notices.length} × ${kinds}:`, ...shown, ...(notices.length > 3 ? ['  …'] : [])].join('\n');
}
