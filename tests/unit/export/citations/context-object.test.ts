import { expect, test } from 'vitest';
import { contextObject } from '../../../../src/export/citations.ts';
import { authorForPersons, type Citation } from '../../../../src/model/citation.ts';

const citation: Citation = {
  ...{ id: 'plan-7', path: '/tasks/plan-7/', address: 'https://register.example/tasks/plan-7/' },
  ...{ title: 'Task 7: A & B = 100 % "x"', within: 'Plan 1/KH', number: '1/KH', locator: 'No. 7' },
  ...{ issuer: 'Committee for Science, Innovation and Digital Transformation', issued: '2025-01-09', language: 'en' },
  ...{ asOf: '2026-11-22', note: 'Annex 1,\nNo. 7', text: '', reference: '' },
};
const fieldsOf = (text: string) => Object.fromEntries(new URLSearchParams(text));

test('a context object is a report by one body, with all that the format has room for', () => {
  const text = contextObject(citation);
  expect(fieldsOf(text)).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
    'rft.genre': 'report',
    'rft.btitle': citation.title,
    'rft.aucorp': citation.issuer,
    'rft.date': '2025-01-09',
    'rft.series': 'Plan 1/KH',
    'rft.language': 'en',
    'rft.description': 'Annex 1, No. 7',
    rft_id: citation.address,
  });
  expect(text).not.toMatch(/[\s"<>]/u);
});

test('a document itself keeps its number, and what is not stated is left out', () => {
  const { within: _, ...document } = citation;
  expect(fieldsOf(contextObject({ ...document, issued: null }))).toMatchObject({ 'rft.series': '1/KH' });
  expect(contextObject({ ...document, number: null, issued: null })).not.toMatch(/rft\.(series|date|pub)=/u);
});

test('a body stands among authors for persons only where it stays one name', () => {
  expect(authorForPersons('The Government of Viet Nam')).toBe('The Government of Viet Nam,');
  expect(['A, B', 'A; B', 'A، B'].map(authorForPersons)).toEqual([undefined, undefined, undefined]);
});
