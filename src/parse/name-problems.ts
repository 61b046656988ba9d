/** Names in the registry that would be read as another body, or as no body at all. */
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import { foldedWords } from '../model/fold.ts';
import { languageWords } from './language.ts';

/** A name that cannot stand, with the agency that it stands in and one sentence for whoever wrote it. */
export interface NameProblem {
  readonly agency: string;
  readonly message: string;
}

/** Words of a document's `names` that cannot stand. */
export interface OwnNameProblem {
  readonly document: string;
  /** The words, as the key of their entry. */
  readonly words: string;
  readonly message: string;
}

/**
 * Finds entries of `names` in the documents' files that name no body of the registry, or whose words are none.
 * @returns one problem an entry
 */
export function findOwnNameProblems(
  documents: readonly Pick<SourceDocument, 'id' | 'names'>[],
  agencies: readonly Pick<Agency, 'id'>[],
): OwnNameProblem[] {
  const ids = new Set(agencies.map(({ id }) => id));
  return documents.flatMap(({ id: document, names = {} }) =>
    Object.entries(names).flatMap(([words, meant]) => {
      const report = (message: string): OwnNameProblem => ({
        ...{ document, words },
        message: `names: "${words}" ${message}`,
      });
      const unknown = [meant].flat().filter((id) => !ids.has(id));
      return [
        ...(keyOf(ownWords(words)).length < 2 ? [report('is no name. Write the words as the document has them.')] : []),
        ...unknown.map((id) =>
          report(
            `means "${id}", which is no agency in content/agencies. Write the id of one, or add content/agencies/${id}.yaml.`,
          ),
        ),
      ];
    }),
  );
}

type Named = Pick<Agency, 'id' | 'name' | 'nameVi' | 'abbreviation' | 'otherNames' | 'kind'>;

const languages = Object.values(languageWords);
// Words that join names or stand before them, and add nothing to one.
const joining = new Set([...languages.flatMap(({ connectives }) => connectives), 'of', 'for', 'cua', 'or', 'hoac']);
const ands = new Set(['and', 'va']);
const common = new Set(languages.flatMap(({ commonNouns, sharedNouns }) => [...commonNouns, ...sharedNouns]));

/**
 * Finds names that two agencies have, and names that are none: a connective, a mark, a common noun alone ("Ministry"),
 * or a list of other bodies. Each would take words of the texts away from the body that they mean. Capitals, tone marks,
 * đ and d, spaces, marks and "The" do not tell two names apart.
 * @returns one problem a name
 */
export function findNameProblems(agencies: readonly Named[]): NameProblem[] {
  const problems: NameProblem[] = [];
  const owners = new Map<string, string>();
  for (const agency of agencies) {
    const own = new Set<string>();
    for (const [field, name] of namesOf(agency)) {
      const report = (message: string) =>
        problems.push({ agency: agency.id, message: `${field}: "${name}" ${message}` });
      const words = ownWords(name);
      const key = keyOf(words);
      if (key.length < 2) report('is no name. Write one that says which body is meant, or remove it.');
      else if (isCommon(words, agency.kind === 'collective'))
        report('is a common word and names no body by itself. Write the whole name, or remove it.');
      if (key.length < 2 || own.has(key)) continue;
      own.add(key);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, agency.id);
      else
        report(
          `is a name of content/agencies/${owner}.yaml too, and can mean only one body. Remove it from one of the two files. Where each is meant in another document, give both their whole names here, and write in each document's file which it means: names: { ${JSON.stringify(name)}: ${agency.id} }.`,
        );
    }
  }
  return [...problems, ...findLists(agencies, owners)];
}

/** Whether words are a common noun alone. A set of bodies may be called by the plural ("Ministries", "Các bộ"), one body may not. */
function isCommon(words: readonly string[], isSet: boolean): boolean {
  if (common.has(words.join(' '))) return true;
  if (isSet) return false;
  const [first, ...rest] = words;
  const singular = words.join(' ').replace(/ies$/u, 'y').replace(/s$/u, '');
  return common.has(singular) || (first === 'cac' && common.has(rest.join(' ')));
}

/** Names that are made of names of other bodies: they would be read before each of those. A set may be made of other sets. */
function findLists(agencies: readonly Named[], owners: ReadonlyMap<string, string>): NameProblem[] {
  const sets = new Set(agencies.flatMap(({ id, kind }) => (kind === 'collective' ? [id] : [])));
  return agencies.flatMap((agency) =>
    namesOf(agency).flatMap(([field, name]) => {
      const others = partsOf(ownWords(name), agency.id, owners);
      if (!others || others.length < 2 || others.every((id) => sets.has(id))) return [];
      const message = `${field}: "${name}" is a list of other bodies (${others.join(', ')}), each of which is found by its own name. Remove it.`;
      return [{ agency: agency.id, message }];
    }),
  );
}

// No name has more words; a longer one is no list worth looking for.
const mostWords = 40;

/** The other bodies whose names make up these words, one after the other; undefined where something is left over. */
function partsOf(words: readonly string[], own: string, owners: ReadonlyMap<string, string>): string[] | undefined {
  if (words.length > mostWords) return undefined;
  const known: (string[] | undefined)[] = [];
  known[words.length] = [];
  for (let from = words.length - 1; from >= 0; from--) {
    if (joining.has(words[from] ?? '')) known[from] = known[from + 1];
    for (let to = words.length; to > from; to--) {
      const owner = owners.get(keyOf(words.slice(from, to)));
      const rest = known[to];
      if (owner !== undefined && owner !== own && rest) known[from] = [owner, ...rest];
    }
  }
  return known[0];
}

const namesOf = ({ name, nameVi, abbreviation, otherNames }: Named): [field: string, name: string][] =>
  Object.entries({ name, nameVi, abbreviation })
    .flatMap(([field, text]): [string, string][] => (text ? [[field, text]] : []))
    .concat(otherNames.map((text): [string, string] => ['otherNames', text]));

// "Science & Technology" is "Science and Technology".
const keyOf = (words: readonly string[]): string => words.filter((word) => !ands.has(word)).join('');

/** The words of a name, folded, without those at its ends that only join names. */
function ownWords(name: string): string[] {
  const words = foldedWords(name);
  while (joining.has(words[0] ?? '')) words.shift();
  while (joining.has(words.at(-1) ?? '')) words.pop();
  return words;
}
