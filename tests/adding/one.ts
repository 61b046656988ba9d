/**
 * The document that content/README.md shows, a report with tasks and indicators in every form, and an agency, added to a copy
 * of the project: the texts' checks and tests stay green.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { entryOf, lastLines, root, runProgram } from '../../src/cli/programs.ts';
import { copyProject } from '../site/copy.ts';
import { manualDocument } from './manual.ts';
import { officeReport } from './office-report.ts';
import { writeFiles } from './write.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'adding-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

copyProject(folder);
for (const name of ['vitest.config.ts', 'tests'])
  cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
const template = readFileSync(path.join(folder, 'content/_templates/agency.yaml'), 'utf8');
writeFiles(folder, { ...manualDocument(), ...officeReport(), 'content/agencies/short-name.yaml': template });

const steps = [
  ['npm run seal', ['src/cli/seal.ts', '--yes']],
  ['npm run validate', ['src/cli/validate.ts']],
  ['the tests of the texts', [entryOf('vitest'), 'run', '--project', 'unit', 'tests/seeds', '--reporter=dot']],
] as const;

for (const [what, args] of steps) {
  const { code, output } = await runProgram(process.execPath, [...args], {
    cwd: folder,
    limit: 5 * 60_000,
    env: { CI: 'true' },
  });
  if (code === 0) continue;
  console.error(`With the documents and the agency added, this fails: ${what}.\n${lastLines(output, 60)}`);
  process.exitCode = 1;
  break;
}
