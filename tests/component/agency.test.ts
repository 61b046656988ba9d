import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const hrefsOf = (root: ParentNode, selector = 'a') =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the head of an agency', () => {
  test('says what it is, its names, and from whom it took over, each with who says so', async () => {
    const document = await shown('agency/AgencyHead', 'a ministry that took over from two');
    expect(textsOf(document, '.kind, h1, .lede')).toEqual(['Ministry', 'Ministry of Finance', 'Bộ Tài chính · BTC']);
    expect(document.querySelector('.lede span')?.getAttribute('lang')).toBe('vi');
    expect(textsOf(document, 'h2')).toEqual(['Also took over', 'In numbers']);
    expect(hrefsOf(document, '.entry a').slice(0, 2)).toEqual(['/agencies/mpi/', '/agencies/molisa/']);
    expect(textsOf(document, '.prov')).toEqual([
      'As stated in the documents; Vietnamese name and abbreviation as commonly used',
      'As reported A gazette, 1 March 2025 (web page, 1 November 2026)As reported Another paper (web page, 1 November 2026)',
      'As read from the agency cells of all documents, under this name only',
    ]);
  });

  test('counts what it leads, coordinates and monitors, in this order', async () => {
    const document = await shown('agency/AgencyHead', 'a ministry that took over from two');
    expect(textsOf(document, '.figures span')).toEqual(['2 leads', '1 coordinates', '1 monitors']);
  });

  test('counts once more with what it took over, and says how to follow both together', async () => {
    const document = await shown('agency/AgencyHead', 'a ministry with the tasks of what it took over');
    expect(textsOf(document, '.figures span').slice(3)).toEqual(['3 leads', '1 coordinates', '1 monitors']);
    expect(textOf(document.querySelector('#now') ?? document)).toBe(
      'With the tasks of what it took over, Ministry of Planning:',
    );
    expect(hrefsOf(document, '.figures a')).toEqual(['/tasks/?now=mof']);
    expect(
      hrefsOf(document, '#now ~ details .actions [download], #now ~ details .actions span + a').slice(0, 2),
    ).toEqual(['/agencies/mof/now/feed.xml', '/agencies/mof/now/deadlines.ics']);
  });

  test.each([
    ['merged since, by an act', ['Succeeded by Ministry of Finance on 1 March 2025, by Resolution 176/2025/QH15.']],
    [
      'parted between two',
      ['Succeeded by Ministry of Finance on 1 March 2025.', 'Training for jobs went to Agency mps on 1 April 2025.'],
    ],
  ])('%s: says who took over what', async (title, sentences) => {
    const document = await shown('agency/AgencyHead', title);
    const row = [...document.querySelectorAll('section')].find(
      (one) => one.querySelector('h2')?.textContent === 'Succession',
    );
    expect(textsOf(row ?? document, '.entry p')).toEqual(sentences);
    expect(hrefsOf(row ?? document, '.entry a')[0]).toBe('/agencies/mof/');
  });

  test('says that an unnamed set is one', async () => {
    const document = await shown('agency/AgencyHead', 'an unnamed set');
    expect(textsOf(document, '.kind')).toEqual(['Unnamed set']);
    expect(textOf(document.body)).toContain('A set of bodies that the texts do not name one by one.');
    expect(textsOf(document, '.prov')[0]).toBe('As stated in the documents');
  });

  test('gives other names, the website by its host, and a remark under its own heading', async () => {
    const document = await shown('agency/AgencyHead', 'other names, a website and a remark');
    expect(textsOf(document, '.note')).toEqual(['Also written “VTV”, “National Television”.', 'Run by the State.']);
    expect(textsOf(document, 'a[rel=external]')).toEqual(['vtv.example']);
    expect(textsOf(document, 'h2')).toEqual(['Remark', 'In numbers']);
  });
});

