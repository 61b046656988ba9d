/**
 * Writes each picture as a file, and the table behind it, from the page that other sites frame: what is drawn and what is
 * counted there stands once.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'parse5';
import { langs } from '../../model/lang.ts';
import { pathsIn } from '../../model/paths.ts';
import type { BuiltSite } from '../built-files.ts';
import { standaloneSvg } from './standalone.ts';
import { tableToCsv } from './table.ts';
import { attributeOf, type Element, elementsIn, type Node, wordsOf } from './tree.ts';

/** What is made of one page. */
export function chartFiles(html: string): { readonly svg: string; readonly csv: string | undefined } {
  const page = parse(html);
  const lang = attributeOf(one(page, 'html'), 'lang') ?? 'en';
  const figure = one(page, 'figure');
  const heading = one(page, 'h2');
  const [drawing] = elementsIn(figure, (own) => attributeOf(own, 'aria-label') !== undefined && own.tagName === 'svg');
  const note = elementsIn(
    figure,
    (own) => own.tagName === 'p' && (attributeOf(own, 'class') ?? '').split(' ').includes('note'),
  )[0];
  const caption = {
    title: wordsOf(heading),
    source: attributeOf(heading, 'data-source') ?? '',
    description: [drawing && attributeOf(drawing, 'aria-label'), note && wordsOf(note)].filter(Boolean).join(' '),
  };
  const [table] = elementsIn(figure, ({ tagName }) => tagName === 'details').flatMap((details) =>
    elementsIn(details, ({ tagName }) => tagName === 'table'),
  );
  return { svg: standaloneSvg(figure, caption, lang), csv: table && tableToCsv(table, lang) };
}

function one(page: Node, name: string): Element {
  const [found] = elementsIn(page, ({ tagName }) => tagName === name);
  if (!found) throw new Error(`The page of a picture has no <${name}>.`);
  return found;
}

export async function writeCharts({ dir, pages, logger }: BuiltSite): Promise<void> {
  let written = 0;
  for (const lang of langs) {
    const { embedChart, chartFile } = pathsIn(lang);
    const folder = embedChart('').slice(1, -1);
    const names = pages.flatMap(({ pathname }) =>
      pathname.startsWith(folder) ? [pathname.slice(folder.length).replace(/\/$/u, '')] : [],
    );
    await mkdir(new URL('.', new URL(`.${chartFile('', 'svg')}`, dir)), { recursive: true });
    for (const name of names) {
      const { svg, csv } = chartFiles(await readFile(new URL(`.${embedChart(name)}index.html`, dir), 'utf8'));
      await writeFile(new URL(`.${chartFile(name, 'svg')}`, dir), svg);
      if (csv !== undefined) await writeFile(new URL(`.${chartFile(name, 'csv')}`, dir), csv);
    }
    written += names.length;
  }
  logger.info(`${written} pictures written`);
}
