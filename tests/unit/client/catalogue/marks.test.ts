import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markWords } from '../../../../src/client/catalogue/rows.ts';

const written = (stretches: readonly { text: string; marked: boolean }[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('words are marked', () => {
  test.each([
    ['Digital data, digitised.', ['digital', 'data'], '[Digital] [data], digitised.'],
    ['Bộ Công an', ['cong'], 'Bộ [Công] an'],
    ['People’s Court', ["people's"], '[People’s] Court'],
    ['Nothing here', [], 'Nothing here'],
    ['', ['x'], ''],
  ])('in "%s"', (text, terms, expected) => {
    expect(written(markWords(text, new Set(terms)))).toBe(expected);
  });

  test('without changing the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        expect(
          markWords(text, new Set(terms))
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a long text', () => {
  const text = `${'one two three four five '.repeat(20)}needle ${'six seven '.repeat(20)}`.trim();

  test('is whole where it fits', () => {
    expect(written(excerptOf('short words', new Set(['words']), 20))).toBe('short [words]');
  });

  test('is cut at a word', () => {
    const cut = written(excerptOf(text, new Set(), 100));
    expect(cut.endsWith('\u00A0…')).toBe(true);
    expect(cut.length).toBeLessThan(104);
    expect(text.startsWith(cut.slice(0, -2))).toBe(true);
  });

  test('shows the first mark where it stands behind the cut', () => {
    const cut = written(excerptOf(text, new Set(['needle']), 100));
    expect(cut).toContain('[needle]');
    expect(cut.startsWith('…\u00A0')).toBe(true);
  });

  test('starts at its beginning where a mark is there', () => {
    expect(written(excerptOf(text, new Set(['two', 'needle']), 100))).toMatch(/^one \[two\]/);
  });
});
