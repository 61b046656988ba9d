/** What makes files for programs, and the runner that writes them and frees what no later one needs. */
import { mkdirSync, writeFileSync } from 'node:fs';

/** A value that several files are made from: made when it is first asked for, and freed when no later file needs it. */
export interface LazyValue<T> {
  readonly get: () => T;
  readonly free: () => void;
}

export function lazyValue<T extends object>(make: () => T): LazyValue<T> {
  let value: T | undefined;
  return {
    get: () => (value ??= make()),
    free: () => {
      value = undefined;
    },
  };
}

/** A file by its address, made when it is written or asked for. */
export type MachineFile = readonly [address: string, make: () => string | Uint8Array];

export interface Generator {
  readonly name: string;
  /** What it is made from besides the catalogue; freed once the last generator that needs it has written its files. */
  readonly needs?: readonly LazyValue<object>[];
  /** What it writes. */
  readonly files: () => readonly MachineFile[];
}

/**
 * Writes the files of all generators, one generator after the other, into the folder of a built site. There are thousands of
 * small ones: to wait for each takes longer than to write it.
 */
export function writeFiles(generators: readonly Generator[], folder: URL): void {
  const made = new Set<string>();
  for (const [place, { needs = [], files }] of generators.entries()) {
    for (const [address, make] of files()) {
      const file = new URL(`.${address}`, folder);
      const { href } = new URL('.', file);
      if (!made.has(href)) mkdirSync(new URL(href), { recursive: true });
      made.add(href);
      writeFileSync(file, make());
    }
    const later = new Set(generators.slice(place + 1).flatMap((one) => one.needs ?? []));
    for (const need of needs) if (!later.has(need)) need.free();
  }
}
