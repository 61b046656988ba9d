/** Examples of what stands around two records side by side, and around the card of one. */
import { frameCode } from '../../model/frame-code.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency } from '../samples.ts';
import CompareForm from './CompareForm.astro';
import RecordCard from './RecordCard.astro';

export const examples: FolderExamples = {
  CompareForm: examplesOf(CompareForm, {
    agencies: { agencies: [sampleAgency()] },
    'no agency': { agencies: [] },
  }),
  RecordCard: examplesOf(RecordCard, {
    'before its script has run': {
      code: frameCode('https://a.example/embed/record/', 'A record', 480),
    },
  }),
};
