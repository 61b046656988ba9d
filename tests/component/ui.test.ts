import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { everyPage } from '../../src/components/ui/every-page.ts';
import { shown, textOf, textsOf } from './shown.ts';

const linksIn = (root: ParentNode, selector = 'a') =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const copiedBy = (root: ParentNode) =>
  [...root.querySelectorAll('[data-copy]')].map((button) => button.getAttribute('data-copy'));
const metaOf = (root: ParentNode, name: string) =>
  root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

describe('the head of every page', () => {
  test('leads to the sections in their order, and to the rest', async () => {
    const head = await shown('ui/Masthead', 'on the list of tasks');
    expect(textsOf(head, 'nav li')).toEqual([
      ...['Tasks', 'Themes', 'Agencies', 'Documents', 'Indicators', 'Deadlines', 'Data'],
      'More',
    ]);
    expect(linksIn(head, 'nav a')).toEqual([
      ...['/tasks/', '/themes/', '/agencies/', '/documents/', '/indicators/', '/deadlines/', '/data/'],
      '#index',
    ]);
    expect(head.querySelector('.brand')?.getAttribute('href')).toBe('/');
  });

  test.each([
    ['on the list of tasks', ['page']],
    ['on the page of a task, with other catalogues', ['true']],
    ['on the start page', []],
  ])('%s the section is marked: %j', async (title, marks) => {
    const marked = [...(await shown('ui/Masthead', title)).querySelectorAll('[aria-current]')];
    expect(marked.map((link) => link.getAttribute('aria-current'))).toEqual(marks);
    expect(marked.every((link) => link.getAttribute('href') === '/tasks/')).toBe(true);
  });

  test.each([
    ['on the list of tasks', 'Five documents, 1,345 tasks and measures, 1 indicator'],
    ['on the start page', '12 documents, 1 task or measure, 0 indicators'],
  ])('%s it counts what the site holds: %s', async (title, counts) => {
    expect(textsOf(await shown('ui/Masthead', title), '.dateline > *')).toEqual([
      'As of 22 November 2026',
      expect.stringMatching(/^https:\/\/tasks\.example\//),
      counts,
      'Tiếng Việt',
    ]);
  });

  test('asks other catalogues only where there are some', async () => {
    const other = await shown('ui/Masthead', 'on the page of a task, with other catalogues');
    expect(other.querySelector('form')?.getAttribute('data-others')).toBe('1');
    expect((await shown('ui/Masthead', 'on the start page')).querySelector('[data-others]')).toBeNull();
  });
});

test('what is made once for all pages of a language stands on each as it would by itself', async () => {
  const shownTo = async (lang: 'en' | 'vi') =>
    Promise.all(
      ['on the start page', 'on the list of tasks'].map(
        async (title) => (await shown('ui/Masthead', title, lang)).body.innerHTML,
      ),
    );
  const apart = [await shownTo('en'), await shownTo('vi')];
  vi.stubEnv('DEV', false);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    everyPage.clear();
  });
  expect([await shownTo('en'), await shownTo('vi')]).toEqual(apart);
  expect(everyPage.size).toBe(3);
  expect([await shownTo('en'), await shownTo('vi')]).toEqual(apart);
});

