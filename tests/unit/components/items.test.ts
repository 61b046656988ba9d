import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/components/ui/items.ts';

const cut = (text: string, names: { start: number; end: number }[] = []) =>
  itemsOf(text, names).map(([first, last]) => text.slice(first, last));

describe('items in running words', () => {
  test.each([
    ['after dashes', 'Draft: - a decree; - a circular.', ['Draft: ', '- a decree; ', '- a circular.']],
    ['after small Roman numbers', 'So as to: (i) cut; (ii) keep', ['So as to: ', '(i) cut; ', '(ii) keep']],
    ['after full stops', 'It includes: - one. - Two. - Three', ['It includes: ', '- one. ', '- Two. ', '- Three']],
    ['over lines', 'Draft:\n- a decree;\n- a circular', ['Draft:\n', '- a decree;\n', '- a circular']],
  ])('begin %s', (_, text, pieces) => expect(cut(text)).toEqual(pieces));

  test.each([
    'Develop 2025 - 2030 plans; build socio - economic data.',
    'Draft: - a decree.',
    'Use points (a) and (b); appendix (iv) holds.',
    '',
  ])('are not seen in %j', (text) => expect(cut(text)).toEqual([text]));

  test('no name is parted, and no letter is lost', () => {
    const text = 'Amend: - the Law: - a part; - the Code; - the rest';
    const start = text.indexOf('the Law');
    const pieces = cut(text, [{ start, end: start + 'the Law: - a part'.length }]);
    expect(pieces).toEqual(['Amend: ', '- the Law: - a part; ', '- the Code; ', '- the rest']);
    expect(pieces.join('')).toBe(text);
  });
});
