/** Sets two records side by side, as the address or the form names them. */
import type { Card, CardItem, CardOther, GoneCard } from '../../model/card.ts';
import { compareWordsIn } from '../../words/client/compare.ts';
import { element } from '../element.ts';
import { loadNumbers } from '../record-numbers.ts';
import { Retry } from '../retry.ts';
import { linkTo, nodesOfRow } from './card-nodes.ts';
import { agenciesWith, idsMeant, isGone, loadFirst, type NamedAgency } from './cards.ts';
import { isSame, ownTexts } from './differences.ts';

const { lang } = document.documentElement;
const words = compareWordsIn(lang);
const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const agenciesNamed = (): NamedAgency[] =>
  [...document.querySelectorAll<HTMLOptionElement>('#agencies option')].map(({ value, dataset }) => ({
    id: dataset['id'] ?? '',
    names: [value, ...(dataset['names'] ?? '').split('|')].filter(Boolean),
  }));

/** Agencies that are offered where words fit several. */
const mostNear = 8;

type Found = Card | GoneCard | undefined;

const retry = new Retry();

/** Shows what the address asks for. */
export async function showComparison(): Promise<void> {
  find<HTMLFormElement>('#compare-form').hidden = false;
  const parameters = new URLSearchParams(location.search);
  const [a, b] = [parameters.get('a')?.trim() ?? '', parameters.get('b')?.trim() ?? ''];
  if (a === '' && b === '') return;
  find<HTMLInputElement>('#a').value = a;
  find<HTMLInputElement>('#b').value = b;
  await compare(a, b);
}

async function compare(a: string, b: string): Promise<void> {
  const agencies = agenciesNamed();
  try {
    const numbers = await loadNumbers();
    const [one, other] = await Promise.all([
      loadFirst(idsMeant(a, agencies, numbers, b), lang),
      loadFirst(idsMeant(b, agencies, numbers, a), lang),
    ]);
    settle('a', a, one);
    settle('b', b, other);
    find('#compare-answer').replaceChildren(...nodesFor(a, one, b, other));
  } catch {
    find('#compare-answer').replaceChildren(message(words.unavailable, []));
    retry.later(() => compare(a, b));
  }
}

/** Writes a record into its field as it is called, unless the reader writes there, and its id into the address. */
function settle(name: 'a' | 'b', asked: string, card: Found): void {
  if (!card) return;
  const field = find<HTMLInputElement>(`#${name}`);
  if (field.value === asked) field.value = !isGone(card) && card.sort === 'agency' ? card.name : card.id;
  const address = new URL(location.href);
  address.searchParams.set(name, card.id);
  history.replaceState(history.state, '', address);
}

const say = (text: string): void => {
  find('#compare-status').textContent = text;
};

/** What is said or shown of what was asked for. */
function nodesFor(a: string, one: Found, b: string, other: Found): Node[] {
  const missing = [[a, one] as const, [b, other] as const].flatMap(([text, card]) =>
    text === ''
      ? []
      : !card
        ? [unknown(text, text === a ? 'a' : 'b')]
        : isGone(card)
          ? [message(card.gone, card.to)]
          : [],
  );
  if (missing.length > 0) return missing;
  const cards = [one, other].filter((card): card is Card => card !== undefined && !isGone(card));
  const [first, second] = cards;
  if (!first) return [];
  if (!second) return [suggestions(words.chooseOther(first.name), first)];
  if (first.id === second.id) return [suggestions(words.alike(first.name), first)];
  if (first.sort !== second.sort)
    return [
      message(
        words.unlike(first.name, second.name),
        cards.map(({ name, path }) => ({ text: name, href: path })),
      ),
    ];
  return table(first, second);
}

function message(text: string, links: readonly CardItem[], advice = ''): HTMLElement {
  say(text);
  const list = links.map((item) => element('li', {}, item.href ? linkTo(item.href, item.text) : item.text));
  return element(
    'div',
    { className: 'message' },
    element('strong', {}, text),
    ...(advice ? [element('p', {}, advice)] : []),
    ...(list.length > 0 ? [element('ul', {}, ...list)] : []),
  );
}

/** What is said of words that name no record, with the agencies that have them in their names. */
function unknown(text: string, place: 'a' | 'b'): HTMLElement {
  const near = agenciesWith(text, agenciesNamed()).slice(0, mostNear);
  const links = near.map(({ id, names: [name = id] }) => {
    const address = new URL(location.href);
    address.searchParams.set(place, id);
    return { text: name, href: address.href };
  });
  return message(words.unknown(text), links, near.length > 0 ? words.several : words.unknownAdvice);
}

/** Ways to a second record beside the first. */
const suggestions = (text: string, { id, others }: Card): HTMLElement =>
  message(
    text,
    others.map((other) => ({ text: other.name, href: addressOf(id, other) })),
  );

function addressOf(a: string, { id }: CardOther): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ a, b: id }).toString();
  return address.href;
}

function table(a: Card, b: Card): Node[] {
  const heading = words.both(a.name, b.name);
  find('h1').textContent = heading;
  document.title = document.title.replace(/^[^·]*/u, `${heading} `);
  const differ = a.rows.flatMap((row, place) => {
    const beside = b.rows[place];
    return beside && !(row.again && beside.again) ? [{ row, beside, same: isSame(row, beside) }] : [];
  });
  say(words.count(differ.filter(({ same }) => !same).length, differ.length));
  find<HTMLButtonElement>('#compare-keep [data-copy]').dataset['copy'] = location.href;
  find<HTMLElement>('#compare-keep').hidden = false;
  find('#compare-note').toggleAttribute('hidden', a.sort !== 'agency');
  const head = (card: Card) =>
    cell('th', 'columnheader', { scope: 'col' }, linkTo(card.path, card.name), element('small', {}, card.about));
  const rows = differ.map(({ row, beside, same }) =>
    line(
      same ? '' : 'differs',
      cell(
        'th',
        'rowheader',
        { scope: 'row' },
        row.label,
        ' ',
        element('small', {}, same ? words.same : words.differs),
      ),
      cell('td', 'cell', {}, ...nodesOfRow(row, a, words.blank, ownTexts(row, beside))),
      cell('td', 'cell', {}, ...nodesOfRow(beside, b, words.blank, ownTexts(beside, row))),
    ),
  );
  return [
    element('p', { className: 'note' }, words.key),
    part(
      'table',
      'table',
      { className: 'beside-rows', ariaLabel: words.table(a.name, b.name) },
      part(
        'thead',
        'rowgroup',
        {},
        line(
          '',
          cell('th', 'columnheader', { scope: 'col' }, element('span', { className: 'vh' }, words.row)),
          head(a),
          head(b),
        ),
      ),
      part('tbody', 'rowgroup', {}, ...rows),
    ),
    element(
      'p',
      { className: 'note' },
      `${words.asOf(a.asOf)}. `,
      element('span', { className: 'print-only' }, location.href),
    ),
  ];
}

/** Roles are said: as a grid, a table would lose them in some browsers. */
function part<Name extends 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td'>(
  name: Name,
  role: string,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return element(name, { role, ...properties }, ...children);
}

const cell = <Name extends 'th' | 'td'>(
  name: Name,
  role: string,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
) => part(name, role, properties, ...children);

const line = (className: string, ...cells: Node[]): HTMLElement => part('tr', 'row', { className }, ...cells);
