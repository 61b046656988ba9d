import { describe, expect, test } from 'vitest';
import { countedRecords, joinTexts } from '../../../../src/derive/records/authentic.ts';
import { inWordsOf } from '../../../../src/derive/records/authentic-texts.ts';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import { isError } from '../../../../src/model/diagnostic.ts';
import type { Records } from '../../../../src/model/records.ts';
import type { CorrectingRevision } from '../../../../src/model/revision.ts';
import { twoLanguages } from '../../../fixtures/two-languages.ts';

const records = twoLanguages();
const catalogue = buildCatalogue(records, '2026-11-29');
const remarksOn = (all: Records) =>
  joinTexts(all).diagnostics.map(({ document, line, other, message }) => {
    return `${document}:${line} ${other?.document}:${other?.line} ${message}`;
  });

test('both texts are read without an error', () => {
  expect(records.diagnostics.filter(isError)).toEqual([]);
});

test('a document in two languages counts once', () => {
  expect(catalogue.documents.map(({ id }) => id)).toEqual(['data']);
  expect(catalogue.held.map(({ id }) => id)).toEqual(['data', 'datavi']);
  expect(catalogue.textsOf('data').map(({ id }) => id)).toEqual(['datavi']);
  expect(catalogue.tasks.map(({ id }) => id)).toEqual(
    ['1', '2', '3', '4', '5', '5-1', '6', '1a', '1b', '1c', '1d', '1dd', '1e', '2a'].map((place) => `data-${place}`),
  );
  expect(catalogue.indicators.map(({ id }) => id)).toEqual(['data-i1', 'data-i1-1', 'data-i2']);
  expect(catalogue.loadOf('health').leads.map(({ id }) => id)).toEqual(
    ['1', '2', '5', '5-1', '6'].map((place) => `data-${place}`),
  );
  expect(catalogue.groupContentsOf('data-g2').tasks).toHaveLength(4);
});

describe('a record in its other language', () => {
  const wordsIn = (id: string) => {
    const { tasks, indicators, groups, provisions } = catalogue;
    const record = [...tasks, ...indicators, ...groups, ...provisions].find((one) => one.id === id);
    if (!record) throw new Error(`There is no ${id}.`);
    const text = catalogue.textOf(record, 'vi');
    return text && { lines: text.record.source.lines, own: text.record.id, ...inWordsOf(record, text) };
  };

  test.each([
    [
      'a task',
      'data-1',
      {
        lines: [39, 39],
        own: 'datavi-1',
        description: 'Xây dựng Nghị định quy định về hồ sơ sức khỏe điện tử',
        outputText: 'Nghị định của Chính phủ',
      },
    ],
    [
      'a point đ',
      'data-1dd',
      { lines: [18, 18], own: 'datavi-1dd', description: 'Đánh giá việc thực hiện trước ngày 31 tháng 12 năm 2027.' },
    ],
    ['a point with bullets', 'data-1b', { lines: [13, 15], own: 'datavi-1b' }],
    [
      'a part of an indicator',
      'data-i1-1',
      { lines: [33, 33], own: 'datavi-i1-1', name: 'Tỷ lệ bệnh viện tuyến tỉnh' },
    ],
    ['a group with a Roman numeral', 'data-g2', { own: 'datavi-g2', title: 'Phát triển nền tảng' }],
    [
      'an article',
      'data-article-2',
      { own: 'datavi-article-2', text: 'Nghị quyết này có hiệu lực từ ngày ký ban hành.' },
    ],
    ['a heading', 'data-heading-5', { own: 'datavi-heading-5', text: 'Đến năm 2030' }],
  ])('has its words, lines and checksum: %s', (_what, id, words) => {
    expect(wordsIn(id)).toMatchObject({ id, ...words });
  });

  test('keeps what it counts by, and says its deadline in the words of the language', () => {
    expect(wordsIn('data-1')).toMatchObject({ deadline: { kind: 'by', end: '2025-12-31', raw: 'Quý IV năm 2025' } });
    expect(wordsIn('data-2')).toMatchObject({ deadline: { end: '2026-12-31', raw: 'Tháng 6 năm 2026' } });
    expect(wordsIn('data-1')).toMatchObject({
      document: 'data',
      group: 'data-g1',
      leads: ['health'],
      leadText: 'Bộ Y tế',
    });
  });

  test('is missing where only the document itself has it, and in its own language', () => {
    expect(wordsIn('data-5-1')).toBeUndefined();
    expect(catalogue.textOf(catalogue.getTask('data-1'), 'en')).toBeUndefined();
  });

  test('keeps to its own seed', () => {
    const text = catalogue.textOf(catalogue.getTask('data-1'), 'vi');
    expect(text?.record.source.sha256).toBe(catalogue.getDocument('datavi').seed.sha256);
    expect(text?.record.cells?.deadline).toEqual([39, 39]);
  });
});

