import { describe, expect, test } from 'vitest';
import { documentWith, parseOne } from '../../fixtures/parsing.ts';

const programme = { grammar: 'programme', sections: [{ begins: 'I. TASKS', holds: 'measures' }] };

/** The bullets of one group as "place: words", and what was reported of places. */
function bullets(words: readonly string[], fields: object = {}) {
  const text = ['I. TASKS', '1. Group', 'a) Part', ...words.map((word) => `- ${word}.`)].join('\n');
  const { tasks, diagnostics } = parseOne(documentWith({ ...programme, ...fields }), text);
  return {
    ids: tasks.map(({ id, number, description }) => `${id} ${number} ${description}`),
    found: diagnostics.filter(({ rule }) => rule === 'place-not-found').map(({ expected }) => expected),
    repeated: diagnostics.filter(({ rule }) => rule === 'id-repeated').map(({ actual }) => actual),
  };
}

describe('bullets without numbers of their own', () => {
  test('are counted', () => {
    expect(bullets(['One', 'Two', 'Three']).ids).toEqual(['fx-1a-1 1 One.', 'fx-1a-2 2 Two.', 'fx-1a-3 3 Three.']);
  });

  test('keep their ids below one that was put in', () => {
    const inserted = [{ id: '1a-1a', begins: 'New words' }];
    expect(bullets(['One', 'New words here', 'Two', 'Three'], { inserted })).toEqual({
      ids: ['fx-1a-1 1 One.', 'fx-1a-1a 1a New words here.', 'fx-1a-2 2 Two.', 'fx-1a-3 3 Three.'],
      found: [],
      repeated: [],
    });
  });

  test('keep their ids below one that was taken out', () => {
    expect(bullets(['One', 'Three', 'Four'], { removed: ['1a-2'] }).ids).toEqual([
      'fx-1a-1 1 One.',
      'fx-1a-3 3 Three.',
      'fx-1a-4 4 Four.',
    ]);
  });

  test('may change places and keep their ids', () => {
    const moved = { inserted: [{ id: '1a-3', begins: 'Three' }], removed: ['1a-3'] };
    expect(bullets(['Three', 'One', 'Two', 'Four'], moved).ids.map((line) => line.split(' ')[0])).toEqual([
      ...['fx-1a-3', 'fx-1a-1', 'fx-1a-2', 'fx-1a-4'],
    ]);
  });

  test('are missed where the file names words that begin none, or a list that is another', () => {
    expect(bullets(['One'], { inserted: [{ id: '1a-0a', begins: 'Nothing' }] }).found).toEqual(['Nothing']);
    expect(bullets(['One'], { inserted: [{ id: '1b-0a', begins: 'One' }] }).found).toEqual(['One']);
  });

  test('never have one id for two', () => {
    const inserted = [{ id: '1a-2', begins: 'New' }];
    expect(bullets(['One', 'New', 'Two'], { inserted }).repeated).toEqual(['fx-1a-2']);
  });
});

describe('items of an article', () => {
  const list = { by: 'paragraph', holds: 'measures', prefix: 's', name: 'Item', begins: 'First', through: 'Third' };
  const ids = (fields: object) =>
    parseOne(
      documentWith({ grammar: 'article', lists: [list], ...fields }),
      'Before.\nAlso before.\nFirst.\nNew.\nThird.\nAfter.',
    );

  test('and its paragraphs keep their ids', () => {
    const { tasks, provisions } = ids({
      inserted: [
        { id: 's1a', begins: 'New.' },
        { id: 'paragraph-1a', begins: 'Also' },
      ],
    });
    expect(tasks.map(({ id, number }) => `${id} ${number}`)).toEqual(['fx-s1 1', 'fx-s1a 1a', 'fx-s2 2']);
    expect(provisions.map(({ id, number }) => `${id} ${number}`)).toEqual([
      ...['fx-paragraph-1 1', 'fx-paragraph-1a 1a', 'fx-paragraph-2 2'],
    ]);
  });

  test('are counted with the list that they are in', () => {
    const { diagnostics } = ids({ inserted: [{ id: 's1a', begins: 'New.' }], expects: { measures: { s: 3 } } });
    expect(diagnostics.filter(({ message }) => message.includes('measures'))).toEqual([]);
  });
});
