/** The grammar of a programme: numbered groups, lettered sub-groups, bullets as measures. */
import type { SourceDocument } from '../model/document.ts';
import { readBody } from './body.ts';
import type { Reading } from './reading.ts';

export type Programme = Extract<SourceDocument, { grammar: 'programme' }>;

/** Reads a programme. */
export function readProgramme(reading: Reading, document: Programme): void {
  readBody(reading, reading.lines, document.sections, 'groups');
}
