/** What a server does under load, as figures with their budgets. On a machine that does other work too they are shown, not judged. */
import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { check, figure, skip } from '../shared/tally.ts';
import { flood, type Steady, steady } from './load.ts';
import { hasProgram, type Running } from './servers.ts';

/** The least that a server must answer a second; the most that 99 of 100 readers wait at a fixed rate, in milliseconds. */
const budgets = { requestsPerSecond: 10_000, rate: 1000, wait: 30, switches: 40 };

/** Seconds of each measurement. */
const [floodTime, steadyTime] = [10, 10];

/** The share of all cores that other work may take before figures say nothing of the server. */
const mostOtherWork = 0.15;

const inWords = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Requests a second, as many as the server answers and at a fixed rate. */
export async function measureLoad(running: Running, paths: readonly string[], folder: string): Promise<void> {
  const { name, url } = running;
  if (hasProgram('wrk')) {
    const cpu = running.cpu();
    const { value, busy } = await watched(() => flood(url, paths, floodTime, folder));
    const used = running.cpu();
    const { requestsPerSecond, requests, errors } = value;
    await judge({
      what: `${name}: requests a second, over all ${inWords(paths.length)} pages in turn`,
      value: inWords(requestsPerSecond),
      budget: `at least ${inWords(budgets.requestsPerSecond)}`,
      good: requestsPerSecond >= budgets.requestsPerSecond,
      busy,
    });
    if (cpu !== undefined && used !== undefined)
      figure(`${name}: processor time of one of them`, `${inWords(((used - cpu) * 1e6) / requests)} µs`);
    figure(`${name}: failed requests at full load`, `${errors} of ${inWords(requests)}`, 'none');
    await check(`${name}: no request fails at full load`, () => {
      if (errors > 0) throw new Error(`${errors} of ${requests} failed`);
    });
  } else {
    skip(`${name}: requests a second`, 'wrk is not installed (Debian: wrk)');
  }

  const { value, busy } = await watched(() => steady(url, paths, budgets.rate, wait(steadyTime * 1000)));
  await judge({
    what: `${name}: 99 of 100 requests answered within, at ${inWords(budgets.rate)} a second`,
    value: `${inWords(value.percentile(0.99), 1)} ms`,
    budget: `under ${budgets.wait} ms`,
    good: value.percentile(0.99) < budgets.wait,
    busy,
  });
  figure(`${name}: half of them within`, `${inWords(value.percentile(0.5), 1)} ms`);
  await judgeErrors(`${name}: failed requests at ${inWords(budgets.rate)} a second`, value);
}

/**
 * Releases that are switched while pages and the files of both are asked for.
 * @param turnTo switches; given how many switches came before
 */
export async function measureSwitches(
  { name, url }: Running,
  paths: readonly string[],
  turnTo: (turn: number) => Promise<void>,
): Promise<void> {
  const at: number[] = [];
  const switching = async (): Promise<void> => {
    for (let turn = 0; turn < budgets.switches; turn++) {
      await wait(150);
      at.push(performance.now());
      await turnTo(turn);
    }
    await wait(150);
  };
  const value = await steady(url, paths, 500, switching());
  // A failure belongs to the switch before it.
  const hurt = new Set(value.failedAt.map((time) => at.findLastIndex((switched) => switched <= time))).size;
  figure(`${name}: switches of the release under load with a failed request`, `${hurt} of ${at.length}`, 'none');
  await judgeErrors(`${name}: failed requests while releases were switched`, value);
}

async function judgeErrors(what: string, { requests, errors }: Steady): Promise<void> {
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  figure(what, `${failed} of ${inWords(requests + failed)}`, 'none');
  await check(`${what}: none`, () => {
    const each = [...errors].slice(0, 5).map(([words, count]) => `${count} × ${words}`);
    if (each.length > 0) throw new Error(each.join('; '));
  });
}

interface Judged {
  readonly what: string;
  readonly value: string;
  readonly budget: string;
  readonly good: boolean;
  /** Why it says little; undefined on a quiet machine. */
  readonly busy: string | undefined;
}

/** Beyond its budget a figure fails, unless the machine was too busy to tell. */
async function judge({ what, value, budget, good, busy }: Judged): Promise<void> {
  const untold = !good && busy !== undefined;
  figure(what, untold ? `${value}, not judged` : value, budget);
  if (untold) return skip(what, busy);
  await check(`${what}: ${value} (${budget})`, () => {
    if (!good) throw new Error(`${value} instead of ${budget}`);
  });
}

/** Runs between two looks at what else the machine does. */
async function watched<T>(run: () => Promise<T>): Promise<{ value: T; busy: string | undefined }> {
  const before = await otherWork();
  const value = await run();
  const after = await otherWork();
  const most = Math.max(before, after);
  const busy =
    most > mostOtherWork
      ? `the machine was too busy to judge: other work took ${inWords(most * 100)} % of its ${cpus().length} cores, load average ${inWords(loadavg()[0] ?? 0, 1)}`
      : undefined;
  return { value, busy };
}

/** The share of all cores that is in use while we do nothing, over two seconds. */
async function otherWork(): Promise<number> {
  const sum = (): { idle: number; all: number } => {
    const times = cpus().map((cpu) => cpu.times);
    const all = times.flatMap((time) => Object.values(time)).reduce((total, time) => total + time, 0);
    return { idle: times.reduce((total, { idle }) => total + idle, 0), all };
  };
  const from = sum();
  await wait(2000);
  const to = sum();
  return to.all === from.all ? 0 : 1 - (to.idle - from.idle) / (to.all - from.all);
}
