/** How many records each heading of a table has below it, against what the document's file expects. A heading that was moved is named with its line. */
import type { RecordReading } from './reading.ts';
import { documentFilePath } from './source.ts';

/**
 * Reports each group or horizon that holds more or fewer records than expected. Where one holds too many and the next as
 * many too few, the heading between them was moved: that is one error, at its line.
 * @param key the key under `expects`
 * @param expected counts by group ("g3") or horizon ("2030"); nothing is checked where it is left out
 * @param actual counts in the order of the text
 */
export function checkHeadingCounts(
  reading: RecordReading,
  key: 'tasksIn' | 'indicatorsIn',
  expected: Readonly<Record<string, number>> | undefined,
  actual: ReadonlyMap<string, number>,
): void {
  if (!expected) return;
  const here = [...reading.headings.keys()].filter((name) => name in expected || actual.has(name));
  // What stands before the first heading belongs to none.
  const first = actual.has('none') || 'none' in expected ? ['none'] : [];
  const names = [...new Set([...first, ...here, ...actual.keys(), ...Object.keys(expected)])];
  const surplus = (name: string | undefined) =>
    name === undefined ? 0 : (actual.get(name) ?? 0) - (Object.hasOwn(expected, name) ? (expected[name] ?? 0) : 0);
  const file = documentFilePath(reading.document);
  const unread = reading.diagnostics.find(({ rule }) => rule === 'horizon-unread');
  if (key === 'indicatorsIn' && unread && surplus('none') > 0) {
    reading.report(
      'count-differs',
      unread.line,
      `${actual.get('none')} indicators have no horizon: the heading "${unread.actual}" above them names no year that can be read. Restore the year; if the text is right, write none: ${actual.get('none')} under ${key} in ${file}.`,
      { expected: Object.keys(expected).join(', '), ...(unread.actual === undefined ? {} : { actual: unread.actual }) },
    );
    return;
  }
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    const off = surplus(name);
    if (off === 0) continue;
    const next = names[at + 1];
    const held = `${name} holds ${actual.get(name) ?? 0} (expected ${expected[name] ?? 0})`;
    if (next !== undefined && surplus(next) === -off && reading.headings.has(next)) {
      at++;
      reading.report(
        'count-differs',
        reading.headings.get(next) ?? 1,
        `The heading of ${next} stands ${Math.abs(off)} row(s) too ${off > 0 ? 'late' : 'early'}: ${held}, ${next} holds ${actual.get(next) ?? 0} (expected ${expected[next] ?? 0}). Move it back; if the text is right, correct ${key} under expects in ${file}.`,
        { expected: `${key}.${next}: ${expected[next] ?? 0}`, actual: `${key}.${next}: ${actual.get(next) ?? 0}` },
      );
      continue;
    }
    reading.report(
      'count-differs',
      reading.headings.get(name) ?? 1,
      `${held} under ${key}. Restore the rows or the heading that are missing; if the text is right, write ${name}: ${actual.get(name) ?? 0} there in ${file}.`,
      { expected: `${key}.${name}: ${expected[name] ?? 0}`, actual: `${key}.${name}: ${actual.get(name) ?? 0}` },
    );
  }
}
