/** `<task-catalogue>`: answers words, facets and order from catalogue.json, and keeps them in the address. */
import { embedPath } from '../../model/paths.ts';
import { moveByArrow } from '../arrows.ts';
import { type Other, othersAsked } from '../other-catalogues.ts';
import type { Format } from './download.ts';
import { buildEngine, type Engine } from './engine.ts';
import { type Entry, entriesOf } from './entries.ts';
import { alsoName, type Chosen, fits } from './facets.ts';
import type { Joined } from './others.ts';
import { type Parts, partsOf } from './parts.ts';
import { resultsFor } from './results.ts';
import { loadFile } from './source.ts';
import {
  type CatalogueState,
  isAsked,
  limitsFromSearch,
  othersIn,
  parametersOf,
  searchFromState,
  sortFor,
  stateFromSearch,
  without,
} from './state.ts';
import { showCounts, showResults, showState } from './view.ts';

/** How long the reader has to pause before the count is announced, in milliseconds. */
const pause = 600;

class TaskCatalogue extends HTMLElement {
  #parts!: Parts;
  #state: CatalogueState | undefined;
  #engine: Engine | undefined;
  /** Before its names in the address, where another catalogue of the page comes first. */
  #prefix = '';
  #limits: Chosen = {};
  /** Limits that stand in the address, as in a frame. */
  #own: Chosen = {};
  /** The list that the page came with, and the words above it. */
  #plain: Node[] = [];
  #plainCount: Node[] = [];
  #shown: readonly Entry[] = [];
  #timer = 0;

  connectedCallback(): void {
    const rest = [...this.querySelectorAll<HTMLElement>('[data-rest]')];
    const start = () => this.#start();
    if (rest.length === 0) start();
    else void import('./rest.ts').then(({ fillRest }) => fillRest(rest)).then(start, start);
  }

