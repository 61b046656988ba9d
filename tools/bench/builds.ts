/** `npm run bench -- build`: the same records built by this project and by others, in turns. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from '../../src/cli/programs.ts';
import { asOf } from '../../src/cli/read.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { builders, largeFrom, type MeasuredBuild, type Speed } from '../../src/model/speed.ts';
import { type Contestant, copyProject, findContestants, type Source } from './contestants.ts';
import { assertMeter, measureRun, measureSize, type Run, type Size } from './measured.ts';
import { notesOf } from './notes.ts';
import type { Plan } from './plan.ts';
import { replicate } from './replicate.ts';
import { median, rounds } from './statistics.ts';

/** The seed of the varied records. */
const chance = 57;

/**
 * Builds and measures. Takes minutes for each 5,000 records.
 * @param say called with a line for each run
 * @throws Error where a build fails, or where GNU time is missing
 */
export async function measureBuilds(plan: Plan, say: (words: string) => void): Promise<Speed> {
  assertMeter();
  const left: string[] = [];
  const contestants = await findContestants(plan.builders, (words) => left.push(words));
  for (const words of left) say(`Left out: ${words}`);
  const work = await mkdtemp(path.join(os.tmpdir(), 'bench-'));
  const clean = () => rm(work, { recursive: true, force: true });
  try {
    const catalogues: Speed['catalogues'] = [];
    for (const records of plan.records) {
      const source = await sourceOf(work, records);
      const folders = new Map<Contestant, string>();
      for (const contestant of contestants) {
        const folder = path.join(work, `${records}`, contestant.builder);
        await mkdir(folder, { recursive: true });
        await contestant.prepare(folder, source);
        folders.set(contestant, folder);
      }
      const runs = records >= largeFrom ? 1 : plan.runs;
      const builds = await takeTurns(folders, runs, (words) => say(`${source.notes.length} records, ${words}`));
      catalogues.push({ records: source.notes.length, real: records === 0, runs, builds });
      await clean();
    }
    const versions = Object.assign({ Node: process.versions.node }, ...contestants.map((one) => one.versions));
    return { on: asOf, machine: machine(), versions, left, catalogues };
  } finally {
    await clean();
  }
}

/** The records as both kinds of builds take them. */
async function sourceOf(work: string, records: number): Promise<Source> {
  const real = await readRecords(root);
  const already = notesOf(real).length;
  if (records === 0) return { files: new Map(), notes: notesOf(real) };
  if (records <= already) throw new Error(`The site itself has ${already} records. Ask for more of them.`);
  const files = replicate(real, records - already, chance);
  // The others get what this project reads in the seeds, not what was meant when they were written.
  const folder = path.join(work, 'varied');
  await mkdir(folder, { recursive: true });
  await copyProject(folder, { files });
  return { files, notes: notesOf(await readRecords(folder)) };
}

async function takeTurns(
  folders: ReadonlyMap<Contestant, string>,
  runs: number,
  say: (words: string) => void,
): Promise<MeasuredBuild[]> {
  const measured = new Map<Contestant, Run[]>([...folders.keys()].map((contestant) => [contestant, []]));
  const sizes = new Map<Contestant, Size>();
  for (const [round, order] of rounds([...folders], runs).entries()) {
    for (const [contestant, folder] of order) {
      await rm(path.join(folder, 'dist'), { recursive: true, force: true });
      const run = await measureRun(contestant.commands, folder, asOf, say);
      measured.get(contestant)?.push(run);
      sizes.set(contestant, await measureSize(path.join(folder, 'dist')));
      const { wall, cpu, memory } = run;
      say(
        `run ${round + 1} of ${runs}, ${builders[contestant.builder]}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s CPU, ${Math.round(memory / 1e6)} MB`,
      );
    }
  }
  return [...measured].map(([contestant, own]) => {
    const size = sizes.get(contestant);
    if (!size) throw new Error('Nothing was run: ask for at least one run.');
    return {
      builder: contestant.builder,
      wall: rounded(median(own.map(({ wall }) => wall))),
      cpu: rounded(median(own.map(({ cpu }) => cpu))),
      memory: Math.round(median(own.map(({ memory }) => memory))),
      ...size,
    };
  });
}

const rounded = (seconds: number): number => Math.max(0.01, Math.round(seconds * 100) / 100);

export function machine(): string {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cores.length} cores, ${cores[0]?.model.trim() || 'processor not named'}, ${memory} GB, ${os.type()} ${os.release()}`;
}
