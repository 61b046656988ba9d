/** The thread of the desk: answers one call after the other. */
import { parentPort } from 'node:worker_threads';
import { type Answer, type Call, Desk } from './desk.ts';

const desk = new Desk();
let turn: Promise<void> = Promise.resolve();
let open = 0;

parentPort?.on('message', ({ id, name, args }: Call) => {
  // While it works, only that work keeps the thread: where what it waits for has died, the thread ends.
  if (open++ === 0) parentPort?.unref();
  turn = turn.then(async () => {
    const answer: Answer = await (Reflect.apply(desk[name], desk, args) as Promise<unknown>).then(
      (value) => ({ id, value }),
      (error: Error) => ({ id, error }),
    );
    parentPort?.postMessage(answer);
    if (--open === 0) parentPort?.ref();
  });
});
