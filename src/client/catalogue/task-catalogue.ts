/** `<task-catalogue>`: answers words, facets and order from catalogue.json, and keeps them in the address. */
import { embedPath, taskPath } from '../../model/paths.ts';
import { moveByArrow } from '../arrows.ts';
import type { Engine } from './engine.ts';
import type { Entry } from './entries.ts';
import { type Chosen, fits } from './facets.ts';
import { type Parts, partsOf } from './parts.ts';
import { resultsFor } from './results.ts';
import { loadEngine } from './source.ts';
import { type CatalogueState, isAsked, limitsFromSearch, searchFromState, sortFor, stateFromSearch } from './state.ts';
import { showCounts, showResults, showState } from './view.ts';

/** How long the reader has to pause before the count is announced, in milliseconds. */
const pause = 600;

class TaskCatalogue extends HTMLElement {
  #parts!: Parts;
  #state: CatalogueState | undefined;
  #limits: Chosen = {};
  /** Limits that stand in the address, as in a frame. */
  #own: Chosen = {};
  /** The list that the page came with, and the words above it. */
  #plain: Node[] = [];
  #plainCount: Node[] = [];
  #shown: readonly Entry[] = [];
  #timer = 0;

  connectedCallback(): void {
    const parts = partsOf(this);
    this.#parts = parts;
    this.#plain = [...parts.list.childNodes];
    this.#plainCount = [...parts.count.childNodes];
    if (this.dataset['target']) this.#own = limitsFromSearch(location.search, parts.names);
    this.#limits = { ...JSON.parse(this.dataset['limits'] ?? '{}'), ...this.#own };
    const restore = () => this.#show(stateFromSearch(location.search, parts.names));
    parts.field.addEventListener('input', () => this.#ask(this.#fromControls(), true));
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#fromControls());
    });
    this.addEventListener('change', ({ target }) => {
      if (target !== parts.field) this.#ask(this.#fromControls());
    });
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.dataset['take'] === 'csv') void this.#download();
    });
    addEventListener('popstate', restore);
    for (const box of parts.boxes) if (this.#own[box.name]) box.closest('fieldset')?.remove();
    // What was typed or ticked before this script ran is asked now; else what the address asks.
    const early = this.#fromControls();
    if (isAsked(early)) this.#ask(early, true);
    else restore();
  }

  #fromControls(): CatalogueState {
    const { field, boxes, sort } = this.#parts;
    const query = field.value.trim();
    const chosen: Record<string, string[]> = {};
    for (const { name, value, checked } of boxes) if (checked) (chosen[name] ??= []).push(value);
    // An order that nobody chose gives way to relevance with the first word.
    const untouched = sort.value === 'number' && !this.#state?.query;
    return { query, chosen, sort: sortFor(query, untouched ? undefined : sort.value) };
  }

  /** Shows a state and writes it into the address. */
  #ask(state: CatalogueState, replace = false): void {
    const search = searchFromState(state, this.#own);
    const address = location.pathname + search;
    if (replace) history.replaceState(null, '', address);
    else if (search !== location.search) history.pushState(null, '', address);
    this.#show(state);
  }

  #show(state: CatalogueState): void {
    this.#state = state;
    showState(this.#parts, state);
    this.#showTakes(state);
    const { unavailable, status } = this.#parts;
    loadEngine().then(
      (engine) => {
        unavailable.hidden = true;
        // A later state is shown by its own call.
        if (state === this.#state) this.#answer(engine, state);
      },
      () => {
        unavailable.hidden = false;
        status.textContent = 'The search is unavailable.';
        this.#showPlain();
      },
    );
  }

  #answer(engine: Engine, state: CatalogueState): void {
    const results = resultsFor(engine, state, this.#limits);
    const all = engine.search('').entries.filter((entry) => fits(entry, this.#limits));
    const ask = (next: CatalogueState) => this.#ask(next);
    const words = showResults(this.#parts, state, results, { total: all.length, target: this.dataset['target'], ask });
    showCounts(this.#parts, results, state.chosen);
    this.#shown = results.shown;
    if (!isAsked(state) && Object.keys(this.#own).length === 0) {
      this.#showPlain();
      const listed = new Set([...this.#parts.list.querySelectorAll('a')].map((link) => link.pathname));
      this.#shown = results.shown.filter(({ id }) => listed.has(taskPath(id)));
    }
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#parts.status.textContent = words), pause);
  }

  #showPlain(): void {
    this.#parts.list.replaceChildren(...this.#plain);
    this.#parts.count.replaceChildren(...this.#plainCount);
  }

  /** What the buttons beside the count copy. */
  #showTakes(state: CatalogueState): void {
    const { link, embed } = this.#parts;
    link.dataset['copy'] = location.href;
    const address = location.origin + embedPath + searchFromState(state, this.#limits);
    // The code that the page came with, for another address.
    embed.dataset['copy'] = embed.dataset['copy']?.replace(/src="[^"]*"/u, `src="${address.replaceAll('&', '&amp;')}"`);
  }

  async #download(): Promise<void> {
    const [{ toCsv }] = await Promise.all([import('./csv.ts'), loadEngine()]);
    const href = URL.createObjectURL(new Blob([toCsv(this.#shown, location.origin)], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href, download: 'tasks.csv' }).click();
    URL.revokeObjectURL(href);
  }

  #press(event: KeyboardEvent): void {
    const { field, list } = this.#parts;
    if (event.key === 'Escape' && event.target === field && field.value !== '') {
      event.preventDefault();
      field.value = '';
      this.#ask(this.#fromControls(), true);
    }
    if (event.target === field || list.contains(event.target as Node)) {
      moveByArrow(event, field, [...list.querySelectorAll<HTMLElement>('[data-results] > li > a')]);
    }
  }
}

customElements.define('task-catalogue', TaskCatalogue);
