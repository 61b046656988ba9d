/** Whatever words a record holds, each format shows that one record, to a parser of that format that is not ours. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { read as readWorkbook } from '@e965/xlsx';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toCalendar } from '../../src/export/calendar.ts';
import { citationFile, contextObject } from '../../src/export/citations.ts';
import { toCsv } from '../../src/export/csv.ts';
import { toAtom } from '../../src/export/feed.ts';
import { heading, list, markdownFile, quotation } from '../../src/export/markdown.ts';
import { toXlsx } from '../../src/export/xlsx.ts';
import { toSitemap } from '../../src/integrations/sitemap.ts';
import type { Citation } from '../../src/model/citation.ts';
import { blocksOf } from '../markdown.ts';

// What ends a record, a field, a line or a text in one of the formats, and what some program would run.
const pieces = [
  ...['\n', '\r', '\r\n', '\t', '\u0000', '\u000B', '\u0085', '\u2028', '\u2029', '\uFFFE', '\uD800', '\u202E'],
  ...['ER  - ', 'TY  - JOUR', 'AU  - Evil', '@misc{x,', '}', '{', '}}', '%', '\\', '"', "'", '~', '#', '$', '&', '_'],
  ...['END:VEVENT', 'BEGIN:VEVENT', ';', ':', ',', '\\n', 'UID:x', '</entry>', '<entry>', ']]>', '<![CDATA[', '<!--'],
  ...[
    '</url>',
    '<url>',
    '&lt;',
    '</script>',
    '<script>',
    '--',
    '=cmd|x',
    '+1',
    '@a',
    '-1',
    "'=1",
    '|',
    '`',
    '# ',
    '* ',
  ],
  ...['\n\n# ', '[a](javascript:x)', '<b>', '==\n', '1. ', '>', 'words', 'Bộ Công an', ' ', '0', '01', '&rft.au=Evil'],
];
const words = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 10,
  })
  .map((parts) => `A ${parts.join('')}`);

const citationOf = (text: string): Citation => ({
  ...{ id: 'plan-7', path: '/tasks/plan-7/', address: 'https://register.example/tasks/plan-7/' },
  ...{ title: text, within: text, number: text, locator: text, issuer: text, issued: '2025-01-09', language: 'en' },
  ...{ publisher: text, asOf: '2026-11-22', note: text, text, reference: text },
});

const holds = (law: (text: string) => void, numRuns = 400) => fc.assert(fc.property(words, law), { numRuns });
const xmlIn = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;

test('RIS has one item', () => {
  holds((text) => {
    const file = citationFile(citationOf(text), 'ris');
    expect(file.match(/^[A-Z][A-Z0-9] {2}- /gmu)?.filter((tag) => ['TY  - ', 'ER  - '].includes(tag))).toHaveLength(2);
    expect(file.match(/[\r\v\f\u0085\u2028\u2029]/u)).toBeNull();
    const { data } = new Cite(file, { forceType: '@ris/file' });
    expect(data.map(({ id }) => id)).toEqual(['plan-7']);
  });
});

test('BibTeX has one item', () => {
  holds((text) => {
    const { data } = new Cite(citationFile(citationOf(text), 'bib'), { forceType: '@biblatex/text' });
    expect(data).toHaveLength(1);
    expect(data[0]?.['author']).toHaveLength(1);
  });
});

test('CSL-JSON has one item, and a citation is one line', () => {
  holds((text) => {
    expect(JSON.parse(citationFile(citationOf(text), 'csl.json'))).toHaveLength(1);
    expect(citationFile(citationOf(text), 'txt').split(/[\n\r\v\f\u0085\u2028\u2029]/u)).toHaveLength(2);
  });
});

test('COinS names each field once', () => {
  holds((text) => {
    const fields = [...new URLSearchParams(contextObject(citationOf(text))).keys()];
    expect(fields).toEqual([...new Set(fields)]);
    expect(fields).not.toContain('rft.au');
  });
});

test('a calendar has one event', () => {
  holds((text) => {
    const file = toCalendar({
      ...{ name: text, description: text, address: 'https://register.example/a.ics', producer: text, lang: 'vi' },
      events: [
        {
          ...{ uid: 'a@b', day: '2026-01-01', summary: text, description: text, url: 'https://register.example/' },
          ...{ tentative: false, revised: '2026-01-01', revision: 0 },
        },
      ],
    });
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(['a@b']);
    expect(events[0]?.getAllProperties('summary')).toHaveLength(1);
  });
});

test('a feed has one entry, and what it shows are words', () => {
  holds((text) => {
    const at = 'https://register.example/';
    const file = toAtom({
      ...{ lang: 'en', title: text, subtitle: text, id: 'urn:x', address: `${at}feed.xml`, page: at, icon: `${at}i` },
      ...{ author: text, home: at, rights: text, day: '2026-01-01' },
      entries: [{ id: 'urn:a', title: text, link: at, day: '2026-01-01', paragraphs: [[{ what: 'same', text }]] }],
    });
    const { items } = parseFeed(file);
    expect(items.map(({ id }) => id)).toEqual(['urn:a']);
    // That parser decodes what a reader's program shows as a sign.
    const html = xmlIn(file).querySelector('entry > content')?.textContent ?? '';
    const elements = [...new JSDOM(html).window.document.body.querySelectorAll('*')].map(({ localName }) => localName);
    expect(elements.filter((name) => !['p', 'br'].includes(name))).toEqual([]);
  }, 60);
});

test('CSV has one row, and no cell that a spreadsheet would run', () => {
  holds((text) => {
    const rows: string[][] = parseCsv(toCsv([{ a: text, b: 'end' }], ['a', 'b']), { bom: true });
    expect(rows).toHaveLength(2);
    expect(rows[1]?.at(-1)).toBe('end');
    expect(rows[1]?.[0]).not.toMatch(/^[=+\-@\t\r]/u);
  });
});

test('a spreadsheet has one row, of texts', () => {
  holds((text) => {
    const field = {
      type: 'text',
      description: '',
      values: [],
      nullable: false,
      optional: false,
      blank: false,
    } as const;
    const bytes = toXlsx(
      'A',
      [{ a: text, b: 'end' }],
      [
        { ...field, name: 'a' },
        { ...field, name: 'b' },
      ],
      {
        ...{ title: text, publisher: text, day: '2026-01-01' },
      },
    );
    const sheet = Object.values(readWorkbook(bytes, { type: 'array' }).Sheets)[0] ?? {};
    expect(sheet['B2']?.v).toBe('end');
    expect(sheet['A2']?.t ?? 's').toBe('s');
    expect(sheet['A2']?.f).toBeUndefined();
    expect(sheet['A3']?.v).toBeUndefined();
  }, 100);
});

test('a sitemap has one address', () => {
  holds((text) => {
    const address = `https://register.example/${encodeURI(text.toWellFormed())}`;
    const found = [...xmlIn(toSitemap([{ address }])).querySelectorAll('url > loc')];
    expect(found.map((loc) => loc.textContent)).toEqual([address]);
  }, 60);
});

test('a file in Markdown has a heading, a list of one and a quotation, and nothing that is marked in their words', () => {
  holds((text) => {
    const blocks = blocksOf(markdownFile([heading(1, text), list([[text]]), quotation(text)]));
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'blockquote']);
    expect(blocks[1]?.children).toHaveLength(1);
    expect(JSON.stringify(blocks)).not.toMatch(/"type":"(?:html|link|image|code|inlineCode|thematicBreak)"/u);
  });
});
