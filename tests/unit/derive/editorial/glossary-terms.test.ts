import { expect, test } from 'vitest';
import { termFinder } from '../../../../src/derive/editorial/glossary-terms.ts';

const term = (id: string, words: string[]) => ({ id, term: id, section: 'Terms', words, meaning: 'Meaning.' });
const glossary = [term('iot', ['Internet of Things', 'IoT']), term('r-d', ['R&D']), term('open-data', ['open data'])];

test.each([
  ['Establish the Internet of Things (IoT) industry', ['iot']],
  ['investing in research and development (R&D) centers; open data', ['r-d', 'open-data']],
  ['OPEN DATA', ['open-data']],
  ['open database', []],
  ['', []],
])('finds the terms of "%s"', (text, ids) => {
  expect(termFinder(glossary)(text).map(({ id }) => id)).toEqual(ids);
});
