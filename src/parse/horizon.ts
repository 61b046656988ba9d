/** The horizon that a heading of an indicator list sets: the year by which its targets are to be reached. */

/** A year; that a heading names none ("General targets"); or that it means one that cannot be read. */
export type Horizon = number | 'none' | 'unread';

const damaged =
  /(?<![\p{L}\p{N}])(?:(?=[OoQlIxX?ОоЗ]{0,3}\d)[\dOoQlIxX?ОоЗ]{4}|\d{3,6}|20 ?\d \d|20 \d\d|2 ?0 \d ?\d)(?![\p{L}\p{N}])/u;

/**
 * Reads the horizon of a heading. A span of years means its last one; several other years, or figures that are no year
 * ("By 20x0", "By 203O"), cannot be read.
 */
export function parseHorizon(title: string): Horizon {
  const years = [...title.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)].map((match) =>
    Number(match[0]),
  );
  // "20x0", "2O30", "20 30", "2130": figures that are meant as a year and are none.
  const rest = title.replace(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu, '');
  if (damaged.test(rest)) return 'unread';
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  if (new Set(years).size === 1) return first;
  const ends = /((?:19|20)\d\d) ?(?:[-–—]|to|đến) ?(?:năm )?((?:19|20)\d\d)/u.exec(title);
  const span = years.length === 2 && ends !== null && first < last;
  return span ? last : 'unread';
}
