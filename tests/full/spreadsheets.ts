/**
 * The data in the programs that readers open it with: Gnumeric and LibreOffice read every spreadsheet cell by cell, and
 * the examples of the data page run as they stand there.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { lastLines, root, runProgram } from '../../src/cli/programs.ts';
import { columnsOf, type FieldType } from '../../src/export/fields.ts';
import { entrySchema } from '../../src/export/lists.ts';
import { type DataFile, dataFiles } from '../../src/model/data-file.ts';
import { withoutGuard } from '../guard.ts';
import { temporaryFolder } from './shared/folder.ts';
import { check, figure, finish, skip, tool } from './shared/tally.ts';

const limit = 5 * 60_000;
const data = path.join(root, 'dist/data/v1');
const folder = temporaryFolder('spreadsheets-');

const pythons = ['python3', '/usr/bin/python3', 'python'];

if (!existsSync(path.join(data, 'tasks.xlsx')))
  skip('the data in other programs', 'there is no built site; run `npm run build`');
else {
  await readWith('Gnumeric', 'ssconvert', ['--version'], convertWithGnumeric);
  await readWith('LibreOffice', 'soffice', ['--headless', '--version'], convertWithLibreOffice);
  await runExamples();
  await checkPandas();
}
finish('The data in the programs that readers use');

/** Turns the spreadsheets into CSV files in a folder, every cell as it is shown. */
type Convert = (to: string) => Promise<string>;

async function convertWithGnumeric(to: string): Promise<string> {
  const how = ['-O', 'separator=, quoting-mode=always format=preserve', '-T', 'Gnumeric_stf:stf_assistant'];
  const outputs: string[] = [];
  for (const name of dataFiles) {
    const files = [path.join(data, `${name}.xlsx`), path.join(to, `${name}.csv`)];
    outputs.push((await runProgram('ssconvert', [...how, ...files], { limit })).output);
  }
  return outputs.join('\n');
}

async function convertWithLibreOffice(to: string): Promise<string> {
  // Commas, quoted texts, UTF-8, and every cell as it is shown.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false';
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const files = dataFiles.map((name) => path.join(data, `${name}.xlsx`));
  const how = [profile, '--headless', '--convert-to', filter, '--outdir', to];
  return (await runProgram('soffice', [...how, ...files], { limit })).output;
}

/** Lets a program turn each spreadsheet into a table as it shows it, and compares that with the CSV of the site. */
async function readWith(name: string, command: string, version: readonly string[], convert: Convert): Promise<void> {
  const what = `${name} shows what the data says`;
  const asked = await runProgram(command, version, { limit: 60_000 });
  if (asked.code !== 0) return skip(what, `${command} is not installed`);
  tool(name, /\d+(\.\d+)+/u.exec(asked.output)?.[0] ?? lastLines(asked.output, 1));
  const to = path.join(folder, command);
  mkdirSync(to);
  const output = await convert(to);
  let cells = 0;
  for (const file of dataFiles)
    await check(`${what}, ${file}.xlsx`, () => {
      const shown = path.join(to, `${file}.csv`);
      if (!existsSync(shown)) throw new Error(lastLines(output, 10));
      const said = tableOf(path.join(data, `${file}.csv`)).map((row) => row.map(withoutGuard));
      const faults = differences(file, tableOf(shown), said);
      if (faults.length > 0) throw new Error(faults.slice(0, 10).join('\n'));
      cells += said.flat().length;
    });
  figure(`Cells compared in ${name}`, cells);
}

type Table = readonly (readonly string[])[];

/** The cells of a CSV, each as the text that it is. */
function tableOf(file: string): Table {
  // Without a word on it the reader takes the sign that it finds most often for the one between cells.
  const how = { type: 'string', raw: true, FS: ',' } as const;
  const { SheetNames, Sheets } = read(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''), how);
  const sheet = Sheets[SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }) : [];
}

