import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const linksIn = (root: ParentNode) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the head of an instrument', () => {
  test('has kind, name, what is known, and the names by which the texts call it', async () => {
    const head = await shown('instrument/InstrumentHead', 'stated in a text');
    expect(textsOf(head, '.label, h1, h2')).toEqual(['Law', 'Law on Data', 'What is known', 'Names']);
    expect(textsOf(head, 'dt')).toEqual(['Number', 'Issued on', 'Issued by']);
    expect(textsOf(head, 'dd')).toEqual(['60/2024/QH15', '30 November 2024', 'The National Assembly']);
    expect(textsOf(head, 'li')).toEqual(['Law on Data', 'the data law']);
    expect(textsOf(head, '.prov')).toEqual([
      'This description is ours.',
      'As stated in Resolution 03/NQ-CP, line 12',
      'As stated: the words that the texts and reports use for it.',
    ]);
    expect(linksIn(head)).toEqual(['/documents/nq03/#L12']);
  });

  test.each([
    ['held here', 'As on the document’s page.'],
    [
      'reported by a page',
      'As reported A decree was signed, A paper, day not known. Grade B, web page, 1 November 2026.',
    ],
    ['stated where it is named', 'As stated in the texts that name it, below.'],
    ['only a name', 'The texts give only its name, and we found no source for more.'],
  ])('%s: %s', async (title, words) => {
    expect(textsOf(await shown('instrument/InstrumentHead', title), '.prov')[1]).toBe(words);
  });

  test('what is not stated says so; a text that is held is linked; any other is called a document', async () => {
    const nameless = await shown('instrument/InstrumentHead', 'only a name');
    expect(textsOf(nameless, '.blank')).toEqual(['not stated', 'not stated', 'not stated']);
    expect(textsOf(nameless, '.label')).toEqual(['Other document']);
    expect(textsOf(nameless, '.prov')[0]).toBe(
      'The Vietnamese name is our wording: we found no source for the official one.',
    );
    const held = await shown('instrument/InstrumentHead', 'held here');
    expect(textsOf(held, 'dd').at(-1)).toBe('on this site, line by line');
    expect(held.querySelector('[lang="vi"]')?.textContent).toBe('Luật Dữ liệu');
  });
});

test('the list has number, day, issuer and how many records have to do with each', async () => {
  const table = await shown('instrument/InstrumentTable', 'with and without number and day');
  expect(textsOf(table, 'thead th')).toEqual(['Name', 'Number', 'Issued', 'Records']);
  expect([...table.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, td'))).toEqual([
    ['Law on Data', '60/2024/QH15', '30 November 2024The National Assembly', '1,200'],
    ['A plan', '', '', '1'],
  ]);
  expect(linksIn(table)).toEqual(['/instruments/law-on-data/', '/instruments/plan/']);
  const labels = [...table.querySelectorAll('td')].map((cell) => cell.getAttribute('data-label'));
  expect(labels.slice(0, 3)).toEqual(['Number', 'Issued', 'Records']);
});

describe('the records that use an instrument', () => {
  test('stand by what they are to it, in one order', async () => {
    const uses = await shown('instrument/InstrumentUses', 'of every kind');
    expect(textsOf(uses, 'h2')).toEqual([
      'Records that ask for it to be made 1 place',
      'Records that ask to amend it 1 place',
      'Records that ask to replace it 1 place',
      'Result of, as reported 1 place',
      'Records that ask to carry it out 1 place',
      'Named in 1 place',
    ]);
    expect(textsOf(uses, '.entry p:first-child')).toEqual([
      ...['Task 1', 'Indicator 10', 'Task 4', 'Task 1', 'Task 3', 'Task 2'],
    ]);
  });

  test('each quotes its words with what stands around them, and says where they stand', async () => {
    const uses = await shown('instrument/InstrumentUses', 'of every kind');
    expect(textsOf(uses, '.excerpt')[1]).toBe('Draft the Law on Data and its decrees.');
    expect(textsOf(uses, '.excerpt b')).toEqual(['Draft the Law on Data', ...Array<string>(5).fill('Law on Data')]);
    expect(textsOf(uses, '.prov')[0]).toBe('As stated in Resolution 03/NQ-CP, lines 4 to 9');
    expect(uses.querySelector('.prov a')?.getAttribute('href')).toBe('/documents/nq03/#L4');
  });

  test('what a report says has its day and statement beside it', async () => {
    const uses = await shown('instrument/InstrumentUses', 'of every kind');
    const came = uses.querySelectorAll('section')[3];
    expect(textsOf(came as Element, '.note')).toEqual(['The Law on Data was passed.']);
    expect(textsOf(came as Element, '.prov p')).toEqual([
      'As stated in Resolution 03/NQ-CP, lines 4 to 9',
      'As reported on 20 June 2025',
    ]);
    expect(linksIn(came as Element).at(-1)).toBe('/tasks/nq03-1/#reports');
  });

  test('reports and values are called by what they speak of, and have no lines', async () => {
    const uses = await shown('instrument/InstrumentUses', 'a provision, a report and a value');
    expect(textsOf(uses, '.entry p:first-child')).toEqual([
      'Article 2',
      'Report on task 1',
      'Value of indicator 10 for June 2025',
    ]);
    const names = [...uses.querySelectorAll('.entry p:first-child a')].map((link) => link.getAttribute('href'));
    expect(names).toEqual(['/documents/nq03/#article-2', '/tasks/nq03-1/#reports', '/indicators/nq03-i10/#values']);
    expect(textsOf(uses, '.prov')).toEqual([
      'As stated in Resolution 03/NQ-CP, lines 4 to 9',
      'As reported on 20 June 2025',
      'As reported',
    ]);
  });
});

describe('the instruments of a record', () => {
  test('stand by what the record asks of them; those only named are left out', async () => {
    const row = await shown('instrument/InstrumentsRow', 'asked for and reported');
    expect(textsOf(row, '.line')).toEqual(['Asks to make Law on Data, Decree 13', 'Resulted in Law on Data']);
    expect(linksIn(row).slice(0, 2)).toEqual(['/instruments/law-on-data/', '/instruments/decree-13/']);
    expect(textsOf(row, '.prov p')).toEqual([
      'As read by an editor; each law’s page quotes the words.',
      'What it resulted in is as reported.',
    ]);
    expect(linksIn(row).at(-1)).toBe('/tasks/nq03-1/#reports');
  });

  test('a record that only names some has no row', async () => {
    expect(textOf((await shown('instrument/InstrumentsRow', 'only named')).body)).toBe('');
  });
});
