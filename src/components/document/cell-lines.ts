/** Where a cell or a passage stands among the lines of its record. */

/** Spaces made even and the cell bar at the end left out, so that a cell compares with its lines. */
const plain = (text: string) =>
  text
    .replace(/(?<!\s)\s*\|\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The lines that hold a cell or a passage, among the lines of its record.
 * @param text the cell, verbatim; it may run over several lines
 * @param lines the record's own lines
 * @param after the last line of the cell before it, where the search starts
 * @returns first and last line, or undefined where no run of lines holds it
 */
export function findLines(
  text: string,
  lines: readonly { readonly line: number; readonly text: string }[],
  after = 0,
): readonly [number, number] | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const run = lines.filter(({ line }) => line > after);
  const words = run.map((line) => plain(line.text));
  const join = (from: number, to: number) =>
    words
      .slice(from, to + 1)
      .filter(Boolean)
      .join(' ');
  for (const from of run.keys()) {
    for (let to = from; to < run.length && join(from, to).length <= wanted.length; to++) {
      if (join(from, to) === wanted) return [lineAt(run, from), lineAt(run, to)];
    }
  }
  const end = run.findIndex((_, to) => join(0, to).includes(wanted));
  if (end >= 0) {
    let start = end;
    while (!join(start, end).includes(wanted)) start--;
    return [lineAt(run, start), lineAt(run, end)];
  }
  return after > 0 ? findLines(text, lines) : undefined;
}

const lineAt = (lines: readonly { readonly line: number }[], index: number): number => lines[index]?.line ?? 0;
