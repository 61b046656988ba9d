/** What kinds of instruments, and what records may be to them, are called. */
import type { InstrumentUse } from '../../derive/records/instruments.ts';
import type { InstrumentKind } from '../../model/instrument.ts';

/** Headings of the list of instruments. */
export const kindTitles: Readonly<Record<InstrumentKind, string>> = {
  constitution: 'Constitution',
  law: 'Laws',
  ordinance: 'Ordinances',
  decree: 'Decrees',
  resolution: 'Resolutions',
  decision: 'Decisions',
  directive: 'Directives',
  conclusion: 'Conclusions',
  regulation: 'Regulations',
  circular: 'Circulars',
  strategy: 'Strategies',
  programme: 'Programmes',
  plan: 'Plans',
  scheme: 'Schemes and projects',
  treaty: 'Treaties',
  document: 'Other papers',
};

/** On the instrument's page, above the records; in this order. */
export const useTitles: Readonly<Record<InstrumentUse['kind'], string>> = {
  drafts: 'To be made, as these ask',
  amends: 'To be amended, as these ask',
  replaces: 'To be replaced, as these ask',
  'resulted-in': 'Came of, as reported',
  implements: 'To be carried out, as these ask',
  names: 'Named in',
};

/** On the record's page, before the instrument. */
export const relationWords: Readonly<Record<Exclude<InstrumentUse['kind'], 'names'>, string>> = {
  drafts: 'Asks to make',
  amends: 'Asks to amend',
  replaces: 'Asks to replace',
  implements: 'Asks to carry out',
  'resulted-in': 'Resulted in',
};
