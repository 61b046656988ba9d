/** What a person has to compare, decide and write before a proposed document is one: lines for a terminal and for a file. */
import { documentFilePath, seedPath } from '../../model/document.ts';
import type { Notice, NoticeKind, OfficeFile } from '../office-file.ts';
import { shorten } from './list-rows.ts';
import type { Proposal } from './propose.ts';
import type { PlacedList } from './seed-text.ts';
import { wordsOf } from './seed-text.ts';
import { unreadTimes } from './unread-times.ts';

/** A part of the list: its heading, and entries of a line or more. */
interface Part {
  readonly heading: string;
  readonly entries: readonly string[];
}

/** The flag that decides otherwise about what a notice says. */
const flags: Partial<Readonly<Record<NoticeKind, string>>> = {
  'tracked-change': '--changes refused',
  'hidden-row': '--hidden read',
  'hidden-column': '--hidden read',
  'hidden-sheet': '--hidden read',
  'hidden-text': '--hidden read',
  'automatic-number': '--numbers left-out',
  footnote: '--notes left-out',
  comment: '--comments written',
  'text-box': '--boxes left-out',
};

// So many entries of a part are read on a terminal; the file has all.
const mostShown = 12;

/**
 * The work list as lines.
 * @param where the path of the file with the whole list; where it is given, long parts are cut
 */
export function workList(file: OfficeFile, proposal: Proposal, where?: string): string[] {
  return parts(file, proposal).flatMap(({ heading, entries }) => {
    if (entries.length === 0) return [];
    const shown = where === undefined ? entries : entries.slice(0, mostShown);
    const rest = entries.length - shown.length;
    return [
      heading,
      ...shown.map((entry) => `  [ ] ${entry.replaceAll('\n', '\n      ')}`),
      ...(rest > 0 ? [`  … and ${rest} more, in ${where}`] : []),
      '',
    ];
  });
}

function parts(file: OfficeFile, proposal: Proposal): Part[] {
  const { document, errors, agencies, records, flow, body } = proposal;
  const unread = unreadTimes(records.diagnostics);
  return [
    {
      heading: 'Mend: these stop the build',
      entries: errors.map(({ file: at, line, message }) => `${at}:${line} ${message}`),
    },
    {
      heading: 'Compare with the paper',
      entries: [
        ...paperEntries(proposal),
        ...proposal.written.lists.map((list, at) => listEntry(list, document, at)),
        ...countEntries(proposal),
      ],
    },
    {
      heading: 'Decide: this was not sure',
      entries: [
        ...body.unsure,
        ...flow.remarks.map(({ address, message }) => `${address}: ${message}`),
        ...textEntries(proposal),
        ...titleEntries(proposal),
        ...records.diagnostics
          .filter(({ rule }) => rule === 'nothing-above')
          .map(({ file: at, line, message }) => `${at}:${line} ${message}`),
        ...proposal.shared.map(
          ({ id, name }) =>
            `"${name}" was read as ${id}, which is in the registry. If this paper means that of another place, write under names which: { ${JSON.stringify(name)}: its-id }.`,
        ),
      ],
    },
    { heading: 'Decide: what the file holds beside plain words', entries: noticeEntries(file.notices) },
    {
      heading: `Agencies that are not known: ${agencies.length}`,
      entries: agencies.map(
        ({ words, agency, lines }) =>
          `"${words}" (line ${lines.slice(0, 6).join(', ')}${lines.length > 6 ? ` and ${lines.length - 6} more` : ''}): ${agency.id}.yaml, kind ${agency.kind}`,
      ),
    },
    {
      heading: `Deadlines that are not read, for reads in ${documentFilePath(document)}: ${unread.length}`,
      entries: unread.map(({ words, lines }) => `${JSON.stringify(words)}: unread   # line ${lines.join(', ')}`),
    },
  ];
}

function paperEntries({ document, paper }: Proposal): string[] {
  const say = (what: string, value: string | null) => `${what}: ${value ?? 'not found'}`;
  return [
    [
      say('number', document.number),
      say('title', paper.title),
      say('issuer', paper.issuer),
      say('issued', document.issued),
    ].join('\n'),
  ];
}

