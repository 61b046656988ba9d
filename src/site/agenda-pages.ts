/** The deadlines over as many pages as they need: coming, passed, and without a day. */

import { listPagesOf } from '../derive/records/list-pages.ts';
import type { Agenda, AgendaPeriod, Undated } from '../derive/status/agenda.ts';
import { agendaYearsOf } from '../derive/status/agenda.ts';
import type { TaskState } from '../derive/status/state.ts';
import { defaultLang } from '../model/lang.ts';
import { deadlinesPath } from '../model/paths.ts';
import { wordsIn } from '../words/index.ts';
import { deadlineRows } from './list-rows.ts';
import { agenda } from './monitoring.ts';

interface AgendaSection {
  readonly part: 'coming' | 'passed' | Undated;
  /** Undefined where the deadlines have no day. */
  readonly period: AgendaPeriod | undefined;
  readonly items: readonly TaskState[];
}

const words = wordsIn(defaultLang);

const sections: readonly AgendaSection[] = [
  ...(['coming', 'passed'] as const).flatMap((part) =>
    agenda[part].flatMap(({ periods }) => periods).map((period) => ({ part, period, items: period.states })),
  ),
  ...agenda.undated.map(({ kind, states }) => ({ part: kind, period: undefined, items: states })),
];

const pages = listPagesOf(deadlinesPath, sections, deadlineRows, ({ part, period }) => {
  if (part !== 'coming' && part !== 'passed') return words.schedule.names[part];
  return period ? words.deadlines.begins[part](period.year, period.month) : '';
});

/** The pages, each with what of the agenda stands on it. */
export const agendaPages = pages.map((page) => {
  const yearsOf = (part: 'coming' | 'passed') =>
    agendaYearsOf(
      page.pieces.flatMap((piece) =>
        piece.part === part && piece.period ? [{ ...piece.period, states: piece.items, before: piece.before }] : [],
      ),
    );
  const undated = page.pieces.flatMap(({ part, items }) =>
    part === 'coming' || part === 'passed' ? [] : [{ kind: part, states: items }],
  );
  return { ...page, agenda: { coming: yearsOf('coming'), passed: yearsOf('passed'), undated } satisfies Agenda };
});

export type AgendaPage = (typeof agendaPages)[number];

/** The page on which a month, a year or a kind begins; '' where it is the page given. */
export function agendaPageWith(id: string, from: AgendaPage): string {
  const page = pages.find(({ pieces }) => pieces.some(({ part, period }) => (period?.id ?? part) === id));
  return page && page.path !== from.path ? page.path : '';
}
