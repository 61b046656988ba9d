import { describe, expect, test } from 'vitest';
import { isFromRoot, putUnder } from '../../../src/integrations/site-path.ts';
import { addressAt, pathUnder } from '../../../src/model/site-address.ts';

const put: readonly (readonly [html: string, under: string])[] = [
  ['<a href="/tasks/">', '<a href="/register/tasks/">'],
  ['<a class="x" href="/">Home</a>', '<a class="x" href="/register/">Home</a>'],
  ['<form action="/search/" method="get">', '<form action="/register/search/" method="get">'],
  ['<img alt="a > b" src="/og/home.png">', '<img alt="a > b" src="/register/og/home.png">'],
  [
    '<meta http-equiv="refresh" content="0; url=/tasks/nq03-26/">',
    '<meta http-equiv="refresh" content="0; url=/register/tasks/nq03-26/">',
  ],
];

const kept = [
  '<link rel="stylesheet" href="/register/_astro/a.css">',
  '<a href="https://example.org/tasks/">',
  '<a href="//example.org/tasks/">',
  '<a href="#L12">',
  '<a href="?q=data">',
  '<a title="it says href=/x">',
  '<p>Write href="/tasks/" there.</p>',
  '<p>a < b, and src="/x" > c</p>',
  '<meta name="description" content="/tasks/ is a list">',
];

describe('a site under a path', () => {
  test.each(put)('%s', (html, under) => expect(putUnder(html, '/register')).toBe(under));
  test.each(kept)('leaves %s', (html) => expect(putUnder(html, '/register')).toBe(html));
  test('the path is that of its address', () => {
    expect(pathUnder('https://example.org')).toBe('');
    expect(pathUnder('https://example.org/a/b')).toBe('/a/b');
    expect(addressAt('https://example.org/a', '/tasks/')).toBe('https://example.org/a/tasks/');
    expect(addressAt(new URL('https://example.org'), '/tasks/')).toBe('https://example.org/tasks/');
    expect(isFromRoot('/_astro/a.css', '')).toBe(true);
  });
});
