/** Agencies that a paper names and the registry does not know: a proposed file each, from the name alone. */
import type { Agency } from '../../model/agency.ts';
import type { Language } from '../../model/document.ts';
import { fold, foldedWords } from '../../model/fold.ts';
import { findStyleProblems } from '../../model/text/vietnamese-style.ts';
import { languageWords } from '../../parse/language.ts';

export interface AgencyProposal {
  readonly agency: Agency;
  /** The words of the paper, where they mean this body in this paper alone. */
  readonly words: string;
  readonly isOwnName: boolean;
  /** The lines of the seed where the words stand. */
  readonly lines: readonly number[];
}

/** Words that are no name of the registry, with their line in the seed. */
export interface Unknown {
  readonly words: string;
  readonly line: number;
}

/** First words of names, folded, and the kind of body that they say. */
const kinds: readonly (readonly [Agency['kind'], RegExp])[] = [
  [
    'collective',
    /(?:^| )cac |^(?:nhung |tat ca |all |relevant |other |local |ministries|departments|localities|agencies|bo, nganh|so, (?:ban, )?nganh|dia phuong|don vi lien quan|co quan lien quan)/u,
  ],
  [
    'party',
    /^(?:tinh uy|thanh uy|huyen uy|dang uy|ban (?:tuyen giao|to chuc tinh uy|dan van|noi chinh)|van phong (?:tinh|thanh) uy|party )/u,
  ],
  ['legislature', /^(?:hoi dong nhan dan|hdnd|quoc hoi|national assembly|people's council|parliament)/u],
  ['court', /^(?:toa an|vien kiem sat|court|procuracy)/u],
  ['media', /^(?:dai |bao |tap chi |thong tan|radio|television|newspaper)/u],
  ['institute', /^(?:vien |truong |dai hoc|hoc vien|trung tam|university|college|institute|academy|school)/u],
  ['ministry', /^(?:bo |ministry)/u],
  [
    'locality',
    /^(?:so |ubnd|uy ban nhan dan|phong |thanh pho|tinh |huyen |xa |phuong |quan |tp |people's committee|provincial|city |municipal|county|borough)/u,
  ],
];

/** Names that every province or city has: they need their place. */
const local =
  /^(?:so |ban quan ly|phong |thanh tra|van phong (?:so|ubnd|tinh)|cong an tinh|bo chi huy|chi cuc|trung tam|dai phat thanh|bao |hdnd|ubnd (?:cac|tinh|thanh)|department of|people's committee$)/u;

/** Whether a name is one that many places have, and does not say of which it is. */
export const isEverywhere = ({ name, nameVi, kind }: Pick<Agency, 'name' | 'nameVi' | 'kind'>): boolean =>
  kind !== 'collective' &&
  [name, nameVi ?? name].every(
    (words) => local.test(fold(words)) && !/ (?:tinh|thanh pho|tp|huyen) /u.test(fold(words)),
  );

/** The place that a paper is of, as its issuer says it: "tỉnh Hà Giang". */
export function placeOf(issuer: string): string | undefined {
  const found =
    /(?:tỉnh|thành phố|tp\.?|huyện|quận|xã|phường)\s+([\p{Lu}][\p{L}.-]*(?:\s+[\p{Lu}\d][\p{L}.-]*){0,4})/iu.exec(
      issuer,
    )?.[0] ?? /(?:province of|city of)\s+[\p{Lu}]\p{L}+(?:\s\p{Lu}\p{L}+)*/u.exec(issuer)?.[0];
  return found?.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

const slugOf = (name: string, words: number) => foldedWords(name).slice(0, words).join('-').replaceAll("'", '');

/**
 * Proposes a file for each name that is unknown, the most frequent first.
 * @param unknown the words as they stand, with their lines in the seed
 * @param texts the lines of the seed
 * @param paper its issuer and title say of which place it is
 * @param taken ids of the registry
 */
export function proposeAgencies(
  unknown: readonly Unknown[],
  texts: readonly string[],
  paper: { readonly id: string; readonly language: Language; readonly says: readonly string[] },
  taken: ReadonlySet<string>,
): AgencyProposal[] {
  const place = paper.says.map(placeOf).find((found) => found !== undefined);
  const ids = new Set(taken);
  const names = Map.groupBy(
    joinLists(unknown, texts, paper.language)
      .map(({ words, line }) => ({ words: nameIn(words), line }))
      .filter(({ words }) => words.length > 1),
    ({ words }) => fold(words),
  );
  return [...names.values()]
    .sort((a, b) => b.length - a.length)
    .map((found): AgencyProposal => {
      const words = found[0]?.words ?? '';
      const folded = fold(words);
      const kind = kinds.find(([, form]) => form.test(folded))?.[0] ?? 'government-agency';
      const isLocal = kind !== 'collective' && local.test(folded);
      const isOwnName = place !== undefined && isLocal && !folded.includes(fold(place));
      const name = isOwnName ? inPlace(words, place) : words;
      // Without its place the name alone would be that of many bodies.
      const before = isLocal && place === undefined ? `${paper.id}-` : '';
      const stem = `${before}${slugOf(name, 9)}` || `${paper.id}-body`;
      let id = stem;
      for (let count = 2; ids.has(id); count++) id = `${stem}-${count}`;
      ids.add(id);
      const capital = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      const nameVi = paper.language === 'vi' && findStyleProblems(capital).length === 0 ? capital : null;
      return {
        agency: { id, name: capital, nameVi, abbreviation: null, kind, otherNames: [], succeededBy: [] },
        ...{ words, isOwnName, lines: [...new Set(found.map(({ line }) => line))] },
      };
    });
}

/** "Công an tỉnh" of "tỉnh Hà Giang" is "Công an tỉnh Hà Giang". */
function inPlace(words: string, place: string): string {
  const [kind = '', ...rest] = place.split(' ');
  return fold(words).endsWith(` ${fold(kind)}`) ? `${words} ${rest.join(' ')}` : `${words} ${place}`;
}

/** Unknown words with those that go on with them, as "phường" with "UBND các xã": a common noun alone is no name. */
function joinLists(unknown: readonly Unknown[], texts: readonly string[], language: Language): Unknown[] {
  const { commonNouns } = languageWords[language];
  const joined: Unknown[] = [];
  for (const next of unknown) {
    const last = joined.at(-1);
    const isPart = commonNouns.some((noun) => fold(next.words) === noun || fold(next.words) === `cac ${noun}`);
    const text = texts[next.line - 1] ?? '';
    const whole =
      last &&
      text.slice(text.indexOf(last.words), text.indexOf(next.words, text.indexOf(last.words)) + next.words.length);
    const between = last && whole ? whole.slice(last.words.length, whole.length - next.words.length) : '';
    if (last && whole && last.line === next.line && isPart && /^\s*(?:,|và|and|&)\s*$/u.test(between))
      joined[joined.length - 1] = { words: whole, line: next.line };
    else joined.push(next);
  }
  return joined;
}

/** A name without the bullet before it, the word that joins it to another, and the marks behind it. */
const nameIn = (words: string) =>
  words
    .replace(/^[-–—•+*\s]+/u, '')
    .replace(/^(?:and|và|&) | (?:and|và|&)$/gu, '')
    .replace(/(?<![\s.;:,])[\s.;:,]+$/u, '');

/** The proposed file of an agency. */
export const agencyYaml = ({ agency, lines }: AgencyProposal, document: string): string =>
  [
    `# Proposed from the words of ${document}, line ${lines.slice(0, 6).join(', ')}. Compare it with content/_templates/agency.yaml,`,
    '# correct it (name is the English one, null under nameVi where it has none), then remove these lines.',
    '# Where the words are only another name of a body that is there, add them to its otherNames and remove this file.',
    `id: ${agency.id}`,
    `name: ${JSON.stringify(agency.name)}`,
    `nameVi: ${agency.nameVi === null ? 'null' : JSON.stringify(agency.nameVi)}`,
    'abbreviation: null',
    `kind: ${agency.kind}`,
    'otherNames: []',
    'succeededBy: []',
    '',
  ].join('\n');