describe('the foot of every page', () => {
  test('leads everywhere, each link to its page', async () => {
    const foot = await shown('ui/Footer', 'out of reach');
    const links = [...foot.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);
    expect(Object.fromEntries(links)).toEqual({
      ...{ Themes: '/themes/', Tasks: '/tasks/', Groups: '/groups/', Agencies: '/agencies/' },
      ...{ Indicators: '/indicators/', Documents: '/documents/', 'Laws and plans': '/instruments/' },
      ...{ Deadlines: '/deadlines/', 'Early warnings': '/warnings/', Scoreboard: '/scoreboard/' },
      ...{ Guide: '/guide/', 'How to read a page': '/guide/how-to-read/', 'How to cite': '/guide/how-to-cite/' },
      ...{ 'Method and rules': '/guide/method/', 'Data quality': '/quality/', Changes: '/changes/' },
      ...{ 'Download the data': '/data/', About: '/guide/about/' },
      ...{ 'Permanence of addresses': '/guide/permanence/', Accessibility: '/guide/accessibility/' },
      ...{ Privacy: '/guide/privacy/', 'Report progress or an error': '/report/' },
    });
    expect(textOf(foot.body)).toContain('Independent. Not a Government site.');
  });

  test('says where errors are reported, and where the source is, if that is known', async () => {
    const foot = await shown('ui/Footer', 'with contact and source');
    expect(textsOf(foot, 'a[rel="external"]')).toEqual(['Contact', 'Source of this site']);
    expect(linksIn(foot, 'a[rel="external"]')).toEqual(['https://tasks.example/issues/', 'https://code.example/tasks']);
  });
});

describe('where a page stands', () => {
  test('breadcrumbs lead to all but the page itself', async () => {
    const crumbs = await shown('ui/Breadcrumbs', 'two steps');
    expect(textsOf(crumbs, 'li')).toEqual(['Tasks', 'Task 26']);
    expect(linksIn(crumbs)).toEqual(['/tasks/']);
    expect(textsOf(crumbs, '[aria-current="page"]')).toEqual(['Task 26']);
  });

  test('all pages of a list are named with what they begin with, the page itself without a link', async () => {
    const pages = await shown('ui/ListPages', 'the second of three');
    expect(textsOf(pages, 'li')).toEqual(['Page 1 Group 1', 'Page 2 Group 2', 'Page 3 Group 3']);
    expect(linksIn(pages)).toEqual(['/tasks/', '/tasks/page/3/']);
    expect(textsOf(pages, '[aria-current="page"]')).toEqual(['Page 2']);
    expect((await shown('ui/ListPages', 'one page')).querySelector('nav')).toBeNull();
  });

  test('words of another language that pages begin with say so', async () => {
    for (const name of ['ui/ListPages', 'ui/TurnPage']) {
      const pages = await shown(name, 'beginning in Vietnamese');
      expect(textsOf(pages, '[lang=vi]')).toContain('Group 3');
    }
  });

  test.each([
    ['the second of three', ['Page 1 of 3 Group 1', 'Page 3 of 3 Group 3'], ['prev', 'next']],
    ['the last', ['Page 2 of 3 Group 2'], ['prev']],
    ['one page', [], []],
  ])('%s leads to the pages beside it: %j', async (title, words, rels) => {
    const turn = await shown('ui/TurnPage', title);
    expect(textsOf(turn, 'a')).toEqual(words);
    expect([...turn.querySelectorAll('a')].map(({ rel }) => rel)).toEqual(rels);
  });

  test.each([
    ['both', ['/tasks/nq03-1/', '/tasks/nq03-3/']],
    ['the first', ['/tasks/nq03-3/']],
    ['the last', ['/tasks/nq03-1/']],
    ['none', []],
  ])('neighbours: %s', async (title, links) => {
    expect(linksIn(await shown('ui/Neighbours', title))).toEqual(links);
  });

  test('a page that stands in two languages names both, and the one for all others', async () => {
    const links = [...(await shown('ui/Alternates', 'two languages')).querySelectorAll('link')];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['en', 'https://tasks.example/tasks/'],
      ['vi', 'https://tasks.example/vi/tasks/'],
      ['x-default', 'https://tasks.example/tasks/'],
    ]);
  });
});

