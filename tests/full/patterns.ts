/** Every regular expression of src through recheck, which searches for texts that make a pattern stall. */
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { type Attack, growthOf, lengthRatio } from '../hostile.ts';
import { type Pattern, readPatterns } from '../patterns.ts';
import { fetchPackage } from './shared/cache.ts';
import { check, figure, finish, skip, tool } from './shared/tally.ts';

const version = '4.5.0';

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly summary: string };
  readonly attack?: {
    readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
    readonly suffix: string;
  };
}

const { patterns, unread } = readPatterns();
figure('Regular expressions in the code', patterns.length);
await check('every pattern can be read from the code', () => {
  if (unread.length > 0) throw new Error(unread.join('\n'));
});

try {
  process.env['RECHECK_BACKEND'] = 'pure';
  const folder = await fetchPackage('recheck', version);
  const { checkSync } = createRequire(path.join(folder, 'package.json'))(folder) as {
    checkSync: (source: string, flags: string, options: object) => Verdict;
  };
  tool('recheck', version);
  const doubtful: string[] = [];
  const stalling: string[] = [];
  const undecided: string[] = [];
  for (const pattern of patterns) {
    const verdict = checkSync(pattern.source, pattern.flags, { timeout: 60_000 });
    const words = `${pattern.file}:${pattern.line} /${pattern.source}/${pattern.flags} ${verdict.complexity?.summary ?? verdict.status}`;
    if (verdict.status === 'unknown') undecided.push(words);
    else if (verdict.status === 'vulnerable') (stalls(pattern, verdict) ? stalling : doubtful).push(words);
  }
  await check('no pattern stalls on a text that recheck finds', () => {
    if (stalling.length > 0) throw new Error(stalling.join('\n'));
  });
  await check('recheck comes to a verdict on every pattern', () => {
    if (undecided.length > 0) throw new Error(undecided.join('\n'));
  });
  figure(
    'Patterns that recheck proves safe or finds no attack on',
    patterns.length - doubtful.length - stalling.length,
  );
  figure('Patterns that recheck doubts, linear when its own attack is measured', doubtful.length);
} catch (error) {
  skip('recheck over all patterns', error instanceof Error ? error.message : String(error));
}

/** Whether the attack that was found makes the work grow faster than the text. Its simulation counts some lookbehinds twice. */
function stalls(pattern: Pattern, { attack }: Verdict): boolean {
  const attacks = (attack?.pumps ?? []).map(
    ({ prefix, pump }): Attack => ({ start: prefix, pump, end: attack?.suffix ?? '' }),
  );
  const growth = growthOf(pattern, attacks);
  return growth === undefined || growth.ratio > lengthRatio * 3;
}

finish('Regular expressions');
