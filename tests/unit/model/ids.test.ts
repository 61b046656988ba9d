import { expect, test } from 'vitest';
import { anchorOf, documentOf } from '../../../src/model/ids.ts';

test.each([
  ['nq03-76', '76', 'nq03'],
  ['nq03-i11-1', 'i11-1', 'nq03'],
  ['dh14-1b-5', '1b-5', 'dh14'],
  ['nq03', 'nq03', 'nq03'],
])('%s is %s within %s', (id, anchor, document) => {
  expect([anchorOf(id), documentOf(id)]).toEqual([anchor, document]);
});
