/**
 * The editor's loop: one development server on a copy of the project, files of each kind changed, added, renamed or
 * removed, and the page read until it shows it. No time is asserted: the seconds are only logged.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryOf } from '../../src/cli/programs.ts';
import { copyProject } from './copy.ts';

/** So long a page may take on a machine that does ten other things. Milliseconds. */
const patience = 100_000;

const folder = mkdtempSync(path.join(tmpdir(), 'editing-'));
const seconds = new Map<string, number>();
let server: ChildProcess;
let origin: string;
let said = '';

const agency = 'content/agencies/moh.yaml';
const report = 'content/progress/nq03-26/2025-03-02.yaml';
const seed = 'seeds/004_8159ce1c93f2d3cb.txt';

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
/** Changes a file, which must hold what is changed. */
function edit(file: string, was: string | RegExp, now: string): void {
  const before = read(file);
  const after = before.replace(was, now);
  if (after === before) throw new Error(`${file} does not hold ${was}.`);
  write(file, after);
}

/** What is answered at an address once it is as wanted. @throws Error with the last answer where it never is */
async function answerWith(
  what: string,
  address: string,
  fits: (answer: { status: number; text: string }) => boolean,
): Promise<string> {
  const began = Date.now();
  let answer = { status: 0, text: '' };
  while (Date.now() - began < patience) {
    answer = await fetch(origin + address).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      (error: Error) => ({ status: 0, text: error.message }),
    );
    if (fits(answer)) {
      seconds.set(what, (Date.now() - began) / 1000);
      return answer.text;
    }
    // Each page that is asked for too early is made in vain.
    await wait(200);
  }
  throw new Error(
    `${what}: ${address} still answers ${answer.status}.\n${answer.text.slice(0, 2000)}\n${said.slice(-2000)}`,
  );
}

const shows = (what: string, address: string, words: string) =>
  answerWith(what, address, ({ status, text }) => status === 200 && text.includes(words));
const isSound = (what: string, address: string) => answerWith(what, address, ({ status }) => status === 200);
const isRefused = (what: string, address: string, ...words: string[]) =>
  answerWith(what, address, ({ status, text }) => status === 500 && words.every((word) => text.includes(word)));

/** Waits until the terminal says something. */
async function terminalSays(words: string): Promise<void> {
  const began = Date.now();
  while (!said.includes(words) && Date.now() - began < patience) await wait(50);
  expect(said).toContain(words);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

beforeAll(async () => {
  copyProject(folder);
  edit(agency, 'nameVi:', 'nameVy:');
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, [entryOf('astro'), 'dev', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' },
      NODE_COMPILE_CACHE: undefined,
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data) => {
      said += data;
    });
});

afterAll(async () => {
  if (server.exitCode === null && server.kill()) await once(server, 'close');
  rmSync(folder, { recursive: true, force: true });
  const told = [...seconds].map(([what, taken]) => `${taken.toFixed(1)} s ${what}`);
  console.log(`Until the page showed it: ${told.join(' · ')}`);
});

test('a server that was started with an invalid file says so, and recovers once it is mended', async () => {
  await isRefused('the first page, with an invalid file', '/', `${agency}:`, 'nameVy');
  await terminalSays(`error ${agency}:`);
  edit(agency, 'nameVy:', 'nameVi:');
  await isSound('it was mended', '/');
});

const statement = `task: nq03-26
on: "2025-03-02"
by: most
claim: progress
statement: The first words of a new report.
evidence:
  - title: A page
    publisher: A paper
    url: https://news.example/a
    published: "2025-03-01"
    grade: B
    seen: web page, 2 March 2026
`;

type Shown = [what: string, address: string, words: string, change: () => void];

