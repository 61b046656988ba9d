/** The page of changes, narrowed to what the reader chose: reads the form and the address, and writes the list in place of the page's own. */
import type { ChangeFile, ListedChange } from '../../model/change-file.ts';
import { langOfTag } from '../../model/lang.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { changesWordsIn } from '../../words/client/changes.ts';
import { queryWordsIn } from '../../words/client/query.ts';
import { Address } from '../address.ts';
import { type CatalogueState, searchFromState, stateFromSearch, without } from '../catalogue/state.ts';
import { type Chip, fillChips } from '../chips.ts';
import { element } from '../element.ts';
import { nodesOf } from '../rich.ts';
import { served } from '../site-path.ts';
import { waitFor } from '../waiting.ts';
import { feedsFor, isDay, type Narrowed, names, narrow } from './narrow.ts';

/** Changes that are shown at once, and with each press of the button. */
const step = 25;

const { lang } = document.documentElement;
const words = changesWordsIn(lang);
const queryWords = queryWordsIn(lang);

/** The parts of the page that a filter fills. */
function partsOf(form: HTMLFormElement) {
  // The page is made with all of them.
  const find = (selector: string) => form.parentElement?.querySelector(selector) as HTMLElement;
  const list = find('[data-list]');
  return {
    ...{ form, list, chips: find('.chips'), count: find('[data-count]'), asked: find('[data-asked]') },
    feeds: find('[data-feeds]'),
    link: find('[data-copy]'),
    /** The list that the page came with. */
    plain: [...list.childNodes],
    field: (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement,
  };
}

/** A form with one field a name and the address of the list. What it fills stands in the part of the page around it. */
class ChangeFilter {
  readonly #parts;
  #state: CatalogueState;
  #address = new Address(() => searchFromState(this.#state));
  #loading: Promise<ChangeFile> | undefined;

  constructor(form: HTMLFormElement) {
    this.#parts = partsOf(form);
    this.#state = stateOfAddress();
    // What is chosen shows at once; the button leads to it.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#parts.count.scrollIntoView();
    });
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      const left = without(this.#state, target.name);
      const chosen = target.value === '' ? left.chosen : new Map([...left.chosen, [target.name, [target.value]]]);
      void this.#ask({ ...left, chosen });
    });
    addEventListener('popstate', () => {
      this.#address.drop();
      this.#state = stateOfAddress();
      void this.#show();
    });
    form.hidden = false;
    void this.#show();
  }

  #ask(next: CatalogueState): Promise<void> {
    this.#state = next;
    this.#address.push();
    return this.#show();
  }

  async #show(): Promise<void> {
    const { count, list, plain } = this.#parts;
    const own = this.#state;
    this.#showState(own);
    if (own.chosen.size === 0) {
      count.replaceChildren();
      list.replaceChildren(...plain);
      return;
    }
    try {
      const file = await waitFor(this.#load(), () => {
        if (own === this.#state) count.textContent = queryWords.stillLoading;
      });
      if (own === this.#state) this.#showList(narrow(file, own.chosen), file.changes.length);
    } catch {
      this.#loading = undefined;
      if (own !== this.#state) return;
      count.textContent = words.unavailable;
      list.replaceChildren(...plain);
    }
  }

  #load(): Promise<ChangeFile> {
    this.#loading ??= load(this.#parts.form.dataset['narrow'] ?? '');
    return this.#loading;
  }

  #showState(state: CatalogueState): void {
    const { asked, chips, feeds, field, link } = this.#parts;
    const { chosen } = state;
    for (const name of names) {
      const [value = ''] = chosen.get(name) ?? [];
      field(name).value = this.#isKnown(name, value) ? value : '';
    }
    const ask = (next: CatalogueState) => this.#ask(next);
    fillChips(chips, this.#chipsOf(state), { none: { ...state, chosen: new Map() }, near: field('since'), ask });
    link.dataset['copy'] = location.origin + location.pathname + searchFromState(state);
    const fitting = feedsFor(chosen, langOfTag(lang), (name, value) => this.#isKnown(name, value)).map(
      ({ path, of }) => ({
        href: path,
        text: of ? this.#nameOf(of.name, of.value) : words.allFeed,
      }),
    );
    const values = [...chosen.values()].flat().length;
    asked.hidden = values === 0;
    feeds.replaceChildren(...nodesOf([words.feeds(fitting, values === 1 && !chosen.has('since'))]));
  }

  #chipsOf(state: CatalogueState): Chip<CatalogueState>[] {
    return [...state.chosen].flatMap(([name, values]) =>
      values.map((value) => {
        const label = this.#parts.field(name).labels?.[0]?.firstElementChild?.textContent ?? name;
        const text = catalogueWordsIn(lang).choice(label, this.#nameOf(name, value));
        return { text, next: without(state, name, value) };
      }),
    );
  }

  #optionOf(name: string, value: string): HTMLOptionElement | undefined {
    const field = this.#parts.field(name);
    return field instanceof HTMLSelectElement ? [...field.options].find((one) => one.value === value) : undefined;
  }

  /** Whether it is one that the form can say; another, of an old or mistyped address, is taken back by its chip. */
  #isKnown(name: string, value: string): boolean {
    return name === 'since' ? isDay(value) : this.#optionOf(name, value) !== undefined;
  }

  #nameOf(name: string, value: string): string {
    return this.#isKnown(name, value) ? (this.#optionOf(name, value)?.text ?? value) : queryWords.unknown(value);
  }

  #showList(narrowed: readonly Narrowed[], total: number): void {
    const { count, list } = this.#parts;
    const shown = narrowed.reduce((sum, { changes }) => sum + changes.length, 0);
    count.textContent = words.counted(shown, total);
    if (shown === 0) {
      list.replaceChildren(element('p', { className: 'message' }, words.nothing));
      return;
    }
    const more = element('button', { type: 'button', className: 'button' });
    const rows = element('div', { className: 'ruled' });
    let most = 0;
    const extend = () => {
      const before = most;
      most += step;
      rows.replaceChildren(...rowsOf(narrowed, most));
      more.hidden = most >= shown;
      more.textContent = words.showMore(Math.min(step, shown - most));
      if (before > 0) rows.querySelectorAll('li')[before]?.querySelector('a')?.focus();
    };
    more.onclick = extend;
    extend();
    list.replaceChildren(rows, more);
  }
}

const stateOfAddress = (): CatalogueState => ({
  ...stateFromSearch(location.search, names),
  ...{ query: '', sort: 'number' },
});

async function load(path: string): Promise<ChangeFile> {
  const response = await fetch(served(path));
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as ChangeFile;
}

/** The first changes, under the days of their releases. */
function rowsOf(narrowed: readonly Narrowed[], most: number): HTMLElement[] {
  let left = most;
  return narrowed.flatMap(({ release: [anchor, , day], changes }) => {
    const own = changes.slice(0, Math.max(left, 0));
    left -= own.length;
    if (own.length === 0) return [];
    const heading = element('h2', {}, element('a', { href: `#${anchor}` }, day));
    return [
      element(
        'section',
        { className: 'row' },
        heading,
        element('div', { className: 'entry' }, element('ul', {}, ...own.map(itemOf))),
        element('div', { className: 'prov' }, element('p', {}, words.changes(changes.length))),
      ),
    ];
  });
}

function itemOf([, name, href, event, said]: ListedChange): HTMLElement {
  return element(
    'li',
    {},
    element('p', {}, href === '' ? name : element('a', { href }, name), ` · ${event}`),
    ...(said === '' ? [] : [element('p', { className: 'note' }, said)]),
  );
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-narrow]')) new ChangeFilter(form);
