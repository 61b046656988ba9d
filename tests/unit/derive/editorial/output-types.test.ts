import { expect, test } from 'vitest';
import { outputTypesOf } from '../../../../src/derive/editorial/output-types.ts';

const types = [
  { id: 'prime', name: 'Of the Prime Minister', words: ['Prime Minister’s decision'] },
  { id: 'minister', name: 'Of a minister', words: ['Minister’s Decision', 'Ministerial decision'] },
  { id: 'plan', name: 'Plan', words: ['Plan'] },
  { id: 'work', name: 'Work', words: ['Plan', 'Work'] },
];

test.each([
  ['Prime Minister’s decision', ['prime']],
  ['Minister’s Decision', ['minister']],
  ['Prime Minister’s decision, Minister’s decision', ['prime', 'minister']],
  ['Plan', ['plan', 'work']],
  ['Work plan', ['plan', 'work']],
  ['A song', ['other']],
  ['', ['unstated']],
])('an output "%s" is of %o', (text, kinds) => expect(outputTypesOf(text, types)).toEqual(kinds));
