import { describe, expect, test } from 'vitest';
import type { TextRecord } from '../../../../src/derive/records/authentic.ts';
import type { AuthenticText } from '../../../../src/derive/records/authentic-texts.ts';
import type { CellSources } from '../../../../src/derive/records/cell-sources.ts';
import { localizerIn } from '../../../../src/derive/records/localize.ts';
import { digestOf } from '../../../../src/derive/records/renderings.ts';
import { type PagedRecord, wordingOf } from '../../../../src/derive/records/wording.ts';
import { changesSinceRendered } from '../../../../src/derive/records/words-rendered.ts';
import type { Language, SourceDocument } from '../../../../src/model/document.ts';
import type { Task } from '../../../../src/model/task.ts';

const source = { file: 'a.txt', lines: [4, 9] as [number, number], sha256: '0'.repeat(64), locator: 'No. 1' };
const task = {
  ...{ id: 'a-1', kind: 'task', document: 'a', group: null, number: '1', ordinal: 1, leads: [], coordinating: [] },
  ...{
    description: 'Draft it. Show it.',
    leadText: 'Ministry of Finance',
    coordinatingText: '-',
    outputText: 'Report',
  },
  ...{ deadline: { kind: 'by', raw: 'June 2025', end: '2025-06-30' }, source, flags: [] },
} as Task;
const inVietnamese = {
  ...{
    ...task,
    id: 'avi-1',
    document: 'avi',
    description: 'Soạn thảo.',
    outputText: 'Báo cáo',
    leadText: 'Bộ Tài chính',
  },
  deadline: { ...task.deadline, raw: 'Tháng 6/2025' },
} as Task;

const cellsOf =
  ({ document }: PagedRecord): CellSources =>
  () => ({ document, lines: [5, 5] });
const getDocument = (id: string) => ({ id, language: id === 'a' ? 'en' : 'vi' }) as SourceDocument;

/** Where a page in a language finds the words of records. */
function shownIn(lang: Language, words: { readonly description?: string; readonly outputText?: string } | undefined) {
  const { localize, isLocalized } = localizerIn(lang, (id) => (id === 'a-1' ? words : undefined));
  const langOfWords = ({ id, document }: PagedRecord, field: 'description') =>
    getDocument(document).language === lang || isLocalized(id, field) ? undefined : 'en';
  return { lang, localize, langOfWords };
}

const textOf =
  (fields: Pick<Partial<AuthenticText>, 'differences' | 'superseded'> = {}) =>
  <R extends TextRecord>(_record: R, language: Language) =>
    language === 'vi'
      ? { language, record: inVietnamese as TextRecord as R, differences: [], superseded: [], ...fields }
      : undefined;
const noText = () => undefined;