function listEntry({ list, begins, isAdded, rows }: PlacedList, document: Proposal['document'], at: number): string {
  const table = document.grammar === 'resolution' ? document.tables[at] : undefined;
  const entries = list.rows.filter(({ kind }) => kind === 'entry');
  const headings = list.rows.filter(({ kind }) => kind === 'heading').length;
  const say = (place: number) => {
    const cells = entries.at(place)?.cells ?? [];
    const words = cells
      .filter(({ text }) => text !== '')
      .slice(0, 2)
      .map(({ text }) => shorten(text));
    return `${words.join(' | ')} (${cells[0]?.addresses[0] ?? list.address})`;
  };
  const numbering = [table?.prefix ? `prefix: ${table.prefix}` : '', table?.restarts ? 'restarts: true' : ''].filter(
    Boolean,
  );
  return [
    `${table?.name ?? begins} (${list.address}), lines ${rows.join(' to ')}: ${list.sheets ?? entries.length} ${list.header.holds}${list.sheets === undefined ? '' : ', each in a sheet of labels'}${headings > 0 ? ` under ${headings} headings` : ''}${numbering.length > 0 ? `, ${numbering.join(', ')}` : ''}`,
    ...(isAdded ? [`heading: "${begins}" was added above it; the file has no title that stands once`] : []),
    ...(entries.length > 0 ? [`first row: ${say(0)}`, `last row:  ${say(-1)}`] : []),
    `columns: ${list.header.columns.map(({ header, field, isSure }) => `${header} = ${field}${isSure ? '' : ' (not sure)'}`).join('; ')}`,
  ].join('\n');
}

function countEntries({ counts }: Proposal): string[] {
  const pairs = (entries: Iterable<readonly [string, number]>) =>
    [...entries].map(([key, value]) => `${key} ${value}`).join(', ');
  return [
    `in all: ${pairs((['tasks', 'indicators', 'subIndicators', 'groups'] as const).map((key) => [key, counts[key]]))}`,
    ...(counts.groups > 0 && counts.tasks > 0 ? [`tasks by group: ${pairs(counts.tasksIn)}`] : []),
    ...(counts.indicatorsIn.size > 0 ? [`indicators by year: ${pairs(counts.indicatorsIn)}`] : []),
    ...(Object.keys(counts.measures).length > 0 ? [`measures: ${pairs(Object.entries(counts.measures))}`] : []),
    `other text: ${pairs(Object.entries(counts.provisions))}`,
  ];
}

/** Titles of tables of tasks that may be groups: no table, annex or schedule is called so, and there are several. */
function titleEntries({ written, document }: Proposal): string[] {
  const untitled =
    /^(?:phụ lục|biểu|bảng|danh mục|nhiệm vụ|appendix|annex|table|schedule|actions?|tasks?)(?![\p{L}])/iu;
  const lists = written.lists.filter(({ list }) => list.header.holds === 'tasks');
  if (lists.length < 2) return [];
  return lists.flatMap(({ list, begins, isAdded, line }) =>
    (isAdded && list.name === null) || untitled.test(begins) || list.rows.some(({ kind }) => kind === 'heading')
      ? []
      : [
          `"${shorten(begins)}" (${seedPath(document)}, line ${line}) is the title of a table and no group: its tasks are in no group.`,
        ],
  );
}

/** Text that may hold more than paragraphs. */
function textEntries({ flow, written, document, records }: Proposal): string[] {
  const last = written.lists.at(-1)?.rows[1] ?? written.lines.length;
  const behind = written.lines.slice(last).filter((line) => /^(?:\d{1,3}[.)]|\p{Ll}\)|[-–•])\s/u.test(wordsOf(line)));
  const read = new Set(records.tasks.flatMap(({ source: { lines } }) => lines));
  const dotted = written.lines.flatMap((line, at) =>
    !line.isRow && /^\d{1,3}\.\d{1,3}[.)]?\s/u.test(wordsOf(line)) && !read.has(at + 1) ? [at + 1] : [],
  );
  return [
    ...flow.others.map(
      ({ address, rows, begins }) =>
        `${address} (${rows} rows, "${shorten(begins)}") was taken for text: no row of it heads columns of tasks or indicators that are known.`,
    ),
    ...(behind.length > 0
      ? [
          `${behind.length} numbered, lettered or bulleted lines stand behind the last table and are read as paragraphs (${seedPath(document)}, from line ${last + 1}).`,
        ]
      : []),
    ...(dotted.length > 0 && document.grammar === 'resolution'
      ? [`${dotted.length} lines that begin like 1.1 are read as paragraphs, the first of them line ${dotted[0]}.`]
      : []),
  ];
}

function noticeEntries(notices: readonly Notice[]): string[] {
  return [...Map.groupBy(notices, ({ kind, taken }) => `${kind}\n${taken}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const flag = flags[first.kind];
    const head = `${same.length} × ${first.kind.replaceAll('-', ' ')}: ${first.taken}${flag ? ` Otherwise: ${flag}.` : ''}`;
    return [[head, ...same.map(({ address, found }) => `${address}: ${found}`)].join('\n')];
  });
}
