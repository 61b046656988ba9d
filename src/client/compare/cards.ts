/** Finds the records that somebody means, and loads their cards. */
import { pathsAsked } from '../../model/asked-address.ts';
import { type RecordNumbers, recordsAsked } from '../../model/asked-record.ts';
import type { Card, GoneCard } from '../../model/card.ts';
import { fold } from '../../model/fold.ts';
import { cardsPath } from '../../model/paths.ts';
import { numberWords } from '../../words/client/number-words.ts';
import { loadNumbers } from '../record-numbers.ts';
import { served, withinSite } from '../site-path.ts';

/** An agency that can be named: its id, and all its names, abbreviations included. */
export interface NamedAgency {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The ids that a text may mean, likeliest first: an agency by a name of its, a record by its id or its number.
 * @param beside what stands on the other side: of ids that a number alone may mean, those of its kind come first
 * @example idsMeant('76', [], numbers) // ["nq03-76"]
 */
export function idsMeant(
  text: string,
  agencies: readonly NamedAgency[],
  numbers: RecordNumbers,
  beside = '',
): string[] {
  const folded = fold(text);
  if (folded === '') return [];
  const named = agencies.filter(({ id, names }) => [id, ...names].some((name) => fold(name) === folded));
  if (named.length > 0) return named.map(({ id }) => id);
  const isIndicator = (id: string) => numbers.ids.indicator.includes(id);
  const [other] = recordsMeant(beside, numbers);
  const isAlike = (id: string) => other !== undefined && isIndicator(id) === isIndicator(other);
  const records = recordsMeant(text, numbers).sort((a, b) => Number(isAlike(b)) - Number(isAlike(a)));
  if (records.length > 0) return records;
  const [near, ...others] = agenciesWith(text, agencies);
  if (near) return others.length === 0 ? [near.id] : [];
  // An agency that has left is no longer among the names.
  return /^[a-z][a-z0-9-]*$/u.test(text) ? [text] : [];
}

/** The ids that a text names as a whole, by the one rule for numbers; of a copied address, those that its path names. */
function recordsMeant(text: string, numbers: RecordNumbers): string[] {
  if (!URL.canParse(text)) return recordsAsked(text, numbers, numberWords);
  // The rule is for addresses that lead nowhere, and leaves out the one that is asked for.
  return pathsAsked(`${withinSite(new URL(text).pathname)}/`, numbers, numberWords)
    .filter((path) => /^\/(?:tasks|indicators)\//u.test(path))
    .map((path) => path.split('/').at(-2) ?? '');
}

/**
 * The agencies with a name that has all the words of a text, in any order: the last word may be begun only.
 * @example agenciesWith('public security', agencies) // the Ministry of Public Security
 */
export function agenciesWith(text: string, agencies: readonly NamedAgency[]): NamedAgency[] {
  const wordsOf = (name: string) => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const asked = wordsOf(text);
  if (asked.join('').length < 3) return [];
  const last = asked.length - 1;
  return agencies.filter(({ names }) =>
    names
      .map(wordsOf)
      .some((name) =>
        asked.every((word, at) => name.some((one) => (at === last ? one.startsWith(word) : one === word))),
      ),
  );
}

/** How long a reader waits for a card, in milliseconds. */
const patience = 20_000;

/**
 * The card of the first record that is there.
 * @throws Error where the site cannot be reached, or the card of a record that it has cannot be had
 */
export async function loadFirst(ids: readonly string[], lang: string): Promise<Card | GoneCard | undefined> {
  for (const id of ids) {
    const answer = await fetch(served(cardsPath(lang, id)), { signal: AbortSignal.timeout(patience) });
    // Some hosts answer any address with a page, as a network does that asks for a password first.
    const isPage = answer.ok && !answer.headers.get('content-type')?.includes('json');
    if (([404, 410].includes(answer.status) || isPage) && !(await isHere(id))) continue;
    if (!answer.ok) throw new Error(answer.statusText);
    const card = ((await answer.json()) as Readonly<Record<string, Card | GoneCard>> | null)?.[id];
    if (card?.id === id) return card;
    if (await isHere(id)) throw new Error(`This is not the card of ${id}.`);
  }
  return undefined;
}

/** Whether a task, measure or indicator is of this site, which answers to this at all. */
const isHere = async (id: string): Promise<boolean> =>
  Object.values((await loadNumbers()).ids)
    .flat()
    .includes(id);

export const isGone = (card: Card | GoneCard): card is GoneCard => 'gone' in card;
