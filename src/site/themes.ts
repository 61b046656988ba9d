/** How the themes stand on the day of the build. */
import { tallyOf } from '../derive/status/status-counts.ts';
import { type ThemeState, themeStatesOf } from '../derive/status/theme-state.ts';
import type { Theme } from '../model/theme.ts';
import { catalogue } from './catalogue.ts';
import { states } from './monitoring.ts';

/** In the order of the themes. */
export const themeStates: readonly ThemeState[] = themeStatesOf(catalogue, states);

/** More would be a list of all themes. */
const mainThemes = 5;

/** The themes of most of the tasks that an agency leads, the most first. */
export function themesLedBy(agency: string): { theme: Theme; count: number }[] {
  const counts = themeStates.map(({ theme, leads }) => ({
    theme,
    count: leads.find((lead) => lead.agency.id === agency)?.count ?? 0,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mainThemes);
}

/** All tasks that have a theme, each once. */
export const themedTally = tallyOf(
  states.filter(({ task }) => task.kind === 'task' && catalogue.themesOf(task.id).length > 0),
);
