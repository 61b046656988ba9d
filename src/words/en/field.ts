/** What the fields of records are called. */
import type { WordField } from '../../model/correction.ts';
import { catalogue } from '../client/en/catalogue.ts';

const names: Readonly<Record<WordField, string>> = {
  description: 'Words',
  leadText: 'Lead',
  coordinatingText: 'Coordinating',
  outputText: 'Expected output',
  deadline: 'Deadline',
  noteText: 'Note',
  name: 'Name',
  unit: 'Unit',
  targetText: 'Target',
  monitoringText: 'Monitoring',
  title: 'Heading',
  text: 'Words',
};

/** In the place of the words of a field that is blank: in a list, and in an entry of its own. */
const { blank } = catalogue;
const blankEntry = 'Blank.';

export const field = { names, blank, blankEntry };
