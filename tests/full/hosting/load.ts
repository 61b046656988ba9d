/** Load on a server: as much as it takes, with wrk, and at a fixed rate, with our own requests. */
import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runProgram } from '../../../src/cli/programs.ts';

export interface Flood {
  readonly requestsPerSecond: number;
  readonly requests: number;
  readonly errors: number;
}

/** As many requests as the server answers, over all paths in turn. */
export async function flood(url: URL, paths: readonly string[], seconds: number, folder: string): Promise<Flood> {
  const [list, script] = [path.join(folder, 'paths.txt'), path.join(folder, 'paths.lua')];
  writeFileSync(list, `${paths.join('\n')}\n`);
  writeFileSync(
    script,
    [
      'local requests, at = {}, 0',
      'function init()',
      '  wrk.headers["Accept-Encoding"] = "br, gzip"',
      `  for path in io.lines("${list}") do requests[#requests + 1] = wrk.format("GET", path) end`,
      'end',
      'function request() at = at % #requests + 1; return requests[at] end',
      '',
    ].join('\n'),
  );
  // One thread, because the server needs the other core; connections are kept, as browsers keep them.
  const args = ['-t1', '-c64', `-d${seconds}s`, '--timeout', '20s', '-s', script, url.href];
  const { output } = await runProgram('wrk', args, { limit: (seconds + 60) * 1000 });
  const number = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);
  const requests = number(/(\d+) requests in/u);
  if (requests === 0) throw new Error(`wrk measured nothing:\n${output}`);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(output)?.slice(1) ?? [];
  const errors = socket.reduce((sum, count) => sum + Number(count), number(/Non-2xx or 3xx responses: (\d+)/u));
  return { requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/u), requests, errors };
}

export interface Steady {
  readonly requests: number;
  /** What went wrong, in words, each kind once. */
  readonly errors: ReadonlyMap<string, number>;
  /** When each failure showed, in milliseconds of `performance.now()`. */
  readonly failedAt: readonly number[];
  /** Milliseconds from when a request was due, so that a server that stalls does not hide the requests behind it. */
  readonly percentile: (share: number) => number;
}

/** Requests at a fixed rate, due whether or not earlier ones were answered, until `until` is settled. */
export async function steady(
  url: URL,
  paths: readonly string[],
  rate: number,
  until: Promise<unknown>,
): Promise<Steady> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const times: number[] = [];
  const errors = new Map<string, number>();
  const failedAt: number[] = [];
  const pending = new Set<Promise<void>>();
  const began = performance.now();
  let over = false;
  const end = until.finally(() => {
    over = true;
  });
  for (let sent = 0; !over; ) {
    const due = Math.floor(((performance.now() - began) * rate) / 1000);
    for (; sent < due; sent++) {
      const target = new URL(paths[sent % paths.length] ?? '/', url);
      const from = began + (sent * 1000) / rate;
      const fail = (words: string): void => {
        errors.set(words, (errors.get(words) ?? 0) + 1);
        failedAt.push(performance.now());
      };
      const asked = once200(target, agent).then(
        () => void times.push(performance.now() - from),
        (error: Error) => fail(error.message),
      );
      pending.add(asked);
      asked.finally(() => pending.delete(asked));
    }
    await wait(2);
  }
  await end;
  await Promise.all(pending);
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    errors,
    failedAt,
    percentile: (share) => times[Math.floor(times.length * share)] ?? Number.NaN,
  };
}

/** Fails on any status but 200 and on a body that ends early. */
function once200(url: URL, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent, headers: { 'accept-encoding': 'gzip' }, timeout: 20_000 }, (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url.pathname}: ${response.statusCode}`)),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error(`${url.pathname}: no answer in 20 s`)));
    asked.on('error', reject);
  });
}
