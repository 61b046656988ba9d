/** `<task-catalogue>`: answers words, facets and order from catalogue.json, and keeps them in the address. */
import { embedPath, everyProvincePath, indicatorPath, langOfPath, pathIn } from '../../model/paths.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { queryWordsIn } from '../../words/client/query.ts';
import { Address } from '../address.ts';
import { moveByArrow } from '../arrows.ts';
import { isComposing } from '../composing.ts';
import { othersAsked } from '../other-catalogues.ts';
import { inPageLang, pageLang } from '../page-lang.ts';
import { queryFrom } from '../query.ts';
import { Retry } from '../retry.ts';
import { pagePath, siteAddress } from '../site-path.ts';
import { breathe, waitFor } from '../waiting.ts';
import { type Answer, type Ask, answerTo } from './answer.ts';
import type { Format } from './download.ts';
import { type Parts, partsOf } from './elements.ts';
import { entriesOf } from './entries.ts';
import { alsoName, type Chosen } from './facets.ts';
import { engineIn } from './languages.ts';
import { forgetFile, loadFile } from './source.ts';
import {
  type CatalogueState,
  isAsked,
  limitsFromSearch,
  othersIn,
  type Parameter,
  parametersOf,
  searchFromState,
  sortFor,
  stateFromSearch,
  withControls,
  without,
} from './state.ts';
import { type FirstRow, showCounts, showLost, showResults, showState } from './view.ts';

/** In the address of a frame that shows the list alone. */
const listView = ['view', 'list'] as const;

/** How long the reader has to pause before the count is announced, in milliseconds. */
const pause = 600;

const { lang } = document.documentElement;
const queryWords = queryWordsIn(lang);
const catalogueWords = catalogueWordsIn(lang);

/** The indicator that a number names before any task: the catalogue does not list it. */
function indicatorRows([id = '']: readonly string[]): FirstRow[] {
  const [, place] = /-i(\d[\d-]*)$/u.exec(id) ?? [];
  if (place === undefined) return [];
  const number = place.replaceAll('-', '.');
  return [{ href: inPageLang(indicatorPath(id)), mark: number, ...catalogueWords.indicator(number) }];
}

class TaskCatalogue extends HTMLElement {
  /** The last key or click before this script ran; the page's script keeps it. */
  declare early?: Event;
  #parts!: Parts;
  #state: CatalogueState | undefined;
  #catalogue: Promise<Ask> | undefined;
  /** Before its names in the address, where another catalogue of the page comes first. */
  #prefix = '';
  #limits: Chosen = new Map();
  /** Limits that stand in the address, as in a frame. */
  #own: Chosen = new Map();
  #address = new Address(() => this.#searchFor(this.#asked));
  /** What the address says, or is about to say. */
  #asked!: CatalogueState;
  /** When the reader began to wait for the data. */
  #since = 0;
  /** The list that the page came with, and the words above it. */
  #plain: Node[] = [];
  #plainCount: Node[] = [];
  #plainShow = '';
  #shown: Answer | undefined;
  /** Kept when what was asked last is shown, or cannot be. */
  #answered: Promise<void> | undefined;
  #timer = 0;
  #retry = new Retry();

  connectedCallback(): void {
    const rest = [...this.querySelectorAll<HTMLElement>('[data-rest]')];
    const start = () => this.#start();
    if (rest.length === 0) start();
    else
      void import('./rest.ts')
        .then(({ fillRest }) => fillRest(rest))
        .then(start, () => {
          // Without the names of its options nothing is found by them.
          this.querySelector('[data-unavailable]')?.removeAttribute('hidden');
          this.#retry.later(() => this.connectedCallback());
        });
  }

