/** Values of which there are many equal ones, like the heads of thousands of pages: each is kept once. */
import { hash } from 'node:crypto';

export class SharedValues {
  readonly #texts = new Map<string, string>();
  /** Lists, sets and objects by the digest of what they hold. */
  readonly #others = new Map<string, unknown>();

  /** The same value; texts, lists, sets and objects in it are those of an equal value that was shared before. */
  share<T>(value: T): T {
    return this.#shared(value) as T;
  }

  #shared(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return value;
    const isSet = value instanceof Set;
    const digest = hash('sha256', JSON.stringify(isSet ? ['set', ...value] : value), 'base64url');
    const known = this.#others.get(digest) ?? this.#copy(value);
    this.#others.set(digest, known);
    return known;
  }

  #copy(value: object): unknown {
    if (value instanceof Set) return new Set([...value].map((item) => this.#shared(item)));
    if (Array.isArray(value)) return value.map((item) => this.#shared(item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#shared(item)]));
  }

  #text(text: string): string {
    const known = this.#texts.get(text) ?? text;
    this.#texts.set(known, known);
    return known;
  }
}
