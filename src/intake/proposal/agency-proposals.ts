/** Agencies that a paper names and the registry does not know: a proposed file each, from the name alone. */
import type { Agency } from '../../model/agency.ts';
import type { Language } from '../../model/document.ts';
import { fold, foldedWords } from '../../model/fold.ts';
import { findStyleProblems } from '../../model/text/vietnamese-style.ts';

export interface AgencyProposal {
  readonly agency: Agency;
  /** The words of the paper, where they mean this body in this paper alone. */
  readonly words: string;
  readonly isOwnName: boolean;
  /** The lines of the seed where the words stand. */
  readonly lines: readonly number[];
}

/** First words of names, folded, and the kind of body that they say. */
const kinds: readonly (readonly [Agency['kind'], RegExp])[] = [
  [
    'collective',
    /^(?:cac |nhung |tat ca |all |relevant |other |local |ministries|departments|localities|agencies|bo, nganh|so, (?:ban, )?nganh|dia phuong|don vi lien quan|co quan lien quan)/u,
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
  /^(?:so |ban quan ly|phong |thanh tra tinh|van phong ubnd|van phong tinh|cong an tinh|bo chi huy|chi cuc|trung tam|dai phat thanh|bao |hdnd|ubnd (?:cac|tinh|thanh)|department of|people's committee$)/u;

/** The place that a paper is of, as its issuer says it: "tỉnh Hà Giang". */
export function placeOf(issuer: string): string | undefined {
  const found =
    /(?:tỉnh|thành phố|tp\.?|huyện|quận|xã|phường)\s+([\p{Lu}][\p{L}.-]*(?:\s+[\p{Lu}\d][\p{L}.-]*){0,4})/iu.exec(
      issuer,
    )?.[0] ?? /(?:province of|city of)\s+[\p{Lu}]\p{L}+(?:\s\p{Lu}\p{L}+)*/u.exec(issuer)?.[0];
  if (found === undefined) return undefined;
  return found === found.toUpperCase() ? inSmallLetters(found) : found;
}

/** "TỈNH HÀ GIANG" as "tỉnh Hà Giang". */
function inSmallLetters(words: string): string {
  const kinds = new Set(['TỈNH', 'THÀNH', 'PHỐ', 'HUYỆN', 'QUẬN', 'XÃ', 'PHƯỜNG']);
  return words
    .split(' ')
    .map((word) => (kinds.has(word) ? word.toLowerCase() : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`))
    .join(' ');
}

const slugOf = (name: string, words: number) => foldedWords(name).slice(0, words).join('-').replaceAll("'", '');

/**
 * Proposes a file for each name that is unknown, the most frequent first.
 * @param unknown the words as they stand, with their lines in the seed
 * @param paper its issuer and title say of which place it is
 * @param taken ids of the registry
 */
export function proposeAgencies(
  unknown: readonly { readonly words: string; readonly line: number }[],
  paper: { readonly id: string; readonly language: Language; readonly says: readonly string[] },
  taken: ReadonlySet<string>,
): AgencyProposal[] {
  const place = paper.says.map(placeOf).find((found) => found !== undefined);
  const ids = new Set(taken);
  const names = Map.groupBy(
    unknown.map(({ words, line }) => ({ words: nameIn(words), line })).filter(({ words }) => words.length > 1),
    ({ words }) => fold(words),
  );
  return [...names.values()]
    .sort((a, b) => b.length - a.length)
    .map((found): AgencyProposal => {
      const words = found[0]?.words ?? '';
      const folded = fold(words);
      const kind = kinds.find(([, form]) => form.test(folded))?.[0] ?? 'government-agency';
      const isOwnName =
        place !== undefined && kind !== 'collective' && local.test(folded) && !folded.includes(fold(place));
      const name = isOwnName ? `${words} ${place}` : words;
      const stem = slugOf(name, 9) || `${paper.id}-body`;
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

/** A name without the bullet before it and the marks behind it. */
const nameIn = (words: string) => words.replace(/^[-–—•+*\s]+/u, '').replace(/[\s.;:,]+$/u, '');

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
