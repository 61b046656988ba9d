/** Reads the project: once for a build; for a development server again after each change, in a thread of its own. */
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../../content/reading.ts';

/** What the pages are made from, besides the code. */
const sources: readonly string[] = ['content', 'seeds', 'releases', 'permalinks.txt'];

/** Rooms of src/ whose code decides what is read. */
const readingRooms: readonly string[] = ['content', 'derive', 'model', 'parse'];

/** Whether pages are made from a file, by its path from the project's folder; what editors leave beside it for a moment does not count. */
export function isSource(file: string): boolean {
  const [first = ''] = file.split(path.sep);
  return sources.includes(first) && !/^\.|~$/u.test(path.basename(file));
}

/** Whether a file holds code that reads; its path is that from the project's folder. */
export function isReadingCode(file: string): boolean {
  const [top, room = ''] = file.split(path.sep);
  return top === 'src' && readingRooms.includes(room) && file.endsWith('.ts');
}

export class ContentReader {
  /** The last reading that was begun. */
  latest: Promise<Reading>;
  readonly #root: string;
  readonly #today: () => string;
  readonly #apart: boolean;
  #thread: Worker | undefined;

  /**
   * Begins to read.
   * @param root the project's folder
   * @param today answers the calendar day in Viet Nam
   * @param apart whether to read in a thread, on another core than the server that starts, and with code that can be changed
   */
  constructor(root: string, today: () => string, apart: boolean) {
    [this.#root, this.#today, this.#apart] = [root, today, apart];
    this.latest = this.read();
  }

  /**
   * Reads what the files hold by now. What the code cannot do is told like what is wrong with a file.
   * @param anew whether the code has changed too
   */
  read(anew = false): Promise<Reading> {
    if (anew) this.end();
    const reading = this.#apart ? this.#readApart() : this.#readHere();
    this.latest = reading.catch((error: Error) => ({ lines: [error.message], project: undefined }));
    globalThis.projectReading = this.latest;
    return this.latest;
  }

  async #readHere(): Promise<Reading> {
    const { readForPages } = await import('../../content/reading.ts');
    return readForPages(this.#root, this.#today());
  }

  async #readApart(): Promise<Reading> {
    this.#thread ??= new Worker(new URL('../../content/reading-thread.ts', import.meta.url), {
      workerData: { root: this.#root },
    });
    const thread = this.#thread;
    thread.postMessage(this.#today());
    try {
      const [reading] = await once(thread, 'message');
      return reading;
    } catch (error) {
      this.end();
      throw error;
    }
  }

  end(): void {
    this.#thread?.terminate();
    this.#thread = undefined;
  }
}
