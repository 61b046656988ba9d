/** What is written on a sheet beside its cells: comments, boxes, charts, pictures. */
import { columnName } from './grid.ts';
import { lineOf, linesOf } from './lines.ts';
import type { Part } from './office-file.ts';
import type { Workbook } from './xlsx.ts';
import { readRichText } from './xlsx-strings.ts';
import { allWithin, childOf, type Element, elementsOf, textWithin } from './xml.ts';

/** Reads the remarks of a sheet. */
export function readRemarks(sheet: string, prefix: string, workbook: Workbook): Part[] {
  const relations = workbook.file.relations(sheet).filter(({ external }) => !external);
  const rootsOf = (type: string) =>
    relations.filter((relation) => relation.type === type).flatMap(({ target }) => workbook.file.xml(target) ?? []);
  const threads = rootsOf('threadedComment').flatMap((root) => allWithin(root, 'tc:threadedComment'));
  const threaded = new Set(threads.map(({ attributes }) => attributes['ref']));
  // For old programs a thread stands among the plain comments too, with words of the program.
  const comments = rootsOf('comments')
    .flatMap((root) => allWithin(root, 'comment'))
    .filter(({ attributes }) => !threaded.has(attributes['ref']));
  return [
    ...threads.flatMap((thread) =>
      readComment(thread, allWithin(thread, 'tc:text').map(textWithin).join(' '), prefix, workbook),
    ),
    ...comments.flatMap((comment) => readComment(comment, plainText(childOf(comment, 'text')), prefix, workbook)),
    ...relations
      .filter(({ type }) => type === 'drawing')
      .flatMap(({ target }) => readDrawing(target, prefix, workbook)),
  ];
}

const plainText = (text: Element | undefined) =>
  text
    ? readRichText(text)
        .runs.map((run) => run.text)
        .join('')
    : '';

function readComment({ attributes }: Element, text: string, prefix: string, { decisions, notices }: Workbook): Part[] {
  const address = `${prefix}!${attributes['ref']}`;
  const written = decisions.comments === 'written';
  notices.add('comment', address, lineOf(text), written ? 'Written behind the sheet.' : 'Left out.');
  return written ? [paragraph(address, `[comment on ${attributes['ref']}] ${lineOf(text)}`)] : [];
}

const paragraph = (address: string, text: string): Part => ({
  kind: 'paragraph',
  address,
  text,
  label: null,
  heading: null,
});

function readDrawing(path: string, prefix: string, { file, decisions, notices }: Workbook): Part[] {
  const root = file.xml(path);
  const relations = file.relations(path);
  for (const { type, target } of relations) {
    const chart = /^chart/u.test(type) || type === 'diagramData' ? file.xml(target) : undefined;
    if (chart)
      notices.add(
        'not-read',
        `${prefix}, ${target}`,
        allWithin(chart, 'a:t').map(textWithin).join(' ') || 'A chart',
        'A chart or diagram. Left out.',
      );
  }
  return (root ? elementsOf(root) : []).flatMap((anchor): Part[] => {
    const address = `${prefix}!${anchorOf(childOf(anchor, 'xdr:from'))}`;
    const [picture] = allWithin(anchor, 'xdr:pic').flatMap((pic) => allWithin(pic, 'xdr:cNvPr'));
    if (picture)
      notices.gather(
        'picture',
        address,
        picture.attributes['descr'] || picture.attributes['name'] || 'A picture',
        'Left out.',
      );
    const lines = allWithin(anchor, 'a:p').flatMap((line) => linesOf(wordsOf(line)));
    const written = decisions.boxes === 'written';
    notices.add('text-box', address, lines.join(' '), written ? 'Written behind the sheet.' : 'Left out.');
    return written ? lines.map((line) => paragraph(`${address}, text box`, line)) : [];
  });
}

const wordsOf = (element: Element): string =>
  elementsOf(element)
    .map((child) => (child.name === 'a:t' ? textWithin(child) : child.name === 'a:br' ? '\n' : wordsOf(child)))
    .join('');

function anchorOf(from: Element | undefined): string {
  const value = (name: string) => Number(textWithin(childOf(from, name) ?? { name, attributes: {}, children: ['0'] }));
  return `${columnName(value('xdr:col') || 0)}${(value('xdr:row') || 0) + 1}`;
}
