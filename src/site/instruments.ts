/** The words of records in which instruments are named. */
import { type InstrumentUse, textsOf } from '../derive/records/instruments.ts';
import { catalogue } from './catalogue.ts';

const texts = new Map(textsOf(catalogue).map((record) => [`${record.in} ${record.id}`, record.texts]));

/** The text of a record that holds the words of a use; the words themselves where none does. */
export const textOf = (use: InstrumentUse): string =>
  texts.get(`${use.in} ${use.record}`)?.find((text) => text.includes(use.words)) ?? use.words;
