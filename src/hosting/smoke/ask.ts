/** One request to a deployed site, as it is: no redirect followed, nothing unpacked. */
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

export interface Answer {
  readonly status: number;
  /** Names in small letters; equal ones joined with a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Milliseconds. */
const limit = 20_000;

/** @throws an Error where the server does not answer */
export function ask(url: URL, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secure : plain;
    const asked = send(url, { method, headers, timeout: limit }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const named = Object.entries(response.headers).map(
          ([name, value]) => [name, [value].flat().join(', ')] as const,
        );
        resolve({ status: response.statusCode ?? 0, headers: new Map(named), body: Buffer.concat(parts) });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`${url.host} did not answer within ${limit / 1000} seconds`)));
    asked.on('error', reject).end();
  });
}
