/** The documents in Markdown, and what names them: read by a parser of Markdown, and held against the public data. */
import { describe, expect, test } from 'vitest';
import { blocksOf, type MarkdownNode, textOf } from '../markdown.ts';
import { readData, readRecords, site } from './built.ts';

const fileOf = (path: string) => blocksOf(site.files.get(path)?.toString('utf8') ?? '');

// What a text in another language holds stands in the file of its document.
const documents = readRecords('documents').flatMap(({ id, translates }) =>
  translates === undefined ? [String(id)] : [],
);
const wordsOf: Readonly<Record<string, (record: Record<string, unknown>) => unknown>> = {
  tasks: ({ description }) => description,
  indicators: ({ name }) => name,
  groups: ({ title }) => title,
  provisions: ({ text }) => text,
};
const records = Object.entries(wordsOf).flatMap(([list, words]) =>
  readRecords(list).map(
    (record) => ({ ...record, words: words(record) }) as Record<string, unknown> & { words: unknown },
  ),
);

describe.each(documents)('%s.md', (id) => {
  const blocks = fileOf(`/documents/${id}.md`);
  /** What follows the heading of each record, by the id that it ends in. */
  const sections = blocks.flatMap((block, place) => {
    const named = block.type === 'heading' ? /\(([a-z0-9-]+)\)$/u.exec(textOf(block))?.[1] : undefined;
    return named === undefined ? [] : [{ id: named, words: blocks[place + 1], entries: blocks[place + 2] }];
  });

  test('has each record of the document once, with its words and its address', () => {
    const own = records.filter(({ document }) => document === id);
    expect(sections.map((one) => one.id).sort()).toEqual(own.map((one) => String(one['id'])).sort());
    const found = new Map(sections.map((one) => [one.id, one]));
    for (const { id: record, url, words } of own) {
      const { words: quoted, entries } = found.get(String(record)) ?? {};
      expect(quoted?.type).toBe('blockquote');
      expect(quoted && textOf(quoted), String(record)).toBe(words);
      expect(entries && textOf(entries), String(record)).toContain(`Address: ${url}\n`);
    }
  });

  test('says of each task who leads, when it is due and how it stands on the day, as the data do', () => {
    const said = new Map(sections.map(({ id: record, entries }) => [record, entries ? textOf(entries) : '']));
    for (const { id: record, document, kind, leadText, deadline, source } of readRecords('tasks')) {
      if (document !== id) continue;
      const text = said.get(String(record)) ?? '';
      if (kind === 'task') expect(text).toContain(`Lead: ${leadText || 'Nobody is named'}`);
      if (kind === 'task')
        expect(text).toContain(`Deadline: ${(deadline as { raw: string }).raw || 'Blank.'} (as read: `);
      expect(text).toMatch(/Status on \d+ \w+ \d{4}: /u);
      expect(text).toContain((source as { locator: string }).locator);
    }
  });

  test('begins with what a reader must know, and holds no markup but its own', () => {
    expect(textOf(blocks[1] as MarkdownNode)).toMatch(
      /^Independent\. Not a Government site\..*As of \d+ \w+ \d{4}\./su,
    );
    const kinds = new Set(blocks.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(['blockquote', 'heading', 'list']);
  });
});

describe.each(documents)('%s.md in Vietnamese', (id) => {
  const text = site.files.get(`/vi/documents/${id}.md`)?.toString('utf8') ?? '';

  test('has each record that the English file has, and no English word of ours', () => {
    const idsIn = (markdown: string) => [...markdown.matchAll(/^#+ .*\\?\(([a-z0-9-]+)\)$/gmu)].map(([, one]) => one);
    expect(idsIn(text)).toEqual(idsIn(site.files.get(`/documents/${id}.md`)?.toString('utf8') ?? ''));
    expect(idsIn(text)).not.toEqual([]);
    expect(text).not.toMatch(/\*\*(?:Address|Lead|Deadline|Source|Status)/u);
  });

  test('says whose words they are, and names the English file', () => {
    expect(textOf(blocksOf(text)[1] as MarkdownNode)).toContain('do trang này diễn đạt lại theo bản dịch tiếng Anh');
    expect(text).toMatch(new RegExp(`https?://[^/]+/documents/${id}\\.md`, 'u'));
  });
});

test.each([
  ['/llms.txt', ''],
  ['/vi/llms.txt', '/vi'],
])('%s has a title, a summary and sections of links, and names each document', (file, prefix) => {
  const blocks = fileOf(file);
  expect(blocks.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
  const text = site.files.get(file)?.toString('utf8') ?? '';
  const links = [...text.matchAll(/\]\((https?:\/\/[^/>]+)(\/[^)]*)\): \S/gu)].map(([, , path]) => path ?? '');
  expect(links).toEqual(expect.arrayContaining(documents.map((id) => `${prefix}/documents/${id}.md`)));
  for (const path of links) expect(site.files.has(path) || site.pageAt.has(path), path).toBe(true);
});

test('llms.txt is titled as the data are', () => {
  const [title] = fileOf('/llms.txt');
  expect(readData('datapackage.json')['title']).toContain(title && textOf(title));
});