describe('the start page', () => {
  test.each([
    [
      'several of each',
      'Viet Nam’s Resolution 57 programme gives 140 tasks to 1 agency by name, and asks for 205 measures more. It sets 66 indicators for 2030 and 2045.',
      'As read from five documents on 22 November 2026.',
    ],
    [
      'one task, and no indicators',
      'Viet Nam’s Resolution 57 programme gives 1 task to 1 agency by name, and asks for 205 measures more.',
      'As read from one document on 22 November 2026.',
    ],
  ])('%s: %s', async (title, holds, read) => {
    const row = await shown('ui/ProgrammeSummary', title);
    expect(textsOf(row, 'p')).toEqual([holds, read]);
    expect(textsOf(row, '.lede a b').slice(0, 3)).toEqual(
      title === 'several of each' ? ['140', '1', '205'] : ['1', '1', '205'],
    );
    expect(linksIn(row).slice(0, 3)).toEqual(['/tasks/', '/agencies/', '/tasks/?kind=measure']);
  });

  test('three ways in, the first four themes by name', async () => {
    const doors = await shown('ui/EntryPoints', 'more themes than are named');
    expect(textsOf(doors, 'h3')).toEqual(['Browse by theme', 'Search the texts', 'Cite a task']);
    expect(linksIn(doors, 'h3 a')).toEqual(['/themes/', '/search/', '/guide/how-to-cite/']);
    expect(textsOf(doors, 'li > p')).toEqual([
      'Theme a, Theme b, Theme c, Theme d, all 5 themes. Or by group, agency or indicator.',
      'Words, numbers, Vietnamese names with or without tones. Or read the whole list.',
      'Each has a permanent address, like nq03-1, a reference to copy and its lines in the text.',
    ]);
    expect(linksIn(doors, 'li:last-child p a')).toEqual(['/tasks/nq03-1/']);
  });

  test('without themes one browses by group, and without tasks there is no example', async () => {
    const doors = await shown('ui/EntryPoints', 'no themes and no tasks');
    expect(textsOf(doors, 'h3')[0]).toBe('Browse by group');
    expect(linksIn(doors, 'h3 a')[0]).toBe('/groups/');
    expect(textsOf(doors, 'li > p')[0]).toBe('Or by group, agency or indicator.');
    expect(textsOf(doors, 'li > p')[2]).toBe(
      'Each has a permanent address, a reference to copy and its lines in the text.',
    );
  });

  test('the search field has examples, Vietnamese ones marked', async () => {
    const field = await shown('ui/SearchField', 'with examples');
    expect(textsOf(field, '.note')).toEqual(['Words, a number or an agency: digital signature, Bộ Công an']);
    expect(linksIn(field)).toEqual(['/search/?q=digital%20signature', '/search/?q=B%E1%BB%99%20C%C3%B4ng%20an']);
    expect(textsOf(field, '[lang="vi"]')).toEqual(['Bộ Công an']);
  });

  test.each([
    ['plain', 'Tasks and texts', 'Words, a number or an agency', 'Search'],
    ['with words of its own', 'Tìm nhiệm vụ', 'Từ ngữ', 'Tìm'],
  ])('%s: the form is called "%s"', async (title, form, label, submit) => {
    const field = await shown('ui/SearchField', title);
    expect(field.querySelector('form[action="/search/"]')?.getAttribute('aria-label')).toBe(form);
    expect(textsOf(field, 'label[for="q"]')).toEqual([label]);
    expect(textsOf(field, 'button')).toEqual([submit]);
  });
});

