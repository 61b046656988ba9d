/** The other lists that go on on further pages: warnings, agencies, groups, scores and the tasks of a theme. */
import { listPagesOf } from '../derive/records/list-pages.ts';
import type { WarningRule } from '../derive/status/warnings.ts';
import { defaultLang } from '../model/lang.ts';
import { agenciesPath, groupsPath, scoreboardViewPath, themePath, warningsPath } from '../model/paths.ts';
import { wordsIn } from '../words/index.ts';
import { catalogue } from './catalogue.ts';
import { agencyRows, groupRows, scoreRows, taskRows, warningRows } from './list-rows.ts';
import { type ScoreView, type scoreboard, scoresOf, scoreViews, warningsByRule } from './monitoring.ts';
import { themeStates } from './themes.ts';

/** Early warnings by rule. */
export const warningPages = listPagesOf(
  warningsPath,
  warningsByRule.map(({ warnings, ...rule }) => ({ ...rule, items: warnings })),
  warningRows,
  ({ items, before }) => {
    const [first] = items;
    return first ? wordsIn(defaultLang).warnings.begins(first.task, before > 0) : '';
  },
);

export type WarningPage = (typeof warningPages)[number];

/** The page on which the warnings of a rule begin; '' where it is the page given. */
export function warningPageWith(rule: WarningRule, from: WarningPage): string {
  const page = warningPages.find(({ pieces }) => pieces.some((piece) => piece.rule === rule));
  return page && page.path !== from.path ? page.path : '';
}

/** Named agencies. */
export const agencyPages = listPagesOf(
  agenciesPath,
  [{ items: catalogue.agencies.filter(({ kind }) => kind !== 'collective') }],
  agencyRows,
  ({ items }) => items[0]?.name ?? '',
);

export type AgencyPage = (typeof agencyPages)[number];

/** Groups by document. */
export const groupPages = listPagesOf(
  groupsPath,
  catalogue.documents.map(({ id, shortName }) => ({ id, shortName, items: catalogue.contentsOf(id).groups })),
  groupRows,
  ({ shortName }) => shortName,
);

export type GroupPage = (typeof groupPages)[number];

/** The tasks of every theme. */
export const themePages = themeStates.flatMap((state) =>
  listPagesOf(
    themePath(state.theme.id),
    [{ state, items: state.tasks.map(({ task }) => task) }],
    taskRows,
    ({ items }) => items[0]?.id ?? '',
  ).map((page) => ({ ...page, state })),
);

export type ThemePage = (typeof themePages)[number];

/** The scores of every view. The first page has all unnamed sets. */
export const scorePages = scoreViews.flatMap((view) =>
  listPagesOf(scoreboardViewPath(view.view), [{ items: inShownOrder(view) }], scoreRows, ({ items }) =>
    items[0] ? catalogue.getAgency(items[0].agency).name : '',
  ).map((page) => ({ ...page, view })),
);

export type ScorePage = (typeof scorePages)[number];

/** Ranked agencies stand before the others. */
function inShownOrder(view: ScoreView): (typeof scoreboard.byName)[number][] {
  const scores = scoresOf(view);
  return [...scores.filter(({ rank }) => rank !== null), ...scores.filter(({ rank }) => rank === null)];
}
