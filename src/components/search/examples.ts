/** Examples of the search of all texts. */

import { mostLinks } from '../../model/list-page.ts';
import type { OtherCatalogue } from '../../model/other-catalogue.ts';
import type { SearchList } from '../../model/search-list.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import OtherCatalogues from './OtherCatalogues.astro';
import SearchForm from './SearchForm.astro';

const list: SearchList = {
  document: [
    { id: 'nq03', name: 'Resolution 03/NQ-CP' },
    { id: 'nq57', name: 'Resolution 57-NQ/TW' },
  ],
  group: [{ id: 'nq03-g1', name: 'Group 1. Perfecting institutions', within: 'Resolution 03/NQ-CP' }],
  lead: [{ id: 'mof', name: 'Ministry of Finance' }],
};
const many = <Item>(option: (place: number) => Item): Item[] =>
  Array.from({ length: mostLinks + 7 }, (_, at) => option(at + 1));
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
    alone: { list, others: [] },
    'with another catalogue': { list, others: [province] },
    'more than a page holds': {
      list: {
        ...list,
        group: many((at) => ({ id: `p${at}-g1`, name: 'Group 1. A', within: `Plan ${Math.ceil(at / 2)}` })),
        lead: many((at) => ({ id: `a${at}`, name: `Agency ${at}` })),
      },
      others: [],
    },
  }),
};
