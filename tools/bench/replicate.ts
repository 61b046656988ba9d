/**
 * Larger catalogues of our own: documents as a province would issue them, their rows varied from real rows. Their words,
 * bodies and places are invented; they are for measuring only and are never published.
 */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Agency } from '../../src/model/agency.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import type { Group } from '../../src/model/group.ts';
import type { Task } from '../../src/model/task.ts';
import { randomFrom } from './random.ts';

/** The real rows that are varied, and the groups that they stand in. Those in other languages than English are left out. */
export interface Pattern {
  readonly documents: readonly Pick<SourceDocument, 'id' | 'language'>[];
  readonly tasks: readonly Task[];
  readonly groups: readonly Group[];
}

/** As many rows as Appendix II of the Government's programme has: a list that one body can still follow. */
const rowsOfDocument = 140;
const groupsOfDocument = 7;
/** One word of four is another: sentences stay as long and as common in their words, and hardly two are the same. */
const shareOfOtherWords = 1 / 4;

const departments = [
  ['health', 'Department of Health'],
  ['home', 'Department of Home Affairs'],
  ['police', 'Provincial Police'],
  ['schools', 'Department of Education and Training'],
  ['finance', 'Department of Finance'],
  ['science', 'Department of Science and Technology'],
] as const;

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

/**
 * Writes the files of as many further tasks as asked for.
 * @param count of tasks; 140 fit into one document
 * @param seed decides every choice: the same seed gives the same files
 * @returns texts by their path within the project, seeds sealed
 * @throws Error where no row of the pattern can be varied
 */
export function replicate(pattern: Pattern, count: number, seed: number): Map<string, string> {
  const random = randomFrom(seed);
  const english = new Set(pattern.documents.flatMap(({ id, language }) => (language === 'en' ? [id] : [])));
  const rows = pattern.tasks.filter(
    ({ document, kind, description, outputText, deadline }) =>
      english.has(document) &&
      kind === 'task' &&
      description.endsWith('.') &&
      !!outputText &&
      !!deadline?.raw &&
      deadline.kind !== 'unstated',
  );
  if (rows.length === 0) throw new Error('No task has words, an output and a deadline to be varied.');
  const words = rows.flatMap(({ description }) => description.match(plainWord) ?? []);
  const files = new Map<string, string>();
  for (let place = 1; (place - 1) * rowsOfDocument < count; place++) {
    const tasks = Math.min(rowsOfDocument, count - (place - 1) * rowsOfDocument);
    const id = `p${place}`;
    const bodies = departments.map(([short, name]): Agency => {
      const agency = { nameVi: null, abbreviation: null, kind: 'locality' as const, otherNames: [], succeededBy: [] };
      return { id: `${id}-${short}`, name: `${name} of Province ${place}`, ...agency };
    });
    for (const body of bodies) files.set(`content/agencies/${body.id}.yaml`, stringify(body));
    const text = seedText(
      place,
      tasks,
      { rows, words, bodies, groups: pattern.groups.filter(({ document }) => english.has(document)) },
      random,
    );
    files.set(`seeds/province-${place}.txt`, text);
    files.set(`content/documents/${id}.yaml`, stringify(documentOf(id, place, tasks, text)));
  }
  return files;
}

/** A word in small letters that is not the start of a name, number or sentence. */
const plainWord = /(?<= )[a-z]{5,}(?=[ ,.;])/g;

interface Stock {
  readonly rows: readonly Task[];
  readonly words: readonly string[];
  readonly bodies: readonly Agency[];
  readonly groups: readonly Group[];
}

const columns = [
  ['No.', 'number'],
  ['Task description', 'description'],
  ['Lead agency', 'lead'],
  ['Coordinating agencies', 'coordinating'],
  ['Expected output', 'output'],
  ['Completion timeframe', 'deadline'],
] as const;

function seedText(place: number, tasks: number, stock: Stock, random: Random): string {
  const lines = ['ACTION PROGRAMME', `on science, technology and innovation in Province ${place}`, 'APPENDIX'];
  const row = (...cells: readonly string[]) => lines.push(...cells.map((cell) => `${cell} |`.trim()));
  row(...columns.map(([header]) => header));
  const groups = groupCount(tasks);
  for (let task = 0; task < tasks; task++) {
    const group = Math.floor((task * groups) / tasks);
    if (task === 0 || group > Math.floor(((task - 1) * groups) / tasks)) {
      row(`${numerals[group]}.`, varied(pick(stock.groups, random).title, stock.words, random), '', '', '', '');
    }
    const lead = pick(stock.bodies, random);
    const other = pick(
      stock.bodies.filter((body) => body !== lead),
      random,
    );
    const { description } = pick(stock.rows, random);
    const [{ outputText }, { deadline }] = [pick(stock.rows, random), pick(stock.rows, random)];
    row(
      `${task + 1}.`,
      varied(description, stock.words, random),
      lead.name,
      other.name,
      outputText ?? '',
      deadline?.raw ?? '',
    );
  }
  return `${lines.join('\n')}\n`;
}

const varied = (text: string, words: readonly string[], random: Random): string =>
  text.replace(plainWord, (word) => (random() < shareOfOtherWords ? pick(words, random) : word));

/**
 * Vietnamese texts as many as asked for: those that are given, then varied ones. One syllable of four is another.
 * @param seed decides every choice
 */
export function varyVietnamese(texts: readonly string[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const stock = texts.flatMap((text) => text.match(plainSyllable) ?? []);
  const varied = (text: string) =>
    text.replace(plainSyllable, (syllable) => (random() < shareOfOtherWords ? pick(stock, random) : syllable));
  return Array.from({ length: count }, (_, place) => texts[place] ?? varied(pick(texts, random)));
}

/** A syllable in small letters that is not the start of a name or sentence. */
const plainSyllable = /(?<= )\p{Ll}{2,}(?=[ ,.;])/gu;

const groupCount = (tasks: number) => Math.min(groupsOfDocument, tasks);

function documentOf(id: string, place: number, tasks: number, text: string): SourceDocument {
  return {
    ...{ id, number: `${place}/CTr-UBND`, shortName: `Programme of Province ${place}` },
    title: `Action programme on science, technology and innovation in Province ${place}`,
    ...{
      issuer: `People's Committee of Province ${place}`,
      issued: '2025-01-09',
      language: 'en',
      letters: 'vietnamese',
    },
    ...{ publisher: 'not stated', about: 'Made from varied real rows, for measuring only.' },
    seed: { file: `province-${place}.txt`, sha256: createHash('sha256').update(text).digest('hex') },
    ...{
      ignored: [],
      inserted: [],
      removed: [],
      publications: [],
      reads: {},
      relations: [],
      grammar: 'resolution',
      sections: [],
    },
    tables: [
      {
        ...{ begins: 'APPENDIX', name: 'Appendix', holds: 'tasks' },
        columns: columns.map(([header, field]) => ({ header, field })),
      },
    ],
    expects: {
      ...{ tasks, indicators: 0, subIndicators: 0, groups: groupCount(tasks), measures: {} },
      ...{ provisions: { paragraph: 2, heading: 1 }, diagnostics: {} },
    },
  };
}
