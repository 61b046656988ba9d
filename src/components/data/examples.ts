/** Examples of the data's page. */
import { examplesOf, type FolderExamples } from '../examples.ts';
import DataExamples from './DataExamples.astro';
import DataFields from './DataFields.astro';
import DataFiles from './DataFiles.astro';
import DataTerms from './DataTerms.astro';
import Meaning from './Meaning.astro';

const field = { description: 'The id of the task.', values: [], nullable: false, optional: false };

export const examples: FolderExamples = {
  DataExamples: examplesOf(DataExamples, { 'of a site': { address: 'https://tasks.example' } }),
  DataFields: examplesOf(DataFields, {
    'of every sort': {
      ...{ name: 'tasks', words: 'A task or a measure.' },
      fields: [
        { ...field, name: 'id', type: 'string' },
        { ...field, name: 'leads', type: 'array', itemType: 'string', optional: true },
        { ...field, name: 'kind', type: 'string', values: ['task', 'measure'] },
        {
          ...field,
          name: 'rule',
          type: 'string',
          nullable: true,
          values: Array.from({ length: 13 }, (_, rule) => rule),
        },
      ],
    },
  }),
  DataFiles: examplesOf(DataFiles, {
    'two lists': {
      lists: [
        { name: 'tasks', words: 'A task or a measure.', count: 1345 },
        { name: 'agencies', words: 'An agency.', count: 1 },
      ],
    },
  }),
  DataTerms: examplesOf(DataTerms, {
    'all terms': {
      ...{ empty: 'An empty cell is blank.', guess: 'Read it as text.', guard: 'Signs have an apostrophe in front.' },
      vietnamese: 'Words in Vietnamese are ours.',
      versions: 'No field is taken away.',
    },
  }),
  Meaning: examplesOf(Meaning, { 'of a document': { of: 'Its document.' }, new: { of: 'A field of tomorrow.' } }),
};
