/** Tasks and measures as the full-text index would give them, where it leaves them out. */
import { taskPath } from '../../model/paths.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { scheduleWordsIn } from '../../words/client/schedule.ts';
import { inPageLang, pageLang } from '../page-lang.ts';
import type { Found } from '../pagefind.ts';
import type { Entry } from './entries.ts';
import { excerptOf } from './rows.ts';

/** Letters of a title and of an excerpt, about. */
const [titleLength, excerptLength] = [70, 215];

/**
 * A task or measure of an answer.
 * @param terms folded words to mark
 */
export function resultOf(entry: Entry, terms: ReadonlySet<string>): Found {
  const { id, kind, description, deadline, dated, values } = entry;
  const [schedule] = values.get('schedule') ?? [];
  const undated = dated === '' && kind === 'task' ? { ...scheduleWordsIn(pageLang).names }[schedule ?? ''] : '';
  const state = [dated, deadline, undated === deadline ? '' : undated, ''].map((part) => part?.replaceAll('|', ' '));
  const title = excerptOf(description, new Set(), titleLength).map(({ text }) => text);
  const excerpt = excerptOf(description, terms, excerptLength).map(({ text, marked }) =>
    marked ? `<mark>${escaped(text)}</mark>` : escaped(text),
  );
  return {
    url: inPageLang(taskPath(id)),
    meta: {
      title: `${entry.document}, ${catalogueWordsIn(pageLang).mark(entry.number)}: ${title.join('')}`,
      names: id,
    },
    ...{ excerpt: excerpt.join(''), content: [description, ...entry.leads].join(' '), locations: [], anchors: [] },
    filters: { id: [id], ...(deadline || kind === 'task' ? { state: [state.join('|')] } : {}) },
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