  #start(): void {
    if (this.dataset['target']) {
      this.#own = limitsFromSearch(location.search);
      const [name, value] = listView;
      this.classList.toggle('compact', new URLSearchParams(location.search).get(name) === value);
    }
    const parts = partsOf(this, this.#own);
    this.#parts = parts;
    this.#plain = [...parts.list.childNodes];
    this.#plainCount = [...parts.count.childNodes];
    this.#plainShow = parts.show.textContent ?? '';
    this.#limits = new Map([...Object.entries<string[]>(JSON.parse(this.dataset['limits'] ?? '{}')), ...this.#own]);
    this.#since = Number(this.dataset['since']) || Date.now();
    const place = [...document.querySelectorAll(this.localName)].indexOf(this) + 1;
    this.#prefix = place > 1 ? `${place}-` : '';
    const inAddress = () => stateFromSearch(location.search, parts.names, this.#prefix);
    const restore = () => {
      this.#address.drop();
      return this.#show(inAddress());
    };
    parts.field.addEventListener('input', () => void this.#ask(this.#fromControls(), true));
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(this.#fromControls());
    });
    this.addEventListener('change', ({ target }) => {
      if (target !== parts.field) void this.#ask(this.#fromControls());
    });
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', ({ target }) => this.#click(target));
    addEventListener('popstate', restore);
    // What was typed or ticked before this script ran is asked now, with what the address asks.
    const early = this.#fromControls();
    if (isAsked(early)) void this.#ask(withControls(inAddress(), early), early.chosen.size === 0);
    else void restore();
    if (this.early?.type === 'click') this.#click(this.early.target);
    // The rows of the plain list stay only where nothing is asked.
    else if (this.early && !isAsked(this.#asked)) this.#press(this.early as KeyboardEvent);
  }

  #click(target: EventTarget | null): void {
    const { answer, facets } = this.#parts;
    const { take, show, close, again } = target instanceof HTMLElement ? target.dataset : {};
    if (take === 'csv' || take === 'xlsx') void this.#download(take);
    if (again !== undefined) this.#retry.now();
    if (show !== undefined) this.#leaveFacets(answer);
    if (close !== undefined) this.#leaveFacets(facets.querySelector('summary'));
  }

  /** Closes the filters of a phone, and goes on elsewhere. */
  #leaveFacets(to: HTMLElement | null): void {
    this.#parts.facets.open = false;
    to?.scrollIntoView();
    to?.focus({ preventScroll: true });
  }

  #fromControls(): CatalogueState {
    const { field, boxes, sort } = this.#parts;
    const query = queryFrom(field.value);
    const chosen = new Map<string, string[]>();
    const add = (name: string, value: string) => chosen.set(name, [...(chosen.get(name) ?? []), value]);
    for (const { name, value, checked } of boxes) if (checked) add(name, value);
    // What no box stands for is taken back by its chip.
    const isKnown = (name: string, value: string) => boxes.some((box) => box.name === name && box.value === value);
    for (const [name, values] of this.#state?.chosen ?? [])
      for (const value of values) if (!isKnown(name, value)) add(name, value);
    // An order that nobody chose gives way to relevance with the first word.
    const untouched = sort.value === 'number' && !this.#state?.query;
    return { query, chosen, sort: sortFor(query, untouched ? undefined : sort.value) };
  }

  /** Shows a state, and writes it into the address: as a new step of the history, or in place of the present one once the reader pauses. */
  #ask(state: CatalogueState, replace = false): Promise<void> {
    if (replace) this.#address.replaceSoon();
    else this.#address.flush();
    this.#asked = state;
    if (!replace) this.#address.push();
    return this.#show(state);
  }

  #searchFor(state: CatalogueState): string {
    return searchFromState(state, othersIn(location.search, this.#parts.names, this.#prefix), this.#prefix);
  }

  /** @param again whether the same is shown already, with something lost: it stays until nothing is */
  #show(state: CatalogueState, again = false): Promise<void> {
    this.#answered = this.#showAnswer(state, again);
    return this.#answered;
  }

