/** Tries again what could not be had: when the line is back, and after pauses that grow. */

/** In milliseconds. */
const [firstPause, longestPause] = [5000, 60_000];

export class Retry {
  #again: (() => unknown) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = firstPause;

  constructor() {
    addEventListener('online', () => this.now());
  }

  /** @param again is called once; where it fails too, it comes back here */
  later(again: () => unknown): void {
    clearTimeout(this.#timer);
    this.#again = again;
    this.#timer = setTimeout(() => this.now(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  /** Does what waits. */
  now(): void {
    clearTimeout(this.#timer);
    const again = this.#again;
    this.#again = undefined;
    again?.();
  }

  /** Everything is there. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#again = undefined;
    this.#pause = firstPause;
  }
}
