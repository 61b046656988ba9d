import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { type FeedFile, toAtom } from '../../../src/export/feed.ts';

const hostile = 'a < b & c > d "e" \'f\' ]]> &amp; <script>alert(1)</script> Bộ Công an\u0000\u0008\uFFFE';

const file: FeedFile = {
  title: `Changes: ${hostile}`,
  subtitle: 'A & B',
  id: 'urn:uuid:15ee7245-155f-4707-b067-0a12990980ef',
  address: 'https://catalogue.example/feed.xml',
  icon: 'https://catalogue.example/favicon.ico',
  page: 'https://catalogue.example/changes/',
  author: 'Register & co',
  home: 'https://catalogue.example/',
  lang: 'vi',
  rights: 'CC BY 4.0 & more',
  day: '2026-01-01',
  entries: [
    {
      id: 'tag:catalogue.example,2026-11-22:2026-11-22/nq03-26',
      title: hostile,
      link: 'https://catalogue.example/tasks/nq03-26/',
      day: '2026-11-22',
      paragraphs: [
        [{ what: 'same', text: hostile }],
        [
          { what: 'removed', text: '<b>teh</b>' },
          { what: 'added', text: 'the' },
        ],
      ],
    },
  ],
};

describe('a feed', () => {
  const xml = toAtom(file);
  const feed = parseFeed(xml);

  test('is Atom with what RFC 4287 asks for', () => {
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed).toMatchObject({ url: file.page, self: file.address, copyright: file.rights });
    expect(feed.authors).toMatchObject([{ name: file.author, url: file.home }]);
    expect(xml).toContain('<feed xml:lang="vi" xmlns="http://www.w3.org/2005/Atom">');
    expect(xml).toContain('<id>urn:uuid:15ee7245-155f-4707-b067-0a12990980ef</id>');
    expect(xml).toContain('<icon>https://catalogue.example/favicon.ico</icon>');
  });

  test('has the time of its newest entry, whatever the day of the build: noon in Viet Nam', () => {
    expect(feed.updated?.toISOString()).toBe('2026-11-22T05:00:00.000Z');
    expect(parseFeed(toAtom({ ...file, entries: [] })).updated?.toISOString()).toBe('2026-01-01T05:00:00.000Z');
    expect(toAtom(file)).toBe(xml);
  });

  test('has entries with an id, a link and a time of their own', () => {
    expect(feed.items).toMatchObject([{ id: file.entries[0]?.id, url: file.entries[0]?.link }]);
    expect(feed.items[0]?.updated?.toISOString()).toBe('2026-11-22T05:00:00.000Z');
  });

  test('keeps hostile words as words, and leaves out what no XML may hold', () => {
    expect(xml).not.toMatch(/[\u0000-\u0008\uFFFE]/u);
    expect(xml).not.toContain('<script>');
    // As HTML within CDATA, which an XML reader leaves as it is.
    expect(xml).toContain('<del>&#60;b&#62;teh&#60;/b&#62;</del> <ins>the</ins>');
    expect(xml).toContain('a &#60; b &#38; c &#62; d');
    expect(xml).toContain('&#38;amp;');
    expect(feed.title).toContain('a < b & c > d');
  });
});
