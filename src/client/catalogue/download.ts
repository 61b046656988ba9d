/** Downloads the shown rows as a file. Loaded when somebody asks for one. */
import { taskPath } from '../../model/paths.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { dayOfPage } from '../day.ts';
import { element } from '../element.ts';
import { inPageLang } from '../page-lang.ts';
import { served, siteAddress } from '../site-path.ts';
import type { Answer } from './answer.ts';
import { answerCsv } from './answer-csv.ts';
import type { Parts } from './elements.ts';
import type { Entry } from './entries.ts';
import type { Chosen } from './facets.ts';
import { fileName } from './file-name.ts';
import type { CatalogueState } from './state.ts';
import type { TableSetting } from './table.ts';

export type Format = 'csv' | 'xlsx';

/** How long a browser may take to fetch the file from the page, in milliseconds. */
const patience = 60_000;

/** What is shown. */
interface Shown {
  readonly parts: Parts;
  readonly state: CatalogueState;
  readonly limits: Chosen;
  /** Whether that is the list that the page came with: the file then holds what it holds. */
  readonly plain: boolean;
}

/** @throws Error where nothing was answered, or its rows cannot be had */
export async function download(
  format: Format,
  answer: Answer | undefined,
  { parts: { list, optionOf }, state, limits, plain }: Shown,
): Promise<void> {
  if (!answer) throw new Error('Nothing was answered.');
  const listed = plain && new Set([...list.querySelectorAll('a')].map((link) => link.pathname));
  const all = await answer.all();
  const entries = all.filter(({ id }) => !listed || listed.has(served(inPageLang(taskPath(id)))));
  const nameOf = (facet: string, id: string) => optionOf(facet, id).name;
  const setting = { address: siteAddress(), day: dayOfPage(), nameOf };
  const href = URL.createObjectURL(await blobOf(format, entries, setting));
  element('a', { href, download: `${fileName(state.query, state.chosen, limits)}.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}

async function blobOf(format: Format, entries: readonly Entry[], setting: TableSetting): Promise<Blob> {
  if (format === 'csv') return new Blob([answerCsv(entries, setting)], { type: 'text/csv' });
  const { answerXlsx, workbookType } = await import('./answer-xlsx.ts');
  const { title } = catalogueWordsIn(document.documentElement.lang);
  return new Blob([answerXlsx(entries, setting, title)], { type: workbookType });
}