describe('how a record is cited and kept', () => {
  test.each([
    ['never changed', 'Unchanged here since 1 March 2026.'],
    ['changed in a release', 'Last changed here on 1 June 2026.'],
    ['not yet released', 'Changed here since the last release.'],
  ])('%s: %s', async (title, words) => {
    expect(textsOf(await shown('ui/Cite', title), '.prov p').at(-1)).toBe(words);
  });

  test('every format is a file beside the page', async () => {
    const row = await shown('ui/Cite', 'never changed');
    expect(textsOf(row, '.note')).toEqual(['As a file: plain text, BibTeX, RIS, CSL-JSON. Add the day you read it.']);
    expect(linksIn(row, '.note a')).toEqual(
      ['txt', 'bib', 'ris', 'csl.json'].map((ending) => `/tasks/nq03-26.${ending}`),
    );
    expect(textsOf(await shown('ui/Cite', 'without files'), '.note')).toEqual(['Add the day you read it.']);
  });

  test('buttons copy the citation in each language and the address, and lead to the data where there are some', async () => {
    const row = await shown('ui/Cite', 'changed in a release');
    expect(textsOf(row, '.button')).toEqual(['Copy citation', 'Copy it in Vietnamese', 'Copy link', 'Record as JSON']);
    expect(copiedBy(row)).toEqual(['#citation', '#citation-vi', 'https://tasks.example/tasks/nq03-26/']);
    expect(linksIn(row, 'a.button')).toEqual(['/tasks/nq03-26.json']);
    expect(textsOf(row, '#citation-vi[lang=vi]')).toEqual(['Nhiệm vụ số 26, Phụ lục II']);
    expect(textsOf(await shown('ui/Cite', 'never changed'), '.button')).toEqual(['Copy citation', 'Copy link']);
  });

  test('under the number: the short address in full, to select or to copy, the citation and the sheet', async () => {
    const row = await shown('ui/RecordActions', 'with a further way');
    expect(textsOf(row, '#short')).toEqual(['https://tasks.example/t/nq03-26']);
    expect(linksIn(row)).toEqual(['/t/nq03-26/', '#cite', '/report/']);
    expect(textsOf(row, 'button[hidden]')).toEqual(['Copy short link', 'Print']);
    expect(copiedBy(row)).toEqual(['#short']);
    const left = await shown('ui/RecordActions', 'short addresses left to the host');
    expect(textsOf(left, '#short')).toEqual(textsOf(row, '#short'));
    expect(linksIn(left)[0]).toBe('/tasks/nq03-26/');
    expect((await shown('ui/Cite', 'never changed')).querySelector('#cite')).not.toBeNull();
  });

  test('the printed sheet begins with it', async () => {
    expect(textOf((await shown('ui/OnPaper', 'a task')).body)).toBe(
      'The Government, Resolution 03/NQ-CP, task 26. Short address: https://tasks.example/t/nq03-26',
    );
  });

  test('reference managers read it from the head', async () => {
    const whole = await shown('ui/CitationMeta', 'of a task');
    expect(metaOf(whole, 'citation_author')).toBe('The Government,');
    expect(metaOf(whole, 'citation_publication_date')).toBe('2025/01/09');
    expect(metaOf(whole, 'DC.isPartOf')).toBe('Resolution 03/NQ-CP');
    const bare = await shown('ui/CitationMeta', 'without number, day and author for persons');
    expect(bare.querySelectorAll('meta')).toHaveLength(5);
    expect(metaOf(bare, 'citation_technical_report_institution')).toBe('Party, State');
    expect((await shown('ui/CoinsMeta', 'a citation')).querySelector('.Z3988')?.getAttribute('title')).toBe(
      'ctx_ver=Z39.88-2004',
    );
  });
});

