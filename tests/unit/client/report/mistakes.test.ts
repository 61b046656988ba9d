import { describe, expect, test } from 'vitest';
import { entryFrom, readDay } from '../../../../src/client/report/entry.ts';
import { type Facts, mistakesIn } from '../../../../src/client/report/mistakes.ts';
import type { WrittenKind } from '../../../../src/model/written-file.ts';

const agencies = [{ id: 'mof', names: ['Ministry of Finance', 'Bộ Tài chính', 'BTC'] }];
const kinds: Readonly<Record<string, string>> = { 'nq03-76': 'task', 'nq03-3dd': 'measure', 'nq03-i10': 'indicator' };
const facts: Facts = {
  ...{ agencies, issued: { nq03: '2025-01-09' }, today: '2026-11-28', printed: undefined },
  kindOf: (id) => kinds[id],
  reports: new Set(['nq03-76/2026-01-15', 'nq03-3dd/2026-01-15']),
};

const page = { title: 'A page', publisher: 'A paper', url: 'https://a.example/', grade: 'B' };
const evidence = Object.fromEntries(Object.entries(page).map(([part, value]) => [`evidence.0.${part}`, value]));
const sound: Readonly<Record<WrittenKind, Readonly<Record<string, string>>>> = {
  progress: {
    ...{ record: 'nq03-76', 'progress.on': '2026-03-02', 'progress.by': 'mof', 'progress.claim': 'progress' },
    ...{ 'progress.statement': 'Half is done.', ...evidence },
  },
  observation: {
    ...{ record: 'nq03-i10', 'observation.period': '2025', 'observation.value': '14.02', 'observation.unit': '%' },
    ...{ 'observation.statement': 'It was 14.02 %.', ...evidence },
  },
  correction: {
    ...{ record: 'nq03-76', 'correction.field': 'leadText', 'correction.was': 'Minstry', 'correction.now': 'Ministry' },
    ...{ 'correction.why': 'A letter is missing.', 'correction.who': 'A reader', 'correction.on': '2026-11-20' },
  },
};

const entryOf = (kind: WrittenKind, answers: Readonly<Record<string, string>>) =>
  entryFrom(kind, { answer: (field) => answers[field] ?? '', agencies, today: facts.today });
const asked = (kind: WrittenKind, change: Readonly<Record<string, string>> = {}, known: Partial<Facts> = {}) =>
  mistakesIn(kind, entryOf(kind, { ...sound[kind], ...change }), { ...facts, ...known }).map(
    (mistake) => `${mistake.field} ${mistake.kind}`,
  );

test.each(['progress', 'observation', 'correction'] as const)('a sound %s has no mistake', (kind) =>
  expect(asked(kind)).toEqual([]),
);

test.each(['progress', 'observation', 'correction'] as const)(
  'a blank %s names every answer that is needed',
  (kind) => {
    const needed = Object.keys(sound[kind]).filter((field) => field !== 'correction.was');
    const blank = mistakesIn(kind, entryOf(kind, {}), facts);
    expect(blank.map(({ field }) => field).sort()).toEqual(needed.sort());
    expect(new Set(blank.map(({ kind: own }) => own))).toEqual(new Set(['missing']));
  },
);

