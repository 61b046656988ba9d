/** Themes, instruments and the web of documents, over this site's own catalogue. */
import { documentWebOf } from '../derive/records/document-web.ts';
import { type InstrumentUse, textsOf } from '../derive/records/instruments.ts';
import { tallyOf } from '../derive/status/status-counts.ts';
import { type ThemeState, themeStatesOf } from '../derive/status/theme-state.ts';
import type { StatingLine } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { catalogue } from './catalogue.ts';
import { states } from './monitoring.ts';

/** How every theme stands on the day of the build, in the order of the themes. */
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

const texts = new Map(textsOf(catalogue).map((record) => [`${record.in} ${record.id}`, record.texts]));

/** The text of a record in which the words of a use stand; the words themselves where they stand in none. */
export const textOf = (use: InstrumentUse): string =>
  texts.get(`${use.in} ${use.record}`)?.find((text) => text.includes(use.words)) ?? use.words;

/** Where something is stated: the short name of the document, and the line. */
export const placeOf = (statedIn: StatingLine): { of: string; line: number } => ({
  of: catalogue.getDocument(statedIn.document).shortName,
  line: catalogue.getStatingLine(statedIn),
});

/** How the documents hang together. */
export const documentWeb = documentWebOf(
  catalogue.documents,
  catalogue.documents.flatMap(({ id }) => catalogue.contentsOf(id).lines),
);

/** The id of the instrument that a document not held here is, by its number or name as a relation gives it. */
export const instrumentOf = (key: string): string | undefined =>
  catalogue.instruments.find(({ number, name }) => number === key || name === key)?.id;

/** All tasks that have a theme, each once. */
export const themedTally = tallyOf(
  states.filter(({ task }) => task.kind === 'task' && catalogue.themesOf(task.id).length > 0),
);