describe('what is asked of every province', () => {
  test('stands under the words of each set, with what it coordinates folded', async () => {
    const document = await shown('agency/LocalitySets', 'one that leads and coordinates, one that only leads');
    expect(textsOf(document, '.set > h3')).toEqual([
      '“Localities” leads 1 · coordinates 2',
      '“Provinces” leads 1 · coordinates 0',
    ]);
    expect(hrefsOf(document, '.set > h3 a')).toEqual(['/agencies/localities/', '/agencies/provinces/']);
    expect(textsOf(document, 'summary')).toEqual(['The 2 tasks that it coordinates']);
    expect(document.querySelectorAll('[data-results] > li')).toHaveLength(2);
    expect(document.querySelectorAll('details li')).toHaveLength(2);
  });

  test('is reached by names: those of today, those until then, and who says so', async () => {
    const document = await shown('agency/PlaceNames', 'of today and before');
    expect(textsOf(document, 'h3')).toEqual(['Since 1 July 2025: 2 names', 'Until then: 1 more']);
    expect(textsOf(document, 'li')).toEqual(['Hà Nội (Hanoi)', 'Huế', 'Hà Nam']);
    expect([...document.querySelectorAll('ul')].every((list) => list.getAttribute('lang') === 'vi')).toBe(true);
    expect(hrefsOf(document)).toEqual(['https://gazette.example/1']);
  });

  test('is linked from a locality, with how much it is', async () => {
    const document = await shown('agency/EveryProvinceRow', 'some led');
    expect(textOf(document.querySelector('.entry') ?? document)).toBe(
      'Other tasks speak of “localities” without naming any: 23 are led and 55 more coordinated by such sets.',
    );
    expect(hrefsOf(document)).toEqual(['/agencies/every-province/']);
  });
});

describe('a table of agencies', () => {
  const rowsOf = (root: ParentNode) =>
    [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));

  test('stands by kind where there are several, in the order of the kinds', async () => {
    const document = await shown('agency/AgencyTable', 'of two kinds');
    expect(textsOf(document, 'thead th')).toEqual(['Agency', 'Abbreviation', 'Leads', 'Coordinates', 'Monitors']);
    expect(rowsOf(document)).toEqual([
      ['Ministry'],
      ['Ministry of FinanceBộ Tài chính', 'BTC', '2', '1', '1'],
      ['Ministry of PlanningBộ Kế hoạch now Ministry of Finance', '', '0', '0', '0'],
      ['Media'],
      ['Vietnam TelevisionĐài Truyền hình', 'VTV', '0', '1', '0'],
    ]);
  });

  test('says on small screens in one line what an agency does, without what it does not', async () => {
    const document = await shown('agency/AgencyTable', 'of two kinds');
    const cells = [...(document.querySelectorAll('tbody tr')[1]?.querySelectorAll('td') ?? [])];
    expect(cells.map((cell) => cell.getAttribute('data-verb'))).toEqual([null, 'leads', 'coordinates', 'monitors']);
    const counts = [...document.querySelectorAll('tbody td.num')];
    expect(counts.filter((cell) => cell.classList.contains('zero')).every((cell) => textOf(cell) === '0')).toBe(true);
    expect(counts.filter((cell) => textOf(cell) === '0').every((cell) => cell.classList.contains('zero'))).toBe(true);
    expect(rowsOf(await shown('agency/AgencyTable', 'of one kind'))).toEqual([
      ['Relevant ministries', '', '0', '0', '0'],
    ]);
  });
});

describe('beside a record', () => {
  test('an agency stands with who took over and since when, an unnamed set with what it is', async () => {
    expect(textsOf(await shown('agency/AgencyEntry', 'merged since'), 'b, small')).toEqual([
      ...['Ministry of Planning', 'Bộ Kế hoạch', 'now Ministry of Finance since 1 March 2025'],
    ]);
    expect(textsOf(await shown('agency/AgencyEntry', 'an unnamed set'), 'small')).toEqual([
      'An unnamed set: the text does not say which bodies.',
    ]);
    expect(textsOf(await shown('agency/AgencyLines', 'one merged, one unnamed set'), 'li')).toEqual([
      'Ministry of Finance',
      'Ministry of Planning now Ministry of Finance',
      'Relevant ministries an unnamed set',
    ]);
  });

  test('the page that reports a merger stands once; of a record it is said that its own transfer was not seen', async () => {
    expect(hrefsOf(await shown('agency/SuccessionSources', 'each page once'))).toEqual([
      ...['https://gazette.example/1', 'https://paper.example/decree'],
    ]);
    expect(textsOf(await shown('agency/SuccessionSources', 'of one record'), 'p')).toEqual([
      'As reported A gazette, 1 March 2025 (web page, 1 November 2026)',
      'We found no source that says which body took over this task.',
    ]);
    expect(textOf((await shown('agency/SuccessionSources', 'none')).body)).toBe('');
  });

  test('its main themes lead to the theme, and to the tasks of it that the agency leads', async () => {
    const document = await shown('agency/AgencyThemes', 'two');
    expect(textsOf(document, 'h2, .entry p')).toEqual([
      'Main themes',
      'Health 12 tasks that it leads · Schools 1 task that it leads',
    ]);
    expect(hrefsOf(document)).toEqual([
      ...['/themes/health/', '/tasks/?lead=mof&theme=health', '/themes/schools/', '/tasks/?lead=mof&theme=schools'],
    ]);
  });
});
