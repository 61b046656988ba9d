/** Examples of everything that shows laws, decrees and plans. */
import type { InstrumentUse } from '../../derive/records/instruments.ts';
import type { RecordRef } from '../../derive/records/record-ref.ts';
import type { Instrument } from '../../model/instrument.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { samplePage, sampleRef, sampleReport } from '../samples.ts';
import InstrumentHead from './InstrumentHead.astro';
import InstrumentsRow from './InstrumentsRow.astro';
import InstrumentTable from './InstrumentTable.astro';
import InstrumentUses from './InstrumentUses.astro';
import { useLists } from './uses.ts';

const instrument = (fields: Partial<Instrument> = {}): Instrument => ({
  ...{ id: 'law-on-data', kind: 'law', name: 'Law on Data', names: ['Law on Data', 'the data law'], relations: [] },
  ...fields,
});
const decree = instrument({ id: 'decree-13', kind: 'decree', name: 'Decree 13', number: '13/2023/ND-CP' });
const issued = { number: '60/2024/QH15', issued: '2024-11-30', issuer: 'The National Assembly' };

const use = (fields: Partial<InstrumentUse> = {}): InstrumentUse => ({
  ...{ instrument: 'law-on-data', in: 'task', record: 'nq03-1', kind: 'names', words: 'Law on Data' },
  ...fields,
});
const lines = [4, 9] as const;
const provision: RecordRef = sampleRef('nq03-article-2', { kind: 'article', number: '2', lines });
/** A report or value stands with the record that it speaks of. */
const refOf = ({ id }: { readonly id: string }): RecordRef =>
  id === 'nq03-article-2' ? provision : sampleRef(id.split('/')[0] ?? id, { lines });
const report = sampleReport({ id: 'nq03-1/2025-06-20', statement: 'The Law on Data was passed.' });
const findReport = (id: string) => (id === report.id ? report : undefined);
const listsOf = (uses: readonly InstrumentUse[]) =>
  useLists(uses, { refOf, findReport, localize: (one) => one, textOf: () => 'Draft the Law on Data and its decrees.' });

export const examples: FolderExamples = {
  InstrumentHead: examplesOf(InstrumentHead, {
    'stated in a text': {
      instrument: instrument({ ...issued, about: 'It orders data.', statedIn: { document: 'nq03', begins: 'Law' } }),
      statedAt: { of: 'Resolution 03/NQ-CP', line: 12 },
    },
    'held here': {
      instrument: instrument({ ...issued, document: 'nq03', nameVi: 'Luật Dữ liệu' }),
      statedAt: undefined,
    },
    'reported by a page': { instrument: instrument({ ...issued, source: samplePage() }), statedAt: undefined },
    'stated where it is named': { instrument: decree, statedAt: undefined },
    'only a name': {
      instrument: instrument({ kind: 'document', nameVi: 'Luật Dữ liệu', nameViIsOurs: true }),
      statedAt: undefined,
    },
  }),
  InstrumentTable: examplesOf(InstrumentTable, {
    'with and without number and day': {
      ...{ instruments: [instrument(issued), instrument({ id: 'plan', name: 'A plan' })], caption: 'Laws' },
      recordsOf: (id: string) => (id === 'plan' ? 1 : 1200),
    },
  }),
  InstrumentUses: examplesOf(InstrumentUses, {
    'of every kind': {
      lists: listsOf([
        use({ record: 'nq03-2' }),
        use({ kind: 'implements', record: 'nq03-3', words: 'Law on Data' }),
        use({ kind: 'replaces', record: 'nq03-4' }),
        use({ kind: 'amends', record: 'nq03-i10', in: 'indicator' }),
        use({ kind: 'drafts', record: 'nq03-1', words: 'Draft the Law on Data' }),
        use({ kind: 'resulted-in', record: 'nq03-1', words: 'Law on Data', report: report.id }),
      ]),
    },
    'a provision, a report and a value': {
      lists: listsOf([
        use({ in: 'provision', record: 'nq03-article-2' }),
        use({ in: 'report', record: report.id }),
        use({ in: 'observation', record: 'nq03-i10/2025-06' }),
      ]),
    },
  }),
  InstrumentsRow: examplesOf(InstrumentsRow, {
    'asked for and reported': {
      id: 'nq03-1',
      uses: [
        use({ kind: 'drafts' }),
        use({ kind: 'drafts', instrument: 'decree-13' }),
        use({ kind: 'resulted-in', report: report.id }),
        use({ kind: 'names', instrument: 'decree-13' }),
      ],
      getInstrument: (id: string) => (id === decree.id ? decree : instrument()),
    },
    'only named': { id: 'nq03-1', uses: [use()], getInstrument: () => instrument() },
  }),
};
