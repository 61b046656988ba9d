/**
 * Hands each page of a build, as soon as it is made, to a process of its own. There it is parsed once for all that is asked
 * of it: the search index, the sitemap and the checks; and pictures are drawn there. So no page waits for these, and they
 * hardly wait for the last page; what they need of memory is theirs alone, and given back when they end.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AstroIntegration } from 'astro';
import type { Verdict } from '../verify/index.ts';
import type { Answer, Call, Desk } from './desk.ts';

/** How many pages may wait to be looked at: more would only fill the memory. */
const room = 64;

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export class PageDesk {
  #process: ChildProcess | undefined;
  #pending = new Map<number, Pending>();
  #calls = 0;
  /** The pages that wait, the first one first. */
  #waiting: Promise<unknown>[] = [];

  /** Takes a page of the site that is being built. Answers when there is room for another. */
  async take(address: string, bytes: Uint8Array): Promise<void> {
    const taken = this.#ask('take', [address, bytes]);
    // Who asks for the index or the checks learns of it too.
    taken.catch(() => undefined);
    this.#waiting.push(taken);
    if (this.#waiting.length > room) await this.#waiting.shift();
  }

  /** Writes the full-text index of the pages that were taken. Answers how many it holds. */
  writeIndex(folder: string): Promise<number> {
    return this.#ask('writeIndex', [folder]);
  }

  /** Writes the sitemap of a built site. Answers how many pages are listed. */
  writeSitemap(...args: Parameters<Desk['writeSitemap']>): Promise<number> {
    return this.#ask('writeSitemap', args);
  }

  /** Draws the pictures of a built site. Answers how many there are. */
  drawPictures(...args: Parameters<Desk['drawPictures']>): Promise<number> {
    return this.#ask('drawPictures', args);
  }

  /** Checks a built site, in full. */
  check(...args: Parameters<Desk['check']>): Promise<Verdict> {
    return this.#ask('check', args);
  }

  /** Ends the process. */
  async close(): Promise<void> {
    const ended = this.#process;
    this.#process = undefined;
    if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
    keepFor(ended, true);
    ended.kill();
    await once(ended, 'exit');
  }

  #ask<Name extends keyof Desk>(name: Name, args: Parameters<Desk[Name]>): ReturnType<Desk[Name]> {
    const id = this.#calls++;
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    const asked = this.#start();
    // It keeps the build alive only while something is asked of it.
    keepFor(asked, true);
    asked.send({ id, name, args } satisfies Call);
    return answer as ReturnType<Desk[Name]>;
  }

  #start(): ChildProcess {
    if (this.#process) return this.#process;
    const started = fork(new URL('process.ts', import.meta.url), { serialization: 'advanced' });
    const settle = (answer: Answer) => {
      const pending = this.#pending.get(answer.id);
      this.#pending.delete(answer.id);
      if (this.#pending.size === 0) keepFor(started, false);
      if ('error' in answer) pending?.reject(answer.error);
      else pending?.resolve(answer.value);
    };
    const fail = (error: Error) => {
      for (const id of [...this.#pending.keys()]) settle({ id, error });
    };
    started.on('message', settle).on('error', fail);
    // It ends by itself where nothing is left that it could wait for: mostly, Pagefind's own program has died.
    started.on('exit', () =>
      fail(new Error('The program that indexes and checks the pages ended too early; what it said stands above.')),
    );
    this.#process = started;
    return started;
  }
}

/** Whether this process waits for another before it ends. */
function keepFor(other: ChildProcess, isWaitedFor: boolean): void {
  if (isWaitedFor) {
    other.ref();
    other.channel?.ref();
  } else {
    other.unref();
    other.channel?.unref();
  }
}

/**
 * Lets a desk see each page on its way to the disk, in the order of their routes, on whatever machine they are made.
 * @param under the path that the site is under; empty where it has a host of its own
 */
export function pagesAsMade(desk: PageDesk, under = ''): AstroIntegration {
  return {
    name: 'page-desk',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let turn: Promise<void> = Promise.resolve();
        setPrerenderer((standard) => ({
          ...standard,
          render: async (request, options) => {
            const before = turn;
            const own = Promise.withResolvers<void>();
            turn = own.promise;
            try {
              const made = await standard.render(request, options);
              const result = made instanceof Response ? { response: made } : made;
              const { response } = result;
              if (!isPage(response)) return result;
              const bytes = new Uint8Array(await response.arrayBuffer());
              await before;
              await desk.take(decodeURI(new URL(request.url).pathname.slice(under.length)), bytes);
              return { ...result, response: new Response(bytes, response) };
            } finally {
              before.then(own.resolve);
            }
          },
        }));
      },
    },
  };
}

/** What is shown at whatever address was not found has none of its own. */
const isPage = ({ ok, headers }: Response): boolean => ok && !!headers.get('content-type')?.startsWith('text/html');