describe('a mistake is named with its field:', () => {
  test.each<[what: string, kind: WrittenKind, change: Record<string, string>, mistake: string]>([
    ['31 February', 'progress', { 'progress.on': '31/02/2026' }, 'progress.on wrong'],
    ['a day that the browser kept', 'progress', { 'progress.on': '?' }, 'progress.on wrong'],
    ['tomorrow', 'progress', { 'progress.on': '2026-11-29' }, 'progress.on future'],
    ['a day before the document', 'progress', { 'progress.on': '2025-01-08' }, 'progress.on early'],
    ['a page of tomorrow', 'progress', { 'evidence.0.published': '2026-11-29' }, 'evidence.0.published future'],
    [
      'a page older than the document',
      'progress',
      { 'evidence.0.published': '2024-01-01' },
      'evidence.0.published early',
    ],
    [
      'a second page without its kind',
      'progress',
      { 'evidence.1.url': 'https://b.example' },
      'evidence.1.title missing',
    ],
    ['an address without https', 'progress', { 'evidence.0.url': 'a.example' }, 'evidence.0.url wrong'],
    ['a script as address', 'progress', { 'evidence.0.url': 'javascript:alert(1)' }, 'evidence.0.url wrong'],
    [
      'a related outcome without its nearness',
      'progress',
      { 'progress.claim': 'related-outcome' },
      'progress.nearness missing',
    ],
    [
      'completed in some month',
      'progress',
      { 'progress.claim': 'completed', 'progress.onPrecision': 'month' },
      'progress.onPrecision refused',
    ],
    ['a slip in the name of an agency', 'progress', { 'progress.by': 'Ministry of Finanse' }, 'progress.by near'],
    ['an unknown record', 'progress', { record: 'nq03-9999' }, 'record no-progress'],
    ['an indicator in place of a task', 'progress', { record: 'nq03-i10' }, 'record no-progress'],
    ['markup in place of a record', 'progress', { record: '<img src=x>' }, 'record wrong'],
    ['a task in place of an indicator', 'observation', { record: 'nq03-76' }, 'record no-observation'],
    ['a record that nobody has', 'correction', { record: 'nq03-0' }, 'record no-correction'],
    [
      'a report of another task',
      'progress',
      { 'progress.relation': 'disputes', 'progress.other': 'nq03-3dd/2026-01-15' },
      'progress.other wrong',
    ],
    [
      'a later report',
      'progress',
      { 'progress.on': '2026-01-14', 'progress.relation': 'verifies', 'progress.other': 'nq03-76/2026-01-15' },
      'progress.other wrong',
    ],
    ['no report', 'progress', { 'progress.relation': 'retracts' }, 'progress.other missing'],
    [
      'a sign that nobody sees',
      'progress',
      { 'progress.statement': 'Half\u202Eis done.' },
      'progress.statement letters',
    ],
    ['a control sign', 'progress', { 'progress.statement': 'Half\u0000is done.' }, 'progress.statement letters'],
    [
      'what is never said of a task',
      'progress',
      { 'progress.statementVi': 'Việc này đã quá hạn.' },
      'progress.statementVi refused',
    ],
    ['a Cyrillic letter in a word', 'observation', { 'observation.method': 'Оffice' }, 'observation.method letters'],
    ['a decimal comma', 'observation', { 'observation.value': '14,02' }, 'observation.value wrong'],
    ['a thirteenth month', 'observation', { 'observation.period': '2025-13' }, 'observation.period refused'],
    ['a period to come', 'observation', { 'observation.period': '2027' }, 'observation.period future'],
    [
      'a page from before the period',
      'observation',
      { 'evidence.0.published': '2024-12-31' },
      'evidence.0.published early',
    ],
    ['the same words', 'correction', { 'correction.now': 'Minstry' }, 'correction.now refused'],
    [
      'a field of another kind of record',
      'correction',
      { 'correction.field': 'targetText' },
      'correction.field missing',
    ],
  ])('%s', (_what, kind, change, mistake) => expect(asked(kind, change)).toContain(mistake));

  test.each([
    ['words that do not stand there', 'Ministry of Finance'],
    ['words that stand there twice', 'Minstry, Minstry'],
  ])('%s', (_what, printed) => expect(asked('correction', {}, { printed })).toEqual(['correction.was absent']));
});

describe('answers as the file has them', () => {
  test.each([
    ['2/3/2026', '2026-03-02'],
    ['02.03.2026', '2026-03-02'],
    ['6/2025', '2025-06'],
    ['2025', '2025'],
    [' 2026-03-02 ', '2026-03-02'],
    ['31/02/2026', '2026-02-31'],
    ['soon', 'soon'],
  ])('the day %s is %s', (typed, written) => expect(readDay(typed)).toBe(written));

  test.each([
    'Bộ Tài chính',
    'bo tai chinh',
    'Bo\u0323\u0302 Ta\u0300i chi\u0301nh',
    'BTC',
    'mof',
    ' ministry of  finance ',
  ])('the agency %s is mof', (by) => expect(entryOf('progress', { 'progress.by': by })).toHaveProperty('by', 'mof'));

  test('another body stays as it was written', () =>
    expect(entryOf('progress', { 'progress.by': 'Vietnam Bar Federation' })).toHaveProperty(
      'by',
      'Vietnam Bar Federation',
    ));

  test('white space counts once, but in misprinted words, which stand as they are printed', () => {
    expect(entryOf('progress', { 'progress.statement': ' One\r\n two ' })).toHaveProperty('statement', 'One two');
    expect(entryOf('correction', { 'correction.was': 'a  b\r\nc ' })).toHaveProperty('was', 'a  b\nc ');
  });

  test('Vietnamese has its tones where the site writes them, and stands in for English that is left blank', () => {
    const both = entryOf('progress', {
      'progress.statement': 'Abolished.',
      'progress.statementVi': 'Đã  hoa\u0300 và xoá.',
    });
    expect(both).toMatchObject({ statement: 'Abolished.', statementVi: 'Đã hòa và xóa.' });
    const alone = entryOf('correction', { 'correction.whyVi': 'Thiếu một chữ.' });
    expect(alone).toMatchObject({ why: 'Thiếu một chữ.', whyVi: 'Thiếu một chữ.' });
    expect(entryOf('observation', { 'observation.statement': 'It was 2.' })).toHaveProperty('statementVi', undefined);
  });

  test('pages keep their order, and blank ones between them are left out', () =>
    expect(
      entryOf('progress', { 'evidence.0.url': 'https://a.example', 'evidence.3.url': 'https://d.example' }),
    ).toHaveProperty('evidence', [
      expect.objectContaining({ url: 'https://a.example', seen: 'web page, 2026-11-28' }),
      expect.objectContaining({ url: 'https://d.example' }),
    ]));

  test('a value from before the programme says so', () => {
    expect(entryOf('observation', { 'observation.period': '2024-12' })).toHaveProperty('baseline', true);
    expect(entryOf('observation', { 'observation.period': '2025' })).toHaveProperty('baseline', undefined);
  });
});