describe('whose words they are', () => {
  test.each([
    ['several lines', 'As stated, lines 4 to 9', '/documents/nq03/#L4'],
    [
      'words that the entry does not show, of another document',
      'As amended “June 2027”, line 12 of Resolution 71/NQ-CP, Article 1',
      '/documents/nq71/#L12',
    ],
  ])('%s: %s', async (title, words, href) => {
    const entry = await shown('ui/AsStated', title);
    expect(textOf(entry.body)).toBe(words);
    expect(linksIn(entry)).toEqual([href]);
  });

  test('names of instruments in them lead there, and no character changes', async () => {
    const words = await shown('ui/Verbatim', 'names two instruments');
    expect(textOf(words.body)).toBe('Amend the law and the decree');
    expect(textsOf(words, 'a')).toEqual(['law', 'decree']);
    expect(linksIn(words)).toEqual(['/instruments/a-law/', '/instruments/a-decree/']);
    expect((await shown('ui/Verbatim', 'names nothing')).body.innerHTML).toContain('Draft the decree.');
  });

  test('lines lead to the first of them', async () => {
    expect(textOf((await shown('ui/LinesLink', 'one line')).body)).toBe('line 7');
    expect(linksIn(await shown('ui/LinesLink', 'several'))).toEqual(['/documents/nq03/#L4']);
  });

  test('a misprint stands as printed, then as read, with who says so and why', async () => {
    const row = await shown('ui/CorrectionsRow', 'one misprint');
    expect(textsOf(row, '.entry > p')).toEqual([
      'Deadline, as printed',
      'June 2052',
      '“2052” is read as “2025”. The year lies behind the programme.',
    ]);
    expect(textsOf(row, '.prov > p')).toEqual([
      'As stated, lines 4 to 9',
      'As corrected on 1 March 2026 by The editors',
      'A decree was signed, A paper, day not known. Grade B, web page, 1 November 2026.',
    ]);
    expect(textsOf(row, '[data-verbatim]')).toEqual(['June 2052']);
  });

  test('corrections of other fields do not stand with a field, and a blank is named', async () => {
    const row = await shown('ui/CorrectionsRow', 'a blank, and two in one field');
    expect(textsOf(row, '.entry > p')).toEqual([
      'Expected output, as printed',
      'Blank.',
      'The blank is read as “Decree”. The year lies behind the programme.',
      'Deadline, as printed',
      'June 2052',
      '“Juni” is read as “June”. The year lies behind the programme.',
      '“2052” is read as “2025”. The year lies behind the programme.',
    ]);
    expect((await shown('ui/CorrectionsRow', 'none')).querySelector('section')).toBeNull();
  });

  test.each([
    ['none', ['Nothing was repaired in this record.'], ''],
    [
      'two remarks by one rule',
      ['Lead: the cell is blank.', 'Deadline: the cell is blank.'],
      'As read by the rule blank-cell',
    ],
    [
      'of the lines alone',
      ['Two spaces were read as one.', 'Two spaces were read as one.'],
      'As read by the rule unusual-space, byte-order-mark',
    ],
  ])('how it was read: %s', async (title, remarks, rules) => {
    const row = await shown('ui/Flags', title);
    expect(textsOf(row, '.entry p')).toEqual(remarks);
    expect(textOf(row.querySelector('.prov') ?? row)).toBe(rules);
    expect(row.querySelector('.no-print') !== null).toBe(title === 'none');
  });

  test('an editor’s remark is in the words of the page’s language', async () => {
    expect(textsOf(await shown('ui/Flags', 'of an editor', 'vi'), '.entry p')).toEqual([
      'Cơ quan chủ trì: đây là mục thứ bảy.',
    ]);
    expect(textsOf(await shown('ui/Flags', 'of an editor'), '.entry p')).toEqual(['Lead: it is the seventh.']);
  });

  test('each rule leads to its remarks', async () => {
    expect(linksIn(await shown('ui/Flags', 'of the lines alone'))).toEqual([
      '/quality/#unusual-space',
      '/quality/#byte-order-mark',
    ]);
  });
});

