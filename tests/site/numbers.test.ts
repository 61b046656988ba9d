/** Every number of the texts names its record, with the files of the built site. That each search shows it first is tried in a browser with some of them. */
import { expect, test } from 'vitest';
import { buildEngine } from '../../src/client/catalogue/engine.ts';
import { entriesOf } from '../../src/client/catalogue/entries.ts';
import { resultsFor } from '../../src/client/catalogue/results.ts';
import { recordsAsked } from '../../src/model/asked-record.ts';
import type { CatalogueFile } from '../../src/model/catalogue-file.ts';
import { recordNumbersPath } from '../../src/model/paths.ts';
import { numberWords } from '../../src/words/client/number-words.ts';
import { readRecords, site } from './built.ts';

const fileAt = (address: string) => JSON.parse(site.files.get(address)?.toString('utf8') ?? 'null');
const named = (words: string) => recordsAsked(words, fileAt(recordNumbersPath), numberWords);
const records = [
  ...readRecords('tasks').filter(({ kind }) => kind === 'task'),
  ...readRecords('indicators').filter(({ number }) => String(number).includes('.')),
];

test('every number of a task, and every number of an indicator that has steps, names its record first', () => {
  expect(records.length).toBeGreaterThan(150);
  expect(records.map(({ number }) => named(String(number))[0])).toEqual(records.map(({ id }) => id));
});

test('the catalogue puts the task of a number first, and says of none that words are missing', async () => {
  const file: CatalogueFile = fileAt('/catalogue.json');
  const engine = await buildEngine(
    entriesOf(file, (_facet, id) => ({ name: id, words: '' })),
    file.synonyms,
  );
  const tasks = records.filter(({ kind }) => kind === 'task').map(({ number }) => String(number));
  const wrong = tasks.filter((number) => {
    const state = { query: number, chosen: new Map(), sort: 'relevance' } as const;
    const { found, shown } = resultsFor(engine, state, new Map(), engine.search(number, named(number)));
    return shown[0]?.number !== number || shown[0].kind !== 'task' || found.partial;
  });
  expect(wrong).toEqual([]);
});
