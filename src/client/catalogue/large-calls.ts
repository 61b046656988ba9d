/** What the page of a large catalogue asks of the script that searches it, and the way there. */
import { pageLang } from '../page-lang.ts';
import type { Found } from '../pagefind.ts';
import { type Answer, answerTo, type Catalogue, type Counts, type Question, type Told } from './answer.ts';
import type { Entry, OptionOf } from './entries.ts';
import type { Chosen } from './facets.ts';
import { resultOf } from './large-results.ts';
import { loadParts } from './parts.ts';

/** What the page knows of the options of facets, by `facet id`. */
export type Options = ReadonlyMap<string, ReturnType<OptionOf>>;

/** How the page opens the way: this, and a port. */
export interface Opening {
  readonly options: Options;
}

interface Asked {
  readonly told: Told;
  readonly answer: number;
  /** Whether facets are not there yet. */
  readonly lacks: boolean;
}

/** Answers have numbers. The page holds what is said of them, and asks for more by their number. */
export interface Calls {
  ask(question: Question): Promise<Asked>;
  rowsFrom(answer: number, place: number): Promise<readonly Entry[]>;
  /** The same rows as results of the full-text search. */
  resultsFrom(answer: number, place: number): Promise<readonly Found[]>;
  all(answer: number): Promise<readonly Entry[]>;
  counts(answer: number, names: readonly string[]): Promise<Counts>;
  complete(answer: number): Promise<unknown>;
  countWith(answer: number, chosen: Chosen): Promise<number>;
}

/** A call as it is sent. */
export interface Call {
  readonly number: number;
  readonly name: keyof Calls;
  readonly values: readonly unknown[];
}

/** What comes back for it. */
export interface Reply {
  readonly number: number;
  readonly value?: unknown;
  readonly failed?: boolean;
}

/** Answers that are kept: a list that is shown may be asked for its rows after others were asked for. */
const mostKept = 3;

/** A letter begins many Vietnamese words: where these stand is loaded unless another letter follows in so many milliseconds. */
const afterLetter = 200;
const endsInLetter = ({ state: { query } }: Question): boolean =>
  pageLang === 'vi' && /(?:^|[^\p{L}\p{M}\p{N}])\p{L}\p{M}*$/u.test(query);
const inMilliseconds = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Answers the calls that come in at a port, once it has said that it does. */
export function serveCalls(port: MessagePort, { options }: Opening): void {
  const calls = callsOver((facet, id) => options.get(`${facet} ${id}`) ?? { name: '', words: '' });
  port.onmessage = async ({ data: { number, name, values } }: MessageEvent<Call>) => {
    const call = calls[name] as (...values: readonly unknown[]) => Promise<unknown>;
    port.postMessage(
      await call(...values).then(
        (value): Reply => ({ number, value }),
        (): Reply => ({ number, failed: true }),
      ),
    );
  };
  port.postMessage({ number: 0 } satisfies Reply);
}

function callsOver(optionOf: OptionOf): Calls {
  const answers = new Map<number, Answer>();
  let last = 0;
  const known = async (number: number): Promise<Answer> => {
    const answer = answers.get(number);
    if (!answer) throw new Error('An answer that is kept no more.');
    return answer;
  };
  const answer = async (question: Question): Promise<Asked> => {
    const answer = await answerTo(await inParts(optionOf), question, () => {});
    answers.set(++last, answer);
    answers.delete(last - mostKept);
    const { found, rows, count, wide, total, named, unreached, isProvince } = answer;
    return {
      told: { found, rows: rows.map(copyOf), count, wide, total, named, unreached, isProvince },
      ...{ answer: last, lacks: answer.complete !== undefined },
    };
  };
  let latest: Promise<Asked> | undefined;
  return {
    ask: (question) => {
      const own: Promise<Asked> = endsInLetter(question)
        ? Promise.all([inParts(optionOf), inMilliseconds(afterLetter)]).then(() =>
            latest && latest !== own ? latest : answer(question),
          )
        : answer(question);
      latest = own;
      return own;
    },
    rowsFrom: async (answer, place) => (await (await known(answer)).rowsFrom(place)).map(copyOf),
    resultsFrom: async (number, place) => {
      const { found, rowsFrom } = await known(number);
      return (await rowsFrom(place)).map((entry) => resultOf(entry, found.terms));
    },
    all: async (answer) => (await known(answer)).all(),
    counts: async (answer, names) => (await known(answer)).counts(names),
    complete: async (answer) => void (await (await known(answer)).complete?.()),
    countWith: async (answer, chosen) => (await known(answer)).countWith(chosen),
  };
}

async function inParts(optionOf: OptionOf): Promise<Catalogue> {
  const engine = await loadParts(optionOf);
  return { engine, around: engine.parts.around, optionOf };
}

/** What rows show of an entry, to be sent. */
const copyOf = (entry: Entry): Entry => {
  const { id, kind, number, document, description, leads, coordinating, deadline, dated, day, place, home } = entry;
  const values = new Map(['schedule', 'evidence'].map((name) => [name, entry.values.get(name) ?? []]));
  return {
    ...{ id, kind, number, document, description, leads, coordinating, deadline, dated, day, place, values },
    ...{ leadWords: '', coordinatingWords: '', ...(home && { home }) },
  };
};