  #start(): void {
    if (this.dataset['target']) this.#own = limitsFromSearch(location.search);
    const parts = partsOf(this, this.#own);
    this.#parts = parts;
    this.#plain = [...parts.list.childNodes];
    this.#plainCount = [...parts.count.childNodes];
    this.#limits = { ...JSON.parse(this.dataset['limits'] ?? '{}'), ...this.#own };
    const place = [...document.querySelectorAll(this.localName)].indexOf(this) + 1;
    this.#prefix = place > 1 ? `${place}-` : '';
    const restore = () => this.#show(stateFromSearch(location.search, parts.names, this.#prefix));
    parts.field.addEventListener('input', () => void this.#ask(this.#fromControls(), true));
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(this.#fromControls());
    });
    this.addEventListener('change', ({ target }) => {
      if (target !== parts.field) void this.#ask(this.#fromControls());
    });
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', ({ target }) => {
      const take = target instanceof HTMLElement ? target.dataset['take'] : undefined;
      if (take === 'csv' || take === 'xlsx') void this.#download(take);
    });
    addEventListener('popstate', restore);
    // What was typed or ticked before this script ran is asked now; else what the address asks.
    const early = this.#fromControls();
    if (isAsked(early)) void this.#ask(early, Object.keys(early.chosen).length === 0);
    else void restore();
  }

  #fromControls(): CatalogueState {
    const { field, boxes, sort } = this.#parts;
    const query = field.value.trim();
    const chosen: Record<string, string[]> = {};
    for (const { name, value, checked } of boxes) if (checked) chosen[name] = [...(chosen[name] ?? []), value];
    // An order that nobody chose gives way to relevance with the first word.
    const untouched = sort.value === 'number' && !this.#state?.query;
    return { query, chosen, sort: sortFor(query, untouched ? undefined : sort.value) };
  }

  /** Shows a state and writes it into the address. */
  #ask(state: CatalogueState, replace = false): Promise<void> {
    const others = othersIn(location.search, this.#parts.names, this.#prefix);
    const search = searchFromState(state, others, this.#prefix);
    const address = location.pathname + search;
    if (replace) history.replaceState(null, '', address);
    else if (search !== location.search) history.pushState(null, '', address);
    return this.#show(state);
  }

  #show(state: CatalogueState): Promise<void> {
    this.#state = state;
    showState(this.#parts, state);
    this.#showTakes(state);
    const { unavailable, status } = this.#parts;
    const others = othersAsked(this.#parts.boxes, state.chosen[alsoName] ?? []);
    return this.#load().then(
      async (engine) => {
        unavailable.hidden = true;
        // A later state is shown by its own call.
        if (others.length === 0 && state === this.#state) this.#answer({ engine, unreached: [] }, state);
        if (others.length === 0) return;
        this.#parts.status.textContent = 'Asking other catalogues …';
        const joined = await this.#join(engine, others);
        if (state === this.#state) this.#answer(joined, state, others);
      },
      () => {
        unavailable.hidden = false;
        status.textContent = 'The search is unavailable.';
        this.#showPlain();
      },
    );
  }

  /** The names of its options differ from those of another catalogue of the page, and so do the words that find them. */
  async #load(): Promise<Engine> {
    const file = await loadFile();
    this.#engine ??= buildEngine(entriesOf(file, this.#parts.optionOf), file.synonyms);
    return this.#engine;
  }

  /** This catalogue with others; alone where they cannot be asked. */
  async #join(engine: Engine, others: readonly Other[]): Promise<Joined> {
    try {
      const [{ joinCatalogues }, { synonyms }] = await Promise.all([import('./others.ts'), loadFile()]);
      return await joinCatalogues({ entries: engine.search('').entries, synonyms }, others);
    } catch {
      return { engine, unreached: others.map(({ name }) => name) };
    }
  }

  #answer({ engine, unreached }: Joined, state: CatalogueState, others: readonly Other[] = []): void {
    const results = resultsFor(engine, state, this.#limits);
    const all = engine.search('').entries.filter((entry) => fits(entry, this.#limits));
    const ask = (next: CatalogueState) => this.#ask(next);
    const reached = others.length - unreached.length;
    const where = reached > 0 ? ` here and in ${reached} other ${reached === 1 ? 'catalogue' : 'catalogues'}` : '';
    const setting = { total: all.length, where, target: this.dataset['target'], ask };
    const words = showResults(this.#parts, state, results, setting);
    void this.#showUnreached(unreached, state);
    showCounts(this.#parts, results, state.chosen);
    this.#shown = results.shown;
    if (!isAsked(state) && Object.keys(this.#own).length === 0) this.#showPlain();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () =>
        (this.#parts.status.textContent = [words, ...unreached.map((name) => `${name} cannot be reached.`)].join(' ')),
      pause,
    );
  }

  async #showUnreached(names: readonly string[], state: CatalogueState): Promise<void> {
    const { message } = this.#parts;
    for (const old of message.parentElement?.querySelectorAll('[data-unreached]') ?? []) old.remove();
    if (names.length === 0) return;
    const [{ unreachedMessage }, { forgetFailures }] = await Promise.all([
      import('../unreached.ts'),
      import('./others.ts'),
    ]);
    if (state === this.#state)
      message.after(unreachedMessage(names, () => forgetFailures().then(() => this.#show(state))));
  }

  #showPlain(): void {
    this.#parts.list.replaceChildren(...this.#plain);
    this.#parts.count.replaceChildren(...this.#plainCount);
  }

  /** What the buttons beside the count copy. */
  #showTakes(state: CatalogueState): void {
    const { link, embed } = this.#parts;
    link.dataset['copy'] = location.href;
    const address = location.origin + embedPath + searchFromState(without(state, alsoName), parametersOf(this.#limits));
    // The code that the page came with, for another address.
    embed.dataset['copy'] = embed.dataset['copy']?.replace(/src="[^"]*"/u, `src="${address.replaceAll('&', '&amp;')}"`);
  }

  async #download(format: Format): Promise<void> {
    const { list, message, status } = this.#parts;
    try {
      const [{ download }] = await Promise.all([import('./download.ts'), this.#load()]);
      await download(format, this.#shown, list.contains(this.#plain[0] ?? null) ? list : undefined);
    } catch {
      const words = 'The file could not be made: a part of this page did not load. Try again, or reload the page.';
      message.replaceChildren(words);
      message.hidden = false;
      status.textContent = words;
    }
  }

  #press(event: KeyboardEvent): void {
    const { field, list } = this.#parts;
    if (event.key === 'Escape' && event.target === field && field.value !== '') {
      event.preventDefault();
      field.value = '';
      void this.#ask(this.#fromControls(), true);
    }
    if (event.target === field || list.contains(event.target as Node)) {
      moveByArrow(event, field, [...list.querySelectorAll<HTMLElement>('[data-results] > li > a')]);
    }
  }
}

customElements.define('task-catalogue', TaskCatalogue);
