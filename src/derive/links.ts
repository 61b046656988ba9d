/** Referential integrity: every id that a record names is the id of a record. */
import { findNearest } from '../model/nearest.ts';
import type { Records } from '../model/records.ts';
import { findImpossibleDays } from './days.ts';
import { findEditorialProblems } from './editorial.ts';
import { findNearNames } from './near-names.ts';

/**
 * Finds every link to a record that does not exist and every id that stands twice.
 * @returns one sentence a problem, with the nearest id that exists
 */
export function findBrokenLinks(records: Records): string[] {
  const ids = {
    agency: new Set(records.agencies.map((record) => record.id)),
    document: new Set(records.documents.map((record) => record.id)),
    group: new Set(records.groups.map((record) => record.id)),
    indicator: new Set(records.indicators.map((record) => record.id)),
  };
  const problems: string[] = [];
  const check = (from: string, kind: keyof typeof ids, id: string | null) => {
    if (id !== null) checkIn(from, kind, id, ids[kind]);
  };
  const checkIn = (from: string, kind: string, id: string, known: ReadonlySet<string>) => {
    if (known.has(id)) return;
    const nearest = findNearest(id, known);
    problems.push(`${from} names ${kind} "${id}", which does not exist.${nearest ? ` Nearest: ${nearest}.` : ''}`);
  };

  for (const task of records.tasks) {
    check(`${task.kind} ${task.id}`, 'document', task.document);
    check(`${task.kind} ${task.id}`, 'group', task.group);
    for (const agency of [...task.leads, ...task.coordinating]) check(`${task.kind} ${task.id}`, 'agency', agency);
  }
  for (const indicator of records.indicators) {
    check(`indicator ${indicator.id}`, 'indicator', indicator.parent);
    for (const agency of indicator.monitoring) check(`indicator ${indicator.id}`, 'agency', agency);
  }
  const tasks = new Set(records.tasks.map((task) => task.id));
  const reports = new Map(records.progressReports.map((report) => [report.id, report]));
  for (const report of records.progressReports) {
    const from = `content/progress/${report.id}.yaml`;
    checkIn(from, 'task', report.task, tasks);
    for (const other of [report.retracts, report.verifies, report.disputes]) {
      if (other === undefined) continue;
      checkIn(from, 'report', other, new Set(reports.keys()));
      const named = reports.get(other);
      if (named && (named.task !== report.task || named.on > report.on))
        problems.push(`${from} names report "${other}", which is of another task or of a later day.`);
    }
  }
  for (const observation of records.observations)
    check(`content/observations/${observation.id}.yaml`, 'indicator', observation.indicator);
  for (const group of records.groups) check(`group ${group.id}`, 'group', group.parent);
  for (const agency of records.agencies) {
    for (const succession of agency.succeededBy)
      check(`content/agencies/${agency.id}.yaml`, 'agency', succession.agency);
  }
  for (const document of records.documents) {
    for (const relation of document.relations) {
      check(`content/documents/${document.id}.yaml`, 'document', relation.document ?? null);
      check(`content/documents/${document.id}.yaml`, 'document', relation.statedIn.document);
    }
    check(`content/documents/${document.id}.yaml`, 'document', document.reporting?.statedIn.document ?? null);
  }
  return [
    ...problems,
    ...findNearNames(records),
    ...findImpossibleDays(records),
    ...findRepeatedIds(records),
    ...findEditorialProblems(records),
  ];
}

/** @throws Error that lists every broken link */
export function assertLinks(records: Records): void {
  const problems = findBrokenLinks(records);
  if (problems.length > 0)
    throw new Error(`The catalogue has broken links:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
}

function findRepeatedIds(records: Records): string[] {
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
  return [...kinds].filter(([, count]) => count > 1).map(([id]) => `The id "${id.split(' ')[1]}" stands twice.`);
}
