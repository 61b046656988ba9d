/** The records that use an instrument, as its page shows them: by what they are to it, each with its words and its place. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import type { InstrumentUse } from '../../derive/records/instruments.ts';
import { anchorOf } from '../../model/ids.ts';
import { groupPath, indicatorPath, provisionPath, taskPath } from '../../model/paths.ts';
import { formatGroup, formatKind, formatPeriod, formatRecord } from '../../site/format.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { useTitles } from './words.ts';

export interface ShownUse {
  readonly href: string;
  /** Like "Task 26". */
  readonly name: string;
  readonly excerpt: Excerpt;
  /** Where the words stand; undefined for what somebody reported. */
  readonly place: { readonly document: string; readonly lines: readonly [number, number] } | undefined;
  /** The report that says so: its day, and its statement where the words are the record's own. */
  readonly report: { readonly on: string; readonly statement: string; readonly href: string } | undefined;
}

export interface UseList {
  readonly title: string;
  readonly uses: readonly ShownUse[];
}

/**
 * @param uses of one instrument
 * @param textOf the text in which the words of a use stand
 */
export function useLists(
  uses: readonly InstrumentUse[],
  catalogue: Catalogue,
  textOf: (use: InstrumentUse) => string,
): UseList[] {
  const kinds = Object.keys(useTitles) as InstrumentUse['kind'][];
  return kinds.flatMap((kind) => {
    const own = uses.filter((use) => use.kind === kind);
    const shown = own.map((use) => shownUse(use, catalogue, textOf(use)));
    return shown.length > 0 ? [{ title: useTitles[kind], uses: shown }] : [];
  });
}

function shownUse(use: InstrumentUse, catalogue: Catalogue, text: string): ShownUse {
  const report = catalogue.progressReports.find(
    ({ id }) => id === (use.report ?? (use.in === 'report' ? use.record : '')),
  );
  return {
    ...recordOf(use, catalogue),
    excerpt: excerptOf(text, use.words),
    report: report && {
      on: report.on,
      statement: use.in === 'report' || report.statement === use.words ? '' : report.statement,
      href: `${taskPath(report.task)}#reports`,
    },
  };
}

function recordOf(
  { in: kind, record }: InstrumentUse,
  catalogue: Catalogue,
): Pick<ShownUse, 'href' | 'name' | 'place'> {
  const placed = ({ document, source }: { document: string; source: { lines: readonly [number, number] } }) => ({
    document,
    lines: source.lines,
  });
  switch (kind) {
    case 'task': {
      const task = catalogue.getTask(record);
      return { href: taskPath(record), name: formatRecord(task), place: placed(task) };
    }
    case 'indicator': {
      const indicator = catalogue.getIndicator(record);
      return { href: indicatorPath(record), name: `Indicator ${indicator.number}`, place: placed(indicator) };
    }
    case 'group': {
      const group = catalogue.getGroup(record);
      return { href: groupPath(record), name: formatGroup(record), place: placed(group) };
    }
    case 'provision': {
      const provision = catalogue.provisions.find(({ id }) => id === record);
      if (!provision) throw new Error(`There is no provision "${record}" in the catalogue.`);
      const name = `${formatKind(provision.kind)} ${provision.number}`.trim();
      return { href: provisionPath(provision.document, record), name, place: placed(provision) };
    }
    case 'report': {
      const [task = ''] = record.split('/');
      return { href: `${taskPath(task)}#reports`, name: `Report on task ${anchorOf(task)}`, place: undefined };
    }
    case 'observation': {
      const [indicator = '', period = ''] = record.split('/');
      const { number } = catalogue.getIndicator(indicator);
      const name = `Value of indicator ${number} for ${formatPeriod(period)}`;
      return { href: `${indicatorPath(indicator)}#values`, name, place: undefined };
    }
  }
}
