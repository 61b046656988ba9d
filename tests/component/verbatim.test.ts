/** Words of documents in another language than the page say which, so that they are read aloud and hyphenated rightly. */
import { expect, test } from 'vitest';
import { examplesOf } from '../../src/components/examples.ts';
import RecordPage from '../../src/layouts/RecordPage.astro';
import { wordsIn } from '../../src/words/index.ts';
import { allExamples } from './all-examples.ts';
import { renderDocument, textOf } from './render.ts';

/** Where the words of documents stand. */
const verbatim = '.stated, .head-stated, .excerpt, .quote, [data-verbatim], .text p';

/** What we say for a line, folded under it in the language of the page. */
const ours = '.text details';

/** Words of several documents at once, which of them is not known: the names of an instrument, and what changed. */
const ofMany = ['instrument/InstrumentHead', 'changes/Passages', 'changes/ChangeItem', 'changes/ReleaseRow'];

/** What we say where a cell is blank. */
const blank = ['', '–', wordsIn('en').field.blank];

const components = allExamples.filter(({ name }) => !ofMany.includes(name));

test.each(components)('$name says so of the words of a document in Vietnamese alone', async ({ example }) => {
  for (const props of Object.values(example.cases)) {
    const vietnamese = await renderDocument(example, { props, language: 'vi' });
    const unsaid = [...vietnamese.querySelectorAll(verbatim)].filter((words) => !words.closest(`[lang="vi"], ${ours}`));
    expect(unsaid.map(textOf).filter((words) => !blank.includes(words))).toEqual([]);
    const english = await renderDocument(example, { props, language: 'en' });
    expect(english.querySelectorAll('.stated[lang], .excerpt[lang], .quote[lang], .text p[lang]')).toHaveLength(0);
  }
});

test('the statement above a record does, too', async () => {
  const site = { name: 'Tasks', tagline: '', description: '', address: 'https://tasks.example', others: [] };
  const example = examplesOf(RecordPage as (props: object) => unknown, {});
  const props = {
    ...{ site: { ...site, holds: { documents: 1, tasks: 1, indicators: 0 } }, title: 'Task 1', description: '' },
    ...{ path: '/tasks/x-1/', kind: 'Task', folio: '1', statement: 'Ban hành', findMentions: () => [] },
    stands: { document: 'x', lines: [7, 7] },
  };
  const page = await renderDocument(example, { props, language: 'vi' });
  expect(page.querySelector('.head-stated')?.getAttribute('lang')).toBe('vi');
});
