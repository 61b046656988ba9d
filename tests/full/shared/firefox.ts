/** Firefox without a window, driven over WebDriver BiDi, as far as printing needs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { runProgram } from '../../../src/cli/programs.ts';
import { temporaryFolder } from './folder.ts';

/** A4, in centimetres, as BiDi asks for it. */
const page = { width: 21, height: 29.7 };
const patience = 60_000;

/** The command of an installed Firefox with its version; undefined where there is none. */
export async function findFirefox(): Promise<{ readonly command: string; readonly version: string } | undefined> {
  for (const command of ['firefox', 'firefox-esr']) {
    const { code, output } = await runProgram(command, ['--version'], { limit: patience });
    const version = /Firefox ([\d.]+)/u.exec(output)?.[1];
    if (code === 0 && version) return { command, version };
  }
  return undefined;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
}

/** One window of a Firefox that was started for it. */
export class Firefox {
  readonly #child: ChildProcess;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #context = '';
  #last = 0;

  private constructor(child: ChildProcess, socket: WebSocket) {
    this.#child = child;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /**
   * Starts a Firefox with a profile of its own.
   * @param env like FONTCONFIG_FILE, which says what fonts there are
   * @throws Error where it does not answer in a minute
   */
  static async start(command: string, env: Readonly<Record<string, string>> = {}): Promise<Firefox> {
    const profile = temporaryFolder('firefox-');
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, ...env },
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const address = await addressFrom(child);
    const socket = new WebSocket(`${address}/session`);
    await once(socket, 'open');
    const firefox = new Firefox(child, socket);
    await firefox.#send('session.new', { capabilities: {} });
    const tree = (await firefox.#send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    firefox.#context = tree.contexts[0]?.context ?? '';
    return firefox;
  }

  /** Prints a page on A4 with its own margins, in its own size. */
  async print(url: string): Promise<Buffer> {
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
    const margin = { top: 0, bottom: 0, left: 0, right: 0 };
    const settings = { context: this.#context, page, margin, shrinkToFit: false, background: true };
    const { data } = (await this.#send('browsingContext.print', settings)) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    this.#socket.close();
    const ended = this.#child.exitCode === null ? once(this.#child, 'exit') : undefined;
    this.#child.kill('SIGKILL');
    await ended;
  }

  async #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Firefox did not answer ${method} in a minute.`)), patience);
      this.#waiting.set(id, (found) => {
        clearTimeout(timer);
        resolve(found);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (answer.type === 'error') throw new Error(`Firefox: ${method}: ${answer.message}`);
    return answer.result;
  }
}

/** Where a Firefox listens, which it says when it has started. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start in a minute.\n${output}`)), patience);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
