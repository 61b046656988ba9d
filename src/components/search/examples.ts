/** Examples of the search of all texts. */
import type { OtherCatalogue } from '../../model/other-catalogue.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency } from '../samples.ts';
import OtherCatalogues from './OtherCatalogues.astro';
import SearchForm from './SearchForm.astro';

const group = {
  ...{ id: 'nq03-g1', document: 'nq03', parent: null, number: '1', ordinal: 1, title: 'Perfecting institutions' },
  ...{ source: { file: 'a.txt', lines: [4, 4] as [number, number], sha256: '0'.repeat(64), locator: 'No. 1' } },
  otherHeadings: [],
};
const documents = [
  { id: 'nq03', shortName: 'Resolution 03/NQ-CP', groups: [group] },
  { id: 'nq57', shortName: 'Resolution 57-NQ/TW', groups: [] },
];
const province: OtherCatalogue = {
  ...{ name: 'Tasks of a province', nameVi: 'Nhiệm vụ của tỉnh', address: 'https://tasks.province.example' },
  covers: 'Plan of the province for 2026',
};
const provinces = Array.from({ length: 13 }, (_, place) => ({
  ...{ name: `Tasks of province ${place + 1}`, address: `https://tasks${place + 1}.example` },
  covers: 'Its plan',
}));

export const examples: FolderExamples = {
  OtherCatalogues: examplesOf(OtherCatalogues, {
    none: { catalogues: [] },
    one: { catalogues: [province] },
    'more than are shown at once': { catalogues: provinces },
  }),
  SearchForm: examplesOf(SearchForm, {
    alone: { documents, leads: [sampleAgency()], others: [] },
    'with another catalogue': { documents, leads: [sampleAgency()], others: [province] },
  }),
};
