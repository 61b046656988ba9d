/** Where the tasks behind the picture of deadlines are listed. */
import { facets, narrow, narrowedTo } from '../derive/facets.ts';
import { endOf } from '../derive/status/schedule.ts';
import { type Standing, standingOf } from '../derive/status/status-counts.ts';
import type { PageLang } from '../words/index.ts';
import { agendaPages } from './agenda-pages.ts';
import { catalogue } from './catalogue.ts';
import { facetSource } from './facets.ts';
import { getState } from './monitoring.ts';

/**
 * The catalogue with just those tasks of a document that have a last day and stand somewhere; none where no filter shows just those.
 * @param tasks the address of the catalogue
 */
export function datedTasksLinks(document: string, tasks: string): Readonly<Partial<Record<Standing, string>>> {
  const within = { kind: ['task'], document: [document] };
  const { tasks: all } = catalogue.contentsOf(document);
  const dated = all.filter(({ deadline, force }) => force === undefined && endOf(deadline) !== undefined);
  const linkOf = (standing: Standing): string | undefined => {
    const own = dated.filter(({ id }) => standingOf(getState(id)) === standing);
    const valuesOf = (name: 'schedule' | 'evidence') => [
      ...new Set(own.flatMap((task) => facets[name].valuesOf(task, facetSource))),
    ];
    const limits = { ...within, schedule: valuesOf('schedule'), evidence: valuesOf('evidence') };
    if (own.length === 0 || narrow(all, limits, facetSource).length !== own.length) return undefined;
    const { kind, schedule, evidence } = limits;
    return narrowedTo(tasks, [
      ...kind.map((value) => ['kind', value] as const),
      ['document', document],
      ...schedule.map((value) => ['schedule', value] as const),
      ...evidence.map((value) => ['evidence', value] as const),
    ]);
  };
  return Object.fromEntries(
    (['recorded', 'passed', 'open'] as const).flatMap((standing) => {
      const link = linkOf(standing);
      return link === undefined ? [] : [[standing, link] as const];
    }),
  );
}

/** The place in the list of deadlines of a month, or of a year alone. */
export const periodLink =
  (lang: PageLang) =>
  (period: string): string | undefined => {
    const page = agendaPages[lang].find(({ pieces }) => pieces.some((piece) => piece.period?.id === period));
    return page && `${page.path}#due-${period}`;
  };