test('what has no partner and what the two state differently is a remark with both lines', () => {
  expect(remarksOn(records)).toEqual([
    'datavi:46 data:44 Task 7 has no partner in data, where it should stand after line 44. Both texts are shown as they are.',
    'data:43 datavi:44 Task 5.1 has no partner in datavi, where it should stand after line 44. Both texts are shown as they are.',
    'datavi:1 data:1 7 under "paragraph", 5 in data: the texts do not number them, so none is joined. Write under inserted or removed in content/documents/datavi.yaml which places differ.',
    'datavi:40 data:38 Task 2, deadline: by 2026-06-30 here, by 2026-12-31 in data, line 38.',
    'datavi:41 data:39 Task 3, leadText: health here, finance in data, line 39.',
    'datavi:41 data:39 Task 3, coordinatingText: finance here, health in data, line 39.',
    'datavi:21 data:21 Measure 2a, description: 12 here, 21 in data, line 21.',
    'datavi:33 data:31 Indicator 1.1, targetText: >= 95 by 2030 here, >= 85 by 2030 in data, line 31.',
  ]);
});

test('a list that only one text has is one remark', () => {
  const indicators = countedRecords(records).indicators;
  expect(remarksOn({ ...records, indicators })).toContain(
    'data:30 datavi:1 3 under "indicator", none in datavi. They are shown where they stand.',
  );
});

test('the remarks are published, and stand with the record on whose lines they are', () => {
  const rules = (id: string) => catalogue.diagnosticsOf(catalogue.getTask(id)).map(({ rule }) => rule);
  expect(rules('data-2')).toEqual(['text-differs']);
  expect(rules('data-5-1')).toEqual(['blank-cell', 'text-unmatched']);
  expect(rules('data-6')).toEqual(['blank-cell']);
  expect(catalogue.diagnostics.filter(({ rule }) => rule.startsWith('text-'))).toHaveLength(8);
});

test('running text is joined once an editor says which places differ', () => {
  // "Nơi nhận:" and the line below it stand in the Vietnamese text only.
  const inserted = [
    { id: 'paragraph-4a', begins: 'Nơi nhận' },
    { id: 'paragraph-4b', begins: '- Lưu' },
  ];
  const joined = joinTexts(twoLanguages(undefined, { inserted }));
  expect(joined.sharedIdOf('datavi-paragraph-5')).toBe('data-paragraph-5');
  expect(joined.sharedIdOf('datavi-paragraph-4a')).toBeUndefined();
});

describe('a record of the other text, as it is spoken of', () => {
  test('has the id and page of the record that it is, and its own words and lines', () => {
    expect(catalogue.refOf({ id: 'datavi-1dd' })).toMatchObject({
      id: 'data-1dd',
      path: '/tasks/data-1dd/',
      lines: [18, 18],
    });
    expect(catalogue.refOf({ id: 'datavi-i1-1' })).toMatchObject({ id: 'data-i1-1', path: '/indicators/data-i1-1/' });
    expect(catalogue.refOf({ id: 'datavi-g1' })).toMatchObject({
      path: '/groups/data-g1/',
      words: 'Hoàn thiện thể chế',
    });
  });

  test('stands in its text where it has no partner or no page', () => {
    expect(catalogue.refOf({ id: 'datavi-7' })).toMatchObject({ id: 'datavi-7', path: '/documents/datavi/#7' });
    expect(catalogue.refOf({ id: 'datavi-article-1' }).path).toBe('/documents/datavi/#article-1');
    expect(catalogue.refOf({ id: 'datavi' }).path).toBe('/documents/datavi/');
  });
});

