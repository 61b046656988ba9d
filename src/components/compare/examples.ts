/** Examples of what stands around two records side by side, and around the card of one. */
import { frameCode } from '../../model/frame-code.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency } from '../samples.ts';
import CompareForm from './CompareForm.astro';
import RecordCard from './RecordCard.astro';

const numberings = [
  { document: 'nq03', records: 140, indicators: 41 },
  { document: 'dh14', records: 0, indicators: 0 },
];

export const examples: FolderExamples = {
  CompareForm: examplesOf(CompareForm, {
    'agencies and numbers': { agencies: [sampleAgency()], numberings },
    'no agency': { agencies: [], numberings },
  }),
  RecordCard: examplesOf(RecordCard, {
    'before its script has run': {
      code: frameCode('https://a.example/embed/record/', 'A record', 480),
    },
  }),
};
