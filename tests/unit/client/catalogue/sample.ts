/** A small catalogue for tests: three tasks and two measures. */
import { type Entry, entriesOf } from '../../../../src/client/catalogue/entries.ts';
import type { Chosen } from '../../../../src/client/catalogue/facets.ts';
import type { TableSetting } from '../../../../src/client/catalogue/table.ts';
import type { CatalogueFile } from '../../../../src/model/catalogue-file.ts';

export const file: CatalogueFile = {
  times: [
    ['June 2025', 'by 2025-06-30'],
    ['Ongoing', ''],
    ['March 2025', 'by 2025-03-31'],
    ['', ''],
  ],
  synonyms: [['ai', 'artificial intelligence']],
  facets: {
    kind: [['task', 'measure'], '0,0,0,1,1'],
    lead: [['mic', 'mps'], '0,0 1,1,,'],
    group: [['aa-g1', 'aa-g1b'], '0,0,0,0 1,0'],
    now: [['most', 'mps'], '0,0 1,1'],
    theme: [['data', 'health'], '0,0 1,'],
    output: [['law'], '0,,0'],
    schedule: [['not-due', 'ongoing', 'past-due'], '0,1,2'],
    evidence: [['none', 'documented'], '0,1,0'],
  },
  ids: [['aa-', 3], 'aa-1a', ['aa-1b-', 1]],
  deadlines: [0, 1, 2, 3, 3],
  descriptions: [
    'Develop a national platform for digital signatures in hospitals.',
    'Build data centres, and apply artificial intelligence to public services.',
    'Amend the law on identity; connect databases of the police.',
    'Raise awareness of digital transformation in schools and companies.',
    'Reform administrative procedures.',
  ],
};

const options: Readonly<Record<string, { name: string; words: string }>> = {
  'lead mic': { name: 'Ministry of Information', words: 'Bộ Thông tin BTTTT Ministry of Science' },
  'lead mps': { name: 'Ministry of Public Security', words: 'Bộ Công an BCA' },
};

export const entries: readonly Entry[] = entriesOf(
  file,
  (facet, id) => options[`${facet} ${id}`] ?? { name: id, words: '' },
);

/** What a file of them is made with: the page of a site, on a day. */
export const settingOf = (address: string): TableSetting => ({
  address,
  day: '2025-07-05',
  nameOf: (facet, id) => ({ data: 'Data', most: 'Ministry of Science' })[facet === 'output' ? '' : id] ?? '',
});

export const idsOf = (list: readonly Entry[]): string[] => list.map(({ id }) => id);

/** A choice, written as an object. */
export const chosenOf = (values: Readonly<Record<string, readonly string[]>>): Chosen =>
  new Map(Object.entries(values));

/** Names that every object has, and that readers may write. */
export const namesOfObjects = [
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['propertyIsEnumerable', 'toLocaleString', '__defineGetter__', '__lookupSetter__', 'length', 'name'],
];
