import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, type Ask, answerTo, type Question, step } from '../../../../src/client/catalogue/answer.ts';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import { entriesOf } from '../../../../src/client/catalogue/entries.ts';
import { openLarge, startWorker } from '../../../../src/client/catalogue/large.ts';
import { type Opening, serveCalls } from '../../../../src/client/catalogue/large-calls.ts';
import { stateFromSearch } from '../../../../src/client/catalogue/state.ts';
import { file, optionOf, options, serveParts, siteOf } from './large-sample.ts';

const ports: MessagePort[] = [];
/** What a browser does with the script of the worker: it answers at the port that it is given. */
const begin = (opening: Opening, [port]: readonly MessagePort[]) => {
  if (!port) throw new Error('There is no port.');
  ports.push(port);
  // A copy, as a message has it.
  serveCalls(port, structuredClone(opening));
};
const begun: string[] = [];
class Working {
  constructor(address: string | URL) {
    begun.push(`worker ${String(address).includes('large-worker')}`);
  }
  postMessage = begin;
}
/** As where a policy or an old browser does not let it begin. */
class Refused extends Working {
  override postMessage = () => queueMicrotask(() => this.onerror?.(new Error('refused')));
  declare onerror?: (error: Error) => void;
}

beforeEach(() => {
  begun.length = 0;
  serveParts();
  // The script, where the page itself runs it, listens to the messages of the page.
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('location', { origin: 'https://site.example' });
  vi.stubGlobal('postMessage', (opening: Opening, _origin: string, given: readonly MessagePort[]) => {
    begun.push('page');
    begin(opening, given);
  });
});
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.unstubAllGlobals();
  // What was loaded here may have taken another language for its own.
  vi.resetModules();
});

const whole: Ask = async (question, saySlow) =>
  answerTo(
    { engine: await buildEngine(entriesOf(file, optionOf), file.synonyms), around: file, optionOf },
    question,
    saySlow,
  );
const facets = Object.keys(file.facets);
const ask = (search: string, limits = ''): Question => ({
  state: stateFromSearch(search, facets),
  limits: stateFromSearch(limits, facets).chosen,
  ...{ others: [], here: undefined },
});

/** All that a page shows of an answer. */
async function shown(answer: Answer) {
  const { rows, count, wide, total, named, isProvince, found } = answer;
  await answer.complete?.();
  const rowOf = ({
    id,
    kind,
    number,
    description,
    leads,
    document,
    deadline,
    dated,
    values,
  }: (typeof rows)[number]) => ({
    ...{ id, kind, number, description, leads, document, deadline, dated },
    ...{ schedule: values.get('schedule') ?? [], evidence: values.get('evidence') ?? [] },
  });
  return {
    ...{ count, wide, total, named, isProvince, found },
    rows: rows.map(rowOf),
    more: (await answer.rowsFrom(step)).map(rowOf),
    all: (await answer.all()).map(({ id, description, values }) => ({ id, description, theme: values.get('theme') })),
    counts: await answer.counts(facets),
    other: await answer.countWith(new Map([['kind', ['task']]])),
  };
}

describe.each([
  ['a worker', Working, 'worker true'],
  ['the page itself, where there is no worker', undefined, 'page'],
  ['the page itself, where the worker does not begin', Refused, 'page'],
])('%s answers as a catalogue in a whole', (_, worker, where) => {
  test.each([
    ...['', '?q=digital+signature', '?q=digtal+signature', '?q=health&sort=deadline', '?q=H%C3%A0+N%E1%BB%99i'],
    ...['?q=ministry+of+health&kind=task', '?q=nothing+of+this', '?theme=people&sort=past', '?q=univrsties+standrds'],
  ])('"%s"', async (search) => {
    vi.stubGlobal('Worker', worker);
    const open = await openLarge(options);
    expect(begun.at(-1)).toBe(where);
    for (const limits of ['', '?lead=moh']) {
      const question = ask(search, limits);
      expect(await shown(await open(question, () => {}))).toEqual(await shown(await whole(question, () => {})));
    }
  });
});

