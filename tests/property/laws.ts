/** The laws that hold for the records of any seed, each as a list of the places where it is broken. */
import type { CellLines } from '../../src/model/provenance.ts';
import type { SeedRecords } from '../../src/model/records.ts';

/** Verbatim words of a record with the lines that it claims to come from. */
interface Quotation {
  readonly id: string;
  readonly document: string;
  readonly texts: readonly string[];
  readonly lines: readonly [number, number];
  /** Lines of single cells: one that is merged with the cell above has its words there. */
  readonly cells?: readonly (readonly [number, number])[];
}

function quotations(records: SeedRecords): Quotation[] {
  const quote = (
    record: { id: string; document: string; source: { lines: [number, number] }; cells?: CellLines | undefined },
    texts: readonly string[],
  ): Quotation => ({
    id: record.id,
    document: record.document,
    texts,
    lines: record.source.lines,
    cells: Object.values(record.cells ?? {}),
  });
  return [
    ...records.tasks.map((task) =>
      quote(task, [
        task.description,
        task.leadText,
        task.coordinatingText,
        task.outputText,
        task.noteText ?? '',
        task.deadline.raw,
      ]),
    ),
    ...records.indicators.map((indicator) =>
      quote(indicator, [
        indicator.name,
        indicator.unit,
        indicator.targetText,
        indicator.monitoringText,
        indicator.noteText ?? '',
      ]),
    ),
    ...records.provisions.map((provision) => quote(provision, [provision.text])),
    ...records.groups.map((group) => quote(group, [group.title])),
    ...records.groups.flatMap((group) =>
      group.otherHeadings.map((heading) => quote({ ...group, source: heading.source }, [heading.title])),
    ),
  ];
}

/** The citation law: each word of a record stands within its own lines. */
export function misquotations(records: SeedRecords): string[] {
  const lines = new Map(records.sourceLines.map((line) => [line.id, line.text]));
  return quotations(records).flatMap(({ id, document, texts, lines: [first, last], cells = [] }) => {
    const own: string[] = [];
    for (const [from, to] of [[first, last] as const, ...cells])
      for (let line = from; line <= to; line++) own.push(lines.get(`${document}-L${line}`) ?? '');
    const text = own.join('\n');
    return texts
      .flatMap((words) => words.split(/\s+/u))
      .flatMap((word) => (text.includes(word) ? [] : [`${id} (lines ${first} to ${last}): ${word}`]));
  });
}

/**
 * The conservation law: every letter of a line is claimed exactly once, or the line is ignored for a reason, or an
 * error says that it is not.
 */
export function unaccounted(records: SeedRecords): string[] {
  const reported = new Set(
    records.diagnostics
      .filter((entry) => entry.rule === 'line-unclaimed')
      .map((entry) => `${entry.document}-L${entry.line}`),
  );
  return records.sourceLines.flatMap(({ id, text, claims, ignored }) => {
    if (ignored !== null || reported.has(id)) return [];
    const counts = new Uint8Array(text.length);
    for (const { from, to } of claims) for (let at = from; at < to; at++) counts[at] = (counts[at] ?? 0) + 1;
    const wrong = [...counts].findIndex((count, at) => (text[at] ?? ' ').trim() !== '' && count !== 1);
    return wrong < 0 ? [] : [`${id}: "${text[wrong]}" at ${wrong} is claimed ${counts[wrong]} times`];
  });
}

/** Each claim leads to a record, and each record has a claim of its own text. */
export function unlinked(records: SeedRecords): string[] {
  const ids = new Set(
    [...records.groups, ...records.tasks, ...records.indicators, ...records.provisions].map((record) => record.id),
  );
  const claimed = new Set(records.sourceLines.flatMap((line) => line.claims.map((claim) => claim.by)));
  return [...claimed].filter((id) => !ids.has(id)).concat([...ids].filter((id) => !claimed.has(id)));
}

/** Records without what a change of bytes alone changes: the seed's checksum. */
export function withoutChecksums(records: SeedRecords): unknown {
  const { diagnostics: _, ...lists } = records;
  return JSON.parse(JSON.stringify(lists, (key, value) => (key === 'sha256' ? undefined : value)));
}
