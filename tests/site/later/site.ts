/**
 * A later release under another address, built once for all tests of this folder: an invented resolution that amends tasks,
 * invented corrections, a text in which lines were put in, taken out, split and merged, an agency with another address.
 * From a copy without history; the build verifies links, ids, titles, weights and permalinks.txt itself.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { assertBuilt, buildSite } from '../../../src/cli/build-site.ts';
import { lastLines, runProgram } from '../../../src/cli/programs.ts';
import { type BuiltSite, readSite } from '../../../src/integrations/verify/built-site.ts';
import type { Page } from '../../../src/integrations/verify/page.ts';
import { addAmended, withoutAmendments } from '../../fixtures/amended.ts';
import { copyProject } from '../copy.ts';

export const folder: string = mkdtempSync(path.join(tmpdir(), 'later-release-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The path below which it is served. */
export const below = '/register';

const limit = 14 * 60_000;
const env = { AS_OF: '2026-11-22', SITE: `HTTPS://Built.Example:443${below}/` };

/** Pages of lists that were longer once, with what is the last page of each now. */
export const ended = [
  ['/warnings/page/2/', '/warnings/'],
  ['/warnings/page/3/', '/warnings/'],
  ['/deadlines/page/7/', '/deadlines/'],
  ['/scoreboard/by-share/page/2/', '/scoreboard/by-share/'],
  ['/themes/health/page/3/', '/themes/health/'],
  ['/groups/page/9/', '/groups/'],
] as const;

copyProject(folder);
withoutAmendments(folder);
addAmended(folder);
takeAway();
const sealed = await runProgram(process.execPath, ['src/cli/seal.ts', '--yes'], { cwd: folder, limit, env });
if (sealed.code !== 0) throw new Error(lastLines(sealed.output, 80));
assertBuilt(await buildSite({ folder, limit, env }));

export const site: BuiltSite<Page> = await readSite(
  path.join(folder, 'dist'),
  new URL(`https://built.example${below}`),
);

export function pageAt(address: string): Page {
  const page = site.pageAt.get(address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
}

/** What is in a file; nothing where there is none. */
export const textOf = (file: string): string => site.files.get(file)?.toString('utf8') ?? '';

/** What is gone, or stands elsewhere. */
function takeAway(): void {
  edit('seeds/000_2eca7e17160f3161.txt', [
    // Before dh14-2b-3 stands a new line, dh14-2b-5 is two, dh14-2a-2 and dh14-1e-3 are gone.
    [
      /^(?=- Complete the adjustment of the national master plan)/m,
      '- Publish a yearly account of the new growth model.\n',
    ],
    [
      /^- Develop and implement the Project for the development of the nuclear.*$/m,
      '- Develop the Project for the development of the nuclear energy industry.\n- Implement the Project.',
    ],
    [/^- Complete the legal framework for managing the gold market.*\n/m, ''],
    [/^- Develop specific mechanisms and policies for economic development combined.*\n/m, ''],
  ]);
  edit('content/documents/dh14.yaml', [
    [/g1e: 3/, 'g1e: 2'],
    [/g2a: 4/, 'g2a: 3'],
    [/g2b: 17/, 'g2b: 19'],
    [
      /^expects:/m,
      `inserted:
  - { id: "2b-2a", begins: Publish a yearly account }
  - { id: "2b-5a", begins: Develop the Project for the development of the nuclear }
  - { id: "2b-5b", begins: Implement the Project. }
removed: ["2b-5", "2a-2", "1e-3"]
expects:`,
    ],
  ]);
  // Published when these lists were longer: a list of two pages, of one, and one below a theme.
  edit('permalinks.txt', [[/^\/tasks\/$/m, `${ended.map(([address]) => `${address}\n`).join('')}/tasks/`]]);
  // What editors wrote of dh14-2b-5 holds for its first half.
  edit('content/links/dh14.yaml', [[/dh14-2b-5$/m, 'dh14-2b-5a']]);
  edit('content/instruments.yaml', [[/record: dh14-2b-5,/, 'record: dh14-2b-5a,']]);
  edit('content/agencies/vass.yaml', [[/^id: vass$/m, 'id: social-sciences']]);
  renameSync(
    path.join(folder, 'content/agencies/vass.yaml'),
    path.join(folder, 'content/agencies/social-sciences.yaml'),
  );
  const entry = (was: string, became: string, to = '') =>
    `  - was: ${was}\n    became: ${became}\n${to && `    to: [${to}]\n`}    on: "2026-11-20"\n    why: Tried by a test.\n`;
  edit('content/redirects.yaml', [
    [
      /^gone: \[\]\n/m,
      `gone:\n${entry('dh14-2a-2', 'withdrawn')}${entry('dh14-2b-5', 'split', 'dh14-2b-5a, dh14-2b-5b')}${entry('dh14-1e-3', 'merged', 'dh14-1e-2')}${entry('/agencies/vass/', 'moved', '/agencies/social-sciences/')}`,
    ],
  ]);
}

function edit(file: string, changes: readonly (readonly [from: RegExp, to: string])[]): void {
  let text = readFileSync(path.join(folder, file), 'utf8');
  for (const [from, to] of changes) {
    if (!from.test(text)) throw new Error(`${file} has no ${from}.`);
    text = text.replace(from, to);
  }
  writeFileSync(path.join(folder, file), text);
}