test('the address of the worker is the only one that its policy gives', async () => {
  const made: string[] = [];
  vi.stubGlobal('Worker', Working);
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL(text: string): string }) => {
      made.push(name, rules.createScriptURL('https://elsewhere.example/x.js'));
      return rules;
    },
  });
  vi.resetModules();
  const again = await import('../../../../src/client/catalogue/large.ts');
  await again.openLarge(options);
  await again.openLarge(options);
  expect(made).toEqual(['catalogue', expect.stringContaining('large-worker')]);
});

test('a worker that is started before its names are there is the one that is asked', async () => {
  vi.stubGlobal('Worker', Working);
  startWorker();
  startWorker();
  const open = await openLarge(options);
  expect(begun).toEqual(['worker true']);
  expect((await open(ask('?q=digital'), () => {})).count).toBeGreaterThan(0);
});

test('one that was started and is ended is not waited for', async () => {
  const made: Refused[] = [];
  class Ended extends Refused {
    constructor(address: string | URL) {
      super(address);
      made.push(this);
    }
  }
  vi.stubGlobal('Worker', Ended);
  startWorker();
  made[0]?.onerror?.(new Error('ended'));
  const open = await openLarge(options);
  expect(begun).toEqual(['worker true', 'worker true', 'page']);
  expect((await open(ask('?q=digital'), () => {})).count).toBeGreaterThan(0);
});

test('where the browser ends the worker, nothing waits for its answer', async () => {
  vi.stubGlobal('Worker', Working);
  const open = await openLarge(options);
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const answer = open(ask('?q=digital'), () => {});
  ports.at(-1)?.close();
  await expect(answer).rejects.toThrow('did not answer');
});

test('where parts are gone, the answer fails and the next one loads them anew', async () => {
  vi.stubGlobal('Worker', Working);
  const open = await openLarge(options);
  serveParts(() => undefined);
  await expect(open(ask('?q=digital'), () => {})).rejects.toThrow();
  serveParts();
  expect((await open(ask('?q=digital'), () => {})).count).toBeGreaterThan(0);
});

test('rows of an answer come after further answers too', async () => {
  vi.stubGlobal('Worker', Working);
  const open = await openLarge(options);
  const first = await open(ask('?q=digital'), () => {});
  await open(ask('?q=health'), () => {});
  expect(await first.rowsFrom(0)).toHaveLength(step);
});

test('one in Vietnamese comes in parts too, and is found with and without tones', async () => {
  // A worker has the language of its page as its name.
  vi.stubGlobal('name', 'vi');
  vi.resetModules();
  const own = await import('../../../../src/client/catalogue/large.ts');
  const calls = await import('../../../../src/client/catalogue/large-calls.ts');
  vi.stubGlobal(
    'Worker',
    class {
      postMessage = (opening: Opening, [port]: readonly MessagePort[]) => {
        if (port) calls.serveCalls(port, opening);
        if (port) ports.push(port);
      };
    },
  );
  const descriptions = file.descriptions.map((text, place) => (place === 7 ? 'Cấp chữ ký số cho cán bộ.' : text));
  const asked = serveParts(siteOf({ ...file, descriptions }, 'vi'));
  const open = await own.openLarge(options);
  for (const query of ['chữ ký số', 'chu ky so'])
    expect((await open(ask(`?q=${query}`), () => {})).rows.map(({ id }) => id)).toEqual(['aa-8']);
  // A letter that another question follows is not looked up: it is answered as that one.
  expect((await open(ask('?q=d'), () => {})).count).toBeGreaterThan(1);
  const [letter, word] = await Promise.all([open(ask('?q=d'), () => {}), open(ask('?q=chữ ký số'), () => {})]);
  expect([letter.count, word.count]).toEqual([1, 1]);
  expect(asked).not.toContain('/vi/catalogue.json');
  expect(asked.filter((path) => !path.startsWith('/vi/catalogue-parts/'))).toEqual([]);
});
