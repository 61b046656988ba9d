/** Shows the record that the address names as a card, where other sites frame it. */
import { compareWordsIn } from '../../words/client/compare.ts';
import { element } from '../element.ts';
import { findNamed } from '../named-records.ts';
import { Retry } from '../retry.ts';
import { linkTo, nodesOfRow } from './card-nodes.ts';
import { isGone, loadFirst } from './cards.ts';

const { lang } = document.documentElement;
const words = compareWordsIn(lang);
const asked = new URLSearchParams(location.search).get('id')?.trim() ?? '';

const retry = new Retry();

/** @param place of the card on the page */
export const showRecordCard = (place: HTMLElement): Promise<void> =>
  show(place).catch(() => {
    say(place, words.unavailable);
    retry.later(() => showRecordCard(place));
  });

async function show(place: HTMLElement): Promise<void> {
  if (asked === '') return say(place, words.nothingAsked);
  const id = asked.toLowerCase();
  const card =
    (/^[a-z][a-z0-9-]*$/u.test(id) ? await loadFirst([id], lang) : undefined) ??
    (await loadFirst(await findNamed(asked), lang));
  if (!card) return say(place, words.unknown(asked));
  if (isGone(card)) return say(place, card.gone, ...card.to.map(({ text, href = '' }) => linkTo(href, text)));
  const rows = card.rows
    .filter(({ items, again }) => items.length > 0 && !again)
    .flatMap((row) => [element('dt', {}, row.label), element('dd', {}, ...nodesOfRow(row, card, words.blank))]);
  place.replaceChildren(
    element('h2', {}, linkTo(card.path, card.name)),
    element('p', { className: 'note' }, card.about),
    element('dl', {}, ...rows),
    element('p', { className: 'note' }, linkTo(card.path, words.open(card.name))),
  );
  offerCode(card.id, `${card.name}, ${card.about}`);
}

/** Shows the code that frames the card, where it is not framed already. */
function offerCode(id: string, title: string): void {
  const code = document.querySelector<HTMLElement>('#card-iframe');
  const offer = document.querySelector<HTMLElement>('#card-code');
  if (!code || !offer || window.parent !== window) return;
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const address = `${location.origin}${location.pathname}?id=${id}`;
  code.textContent = (code.textContent ?? '')
    .replace(/src="[^"]*"/u, () => `src="${address}"`)
    .replace(/title="[^"]*"/u, () => `title="${quoted}"`);
  offer.hidden = false;
}

/** Says why no card is shown. */
function say(place: HTMLElement, text: string, ...links: Node[]): void {
  place.replaceChildren(element('p', {}, element('strong', {}, text)), ...links);
}
