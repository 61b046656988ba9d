/**
 * Addresses as people copy them from letters: in capitals, with the marks that stand around them, with numbers as a text
 * prints them. Without schemas, so that the browser can use it; it answers guesses, and whoever asks it looks whether they exist.
 */
import { type NumberWords, plainNumbers, type RecordNumbers, recordsAsked } from './asked-record.ts';
import { documentPath, groupPath, indicatorPath, taskPath } from './paths.ts';

/** What is not part of a word: at the ends of an id a mark of the sentence, inside it a dot or dash. */
const marks = /[^\p{L}\p{N}]+/gu;
const ends = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/**
 * The address of a page that another may have meant.
 * @param path a decoded path, like `/T/NQ03-I11.1.`
 * @returns the path as this site writes addresses, like `/t/nq03-i11-1/`; for the point đ, which ids write dd, `/t/nq03-3dd/`
 */
export function tidyPath(path: string): string {
  const parts = plainNumbers(path)
    .split(/[/\\]+/u)
    .map((part) => part.replace(ends, '').replace(marks, '-'));
  return `/${parts
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('')}`;
}

/** An id as its text prints the number: `nq03-i11.1` for nq03-i11-1, `nq03-3đ` for nq03-3dd; none where that is the id. */
export function printedIds(id: string): string[] {
  const indicator = /^([a-z0-9]+-i\d+)-(\d+)$/u.exec(id);
  if (indicator) return [`${indicator[1]}.${indicator[2]}`];
  const letter = id.replace(/(-\d+)dd(?=-|$)/u, '$1đ');
  return letter === id ? [] : [letter];
}

/** Most of what a lost address is worth asking for. */
const mostAsked = 12;

/**
 * Pages that an address may have meant which leads nowhere, likeliest first: the address itself written well, ids of
 * records in it, else names of records in it.
 * @param path a decoded path, like `/task/26` or `/tasks/nq03_26`
 */
export function pathsAsked(path: string, numbers: RecordNumbers, words: NumberWords): string[] {
  const text = plainNumbers(path.slice(0, 300));
  const tidy = tidyPath(path);
  const ids = Object.keys(numbers.documents).flatMap((document) => idsIn(text, document));
  const asked = ids.length > 0 ? ids : namesIn(text).flatMap((name) => recordsAsked(name, numbers, words));
  // Only where more than a slash was amiss, and never a short address, whose record is asked for below.
  const own = ids.length === 0 && tidy !== `${path.replace(/\/$/u, '')}/` && /^\/[a-z]{3}/u.test(tidy) ? [tidy] : [];
  return [...new Set([...own, ...asked.map(pageOf)])].filter((other) => other !== path).slice(0, mostAsked);
}

/** What may name a record in an address: all of it, each part, each number; not the further pages of a list. */
function namesIn(text: string): string[] {
  const parts = text
    .replace(/\bpage\/\d+/gu, '')
    .split(/[/\\]+/u)
    .filter(Boolean);
  return [
    parts.join(' '),
    ...parts,
    ...parts.flatMap((part) => part.match(/(?<![\p{L}\p{N}])i?\d{1,5}(?:[.-]\d{1,3})?(?![\p{L}\p{N}])/gu) ?? []),
  ];
}

// "26", "3dd", "i11", "s2", "g3", "1b", "5"
const step = String.raw`(?:[a-z]?\d{1,5}[a-z]{0,2}|[a-z]{1,2})(?![\p{L}\p{N}])`;

/** The steps of a place, with any marks between them. */
const placePattern = new RegExp(String.raw`^${step}(?:[^\p{L}\p{N}/]+${step}){0,2}`, 'u');

/** The places behind each mention of a document's id as a whole word; undefined behind one that stands alone. */
function placesIn(text: string, document: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let at = text.indexOf(document); at >= 0; at = text.indexOf(document, at + 1)) {
    if (/[\p{L}\p{N}]$/u.test(text.slice(0, at))) continue;
    const behind = text.slice(at + document.length);
    const [place] = placePattern.exec(behind.replace(/^[^\p{L}\p{N}]+/u, '')) ?? [];
    if (place !== undefined || !/^\p{L}/u.test(behind)) found.push(place);
  }
  return found;
}

/**
 * Ids of a document's records in a text: the document's id, then the steps of a place with any marks between them, zeros
 * before a number left out. A last step with a letter may belong to what follows an id, like its line: `nq03-26#L633`.
 */
function idsIn(text: string, document: string): string[] {
  return placesIn(text, document).flatMap((place) => {
    if (place === undefined) return [document];
    const steps = place
      .split(marks)
      .filter(Boolean)
      .map((one) => one.replace(/^([a-z]?)0+(?=\d)/u, '$1'));
    // "nq03-11.1": the number of an indicator, without its letter.
    if (steps.length === 2 && steps.every((one) => /^\d+$/u.test(one))) return [`${document}-i${steps.join('-')}`];
    const id = `${document}-${steps.join('-')}`;
    return steps.length > 1 && /^[a-z]/u.test(steps.at(-1) ?? '')
      ? [id, `${document}-${steps.slice(0, -1).join('-')}`]
      : [id];
  });
}

/** The page of a record or document by its id. */
export function pageOf(id: string): string {
  if (!id.includes('-')) return documentPath(id);
  if (/^[^-]+-i\d/u.test(id)) return indicatorPath(id);
  return /^[^-]+-g\d/u.test(id) ? groupPath(id) : taskPath(id);
}
