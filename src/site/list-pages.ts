/** The other lists that go on on further pages: warnings, agencies, groups, remarks, scores and the tasks of a theme. */
import { begunOnFurtherPages, listPagesOf } from '../derive/records/list-pages.ts';
import { sortedBy } from '../derive/status/ranks.ts';
import type { ListPage } from '../model/list-page.ts';
import { catalogue } from './catalogue.ts';
import type { ItemOf, localsIn } from './languages.ts';
import { agencyRows, groupRows, remarkRows, scoreRows, taskRows, warningRows } from './list-rows.ts';
import { perLanguage } from './locals.ts';
import { type ScoreView, scoreboard, scoreViews, warningsByRule } from './monitoring.ts';
import { themeStates } from './themes.ts';

/** Early warnings by rule. */
export const warningPages = perLanguage(({ words, paths }) =>
  listPagesOf(
    paths.warnings,
    warningsByRule.map(({ warnings, ...rule }) => ({ ...rule, items: warnings })),
    warningRows,
    ({ items: [first], before }) => (first ? words.warnings.begins(first.task, before > 0) : ''),
  ),
);

export type WarningPage = ItemOf<typeof warningPages>;

const named = catalogue.agencies.filter(({ kind }) => kind !== 'collective');

/** Named agencies. */
export const agencyPages = perLanguage(({ paths, localize, inNameOrder }) =>
  listPagesOf(paths.agencies, [{ items: inNameOrder(named, (agency) => agency) }], agencyRows, ({ items: [first] }) =>
    first ? localize(first).name : '',
  ),
);

export type AgencyPage = ItemOf<typeof agencyPages>;

/** Groups by document. */
export const groupPages = perLanguage(({ paths, localize }) =>
  listPagesOf(
    paths.groups,
    catalogue.documents
      .map(localize)
      .map(({ id, shortName }) => ({ id, shortName, items: catalogue.contentsOf(id).groups })),
    groupRows,
    ({ shortName }) => shortName,
  ),
);

export type GroupPage = ItemOf<typeof groupPages>;

const remarks = [...Map.groupBy(catalogue.diagnostics, ({ rule }) => rule)];

/** Remarks on how the texts were read, by rule. The first page has every rule, since other pages lead to it there. */
export const remarkPages = perLanguage(({ paths }) =>
  listPagesOf(
    paths.quality,
    remarks.map(([rule, items]) => ({ rule, items, all: items.length })),
    remarkRows,
    ({ rule }) => rule,
  ).map((page, _place, pages) => ({ ...page, further: page.place === 1 ? begunOnFurtherPages(pages) : [] })),
);

export type RemarkPage = ItemOf<typeof remarkPages>;

/** The tasks of every theme. */
export const themePages = perLanguage(({ paths }) =>
  themeStates.flatMap((state) =>
    listPagesOf(
      paths.theme(state.theme.id),
      [{ items: state.tasks.map(({ task }) => task) }],
      taskRows,
      ({ items }) => items[0]?.id ?? '',
    ).map((page) => ({ ...page, state })),
  ),
);

export type ThemePage = ItemOf<typeof themePages>;

/** The scores of every view. The first page has all unnamed sets. */
export const scorePages = perLanguage(({ paths, localize, inNameOrder }) =>
  scoreViews.flatMap((view) =>
    listPagesOf(
      paths.scoreboardView(view.view),
      [{ items: inShownOrder(view, inNameOrder) }],
      scoreRows,
      ({ items: [first] }) => (first ? localize(catalogue.getAgency(first.agency)).name : ''),
    ).map((page) => ({ ...page, view })),
  ),
);

export type ScorePage = ItemOf<typeof scorePages>;

/** The address of the page of a list on which something begins; '' where it is the page given. */
export function pageWith<Piece>(
  pages: readonly ListPage<Piece>[],
  from: ListPage<Piece>,
  isIt: (piece: Piece) => boolean,
): string {
  const page = pages.find(({ pieces }) => pieces.some(isIt));
  return page && page.path !== from.path ? page.path : '';
}

/** Ranked agencies stand before the others. */
function inShownOrder(
  { by, column }: ScoreView,
  inNameOrder: ReturnType<typeof localsIn>['inNameOrder'],
): (typeof scoreboard.byName)[number][] {
  const byName = inNameOrder(scoreboard[by], ({ agency }) => catalogue.getAgency(agency));
  const scores = column ? sortedBy(byName, column) : byName;
  return [...scores.filter(({ rank }) => rank !== null), ...scores.filter(({ rank }) => rank === null)];
}
