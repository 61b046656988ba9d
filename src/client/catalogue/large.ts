/** A large catalogue as its page has it: a worker searches it, or a script of the page where there are no workers. */
import { pageLang } from '../page-lang.ts';
import type { Found } from '../pagefind.ts';
import { waitFor } from '../waiting.ts';
import type { Answer, Ask } from './answer.ts';
import type { Call, Calls, Opening, Options, Reply } from './large-calls.ts';
import script from './large-worker.ts?worker&url';

/** What a browser takes for the address of a script where it takes no text (Trusted Types). */
interface ScriptAddresses {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

let address: string | undefined;

/** The policy of the site names the one that may be made, once; it knows this address alone. */
function makeAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: ScriptAddresses };
  return trustedTypes?.createPolicy('catalogue', { createScriptURL: () => script }).createScriptURL('') ?? script;
}

/** Answers with rows that can be had as results of the full-text search too. */
export type AskLarge = (...question: Parameters<Ask>) => Promise<
  Answer & {
    resultsFrom(place: number): Promise<readonly Found[]>;
  }
>;

/**
 * @param options what the page knows of the options of facets
 * @throws Error where neither of them can be had
 */
export async function openLarge(options: Options): Promise<AskLarge> {
  const call = callsThrough(await openWorker(options).catch(() => openHere(options)));
  return async (question, saySlow) => {
    const { told, answer, lacks } = await waitFor(call('ask', question), saySlow);
    return {
      ...told,
      rowsFrom: (place) => call('rowsFrom', answer, place),
      resultsFrom: (place) => call('resultsFrom', answer, place),
      all: () => call('all', answer),
      counts: (names) => call('counts', answer, names),
      complete: lacks ? () => call('complete', answer) : undefined,
      countWith: (chosen) => call('countWith', answer, chosen),
    };
  };
}

/** Makes calls of messages. */
function callsThrough(port: MessagePort) {
  const waiting = new Map<number, (reply: Reply) => void>();
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  };
  // The browser ends a worker that takes too much: what was asked of it is not waited for.
  port.addEventListener('close', () => {
    for (const [number, settle] of waiting) settle({ number, failed: true });
  });
  let last = 0;
  return <Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>) =>
    new Promise<Awaited<ReturnType<Calls[Name]>>>((resolve, reject) => {
      const number = ++last;
      waiting.set(number, ({ value, failed }) =>
        failed ? reject(new Error('The catalogue did not answer.')) : resolve(value as never),
      );
      port.postMessage({ number, name, values } satisfies Call);
    });
}

let started: Worker | undefined;

/** Starts a worker before the names of options are there. */
export function startWorker(): void {
  started ??= makeWorker();
  started.onerror = () => {
    started = undefined;
  };
}

function makeWorker(): Worker {
  address ??= makeAddress();
  // It learns the language of the page by its name.
  return new Worker(address, { type: 'module', name: pageLang });
}

/** The way to a worker that has begun. */
function openWorker(options: Options): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const worker = started ?? makeWorker();
    started = undefined;
    worker.onerror = reject;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1);
    worker.postMessage({ options } satisfies Opening, [port2]);
  });
}

/** The way to the same script in the page. */
async function openHere(options: Options): Promise<MessagePort> {
  await import(/* @vite-ignore */ script);
  const { port1, port2 } = new MessageChannel();
  postMessage({ options } satisfies Opening, location.origin, [port2]);
  return port1;
}
