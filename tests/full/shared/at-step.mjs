/**
 * Loaded before a program: at the step AT_STEP of what it changes on the disk, counted from 1, something happens to it.
 * What it is, AT_STEP_DO says: `kill`, or the name of a file that is written to. The number of steps is told at the end.
 */
import { appendFileSync, promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const at = Number(process.env.AT_STEP);
const what = process.env.AT_STEP_DO ?? '';
let steps = 0;

for (const name of ['chmod', 'copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'symlink', 'writeFile']) {
  const plain = Reflect.get(promises, name);
  Reflect.set(promises, name, (/** @type {readonly unknown[]} */ ...args) => {
    steps += 1;
    if (steps === at && what === 'kill') process.kill(process.pid, 'SIGKILL');
    else if (steps === at) appendFileSync(what, ' and something else');
    return plain(...args);
  });
}
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`steps: ${steps}\n`));
