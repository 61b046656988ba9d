import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/export/shorthand.ts';
import { expand } from '../../../src/model/shorthand.ts';

test('a word that comes often gives way to a sign, with the space before it', () => {
  const texts = ['Build the national data centre.', 'Link the national data of all.', 'Open the national data.'];
  const short = shorten(texts);
  expect(short.words).toBe('data national the');
  expect(short.texts[2]).toBe(`Open${short.signs[2]}${short.signs[1]}${short.signs[0]}.`);
  expect(expand(short)).toEqual(texts);
});

test('signs that a text holds stay as they are', () => {
  const texts = ['! of a', '# of b', '$ of c'];
  const short = shorten(texts);
  expect(short.signs).not.toMatch(/[!#$"\\]/u);
  expect(expand(short)).toEqual(texts);
});

test('every text comes back as it was', () => {
  const word = fc.constantFrom('the', 'of', 'data', 'Bộ', 'x', ' ', '\n', ',', '”', '𝒳', '~', '"');
  const text = fc.array(word).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(expand(shorten(texts))).toEqual(texts);
    }),
  );
});

test('a text with letters of the later signs is refused', () => {
  expect(() => shorten(['Союз'])).toThrow('choose other signs');
});
