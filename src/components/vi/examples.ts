/** Examples of the start page in Vietnamese. */
import { start } from '../../words/vi/start.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency, samplePage, sampleTask } from '../samples.ts';
import Agencies from './Agencies.astro';
import Start from './Start.astro';

const at = (agency: string, scope?: string) => ({
  ...{ agency, on: '2025-03-01', source: samplePage() },
  ...(scope ? { scope } : {}),
});
const finance = sampleAgency();
const science = sampleAgency({ id: 'mst', name: 'Ministry of Science', nameVi: 'Bộ Khoa học', abbreviation: 'BKHCN' });
const split = sampleAgency({
  ...{ id: 'mic', name: 'Ministry of Information', nameVi: 'Bộ Thông tin', abbreviation: null },
  succeededBy: [at('mst', 'telecommunications'), at('mof', 'newspapers')],
});

export const examples: FolderExamples = {
  Start: examplesOf(Start, { 'beside what both say': { words: start } }),
  Agencies: examplesOf(Agencies, {
    'one that was split': {
      ...{ words: start.agencies, agencies: [split, science], sets: 3 },
      getAgency: (id: string) => [finance, science].find((agency) => agency.id === id) ?? split,
      loadOf: (id: string) => ({
        leads: id === 'mic' ? [sampleTask(), sampleTask()] : [],
        coordinates: [sampleTask()],
      }),
    },
  }),
};
