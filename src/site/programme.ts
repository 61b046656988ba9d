/** What the programme holds, in numbers. */
import { catalogue } from './catalogue.ts';

const { agencies, documents, indicators, tasksInForce } = catalogue;
const ofKind = (kind: 'task' | 'measure') => tasksInForce.filter((task) => task.kind === kind).length;

export const programme = {
  tasks: ofKind('task'),
  measures: ofKind('measure'),
  leads: agencies.filter(({ id, kind }) => kind !== 'collective' && catalogue.loadOf(id).leads.length > 0).length,
  indicators: indicators.length,
  horizons: [...new Set(indicators.flatMap(({ horizon }) => horizon ?? []))],
  documents: documents.length,
};