/** Where what is shown is not what is said, in words. */
function differences(name: DataFile, shown: Table, said: Table): string[] {
  if (shown.length !== said.length) return [`${shown.length} rows instead of ${said.length}`];
  const types = columnsOf(entrySchema(name)).map(({ type }) => type);
  return said.flatMap((row, line) =>
    row.flatMap((cell, place) => {
      const found = shown[line]?.[place] ?? '';
      const same = line === 0 ? found === cell : isSame(found, cell, types[place] ?? 'text');
      return same
        ? []
        : [`row ${line + 1}, ${said[0]?.[place]}: ${JSON.stringify(found)} instead of ${JSON.stringify(cell)}`];
    }),
  );
}

/** Programs round numbers for the eye, with a minus sign of their own, and write yes in capitals; all else is shown letter for letter. */
function isSame(shown: string, said: string, type: FieldType): boolean {
  if (type === 'yes or no') return shown.toLowerCase() === said;
  if (said === '' || (type !== 'number' && type !== 'whole number')) return shown === said;
  return Math.abs(Number(shown.replace('\u2212', '-')) - Number(said)) <= Math.abs(Number(said)) * 1e-6;
}

/** Runs the code of each example of the data page on the files of this build. */
async function runExamples(): Promise<void> {
  const page = readFileSync(path.join(root, 'dist/data/index.html'), 'utf8');
  const examples = examplesIn(page);
  const runners: Readonly<Record<string, readonly [what: string, command: string | undefined, arg: string]>> = {
    curl: ['curl', await firstThat(['bash'], ['-c', 'curl --version && unzip -v && sha256sum --version']), '-c'],
    Python: ['Python', await firstThat(pythons, ['--version']), '-c'],
    pandas: ['pandas', await firstThat(pythons, ['-c', 'import pandas']), '-c'],
    R: ['R', await firstThat(['Rscript'], ['--version']), '-e'],
  };
  await check('the data page has an example for each program', () => {
    const found = [...examples.keys()].join(', ');
    if (found !== Object.keys(runners).join(', ')) throw new Error(`It has ${found}.`);
  });
  for (const [name, code] of examples) {
    const [needs, command, arg] = runners[name] ?? [];
    const what = `the data page's example for ${name} runs`;
    if (command === undefined || arg === undefined) skip(what, `${needs ?? name} is not installed`);
    else
      await check(what, async () => {
        const cwd = temporaryFolder('example-');
        const { code: ended, output } = await runProgram(command, [arg, onDisk(code)], { limit, cwd });
        if (ended !== 0 || output.trim() === '') throw new Error(lastLines(output, 20));
      });
  }
}

/** In pandas the spreadsheet and the CSV, read as the page says, hold the same words. */
async function checkPandas(): Promise<void> {
  const what = 'pandas reads the same words from spreadsheet and CSV';
  const command = await firstThat(pythons, ['-c', 'import pandas, openpyxl; print(pandas.__version__)']);
  if (command === undefined) return skip(what, 'pandas or openpyxl is not installed');
  const code = `import pandas as pd
how = dict(dtype=str, keep_default_na=False)
csv, sheet = pd.read_csv("indicators.csv", **how), pd.read_excel("indicators.xlsx", **how)
assert list(csv.columns) == list(sheet.columns)
assert csv["number"].is_unique and "11.10" in set(csv["number"])
for column in csv.columns:
    assert list(csv[column]) == list(sheet[column]), column
assert str(pd.read_excel("tasks.xlsx")["deadline.end"].dtype).startswith("datetime64")`;
  await check(what, async () => {
    const { code: ended, output } = await runProgram(command, ['-c', code], { limit, cwd: data });
    if (ended !== 0) throw new Error(lastLines(output, 20));
  });
}

/** The first of these commands that can do this. */
async function firstThat(commands: readonly string[], args: readonly string[]): Promise<string | undefined> {
  for (const command of commands) if ((await runProgram(command, args, { limit: 60_000 })).code === 0) return command;
  return undefined;
}

/** An example's code with the files of this build instead of the served ones. */
function onDisk(code: string): string {
  return code.replaceAll(/https?:\/\/[^"\s]+\/data\/v1/gu, pathToFileURL(data).href);
}

/** The code below each heading of the third rank, by the heading. */
function examplesIn(html: string): Map<string, string> {
  const found = new Map<string, string>();
  let heading = '';
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'h3') heading = textIn(node);
    if (node.nodeName === 'pre') found.set(heading, textIn(node));
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
