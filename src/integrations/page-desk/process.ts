/** The process of the desk: takes one page after the other, then does what is asked of all of them. */
import process from 'node:process';
import { type Answer, type Call, Desk } from './desk.ts';

const desk = new Desk();
let turn: Promise<void> = Promise.resolve();
let open = 0;

process.on('message', ({ id, name, args }: Call) => {
  // While it works, only that work keeps the process: where what it waits for has died, the process ends.
  if (open++ === 0) process.channel?.unref();
  const answered = turn.then(async () => {
    const answer: Answer = await (Reflect.apply(desk[name], desk, args) as Promise<unknown>).then(
      (value) => ({ id, value }),
      (error: Error) => ({ id, error }),
    );
    process.send?.(answer);
    if (--open === 0) process.channel?.ref();
  });
  // While Pagefind writes, pictures are drawn.
  if (name === 'take') turn = answered;
});
// The build has ended, whatever it still waited for.
process.on('disconnect', () => process.exit());
