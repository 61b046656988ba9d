/** A thread that reads the project whenever it gets the day, and answers with the reading. */
import { parentPort, workerData } from 'node:worker_threads';
import { readForPages } from './reading.ts';

parentPort?.on('message', async (today: string) => {
  parentPort?.postMessage(await readForPages(workerData.root, today));
});
