import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../src/export/fields.ts';
import { dataList, entrySchema } from '../../../../src/export/lists.ts';
import { dataFiles } from '../../../../src/model/data-file.ts';
import { meaningOf, meanings } from '../../../../src/words/vi/data-meanings.ts';

const said = new Set(
  dataFiles.flatMap((name) => [
    dataList(name).words,
    ...fieldsOf(entrySchema(name)).map(({ description }) => description),
  ]),
);

test('each list and field of the data is said in Vietnamese', () => {
  expect([...said].filter((english) => english !== '' && meaningOf(english) === undefined)).toEqual([]);
});

test('nothing is said of fields that are gone or have changed', () => {
  expect(Object.keys(meanings).filter((english) => !said.has(english))).toEqual([]);
});