describe('a file that is changed shows on the page:', () => {
  // One and the same watch tells of every file of a folder, so all that lies in content/ may change at once.
  test('each kind of file in content/', async () => {
    const files: readonly Shown[] = [
      ['an agency', '/agencies/moh/', 'Bộ Thử nghiệm', () => edit(agency, /^nameVi: .*/mu, 'nameVi: Bộ Thử nghiệm')],
      [
        'a document',
        '/documents/kh01/',
        'A changed title',
        () => edit('content/documents/kh01.yaml', /^title: .*/mu, 'title: A changed title'),
      ],
      [
        'a theme',
        '/themes/health/',
        'Changed words of a theme',
        () => edit('content/themes.yaml', 'Electronic health records for', 'Changed words of a theme for'),
      ],
      ['the site', '/', 'Changed register', () => edit('content/site.yaml', /^name: .*/mu, 'name: Changed register')],
      [
        'other catalogues',
        '/search/',
        'Tasks of a changed province',
        () =>
          write(
            'content/catalogues.yaml',
            '- { name: Tasks of a changed province, address: "https://tasks.example.vn", covers: Its plan }\n',
          ),
      ],
      [
        'a guide page',
        '/guide/about/',
        'In a changed December',
        () => edit('content/guide/about.mdx', 'In December', 'In a changed December'),
      ],
      [
        'an observation',
        '/indicators/nq03-i5/',
        'ranks 17st',
        () => edit('content/observations/nq03-i5/2024.yaml', 'ranks 71st', 'ranks 17st'),
      ],
      [
        'a link',
        '/tasks/dh14-1a-3/',
        'Why these two.',
        () =>
          edit(
            'content/links/dh14.yaml',
            '    type: same-subject\n',
            '    type: same-subject\n    why: Why these two.\n',
          ),
      ],
      [
        'an instrument',
        '/instruments/constitution/',
        'Changed words of an instrument',
        () =>
          edit('content/instruments.yaml', 'The Constitution, for whose', 'Changed words of an instrument, for whose'),
      ],
      [
        'the glossary',
        '/guide/glossary/',
        'Whoever has changed this.',
        () =>
          edit(
            'content/glossary.yaml',
            'Whoever has the legal power to decide the matter.',
            'Whoever has changed this.',
          ),
      ],
      [
        'the lexicon',
        '/catalogue.json',
        'changed intelligence',
        () => edit('content/lexicon.yaml', 'artificial intelligence', 'changed intelligence'),
      ],
      [
        'the kinds of output',
        '/tasks/',
        'Changed kind of law',
        () => edit('content/output-types.yaml', 'Law of the National Assembly', 'Changed kind of law'),
      ],
      [
        'the self-test',
        '/guide/self-test/',
        'Changed processor',
        () => edit('content/self-test.yaml', /processor: .*/u, 'processor: Changed processor'),
      ],
      [
        'the speed',
        '/guide/how-fast/',
        'A changed machine',
        () => edit('content/speed.yaml', /^machine: .*/mu, 'machine: A changed machine'),
      ],
      [
        'the head of a guide page',
        '/guide/about/',
        'About a changed site',
        () => edit('content/guide/about.mdx', /^title: .*/mu, 'title: About a changed site'),
      ],
    ];
    // Pages that were shown before.
    for (const [, address] of files) expect((await fetch(origin + address)).status).toBe(200);
    for (const [, , , change] of files) change();
    for (const [what, address, words] of files) expect(await shows(what, address, words)).toContain(words);
  });

  test('a release', async () => {
    edit('releases/2026-11-22.json', /"note": "/u, '"note": "A changed note. ');
    await shows('a release', '/changes/', 'A changed note');
  });

  test('an address that is gone, in the list of addresses and in the decisions', async () => {
    write('permalinks.txt', `${read('permalinks.txt')}\n/guide/an-old-page/\n`);
    edit(
      'content/redirects.yaml',
      'gone: []',
      'gone:\n  - { was: /guide/an-old-page/, became: withdrawn, on: "2026-11-20", why: It was a trial. }',
    );
    await shows('an address that is gone', '/guide/an-old-page/', 'It was a trial.');
  });

  test('a seed, once it is sealed', async () => {
    edit(seed, 'Mr. Tran Sy Thanh', 'the changed Mr. Tran Sy Thanh');
    await isRefused('a seed that is not sealed', '/documents/hn18/', 'checksum-mismatch', 'npm run -s seal');
    const sha256 = createHash('sha256').update(read(seed)).digest('hex');
    edit('content/documents/hn18.yaml', /sha256: .*/u, `sha256: "${sha256}"`);
    await shows('a seed that is sealed', '/documents/hn18/', 'the changed Mr. Tran Sy Thanh');
  });
});

test('code that reads the texts, once it is changed, reads them anew', async () => {
  await shows('a page', '/tasks/nq03-1/', 'No. 1');
  edit('src/parse/task-rows.ts', /, No\. (?=\$\{row\.number)/u, ', Entry ');
  await shows('code that reads', '/tasks/nq03-1/', 'Entry 1');
});

describe('a file shows on the page that is', () => {
  test('new, renamed and removed: a report, an agency, a guide page, a correction', async () => {
    write(report, statement);
    write(
      'content/agencies/new-body.yaml',
      'id: new-body\nname: New body of trial\nnameVi: null\nabbreviation: null\nkind: ministry\notherNames: []\nsucceededBy: []\n',
    );
    write(
      'content/guide/new-page.mdx',
      '---\ntitle: A new page\ndescription: Tried.\norder: 99\nchanged: "2026-11-22"\n---\n\nWords of a new page.\n',
    );
    write(
      'content/corrections/trial.yaml',
      'record: nq03-28\nfield: description\nwas: Develop\nnow: Devise by correction\nwhy: A trial.\nwho: the editors\non: "2026-03-02"\n',
    );
    await shows('a new report', '/tasks/nq03-26/', 'The first words of a new report.');
    await shows('a new agency', '/agencies/new-body/', 'New body of trial');
    await shows('a new guide page', '/guide/new-page/', 'Words of a new page.');
    await shows('a new correction', '/tasks/nq03-28/', 'Devise by correction');

    const renamed = report.replace('03-02', '03-04');
    renameSync(path.join(folder, report), path.join(folder, renamed));
    edit(renamed, 'on: "2025-03-02"', 'on: "2025-03-04"');
    await shows('a renamed report', '/tasks/nq03-26/', '4 March 2025');

    rmSync(path.join(folder, renamed));
    rmSync(path.join(folder, 'content/guide/new-page.mdx'));
    await answerWith(
      'a removed report',
      '/tasks/nq03-26/',
      ({ text }) => !text.includes('The first words of a new report.'),
    );
    await answerWith('a removed guide page', '/guide/new-page/', ({ status }) => status === 404);
  });
});

test('what is wrong stands on every page with file, field and remedy, and goes once it is mended', async () => {
  const wrong: readonly (readonly [file: string, was: string | RegExp, now: string, words: readonly string[]])[] = [
    // Broken YAML
    ['content/themes.yaml', '- id: health', '- id: [health', ['content/themes.yaml:']],
    // A field of a guide page
    ['content/guide/about.mdx', /^title:/mu, 'titel:', ['content/guide/about.mdx:2', 'titel']],
    // An id that does not exist
    ['content/links/dh14.yaml', 'to: nq03-5d', 'to: nq03-5zz', ['content/links/dh14.yaml:3', 'Nearest']],
    // A release that is no JSON
    ['releases/2026-11-22.json', '{', '', ['releases/2026-11-22.json:1', 'Restore it']],
    // A line of the list of addresses
    ['permalinks.txt', /^\/$/mu, 'no address', ['permalinks.txt:', 'Restore the line']],
  ];
  const before = wrong.map(([file]) => [file, read(file)] as const);
  for (const [file, was, now] of wrong) edit(file, was, now);
  await isRefused('all that is wrong', '/tasks/nq03-1/', ...wrong.flatMap(([, , , words]) => words));
  const files = wrong.map(([file]) => file);
  await isRefused('all that is wrong, in data', '/tasks/nq03-1.json', ...files);
  for (const file of files) await terminalSays(`error ${file}`);

  // What is left of it stands there alone; that file is the only one that changes then.
  const left = 'permalinks.txt';
  for (const [file, text] of before) if (file !== left) write(file, text);
  await answerWith(
    'what is left',
    '/tasks/nq03-1/',
    ({ status, text }) => status === 500 && files.every((file) => text.includes(file) === (file === left)),
  );
  for (const [file, text] of before) if (file === left) write(file, text);
  await isSound('all mended', '/tasks/nq03-1/');
  await isSound('a mended guide page', '/guide/about/');
});
