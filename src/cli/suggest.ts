/**
 * `npm run suggest [-- nq03-26] [--least 0.2] [--most 3]`: pairs of records that may belong together and that no editor
 * has decided on. Read both texts; then write the pair into a file of content/links, under `accepted` or `refused`.
 */

import { readRecordContent } from '../content/read.ts';
import { assertReadable, readRecords } from '../content/seeds.ts';
import { suggestionsFrom } from '../derive/editorial/suggestions.ts';
import { countedRecords } from '../derive/records/authentic.ts';
import { ownWordsOf } from '../derive/records/quotable-text.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  const { positionals, values } = readArguments({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '.' },
      least: { type: 'string', default: '0.2' },
      most: { type: 'string', default: '3' },
    },
  });
  const limits = { least: numberOf('least', values.least), most: numberOf('most', values.most) };
  const content = await readRecordContent(values.root);
  const read = await readRecords(values.root, content);
  assertReadable(read.diagnostics);
  const records = countedRecords(read);
  const words = ownWordsOf(records);
  for (const id of positionals)
    if (!words.has(id)) throw new Error(`There is no task, measure, indicator or group ${id}.`);
  const suggestions = suggestionsFrom(records, content.refused, limits).filter(
    ({ from, to }) => positionals.length === 0 || positionals.includes(from) || positionals.includes(to),
  );
  for (const { from, to, type, score, shared } of suggestions) {
    console.log(`${from} ${type} ${to}? ${score.toFixed(2)}, both have: ${shared.join(', ')}`);
    for (const id of [from, to]) console.log(`  ${id}: ${words.get(id)?.filter(Boolean).join(' | ')}`);
  }
  console.log(
    `${suggestions.length} pairs to read with a likeness of ${limits.least} or more. Decided so far: ${records.links.length} accepted, ${content.refused.length} refused.`,
  );
});

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} ${text}: write a number above 0.`);
  return value;
}