describe('whose words a record is shown in', () => {
  test('those of its document, in its language', () => {
    const wording = wordingOf(task, { textOf: noText, cellsOf, getDocument }, shownIn('en', undefined));
    expect(wording).toMatchObject({ by: 'document', shown: task, other: undefined, texts: [task] });
  });

  test('ours, with the words that they render one step away; a field that we have not said stays as it is', () => {
    const words = shownIn('vi', { description: 'Soạn và trình.' });
    const { by, shown, cells, other, texts } = wordingOf(task, { textOf: noText, cellsOf, getDocument }, words);
    expect([by, shown.description, shown.outputText]).toEqual(['own', 'Soạn và trình.', 'Report']);
    expect([cells('description').rendered, cells('outputText').rendered]).toEqual([true, undefined]);
    expect(other).toMatchObject({ language: 'en', record: task, fields: ['description'] });
    expect(other?.cells('description').rendered).toBeUndefined();
    expect(texts).toEqual([task]);
  });

  test('figures, which are the same in both, are verbatim', () => {
    const said = shownIn('vi', { description: 'Soạn và trình.', outputText: 'Report' });
    const { cells, other } = wordingOf(task, { textOf: noText, cellsOf, getDocument }, said);
    expect([cells('outputText').rendered, other?.fields]).toEqual([undefined, ['description']]);
  });

  test('those of another text of the document, each with its own place, and what the two state differently', () => {
    const found = textOf({ differences: [{ rule: 'text-differs', field: 'deadline', here: 'by 1', there: 'by 2' }] });
    const { by, shown, cells, other, texts, differing } = wordingOf(
      ...([task, { textOf: found, cellsOf, getDocument }, shownIn('vi', { description: 'Soạn thảo.' })] as const),
    );
    expect([by, shown.id, shown.description]).toEqual(['authentic', 'a-1', 'Soạn thảo.']);
    expect([shown.leadText, shown.deadline.raw]).toEqual(['Bộ Tài chính', 'Tháng 6/2025']);
    expect([cells('description').document, cells('description').rendered]).toEqual(['avi', undefined]);
    expect(other?.fields).toEqual(['description', 'leadText', 'deadline', 'outputText']);
    expect([other?.cells('deadline').document, [...(other?.differing ?? [])]]).toEqual(['a', ['deadline']]);
    expect(texts).toEqual([inVietnamese, task]);
    expect(differing).toEqual(['deadline']);
  });

  test('what a later document changed in one language alone stands where it was changed', () => {
    const found = textOf({ superseded: ['outputText'] });
    const { shown, cells } = wordingOf(task, { textOf: found, cellsOf, getDocument }, shownIn('vi', {}));
    expect([shown.outputText, cells('outputText').document]).toEqual(['Report', 'a']);
  });

  test('in the language of the document the other text is one step away, and only facts are said to differ', () => {
    const figures = { rule: 'text-figures', field: 'description', here: '12', there: '21' } as const;
    const found = textOf({ differences: [{ ...figures, rule: 'text-differs', field: 'leadText' }, figures] });
    const { by, other, texts, differing } = wordingOf(
      ...([task, { textOf: found, cellsOf, getDocument }, shownIn('en', undefined)] as const),
    );
    expect(differing).toEqual(['leadText']);
    expect([by, other?.language, other?.record, texts.length]).toEqual(['document', 'vi', inVietnamese, 2]);
  });

  test('those of its document where nobody has said it', () => {
    const wording = wordingOf(task, { textOf: noText, cellsOf, getDocument }, shownIn('vi', undefined));
    expect(wording).toMatchObject({ by: 'none', shown: task, other: undefined });
  });
});

describe('what has changed since a record was rendered', () => {
  const as = (fields: Partial<Task>): Task => ({ ...task, ...fields });
  const changed = (then: Task, held: { printed?: Partial<Task>; version?: Task }) =>
    changesSinceRendered(
      { record: task, rendering: { of: digestOf(then), description: 'Soạn.' } },
      {
        correctedFieldsOf: () =>
          Object.entries(held.printed ?? {}).map(([field, printed]) => ({ field, printed }) as never),
        versionsOf: () => (held.version ? [{ task: held.version } as never] : []),
      },
    );

  test.each([
    ['as printed', { printed: { description: 'Draw it. Show it.' } }],
    ['before an amendment', { version: as({ description: 'Draw it. Show it.' }) }],
  ])('words %s: the sentences that differ, alone', (_case, held) => {
    const change = { field: 'description', before: 'Draw it.', now: 'Draft it.' };
    expect(changed(as({ description: 'Draw it. Show it.' }), held)).toEqual([change]);
  });

  test('a field that was blank', () => {
    const change = { field: 'outputText', before: '', now: 'Report' };
    expect(changed(as({ outputText: '' }), { printed: { outputText: '' } })).toEqual([change]);
  });

  test('words that are not held any more are not guessed', () => {
    expect(changed(as({ description: 'Lost words.' }), { printed: { description: 'Others.' } })).toBeUndefined();
  });
});
