/** Pages of themes and instruments against the public data, and verbatim words that hold links. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsNamed, type Page } from '../../src/integrations/verify/page.ts';
import { idsBelow, lineTexts, readRecords, site, wholeTexts } from './built.ts';

const pageAt = (address: string): Page => {
  const page = site.pageAt.get(address);
  if (!page) throw new Error(`dist has no page ${address}.`);
  return page;
};

/** The paths that a page links to, without fragments and queries. */
const linksOf = (address: string): Set<string> =>
  new Set(
    elementsNamed(pageAt(address), 'a').map(({ attributes }) => (attributes.get('href') ?? '').replace(/[#?].*$/, '')),
  );

const texts = (value: unknown): string[] => value as string[];

describe('each theme', () => {
  const themes = readRecords('themes');

  test('has a page, and no other page is below the list', () => {
    expect(idsBelow('/themes/').sort()).toEqual(themes.map(({ id }) => String(id)).sort());
    const linked = linksOf('/themes/');
    expect(themes.filter(({ id }) => !linked.has(`/themes/${id}/`))).toEqual([]);
  });

  test('lists exactly its records', () => {
    const wrong = themes.flatMap((theme) => {
      const main = mainLinks(`/themes/${theme['id']}/`);
      const listed = [...main].filter((href) => /^\/(tasks|indicators)\/[^/]+\/$/.test(href)).sort();
      const wanted = [
        ...[...texts(theme['tasks']), ...texts(theme['measures'])].map((id) => `/tasks/${id}/`),
        ...texts(theme['indicators']).map((id) => `/indicators/${id}/`),
      ].sort();
      return JSON.stringify(listed) === JSON.stringify(wanted) ? [] : [theme['id']];
    });
    expect(wrong).toEqual([]);
  });

  test('is named on each of its records', () => {
    const missing = themes.flatMap((theme) => [
      ...[...texts(theme['tasks']), ...texts(theme['measures'])].map((id) => [`/tasks/${id}/`, theme['id']] as const),
      ...texts(theme['indicators']).map((id) => [`/indicators/${id}/`, theme['id']] as const),
    ]);
    expect(missing.filter(([path, theme]) => !linksOf(path).has(`/themes/${theme}/`))).toEqual([]);
  });
});

/** The links of a theme's page but those of the exceptions to its rule. */
function mainLinks(path: string): Set<string> {
  const { elements } = pageAt(path);
  const end = elements.findIndex(({ attributes }) => attributes.get('id') === 'rule');
  expect(end, path).toBeGreaterThan(0);
  return new Set(
    elements
      .slice(0, end)
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => (attributes.get('href') ?? '').replace(/[#?].*$/, '')),
  );
}

describe('each instrument', () => {
  const instruments = readRecords('instruments');
  const pathOf: Record<string, (id: string) => string> = {
    task: (id) => `/tasks/${id}/`,
    indicator: (id) => `/indicators/${id}/`,
    group: (id) => `/groups/${id}/`,
    provision: (id) => `/documents/${id.split('-')[0]}/`,
    report: (id) => `/tasks/${id.split('/')[0]}/`,
    observation: (id) => `/indicators/${id.split('/')[0]}/`,
  };

  test('has a page, and no other page is below the list', () => {
    expect(idsBelow('/instruments/').sort()).toEqual(instruments.map(({ id }) => String(id)).sort());
  });

  test('is used, and shows every use with its words', () => {
    const even = (text: string) => text.replace(/\s+/g, ' ');
    const wrong = instruments.flatMap(({ id, uses }) => {
      const own = uses as { in: string; record: string; words: string }[];
      const path = `/instruments/${id}/`;
      const linked = linksOf(path);
      const shown = pageAt(path)
        .elements.filter(({ name }) => name === 'b')
        .map(({ text }) => text);
      const missing = own.filter(
        (use) => !linked.has(pathOf[use.in]?.(use.record) ?? '') || !shown.includes(even(use.words)),
      );
      return own.length === 0 || missing.length > 0 ? [{ id, missing }] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('words with links in them', () => {
  test('are those of the record, character for character, on every task, measure and indicator', () => {
    const wrong = [
      ...readRecords('tasks').map(
        (task) => [`/tasks/${task['id']}/`, [task['description'], task['outputText']]] as const,
      ),
      ...readRecords('indicators').map(
        (indicator) => [`/indicators/${indicator['id']}/`, [indicator['name'], indicator['targetText']]] as const,
      ),
      ...readRecords('groups').map((group) => [`/groups/${group['id']}/`, [group['title']]] as const),
    ].flatMap(([path, words]) => {
      const all = wholeTexts(pageAt(path), (attributes) => attributes.has('data-verbatim'));
      return words.filter((text) => text !== '' && !all.includes(String(text))).map((text) => [path, text]);
    });
    expect(wrong).toEqual([]);
  });

  test('hold links to instruments', () => {
    const linked = readRecords('tasks').filter(({ id, instruments }) => {
      const named = (instruments as { id: string; kind: string }[]).filter(({ kind }) => kind === 'names');
      return named.some((instrument) => !linksOf(`/tasks/${id}/`).has(`/instruments/${instrument.id}/`));
    });
    expect(linked.map(({ id }) => id)).toEqual([]);
  });

  test('are those of the line in every document', () => {
    const wrong = readRecords('documents').flatMap(({ id, seed, ignored }) => {
      const seedFile = path.resolve(import.meta.dirname, '../../seeds', (seed as { file: string }).file);
      const lines = readFileSync(seedFile, 'utf8').split('\n');
      const aside = (ignored as { lines: [number, number] }[]).map((run) => run.lines);
      const shown = lineTexts(pageAt(`/documents/${id}/`));
      return lines.flatMap((text, index) => {
        const line = index + 1;
        if (text.trim() === '' || aside.some(([first, last]) => line >= first && line <= last)) return [];
        return shown.get(line)?.trimEnd() === text.trimEnd() ? [] : [[id, line, shown.get(line), text]];
      });
    });
    expect(wrong).toEqual([]);
  });
});