describe('related records', () => {
  test('stand by what they are, in the order given', async () => {
    const row = await shown('ui/RelatedRow', 'by words, by a rule and by a text');
    expect(textsOf(row, 'h3')).toEqual(['Carried out by', 'Measured by', 'For another target year']);
    expect(textsOf(row, 'li > p:first-child')).toEqual([
      'Task 2 Build a data centre.',
      'Indicator 10 Share of the digital economy: ≥ 30 % (2030)',
      'Group 2, Resolution 71/NQ-CP Networks',
      'Task 3',
    ]);
    expect(linksIn(row, 'li a')).toEqual([
      '/tasks/nq03-2/',
      '/indicators/nq03-i10/',
      '/groups/nq71-g2/',
      '/tasks/nq03-3/',
    ]);
  });

  test('each says why, and the row how the links were made', async () => {
    const row = await shown('ui/RelatedRow', 'by words, by a rule and by a text');
    expect(textsOf(row, '.why')).toEqual([
      'because of “data centre” here and “centres for data” there. Both speak of one centre',
      'because of “data centre” here and “centres for data” there',
      'because: The same for 2030.',
      'Whybecause of “data centre” here and “centres for data” there',
    ]);
    expect(row.querySelectorAll('details.why:not([open])')).toHaveLength(1);
    expect(textsOf(row, '.prov p')).toEqual([
      'Links made by an editor who read both texts, found by a rule and stated in a text. How links are made',
    ]);
    expect((await shown('ui/RelatedRow', 'none')).querySelector('section')).toBeNull();
  });

  test.each([
    ['en', '5 more'],
    ['vi', 'Thêm 5 mục'],
  ] as const)('stand folded beyond the first twenty, and none is left out: %s', async (lang, words) => {
    const row = await shown('ui/RelatedRow', 'more links than stand open', lang);
    const rest = row.querySelector('.entry > details');
    expect(textOf(rest?.querySelector(':scope > summary') ?? row)).toBe(words);
    expect([
      row.querySelectorAll('.entry > ul > li').length,
      rest?.querySelectorAll(':scope > ul > li').length,
    ]).toEqual([20, 5]);
  });
});

describe('lists and ways in', () => {
  test('an empty list has no row, and a picture takes the room of the margin', async () => {
    expect(textsOf(await shown('ui/ListRow', 'a list'), 'section > *')).toEqual(['Tasks', '12']);
    expect((await shown('ui/ListRow', 'an empty one')).querySelector('section')).toBeNull();
    expect((await shown('ui/ListRow', 'a picture')).querySelector('section')?.className).toBe('row pictured');
  });

  test('a way in says what is behind it, and in which language', async () => {
    const doors = await shown('ui/EntryList', 'in another language');
    expect(textOf(doors.querySelector('li') ?? doors)).toBe('TasksAll of them, by group');
    expect(textsOf(doors, 'h3 a[hreflang="en"]')).toEqual(['Tasks']);
  });
});

describe('a sentence with elements inside it', () => {
  test('each part is what it says', async () => {
    const words = await shown('ui/Rich', 'every part');
    expect(words.querySelector('p')?.innerHTML).toBe(
      'Read <a href="/guide/" rel="external" target="_top">the rules</a><a href="/tasks/" target="_top"><b>140</b> tasks</a>' +
        '<b class="voice">As stated</b><code>nq03-1</code><span lang="en">English</span>' +
        '<a href="/guide/" hreflang="en" target="_top">guide</a>',
    );
  });
});

describe('what other programs read of a page', () => {
  test('the picture of its kind, with its words', async () => {
    const card = await shown('ui/LinkCard', 'a page');
    expect(metaOf(card, 'og:title')).toBe('Tasks');
    expect(metaOf(card, 'og:url')).toBe('https://tasks.example/tasks/');
    expect(metaOf(card, 'og:locale')).toBe('en_GB');
    expect(metaOf(card, 'og:image')).toBe('https://tasks.example/og/page.png');
  });

  test('the own picture of a document', async () => {
    const card = await shown('ui/LinkCard', 'a document with its own picture');
    expect(metaOf(card, 'og:image')).toBe('https://tasks.example/og/documents/nq03.png');
    expect(metaOf(card, 'og:image:alt')).toBe('Document: Resolution 03/NQ-CP');
  });

  test('data about it that no word can end', async () => {
    const script = (await shown('ui/JsonLd', 'words that would end it')).querySelectorAll('script');
    expect(script).toHaveLength(1);
    expect(JSON.parse(script[0]?.textContent ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script>' }],
    });
  });

  test('the mark of the site', async () => {
    expect((await shown('ui/Icons', 'of every page')).querySelectorAll('link')).toHaveLength(3);
  });
});