test('every line of both texts belongs to a record', () => {
  for (const id of ['data', 'datavi']) {
    const { coverage } = catalogue.contentsOf(id);
    expect(coverage).toMatchObject({ blank: 0, ignored: 0, claimed: coverage.lines });
  }
  expect(catalogue.contentsOf('datavi').tasks).toEqual([]);
});

test('a misprint of the other text is corrected under its own id, and is no difference then', () => {
  const corrects: CorrectingRevision = {
    ...{ id: 'datavi-2/deadline', type: 'corrects', record: 'datavi-2', field: 'deadline' },
    ...{ printed: 'Tháng 6 năm 2026', now: 'Tháng 12 năm 2026', corrections: ['month'] },
    fields: { deadline: { raw: 'Tháng 12 năm 2026', kind: 'by', end: '2026-12-31', precision: 'month' } },
  };
  const corrected = buildCatalogue({ ...records, revisions: [corrects] }, '2026-11-29');
  expect(corrected.textOf(corrected.getTask('data-2'), 'vi')).toMatchObject({
    differences: [],
    record: { deadline: { raw: 'Tháng 12 năm 2026' } },
  });
  expect(corrected.diagnostics.map(({ message }) => message).join()).not.toContain('Task 2, deadline');
});

describe('what a later document changed in one language only', () => {
  const change = (record: string): Records['revisions'][number] => ({
    ...{ id: 'law/1', type: 'amends', record, field: 'deadline', from: '2026-01-01', document: 'data' },
    ...{ by: 'data-article-2', words: 'This Resolution', line: 6 },
    fields: { deadline: { raw: '2027', kind: 'by', end: '2027-12-31', precision: 'year' } },
  });
  const textOf = (...ids: string[]) => {
    const amended = buildCatalogue({ ...records, revisions: ids.map(change) }, '2026-11-29');
    const task = amended.getTask('data-1');
    const text = amended.textOf(task, 'vi');
    return { text, now: text && inWordsOf(task, text) };
  };

  test('keeps the words of the record, and is no difference of the texts', () => {
    const { text, now } = textOf('data-1');
    expect(text).toMatchObject({ superseded: ['deadline'], differences: [] });
    expect(now).toMatchObject({ deadline: { raw: '2027' }, outputText: 'Nghị định của Chính phủ' });
  });

  test('has the words of both where it was changed in both', () => {
    expect(textOf('data-1', 'datavi-1').text).toMatchObject({
      superseded: [],
      record: { deadline: { end: '2027-12-31' } },
    });
  });
});

test('a text in English is joined to a document in Vietnamese in the same way', () => {
  const turned: Records = {
    ...records,
    documents: records.documents.map(({ translates: _, ...document }) =>
      document.id === 'data' ? { ...document, translates: 'datavi' } : document,
    ),
  };
  expect(countedRecords(turned).tasks.map(({ document }) => document)).not.toContain('data');
  const vietnamese = buildCatalogue(turned, '2026-11-29');
  expect(vietnamese.textOf(vietnamese.getTask('datavi-1dd'), 'en')?.record.id).toBe('data-1dd');
  expect(remarksOn(turned)).toContain(
    'data:38 datavi:40 Task 2, deadline: by 2026-12-31 here, by 2026-06-30 in datavi, line 40.',
  );
  expect(remarksOn(turned)).toContain('data:21 datavi:21 Measure 2a, description: 21 here, 12 in datavi, line 21.');
});
