/** Referential integrity: every id that a record names is the id of a record. */
import { documentOf } from '../../model/ids.ts';
import {
  agencyEntry,
  documentEntry,
  type Problem,
  problemFrom,
  recordEntry,
  reportEntry,
} from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import { countedRecords } from '../records/authentic.ts';
import { findSameSetProblems } from '../records/same-sets.ts';
import { findImpossibleDays } from './days.ts';
import { findEditorialProblems } from './link-problems.ts';
import { findLookProblems } from './look-problems.ts';
import { findNearNames } from './near-names.ts';
import { findTextProblems } from './text-problems.ts';
import { unknown } from './unknown.ts';

/**
 * Finds every link to a record that does not exist and every id that stands twice. What is said of a record is said of the
 * one that counts, never of its partner in another language's text.
 * @returns a problem each, with the nearest id that exists
 */
export function findBrokenLinks(all: Records): Problem[] {
  const records = countedRecords(all);
  const ids = {
    agency: new Set(records.agencies.map((record) => record.id)),
    document: new Set(records.documents.map((record) => record.id)),
    group: new Set(records.groups.map((record) => record.id)),
    indicator: new Set(records.indicators.map((record) => record.id)),
  };
  const problems: Problem[] = [];
  const check = ({ file, name = '' }: Place, kind: keyof typeof ids, id: string | null) => {
    if (id !== null) checkIn({ file, name }, kind, id, ids[kind], supplierOf[kind](id));
  };
  const checkIn = ({ file, name = '' }: Place, kind: string, id: string, known: ReadonlySet<string>, from: string) => {
    if (known.has(id)) return;
    problems.push({ file, line: 1, message: `${name}${unknown(kind, id, known)}`, restsOn: [from] });
  };
  const inText = ({ id, document }: { id: string; document: string }, kind: string): Place => ({
    file: documentFile(document),
    name: `${kind} ${id} `,
  });

  for (const task of records.tasks) {
    const place = inText(task, task.kind);
    check(place, 'document', task.document);
    check(place, 'group', task.group);
    for (const agency of [...task.leads, ...task.coordinating]) check(place, 'agency', agency);
  }
  for (const indicator of records.indicators) {
    const place = inText(indicator, 'indicator');
    check(place, 'indicator', indicator.parent);
    for (const agency of indicator.monitoring) check(place, 'agency', agency);
  }
  const tasks = new Set(records.tasks.map((task) => task.id));
  const reports = new Map(records.progressReports.map((report) => [report.id, report]));
  for (const report of records.progressReports) {
    const file = `content/progress/${report.id}.yaml`;
    checkIn({ file }, 'task', report.task, tasks, recordEntry(report.task));
    for (const other of [report.retracts, report.verifies, report.disputes]) {
      if (other === undefined) continue;
      checkIn({ file }, 'report', other, new Set(reports.keys()), reportEntry(other));
      const named = reports.get(other);
      if (named && (named.task !== report.task || named.on > report.on))
        problems.push({
          file,
          line: 1,
          message: `names report "${other}", which is of another task or of a later day.`,
        });
    }
  }
  for (const observation of records.observations)
    check({ file: `content/observations/${observation.id}.yaml` }, 'indicator', observation.indicator);
  for (const group of records.groups) check(inText(group, 'group'), 'group', group.parent);
  const heirs = new Map(
    records.agencies.map(({ id, succeededBy }) => [id, succeededBy.filter(({ scope }) => scope === undefined)]),
  );
  for (const agency of records.agencies) {
    for (const succession of agency.succeededBy)
      check({ file: `content/agencies/${agency.id}.yaml` }, 'agency', succession.agency);
    if (followsItself(agency.id, heirs))
      problems.push({
        ...{ file: `content/agencies/${agency.id}.yaml`, line: 1 },
        message:
          'succeededBy leads back to this agency. One that has ended cannot follow itself: correct who took over.',
      });
  }
  for (const document of records.documents) {
    const place = { file: documentFile(document.id) };
    for (const relation of document.relations) {
      check(place, 'document', relation.document ?? null);
      check(place, 'document', relation.statedIn.document);
    }
    check(place, 'document', document.reporting?.statedIn.document ?? null);
  }
  return [
    ...problems,
    ...findNearNames(records),
    ...findSameSetProblems(records.agencies),
    ...findLookProblems(records),
    ...findImpossibleDays(records).map(problemFrom),
    ...findRepeatedIds(all),
    ...findTextProblems(records.documents),
    ...findEditorialProblems(records),
  ];
}

/** Whether an agency is among those that took over from it as a whole, sooner or later. */
function followsItself(id: string, heirs: ReadonlyMap<string, readonly { readonly agency: string }[]>): boolean {
  const later = new Set((heirs.get(id) ?? []).map(({ agency }) => agency));
  // A set visits what is added while it is walked.
  for (const one of later) for (const { agency } of heirs.get(one) ?? []) later.add(agency);
  return later.has(id);
}

/** @throws Error that lists every broken link */
export function assertLinks(records: Records): void {
  const problems = findBrokenLinks(records);
  if (problems.length > 0)
    throw new Error(
      `The catalogue has broken links:\n${problems.map(({ file, line, message }) => `- ${file}:${line} ${message}`).join('\n')}`,
    );
}

/** Where something is named: the file, and the record within it where it holds many. */
interface Place {
  readonly file: string;
  readonly name?: string;
}

/** The entry that should supply what is named. */
const supplierOf = {
  agency: agencyEntry,
  document: documentEntry,
  group: recordEntry,
  indicator: recordEntry,
} as const;

const documentFile = (id: string) => `${documentEntry(id)}.yaml`;

function findRepeatedIds(records: Records): Problem[] {
  const lists = [
    records.documents,
    records.agencies,
    records.groups,
    records.tasks,
    records.indicators,
    records.provisions,
  ];
  const kinds = new Map<string, number>();
  // Agencies and documents have their own spaces; records of documents share one.
  const ids = lists.flatMap((list, index) => list.map((record) => `${index < 2 ? index : 'record'} ${record.id}`));
  for (const id of ids) kinds.set(id, (kinds.get(id) ?? 0) + 1);
  return [...kinds]
    .filter(([, count]) => count > 1)
    .map(([key]) => key.split(' ') as [list: string, id: string])
    .map(([list, id]) => {
      const file = list === '1' ? `${agencyEntry(id)}.yaml` : documentFile(list === '0' ? id : documentOf(id));
      // A text that stands twice in its seed doubles its records.
      return {
        file,
        line: 1,
        message: `The id "${id}" stands twice.`,
        restsOn: list === 'record' ? [recordEntry(id)] : [],
      };
    });
}
