import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const hrefsOf = (root: ParentNode, selector = 'a') =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('one change', () => {
  test('shows each field as it was and as it is, and why', async () => {
    const document = await shown('changes/ChangeItem', 'corrected, under that heading');
    expect(textsOf(document, 'p:not(dl p)')).toEqual(['Task 26 of Resolution 03/NQ-CP', 'A misprint.']);
    expect(textsOf(document, 'dt')).toEqual(['Words', 'Note']);
    expect(textsOf(document, 'dd p')).toEqual([
      'Draft removed: the decree added: the law on data.',
      'Was blank',
      'Now See No. 7.',
    ]);
  });

  test('says what happened where its heading does not', async () => {
    const document = await shown('changes/ChangeItem', 'merged, and gone');
    expect(textsOf(document, 'p')).toEqual([
      ...['Task 99 of Resolution 03/NQ-CP · Merged with another', 'Now Task 26, Task 98', 'One row.'],
    ]);
    expect(hrefsOf(document)).toEqual(['/tasks/nq03-26/']);
    expect(textsOf(await shown('changes/ChangeItem', 'added'), 'p')).toEqual([
      ...['Task 26 of Resolution 03/NQ-CP', 'Draft the decree on data.'],
    ]);
  });
});

describe('two texts as one', () => {
  test('mark what was taken out and what was put in', async () => {
    const document = await shown('changes/Passages', 'one word for another');
    expect(textsOf(document, 'del')).toEqual(['removed: the decree']);
    expect(textsOf(document, 'ins')).toEqual(['added: the law']);
    expect(textsOf(document, '.vh')).toEqual(['removed:', 'added:']);
  });

  test('keep of long unchanged stretches what stands beside a change', async () => {
    const words = textOf((await shown('changes/Passages', 'long stretches unchanged')).body);
    expect(words.startsWith('… three four')).toBe(true);
    expect(words.endsWith('eleven twelve …')).toBe(true);
    expect(words.match(/…/g)).toHaveLength(3);
  });
});

describe('a release', () => {
  test('stands by its day, record by record, by sort; more of a sort than is read are in the data', async () => {
    const document = await shown('changes/ReleaseRow', 'record by record');
    expect(document.querySelector('section')?.id).toBe('2026-11-22');
    expect(textsOf(document, 'h2, h3, .prov')).toEqual(['22 November 2026', 'Corrected 1', 'Added 42', '43 changes']);
    expect([...document.querySelectorAll('ul')].map((list) => list.childElementCount)).toEqual([1, 40]);
    const more = document.querySelector('details:last-of-type > p a');
    expect([textOf(more ?? document), more?.getAttribute('href')]).toEqual([
      ...['2 more in the spreadsheet of all changes', '/data/v1/changes.xlsx'],
    ]);
  });

  test('is folded, but where it is the latest and short', async () => {
    const openOf = async (title: string) =>
      [...(await shown('changes/ReleaseRow', title)).querySelectorAll('details')].map(({ open }) => open);
    expect(await openOf('record by record')).toEqual([false, false]);
    expect(await openOf('unfolded')).toEqual([true]);
  });

  test('an older one is counted by sort', async () => {
    const document = await shown('changes/ReleaseRow', 'in counts');
    expect(textsOf(document, '.entry p')).toEqual([
      'Corrected: 1 · Added: 42. Each one in the spreadsheet of all changes',
    ]);
    expect(hrefsOf(document)).toEqual(['/data/v1/changes.xlsx']);
  });

  test('gives the note before what came as a whole', async () => {
    expect(textsOf(await shown('changes/ReleaseRow', 'the first'), '.entry p')).toEqual([
      ...['The first texts.', 'Published for the first time: 140 tasks.'],
    ]);
  });

  test('what is not yet released says so', async () => {
    const document = await shown('changes/ReleaseRow', 'not yet released');
    expect(document.querySelector('section')?.id).toBe('next');
    expect(textsOf(document, 'h2, .entry > .note, .prov')).toEqual([
      ...['Not yet released', 'Already on the pages, and part of the next release.', '1 change'],
    ]);
  });
});

describe('the history of a record', () => {
  test('stands in the order given, each release by its day', async () => {
    const document = await shown('changes/HistoryRow', 'three releases');
    expect(textsOf(document, '.entry p')).toEqual([
      'Not yet released · Corrected: deadline',
      '22 November 2026 · Report of 14 October 2025 added; Amended: words',
      '1 February 2025 · First published',
    ]);
    expect(hrefsOf(document)).toEqual(['/changes/#2026-11-22', '/changes/#2025-02-01', '/changes/']);
    expect(textsOf(document, '.prov')).toEqual(['By date of publication here · All changes']);
  });

  test('is followed by a feed and a calendar where the page has them', async () => {
    const links = (await shown('changes/HistoryRow', 'with a feed')).querySelectorAll('.entry .actions');
    expect([...links].map((line) => line.querySelector('span')?.textContent)).toEqual([
      'Feed of changes',
      'Calendar of deadlines',
    ]);
  });
});

describe('what can be followed', () => {
  const of = (path: string) => `https://tasks.example${path}`;

  test.each([
    ['a feed', '/feed.xml', ['/feed.xml', '/guide/follow-changes/']],
    [
      'a calendar',
      '/agencies/mof/deadlines.ics',
      ['/agencies/mof/deadlines.ics', 'webcal://tasks.example/agencies/mof/deadlines.ics', '/guide/follow-changes/'],
    ],
  ])('%s: shows its address, copies it, and says how', async (title, path, links) => {
    const document = await shown('changes/FollowLinks', title);
    expect(hrefsOf(document)).toEqual(links);
    expect(textOf(document.querySelector('a') ?? document)).toBe(of(path));
    const button = document.querySelector('button');
    expect([button?.dataset['copy'], button?.textContent, button?.hidden]).toEqual([of(path), 'Copy address', true]);
  });

  test('a calendar is saved under the name of its agency', async () => {
    const names = async (title: string) =>
      [...(await shown('changes/FollowLinks', title)).querySelectorAll('[download]')].map((link) =>
        link.getAttribute('download'),
      );
    expect(await names('a calendar')).toEqual(['mof-deadlines.ics']);
    expect(await names('both, where the steps stand already')).toEqual(['mof-now-deadlines.ics']);
    expect(await names('of all')).toEqual(['deadlines.ics']);
  });

  test('a calendar says in three lines each how programs subscribe, once a page', async () => {
    const document = await shown('changes/FollowLinks', 'both');
    expect(textsOf(document, 'details dt')).toEqual(['Outlook', 'Google Calendar', 'Apple Calendar']);
    expect([...document.querySelectorAll('ol')].map((list) => list.childElementCount)).toEqual([3, 3, 3]);
    expect((await shown('changes/FollowLinks', 'a feed')).querySelector('details')).toBeNull();
    expect(
      (await shown('changes/FollowLinks', 'both, where the steps stand already')).querySelector('details'),
    ).toBeNull();
  });
});
