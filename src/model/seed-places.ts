/**
 * Where each line and cell of a seed stands in the office's file that it was made from: a text file beside that file.
 * Its first lines are remarks and the checksum of the seed that it holds for; then a line each, by its number:
 * `5<TAB>Sheet1!A3 | Sheet1!B3 + Sheet1!B4`. A `|` parts cells, a `+` the places that one cell was put together from.
 */

/** The places of each cell of a line. */
export type LinePlaces = readonly (readonly string[])[];

export interface SeedPlaces {
  /** The checksum of the seed's bytes. */
  readonly seed: string;
  /** By the number of the line, from 1. */
  readonly lines: ReadonlyMap<number, LinePlaces>;
}

/** The path of such a file, from the top of the project. */
export const placesPath = (id: string): string => `seeds/originals/${id}.places.txt`;

const plain = (address: string) => address.replaceAll('|', '/').replaceAll(' + ', '+').replace(/\s+/gu, ' ').trim();

/** The file's text. */
export function formatPlaces(original: string, { seed, lines }: SeedPlaces): string {
  const rows = [...lines].map(([line, cells]) => {
    const places = cells.map((addresses) => addresses.map(plain).join(' + '));
    return `${line}\t${places.join(' | ')}`.trimEnd();
  });
  return [
    `# Where each line of the seed stands in ${original}. Written by \`npm run new document\`; not edited.`,
    `# seed ${seed}`,
    ...rows,
    '',
  ].join('\n');
}

/** Reads such a file; undefined where it names no seed. */
export function parsePlaces(text: string): SeedPlaces | undefined {
  const seed = /^# seed ([0-9a-f]{64})$/mu.exec(text)?.[1];
  if (seed === undefined) return undefined;
  const lines = new Map<number, LinePlaces>();
  for (const [, number, cells = ''] of text.matchAll(/^(\d+)\t?(.*)$/gmu))
    lines.set(
      Number(number),
      cells.split(' | ').map((places) => places.split(' + ').filter(Boolean)),
    );
  return { seed, lines };
}
