import { expect, test } from 'vitest';
import { isEmpty, searchFromState, stateFromSearch } from '../../../src/client/search-state.ts';

test.each([
  ['', ''],
  ['?q=digital+signature', '?q=digital+signature'],
  ['?lead=mic&q=26', '?q=26&lead=mic'],
  ['?q=%20&kind=', ''],
  ['?also=a.example&also=a.example&q=26', '?q=26&also=a.example'],
  ['?unknown=1&group=nq03-g3', '?group=nq03-g3'],
])('the address "%s" is kept as "%s"', (search, kept) => expect(searchFromState(stateFromSearch(search))).toBe(kept));

test('words in any language survive the address', () => {
  const state = {
    query: 'Bộ Công an & "109/2022/ND-CP"',
    filters: { kind: 'task' },
    also: ['localhost:4321', 'tasks.example.gov.vn'],
  };
  expect(stateFromSearch(searchFromState(state))).toEqual(state);
});

test('nothing is asked where neither words nor filters are set', () => {
  expect(isEmpty(stateFromSearch('?q='))).toBe(true);
  expect(isEmpty(stateFromSearch('?kind=task'))).toBe(false);
});
