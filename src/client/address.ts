/** The page's address, written after the page has changed: an answer never waits for it, and never fails with it. */

/** How long the reader has to pause before typed words stand in the address, in milliseconds. Browsers allow about 100 changes in 10 s. */
const pause = 500;
/** How long until a change that the browser refused is tried again. */
const again = 2500;

/** Writes the part of the page's address that one form keeps. */
export class Address {
  readonly #searchFrom: () => string;
  #timer = 0;

  /** @param searchFrom the address from "?" on, as it should be when it is written */
  constructor(searchFrom: () => string) {
    this.#searchFrom = searchFrom;
    // When the page or a field is left, what is pending is written at once.
    for (const leave of ['pagehide', 'beforeunload', 'visibilitychange', 'focusout', 'click', 'submit'])
      addEventListener(leave, () => this.flush(), { capture: true });
  }

  /** A new step of the browser's history, unless the address says it already. */
  push(): void {
    this.flush();
    if (this.#searchFrom() !== location.search) this.#write('pushState');
  }

  /** The present step changes once the reader pauses. */
  replaceSoon(): void {
    this.#wait(pause);
  }

  /** Writes now what waits. */
  flush(): void {
    if (this.#timer !== 0) this.#write('replaceState');
  }

  /** The browser went to another step: what waits belongs to the one before. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #wait(time: number): void {
    this.drop();
    this.#timer = window.setTimeout(() => this.flush(), time);
  }

  #write(method: 'pushState' | 'replaceState'): void {
    this.drop();
    try {
      history[method](null, '', location.pathname + this.#searchFrom());
    } catch {
      // WebKit refuses more than 100 changes in 10 s.
      this.#wait(again);
    }
  }
}
