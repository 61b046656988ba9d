/** Cells that name agencies, and blank cells: what they hold, with diagnostics and flags. */
import type { RuleName } from '../model/diagnostic.ts';
import type { Flag } from '../model/flag.ts';
import { differenceOf } from '../model/text/letters.ts';
import { saysAsAbove } from './as-above.ts';
import type { Cell } from './cells.ts';
import { type Mention, parseNames, type Role } from './names.ts';
import { type Finding, firstLine, type SeedText, shorten } from './reading.ts';

/** The sentence on a name that is not in the registry; where it only looks like one that is, the letters that differ. */
export function unknownAgency(text: string, nearest: string | undefined): string {
  const difference = nearest === undefined ? undefined : differenceOf(text, nearest);
  const todo = difference
    ? `It looks like "${nearest}", but has other letters: ${difference}. Type it anew.`
    : "Correct the spelling, or add the name to an agency's otherNames.";
  return `"${text}" is no agency in content/agencies. ${todo}`;
}

// No name of a body has more characters.
const longestName = 240;

/** With more diagnostics than this, hints stop. */
const muchAmiss = 1000;

/** Who leads and who takes part, by the ids of the registry. */
export interface Assignment {
  readonly leads: string[];
  readonly coordinating: string[];
}

/**
 * Reads the agencies of a task. Where a cell says itself what each does ("Chủ trì: A; Phối hợp: B"), that counts before
 * its column.
 * @param row the task in words, like "Task 26"
 * @param flags gains a flag for each oddity
 */
export function readAssignment(
  reading: SeedText,
  row: string,
  lead: Cell,
  coordinating: Cell,
  flags: Flag[],
): Assignment {
  const named = [
    ...inRole('lead', readMentions(reading, lead, `${row}, lead agency`, 'leads', flags)),
    ...inRole(
      'coordinating',
      readMentions(reading, coordinating, `${row}, coordinating agencies`, 'coordinating', flags),
    ),
  ];
  const idsIn = (role: Role) => idsOf(named.filter((mention) => mention.role === role));
  return { leads: idsIn('lead'), coordinating: idsIn('coordinating') };
}

/** Mentions, each with its own role or else that of its column. */
const inRole = (role: Role, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => ({ role, ...mention }));

/**
 * Reads the agencies of a cell, each once, in their order.
 * @param what the cell in words, like "Task 26, lead agency"
 * @param field the record's field that the flags are about
 * @param flags gains a flag for each oddity
 * @returns agency ids
 */
export function readAgencies(reading: SeedText, cell: Cell, what: string, field: string, flags: Flag[]): string[] {
  return idsOf(readMentions(reading, cell, what, field, flags));
}

const idsOf = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ agency }) => agency))];

function readMentions(reading: SeedText, cell: Cell, what: string, field: string, flags: Flag[]): Mention[] {
  if (cell.pieces.length === 0) return [];
  if (readBlank(reading, cell, what, field, flags, true)) return [];
  const report = (rule: RuleName, message: string, note: string, finding: Finding = {}) => {
    reading.report(rule, firstLine(cell.pieces), `${what}: ${message}`, finding);
    flags.push({ field, rule, note });
  };
  // What stands above was put in its place before: here nothing does.
  if (saysAsAbove(cell.text, reading.words)) {
    report(
      'nothing-above',
      `nothing stands above "${cell.text}", so it names nobody. Look in the paper whom it means.`,
      `Nothing stands above "${cell.text}".`,
      { actual: cell.text },
    );
    return [];
  }
  // Where everything is off, looking for the nearest name of every word would only take time.
  const names = reading.diagnostics.length > muchAmiss ? { ...reading.names, spellings: [] } : reading.names;
  const { mentions, oddities } = parseNames(cell.text, names, reading.words);
  for (const oddity of oddities) {
    switch (oddity.rule) {
      case 'agency-unknown':
        report(
          'agency-unknown',
          unknownAgency(shorten(oddity.text), oddity.nearest),
          `"${shorten(oddity.text)}" is not in the registry.`,
          { actual: oddity.text.slice(0, longestName), ...(oddity.nearest ? { expected: oddity.nearest } : {}) },
        );
        break;
      case 'missing-separator':
        report(
          'missing-separator',
          `nothing separates "${oddity.text}" from the name before it.`,
          `Nothing separates "${oddity.text}" from the name before it; read as two.`,
        );
        break;
      case 'shared-noun':
        report(
          'shared-noun',
          `"${oddity.text}" belongs to several names.`,
          `"${oddity.text}" belongs to several names.`,
        );
        break;
      case 'role-in-cell':
        report(
          'role-in-cell',
          `"${oddity.text}" says who leads and who takes part.`,
          `"${oddity.text}" says who leads and who takes part.`,
        );
        break;
      case 'agency-part':
        report(
          'agency-part',
          `"(${shorten(oddity.text)})" was read as a part of the body before it.`,
          `"(${shorten(oddity.text)})" was read as a part of the body before it.`,
        );
        break;
      case 'trailing-stop':
        report('trailing-stop', 'the cell ends with a full stop.', 'The cell ends with a full stop.');
        break;
      case 'dash-cell':
        report('dash-cell', `"${cell.text}" was read as nobody.`, `"${cell.text}" was read as nobody.`);
        break;
      default:
        oddity satisfies never;
    }
  }
  for (const { agency, text, capitals } of mentions) {
    if (capitals)
      report(
        'agency-capitals',
        `"${text}" was read as ${agency}.`,
        `"${text}" is written with other capitals than usual.`,
        {
          actual: shorten(text),
        },
      );
  }
  for (const { agency, text, other } of mentions) {
    if (other) {
      const usual = reading.names.called.get(agency) ?? agency;
      reading.report('other-name', firstLine(cell.pieces), `${what}: "${text}" is another name of "${usual}".`);
    }
  }
  if (idsOf(mentions).length < mentions.length)
    report('agency-repeated', 'an agency is named twice.', 'An agency is named twice in this cell.');
  return mentions;
}

/**
 * Reports a blank cell of a column that the table has.
 * @returns whether it is blank
 */
export function readBlank(
  reading: SeedText,
  cell: Cell,
  what: string,
  field: string,
  flags: Flag[],
  hasColumn: boolean,
): boolean {
  if (cell.text !== '') return false;
  if (hasColumn && cell.pieces.length > 0) {
    reading.report('blank-cell', firstLine(cell.pieces), `${what}: the cell is blank.`);
    flags.push({ field, rule: 'blank-cell', note: 'The cell is blank.' });
  }
  return true;
}
