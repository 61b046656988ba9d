import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const linksIn = (root: ParentNode) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
/** What each cell is called on a narrow screen. */
const labelsOf = (root: ParentNode) => [...root.querySelectorAll('td')].map((cell) => cell.getAttribute('data-label'));
const cellsOf = (root: ParentNode) => [...root.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, td'));

describe('what amended a document', () => {
  test.each([
    [
      'not held',
      'Resolution 03/NQ-CP as issued on 9 January 2025, amended by 71/NQ-CP (1 April 2025: “amends and updates”), whose text we do not have; its dates may differ (Congress programme, line 89).',
      ['/documents/dh14/#L89'],
    ],
    [
      'held and read',
      'Resolution 03/NQ-CP as issued on 9 January 2025, amended by 71/NQ-CP (1 April 2025: “amends and updates”), whose text is here; its changes are shown from 1 May 2025 on (Congress programme, line 89).',
      ['/documents/nq71/', '/documents/dh14/#L89'],
    ],
    [
      'to come',
      'Resolution 03/NQ-CP as issued on 9 January 2025, to be amended by 71/NQ-CP (1 April 2025: “amends and updates”), whose text is here; its changes are shown from 1 January 2027 on.',
      ['/documents/nq71/'],
    ],
    [
      'held and not read',
      'Congress programme as issued, amended by 71/NQ-CP, whose text is here, but its changes have not been entered yet (Congress programme, line 89).',
      ['/documents/nq71/', '/documents/dh14/#L89'],
    ],
  ])('%s: %s', async (title, words, links) => {
    const notice = await shown('document/AmendmentNotice', title);
    expect(textsOf(notice, 'p.note')).toEqual([words]);
    expect(linksIn(notice)).toEqual(links);
  });

  test('nothing is said where nothing did', async () => {
    expect(textOf((await shown('document/AmendmentNotice', 'none')).body)).toBe('');
  });

  test('a list says it once a document, in the order of the list', async () => {
    const notices = textsOf(await shown('document/AmendmentNotices', 'each document once'), 'p');
    expect(notices).toEqual([
      'Resolution 03/NQ-CP as issued on 9 January 2025; amended since by 71/NQ-CP, whose text we do not have (what this means).',
      'Resolution 03/NQ-CP as issued on 9 January 2025; to be amended by 71/NQ-CP (what this means).',
    ]);
  });
});

describe('the list of documents', () => {
  test('has name, day, issuer and what each holds', async () => {
    const table = await shown('document/DocumentTable', 'with what they are about');
    expect(textsOf(table, 'thead th')).toEqual(['Document', 'Issued', 'Holds']);
    expect(cellsOf(table)).toEqual([
      [
        'Resolution 03/NQ-CPIt divides the work.In Vietnamese: Nghị quyết số 03/NQ-CP',
        '9 January 2025The Government',
        '2 tasks and 1 indicator',
      ],
      ['Congress programmeIt sets aims.', 'not statedThe Congress', '1 measure'],
    ]);
    expect(linksIn(table)).toEqual(['/documents/nq03/', '/documents/nq03vi/', '/documents/dh14/']);
    expect(labelsOf(table)).toEqual(['Issued', 'Holds', 'Issued', 'Holds']);
    expect(cellsOf(await shown('document/DocumentTable', 'in short'))[0]?.[0]).toBe('Resolution 03/NQ-CP');
    const many = await shown('document/DocumentTable', 'more than can be described');
    expect(new Set(cellsOf(many).map(([name]) => name))).toEqual(new Set(['Congress programme']));
  });

  test('the table of coverage has each count in its own column', async () => {
    const table = await shown('document/CoverageTable', 'two documents');
    expect(textsOf(table, 'thead th')).toEqual(['Document', 'Lines', 'In records', 'Blank', 'Set aside', 'Remarks']);
    expect(cellsOf(table)).toEqual([
      ['Resolution 03/NQ-CP', '1,358', '1,350', '3', '5', '5'],
      ['Congress programme', '20', '20', '0', '0', '0'],
    ]);
    expect(labelsOf(table).slice(0, 5)).toEqual(['Lines', 'In records', 'Blank', 'Set aside', 'Remarks']);
  });
});

describe('the facts of a document', () => {
  test('stand in one order, each relation with where it is stated', async () => {
    const facts = await shown('document/DocumentFacts', 'all facts');
    const terms = textsOf(facts, 'dt');
    expect(terms).toEqual([
      ...['Number', 'Issued by', 'Issued on', 'Text from', 'Published at', 'Language', 'Holds', 'Carries out'],
      ...['Reaffirms', 'Amended by', 'Read', 'File', 'Cite as', 'All records'],
    ]);
    const said = new Map(terms.map((term, place) => [term, textsOf(facts, 'dd')[place]]));
    expect(said.get('Issued on')).toBe('9 January 2025');
    expect(said.get('Holds')).toBe('2 tasks, 1 indicator, 1 group');
    expect(said.get('Carries out')).toBe(
      '57-NQ/TW of 22 December 2024. We do not have its text. As stated in Resolution 03/NQ-CP, line 16.',
    );
    expect(said.get('Reaffirms')).toBe('03/NQ-CP. As stated in Resolution 03/NQ-CP, line 16.');
    expect(said.get('Amended by')).toBe('71/NQ-CP. Words may have changed.');
    expect(said.get('Read')).toBe(
      '1,358 lines: 1,350 belong to a record, 3 are blank, 5 are set aside for a reason (lines 7 to 8).',
    );
    expect(said.get('File')).toBe(`a.txt, SHA-256 ${'0'.repeat(64)}`);
    expect(linksIn(facts)).toEqual(
      expect.arrayContaining(['/tasks/', '/indicators/', '/groups/', '/documents/nq04/', '/documents/nq03/#L16']),
    );
  });

  test('what is not stated says so', async () => {
    const facts = await shown('document/DocumentFacts', 'little is stated');
    expect(textsOf(facts, 'dt')).toEqual([
      ...['Issued by', 'Issued on', 'Text from', 'Published at', 'Holds', 'Read', 'File', 'Cite as', 'All records'],
    ]);
    expect(textsOf(facts, 'dd').slice(1, 5)).toEqual([
      'No date is stated. The text says 2026.',
      'The publisher of this text is not stated.',
      'We found no page on which this text was published.',
      '1 measure',
    ]);
    expect(facts.querySelector('a[href="/documents/dh14/measures/"]')).not.toBeNull();
    expect(textsOf(facts, 'dd')[5]).toMatch(/are set aside for a reason\.$/u);
  });

  test('says that it is a draft, where it was published, and what is not verified', async () => {
    const facts = await shown('document/DocumentFacts', 'a draft, published at two pages, with what is not verified');
    const said = new Map(textsOf(facts, 'dt').map((term, place) => [term, textsOf(facts, 'dd')[place]]));
    expect(said.get('Published at')).toBe(
      'The text, A paper, 10 January 2025. Grade B, web page, 1 November 2026. The same words.Nghị quyết, A paper, day not known. Grade B, web page, 1 November 2026.',
    );
    expect(said.get('Draft')).toMatch(/^It is a draft\. It was adopted\.Adopted, A paper/u);
    expect(said.get('Not verified')).toBe('A copy says that it replaces another.');
  });

  test('of many runs the first six are linked', async () => {
    const facts = await shown('document/DocumentFacts', 'many runs set aside');
    expect(textOf(facts.body)).toContain('(line 1, line 3, line 5, line 7, line 9, line 11 …).');
  });
});

describe('the text of a document', () => {
  test('every line has its number and address, neighbouring lines of a record one block', async () => {
    const text = await shown('document/DocumentText', 'headings, records and what is set aside');
    expect(textsOf(text, 'p')).toEqual([
      '1II. TASKS',
      '21. Laws on data |',
      '31. | Draft the decree on data. |',
      '4June 2025 |',
      '52. | Build it. | 3. | Run it. |',
      '6The Law on Data applies.',
    ]);
    expect([...text.querySelectorAll('p > a[id]')].map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6']);
    expect([...text.querySelectorAll('.text > *')].map(({ id }) => id)).toEqual([
      ...['heading-1', 'g1', '1', '2', 'paragraph-1', 'L7'],
    ]);
  });

  test('headings and groups are headings; words that stand nowhere else are for the search, with their laws linked', async () => {
    const text = await shown('document/DocumentText', 'headings, records and what is set aside');
    expect([...text.querySelectorAll('.h')].map(({ id }) => id)).toEqual(['heading-1', 'g1']);
    expect([...text.querySelectorAll('section')].map(({ id }) => id)).toEqual(['heading-1', 'paragraph-1']);
    expect(linksIn(text.querySelector('#paragraph-1') as Element)).toEqual(['#L6', '/instruments/law-on-data/']);
  });

  test('what is set aside has its reason and the checksum of its text', async () => {
    const text = await shown('document/DocumentText', 'headings, records and what is set aside');
    expect(textsOf(text, '.set-aside')).toEqual([
      `Lines 7 to 8: 2 lines set aside. Printed below each page. SHA-256 of the text: ${'a1'.repeat(32)}`,
    ]);
  });

  test('the records of a line are linked, each with its own fragment', async () => {
    const claimants = await shown('document/Claimants', 'two records and a provision');
    expect(linksIn(claimants)).toEqual(['/tasks/nq03-2/', '/tasks/nq03-3/']);
    expect([...claimants.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['3', 'paragraph-1']);
    const one = await shown('document/Claimants', 'a record');
    expect([textsOf(one, 'a'), linksIn(one)]).toEqual([['nq03-1'], ['/tasks/nq03-1/']]);
    expect(linksIn(await shown('document/Claimants', 'a provision'))).toEqual([]);
  });

  test('its headings are listed, groups set in', async () => {
    const contents = await shown('document/DocumentContents', 'a heading and a group');
    expect(textsOf(contents, 'li')).toEqual(['TASKS', 'Group 1. Laws on data']);
    expect(linksIn(contents)).toEqual(['#heading-1', '#g1']);
    expect([...contents.querySelectorAll('li')].map(({ className }) => className)).toEqual(['', 'in']);
    expect((await shown('document/DocumentContents', 'none')).querySelector('nav')).toBeNull();
  });

  test.each([
    ['the end of a cell', 'June 2025 |', ['|']],
    ['an empty cell', '|', ['|']],
    ['words with a law', 'The Law on Data applies.', []],
  ])('the bar at %s is set back', async (title, words, bars) => {
    const line = await shown('document/LineText', title);
    expect(textOf(line.body)).toBe(words);
    expect(textsOf(line, 'i')).toEqual(bars);
  });
});

describe('the source of a record', () => {
  test('quotes its lines with one before and one behind, marked, and says what text it is', async () => {
    const row = await shown('document/SourceRow', 'a translation that was amended');
    expect(textsOf(row, 'b').slice(0, 1)).toEqual(['Resolution 03/NQ-CP, No. 1: lines 3 to 4']);
    expect(textsOf(row, '.quote p').map((text) => text.slice(0, 1))).toEqual(['2', '3', '4', '5']);
    expect([...row.querySelectorAll('.own')].map(textOf).map((text) => text.slice(0, 1))).toEqual(['3', '4']);
    expect(textsOf(row, '.note').at(-1)).toMatch(/^English translation, possibly by machine/u);
    expect(textsOf(row, '.note')[0]).toContain('amended by 71/NQ-CP (1 April 2025');
    expect(textsOf(row, '.prov p')).toEqual([
      'As stated in our copy of the text, sha256 00000000…',
      'In the whole document',
    ]);
    expect(linksIn(row).at(-1)).toBe('/documents/not held/#1');
  });

  test('before the first line there is none, and an original is no translation', async () => {
    const row = await shown('document/SourceRow', 'the first line of an original');
    expect(textsOf(row, '.quote p').map((text) => text.slice(0, 1))).toEqual(['1', '2']);
    expect(row.querySelectorAll('.note')).toHaveLength(0);
  });
});

describe('what a document changes, and what is corrected in it', () => {
  test('each with its record, day, words and line', async () => {
    const rows = await shown('document/RevisionRows', 'changes and corrections');
    expect(textsOf(rows, 'h2')).toEqual(['Changes', 'Corrections']);
    expect(textsOf(rows, 'li')).toEqual([
      'From 1 May 2025 amends nq03-1, deadline. Task 1 is due in June 2026. line 12',
      'From 1 May 2025 repeals nq03-2. Task 2 is repealed. line 12',
      'nq03-1, words: “decreee” is read as “decree”. No such word. Corrected on 2 March 2026 by the editors.',
      'nq03-paragraph-1, words: the blank is read as “decree”. No such word. Corrected on 2 March 2026 by the editors.',
    ]);
    expect(linksIn(rows)).toEqual([
      ...['/tasks/nq03-1/', '/documents/nq71/#L12', '/tasks/nq03-2/', '/documents/nq71/#L12'],
      ...['/tasks/nq03-1/', '/documents/nq03/#paragraph-1'],
    ]);
  });

  test('a document without either has no rows', async () => {
    expect(textOf((await shown('document/RevisionRows', 'none')).body)).toBe('');
  });
});

describe('what is gone', () => {
  test('a record that was split leads to what stands in its place, with the first words of each', async () => {
    const page = await shown('document/Gone', 'split');
    expect(textsOf(page, 'strong')).toEqual(['Since 2 March 2026. It was two tasks.']);
    expect(textsOf(page, 'p')).toEqual([
      'It began: “Draft the decree on …”',
      'It is now at:',
      'This address will never be given to another record. What we promise about addresses',
    ]);
    expect(textsOf(page, 'li')).toEqual(['nq03-27: Draft the decree.', 'nq03-28: Draft the circular on …']);
    expect(linksIn(page)).toEqual(['/tasks/nq03-27/', '/tasks/nq03-28/', '/guide/permanence/']);
  });

  test('nothing takes the place of what was withdrawn', async () => {
    expect(textsOf(await shown('document/Gone', 'withdrawn'), 'p')[0]).toBe('Nothing took its place.');
  });

  test('fragments of a text keep answering', async () => {
    const row = await shown('document/GoneRecords', 'a record and a line');
    expect([...row.querySelectorAll('li')].map(({ id }) => id)).toEqual(['26', 'L12']);
    expect(textsOf(row, 'li')).toEqual([
      '26 was split on 2 March 2026. It was two tasks. nq03-27 nq03-28',
      'L12 was withdrawn on 2 March 2026. The line was a doubled one.',
    ]);
    expect((await shown('document/GoneRecords', 'none')).querySelector('section')).toBeNull();
  });
});

test('remarks stand by rule, with what it means and each place', async () => {
  const rows = await shown('document/DiagnosticRows', 'rules and places');
  expect([...rows.querySelectorAll('section')].map(({ id }) => id)).toEqual([
    'blank-cell',
    'text-differs',
    'capitals',
    'seed-unclaimed',
  ]);
  expect(textsOf(rows, 'summary')).toEqual(['2 places', '1 place', '1 place', '1 place']);
  expect(textsOf(rows, 'section:nth-of-type(3) .entry > p')).toEqual([
    'A cell is written in capitals; it is kept as printed.',
  ]);
  expect(textsOf(rows, 'li')).toEqual([
    'Resolution 03/NQ-CP, line 4 Remark 4.',
    'Resolution 03/NQ-CP, line 12 Remark 12.',
    'Resolution 03/NQ-CP, line 9 Resolution 03/NQ-CP, line 7 Remark 9.',
    'Resolution 03/NQ-CP, line 9 Remark 9.',
    'Remark 0.',
  ]);
  expect(linksIn(rows)).toEqual([
    ...['/documents/nq03/#L4', '/documents/nq03/#L12', '/documents/nq03/#L9', '/documents/nq04/#L7'],
    '/documents/nq03/#L9',
  ]);
});

test('of remarks on several pages each says how many there are, and the first page has every rule with the way to its page', async () => {
  const rows = await shown('document/DiagnosticRows', 'the first page of several');
  expect([...rows.querySelectorAll('section')].map(({ id }) => id)).toEqual(['blank-cell', 'capitals']);
  expect(textsOf(rows, 'summary')).toEqual(['2 of 670 places']);
  expect(textsOf(rows, '#capitals .entry > p')).toEqual([
    'A cell is written in capitals; it is kept as printed.',
    '1,376 places, on page 3',
  ]);
  expect(linksIn(rows).at(-1)).toBe('/quality/page/3/#capitals');
});
