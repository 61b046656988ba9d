/** The deadlines over as many pages as they need: coming, passed, and without a day. */

import { listPagesOf, type Piece } from '../derive/records/list-pages.ts';
import type { Agenda, AgendaPeriod, Undated } from '../derive/status/agenda.ts';
import { agendaYearsOf } from '../derive/status/agenda.ts';
import type { TaskState } from '../derive/status/state.ts';
import type { ListPage } from '../model/list-page.ts';
import type { ItemOf } from './languages.ts';
import { deadlineRows } from './list-rows.ts';
import { perLanguage } from './locals.ts';
import { agenda } from './monitoring.ts';

interface AgendaSection {
  readonly part: 'coming' | 'passed' | Undated;
  /** Undefined where the deadlines have no day. */
  readonly period: AgendaPeriod | undefined;
  readonly items: readonly TaskState[];
}

const sections: readonly AgendaSection[] = [
  ...(['coming', 'passed'] as const).flatMap((part) =>
    agenda[part].flatMap(({ periods }) => periods).map((period) => ({ part, period, items: period.states })),
  ),
  ...agenda.undated.map(({ kind, states }) => ({ part: kind, period: undefined, items: states })),
];

/** The pages, each with what of the agenda stands on it. */
export const agendaPages = perLanguage(({ words, paths }) =>
  listPagesOf(paths.deadlines, sections, deadlineRows, ({ part, period }) => {
    if (part !== 'coming' && part !== 'passed') return words.schedule.names[part];
    return period ? words.deadlines.begins[part](period.year, period.month) : '';
  }).map((page) => ({ ...page, agenda: agendaOn(page) })),
);

export type AgendaPage = ItemOf<typeof agendaPages>;

function agendaOn({ pieces }: ListPage<Piece<AgendaSection>>): Agenda {
  const yearsOf = (part: 'coming' | 'passed') =>
    agendaYearsOf(
      pieces.flatMap((piece) =>
        piece.part === part && piece.period ? [{ ...piece.period, states: piece.items, before: piece.before }] : [],
      ),
    );
  const undated = pieces.flatMap(({ part, items }) =>
    part === 'coming' || part === 'passed' ? [] : [{ kind: part, states: items }],
  );
  return { coming: yearsOf('coming'), passed: yearsOf('passed'), undated };
}
