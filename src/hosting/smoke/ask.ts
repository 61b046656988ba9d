/** One request to a deployed site, as it is: no redirect followed, nothing unpacked. */
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

export interface Answer {
  readonly status: number;
  /** Names in small letters; equal ones joined with a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** For a whole answer, however it comes. Milliseconds. */
const patience = 20_000;

/** No file of a site is as large. Bytes. */
const most = 2 ** 28;

/** That the server gave no whole answer in time. */
export class LateError extends Error {}

/**
 * @param limit milliseconds for the whole answer
 * @throws an Error where the server does not answer, in time and with an end
 */
export function ask(
  url: URL,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  limit = patience,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secure : plain;
    const asked = send(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size > most) asked.destroy(new Error(`${url.pathname} does not end after ${most} bytes`));
      });
      response.on('error', reject);
      response.on('end', () => {
        const named = Object.entries(response.headers).map(
          ([name, value]) => [name, [value].flat().join(', ')] as const,
        );
        resolve({ status: response.statusCode ?? 0, headers: new Map(named), body: Buffer.concat(parts) });
      });
    });
    const late = (): void => {
      const error = new LateError(`${url.host} did not answer whole within ${limit / 1000} seconds`);
      // Before a response begins an error reaches the request, and then the response.
      reject(error);
      asked.destroy(error);
    };
    const timer = setTimeout(late, limit);
    asked.on('close', () => clearTimeout(timer));
    asked.on('error', reject).end();
  });
}
