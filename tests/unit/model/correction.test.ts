import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { amends } from '../../../src/model/amendment.ts';
import { correction } from '../../../src/model/correction.ts';

const sound = {
  record: 'nq03-1',
  field: 'description',
  was: 'teh',
  now: 'the',
  why: 'A slip.',
  who: 'me',
  on: '2026-03-02',
};
const change = { type: 'deadline', record: 'nq03-1', now: '2026', words: 'is due in 2026' };
const part = { document: 'nq03', from: '2026-03-02', begins: 'Article 3', changes: [change] };

const messagesOf = (schema: typeof correction | typeof amends, value: object) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a correction', () => {
  test('that is sound is taken', () => expect(messagesOf(correction, sound)).toEqual([]));

  test.each<[what: string, fields: object, message: RegExp]>([
    ['an unknown key', { lines: [1, 2] }, /Unrecognized key/u],
    ['a field of another name', { field: 'lead' }, /^field: write one of: description, leadText, /u],
    ['a record that is no id', { record: 'nq03' }, /^record: write the record id like nq03-26/u],
    ['words that do not change', { now: 'teh' }, /^now: now is the same as was/u],
    ['no words', { was: undefined }, /^was: write the misprinted words exactly as they stand/u],
    ['no corrected words', { now: '' }, /^now: write the words as they must be meant/u],
    ['an impossible day', { on: '2026-02-30' }, /^on: write a day of the calendar in quotes/u],
  ])('with %s is refused', (_what, fields, message) => {
    const messages = messagesOf(correction, { ...sound, ...fields });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });
});

describe('an amendment', () => {
  test('that is sound is taken', () => expect(messagesOf(amends, part)).toEqual([]));

  test.each<[what: string, value: object, message: RegExp]>([
    ['an unknown operation', { ...part, changes: [{ ...change, type: 'date' }] }, /^changes\.0\.type: /u],
    ['no changes', { ...part, changes: [] }, /^changes: /u],
    ['an impossible day', { ...part, from: '2026-02-30' }, /^from: write a day of the calendar in quotes/u],
    ['a change without the amending words', { ...part, changes: [{ ...change, words: '' }] }, /^changes\.0\.words: /u],
    ['words for a repeal', { ...part, changes: [{ ...change, type: 'repeals' }] }, /Unrecognized key: "now"/u],
  ])('with %s is refused', (_what, value, message) => {
    const messages = messagesOf(amends, value);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });
});

describe('a file to copy', () => {
  const template = (name: string) =>
    parse(readFileSync(new URL(`../../../content/_templates/${name}.yaml`, import.meta.url), 'utf8')) as {
      amends: object[];
    };

  test('for a correction is itself sound', () => expect(messagesOf(correction, template('correction'))).toEqual([]));

  test('for an amending document is itself sound', () => {
    expect(template('amending-document').amends.flatMap((entry) => messagesOf(amends, entry))).toEqual([]);
  });
});