  async #showAnswer(state: CatalogueState, again: boolean): Promise<void> {
    this.#state = state;
    this.#asked = state;
    showState(this.#parts, state);
    this.#showTakes(state);
    const others = othersAsked(this.#parts.boxes, state.chosen.get(alsoName) ?? []);
    const saySlow = () => this.#saySlow(state);
    const here = this.dataset['target'] ? undefined : pagePath() + this.#searchFor(state);
    try {
      const ask = await waitFor(this.#load(), saySlow, this.#since);
      this.#since = 0;
      // A later state is shown by its own call.
      if (state !== this.#state) return;
      if (others.length > 0) this.#parts.status.textContent = catalogueWords.asking;
      const answer = await ask({ state, limits: this.#limits, others, here }, saySlow);
      await breathe();
      if (state !== this.#state) return;
      const { lost } = answer.found;
      if (lost) this.#retry.later(() => this.#show(this.#asked, true));
      else this.#retry.stop();
      if (!again || !lost) this.#answer(answer, state, others.length);
    } catch {
      if (state === this.#state) this.#sayUnavailable();
    }
  }

  #saySlow(state: CatalogueState): void {
    if (state !== this.#state) return;
    this.#parts.unavailable.hidden = true;
    this.#parts.slow.hidden = false;
    this.#parts.status.textContent = queryWords.stillLoading;
  }

  /** Nothing of an earlier answer stays as if it were one to what is asked now. */
  #sayUnavailable(): void {
    const { slow, unavailable, message, status } = this.#parts;
    clearTimeout(this.#timer);
    slow.hidden = true;
    message.hidden = true;
    unavailable.hidden = false;
    status.textContent = catalogueWords.unavailable;
    this.#showPlain();
    forgetFile();
    this.#catalogue = undefined;
    this.#shown = undefined;
    this.#since = 0;
    this.#retry.later(() => this.#show(this.#asked));
  }

  #load(): Promise<Ask> {
    this.#since ||= Date.now();
    this.#catalogue ??= this.#open();
    return this.#catalogue;
  }

  /** The names of its options differ from those of another catalogue of the page, and so do the words that find them. */
  async #open(): Promise<Ask> {
    const { options, optionOf } = this.#parts;
    if ('large' in this.dataset) return (await import('./large.ts')).openLarge(options);
    const [file, build] = await Promise.all([loadFile(), engineIn(pageLang)]);
    const engine = await build(entriesOf(file, optionOf), file.synonyms);
    await breathe();
    return (question, saySlow) => answerTo({ engine, around: file, optionOf }, question, saySlow);
  }

  #answer(answer: Answer, state: CatalogueState, others: number): void {
    const { unreached } = answer;
    const ask = (next: CatalogueState) => this.#ask(next);
    const province = answer.isProvince ? [{ href: inPageLang(everyProvincePath), ...catalogueWords.place }] : [];
    const first = [...province, ...indicatorRows(answer.named)];
    const plain = !isAsked(state) && this.#own.size === 0;
    const setting = {
      others: others - unreached.length,
      target: this.dataset['target'],
      limits: this.#own,
      first,
      plain,
      ask,
    };
    this.#parts.slow.hidden = true;
    this.#parts.unavailable.hidden = true;
    const words = showResults(this.#parts, state, answer, setting);
    if (answer.found.lost) showLost(this.#parts, () => this.#retry.now());
    for (const old of this.querySelectorAll('[data-unreached]')) old.remove();
    if (unreached.length > 0)
      import('./unreached.ts').then(
        ({ showUnreached }) =>
          state === this.#state && showUnreached(this.#parts.message, unreached, () => this.#show(state)),
        // Without the message, the words that are announced name them.
        () => undefined,
      );
    void this.#count(answer, state);
    this.#shown = answer;
    if (plain) this.#showPlain();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () =>
        (this.#parts.status.textContent = [words, ...unreached.map((name) => queryWords.unreached([name]))].join(' ')),
      pause,
    );
  }

  /** Says what each box would show: first by the facets that are there, then by all. */
  async #count({ counts, complete }: Answer, state: CatalogueState): Promise<void> {
    const { names } = this.#parts;
    const show = async () => showCounts(this.#parts, await counts(names), () => state === this.#state);
    try {
      await show();
      if (complete) await complete().then(show);
    } catch {
      if (state === this.#state) this.#retry.later(() => this.#show(this.#asked));
    }
  }

  #showPlain(): void {
    const { list } = this.#parts;
    if (!list.contains(this.#plain[0] ?? null)) list.replaceChildren(...this.#plain);
    this.#parts.count.replaceChildren(...this.#plainCount);
    this.#parts.show.textContent = this.#plainShow;
  }

  /** What the buttons beside the count copy. */
  #showTakes(state: CatalogueState): void {
    const { link, embed, embedList, open } = this.#parts;
    const here = without(state, alsoName);
    link.dataset['copy'] = location.origin + location.pathname + this.#searchFor(state);
    // The code that the page came with, for another address.
    const setCode = (button: HTMLElement, others: readonly Parameter[]) => {
      const path = pathIn(langOfPath(pagePath()), embedPath);
      const address = siteAddress() + path + searchFromState(here, [...parametersOf(this.#limits), ...others]);
      const code = button.dataset['copy']?.replace(/src="[^"]*"/u, `src="${address.replaceAll('&', '&amp;')}"`);
      button.dataset['copy'] = code;
    };
    setCode(embed, []);
    setCode(embedList, [listView]);
    if (open) open.search = searchFromState({ ...here, chosen: new Map([...here.chosen, ...this.#limits]) });
  }

  async #download(format: Format): Promise<void> {
    const { list, message, status } = this.#parts;
    try {
      const [{ download }] = await Promise.all([import('./download.ts'), this.#answered]);
      const plain = list.contains(this.#plain[0] ?? null);
      await download(format, this.#shown, { parts: this.#parts, state: this.#asked, limits: this.#limits, plain });
    } catch {
      message.replaceChildren(catalogueWords.noFile);
      message.hidden = false;
      status.textContent = catalogueWords.noFile;
    }
  }

  #press(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const { field, list, facets } = this.#parts;
    if (event.key === 'Escape' && facets.open && facets.contains(event.target as Node))
      this.#leaveFacets(facets.querySelector('summary'));
    if (event.key === 'Escape' && event.target === field && field.value !== '') {
      event.preventDefault();
      field.value = '';
      void this.#ask(this.#fromControls(), true);
    }
    if (event.target === field || list.contains(event.target as Node)) {
      const rows = [...list.querySelectorAll<HTMLElement>('[data-results] > li > a')];
      // In a group that is folded there is nowhere to go.
      moveByArrow(
        event,
        field,
        rows.filter((row) => !row.closest('details:not([open])')),
      );
    }
  }
}

customElements.define('task-catalogue', TaskCatalogue);
