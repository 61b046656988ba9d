import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { withoutMethods } from '../../../src/integrations/slim-minisearch.ts';

const entry = createRequire(import.meta.url).resolve('minisearch');
const code = readFileSync(path.join(path.dirname(entry), '../es/index.js'), 'utf8');
const programOf = (text: string) => parseSync('index.js', text).program;

test('MiniSearch loses what nobody calls and keeps what adds and searches', () => {
  const slim = withoutMethods(code, programOf(code));
  const methods = (text: string) =>
    [...text.matchAll(/^ {4}(?:static |async |get )*(\w+)\(.*\{$/gm)].map(([, name]) => name);
  expect(methods(slim)).toEqual(expect.arrayContaining(['add', 'addAll', 'search', 'fuzzyGet', 'atPrefix', 'fetch']));
  expect(methods(slim)).not.toEqual(expect.arrayContaining(['toJSON']));
  expect(parseSync('index.js', slim).errors).toEqual([]);
});

test('another MiniSearch, without a method of the table, stops the build', () => {
  const other = code.replace('    autoSuggest(', '    suggest(');
  expect(() => withoutMethods(other, programOf(other))).toThrow('class MiniSearch has no method autoSuggest');
});
