import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dataLists } from '../../src/export/lists.ts';
import { dataFiles } from '../../src/model/data-file.ts';
import { readData, readRecords } from './built.ts';

const validator = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(validator);

describe.each(dataFiles)('%s.schema.json', (name) => {
  const schema = readData(`${name}.schema.json`);
  const validate = validator.compile(schema);

  test('fits its file', () => {
    validate(readData(`${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('refuses an empty object, and an empty entry', () => {
    expect(validate({})).toBe(false);
    expect(validate({ ...readData(`${name}.json`), [name]: [{}] })).toBe(false);
  });

  test('has its own address, and the dialect of 2020-12', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toMatch(new RegExp(`^https?://[^/]+/data/v1/${name}\\.schema\\.json$`));
  });

  test('knows every field that the file has', () => {
    const wrong = readRecords(name).flatMap((entry) => dataLists[name].schema.safeParse(entry).error?.issues ?? []);
    expect(wrong).toEqual([]);
  });
});
