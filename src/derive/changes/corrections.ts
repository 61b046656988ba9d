/** Corrections of misprints laid over records: what they make of them, keeping what was. */
import type { Correction } from '../../model/correction.ts';
import { documentOf } from '../../model/ids.ts';
import { findNearest } from '../../model/nearest.ts';
import { allAgencies, type Problem, recordEntry } from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import type { CorrectingRevision } from '../../model/revision.ts';
import { placeOf, type ReadWords, recordsById, wordsOf } from './reread-words.ts';

/** A correction with the place of its words in their field. */
interface Placed {
  readonly correction: Correction;
  readonly at: number;
}

/**
 * What corrections make of the records that they are laid over: one revision a field, all its corrections together.
 * @param records as printed, with the corrections; their order does not matter
 * @param read reads the corrected words like those of the seeds
 * @returns revisions in the order of records and fields, and a problem for each correction that does not apply
 */
export function revisionsByCorrections(
  records: Pick<Records, 'tasks' | 'indicators' | 'groups' | 'provisions' | 'documents' | 'corrections'>,
  read: ReadWords,
): { revisions: CorrectingRevision[]; problems: Problem[] } {
  const known = recordsById(records);
  const documents = new Map(records.documents.map((document) => [document.id, document]));
  const revisions: CorrectingRevision[] = [];
  const problems: Problem[] = [];
  const report = ({ id, record }: Correction, message: string, ...others: string[]) =>
    problems.push({
      ...{ file: `content/corrections/${id}.yaml`, line: 1, message },
      restsOn: [recordEntry(record), ...others],
    });

  const fields = Map.groupBy(records.corrections, ({ record, field }) => `${record}/${field}`);
  for (const key of [...fields.keys()].sort()) {
    const own = fields.get(key) ?? [];
    const [{ record: id, field }] = own as [Correction];
    const found = known.get(id);
    const document = documents.get(documentOf(id));
    if (!found || !document) {
      const nearest = findNearest(id, known.keys());
      for (const correction of own)
        report(correction, `record: There is no record ${id}.${nearest ? ` Nearest: ${nearest}.` : ''}`);
      continue;
    }
    const printed = wordsOf(found, field);
    if (printed === undefined) {
      for (const correction of own) report(correction, `field: ${id} is a ${found.kind} and has no words in ${field}.`);
      continue;
    }
    const placed = placeAll(own, printed, report);
    if (placed.length < own.length) continue;
    const now = lay(placed, printed);
    const { fields: revised, problem } = read(document, found.kind, field, now);
    if (problem) report((placed[0] as Placed).correction, `now: ${problem}`, allAgencies);
    revisions.push({
      ...{ id: key, type: 'corrects', record: id, field, printed, now, fields: revised },
      corrections: placed.map(({ correction }) => correction.id),
    });
  }
  return { revisions, problems };
}

/** The corrections of one field in the order of their words; those that do not apply are reported and left out. */
function placeAll(
  corrections: readonly Correction[],
  printed: string,
  report: (correction: Correction, message: string) => void,
): Placed[] {
  const placed: Placed[] = [];
  for (const correction of corrections) {
    const { record, field, was } = correction;
    const place = placeOf(was, printed);
    if ('at' in place) placed.push({ correction, at: place.at });
    else report(correction, `was: This is not what ${field} of ${record} says. ${place.problem}`);
  }
  placed.sort((a, b) => a.at - b.at || (a.correction.id < b.correction.id ? -1 : 1));
  return placed.filter(({ correction, at }, index) => {
    const before = placed[index - 1];
    if (!before || before.at + Math.max(before.correction.was.length, 1) <= at) return true;
    const other = `content/corrections/${before.correction.id}.yaml`;
    report(correction, `was: ${other} corrects the same words of ${correction.record}. Keep one of the two.`);
    return false;
  });
}

/** A text with corrections laid over it. */
function lay(placed: readonly Placed[], printed: string): string {
  return placed.reduceRight(
    (text, { correction: { was, now }, at }) => text.slice(0, at) + now + text.slice(at + was.length),
    printed,
  );
}
