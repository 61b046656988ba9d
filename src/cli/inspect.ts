/** `npm run inspect nq03-76`: a record with its lines, links, diagnostics, corrections, versions, rendering and state. */

import { renderingFile } from '../derive/editorial/rendering-problems.ts';
import { wordsIn } from '../derive/records/renderings.ts';
import { warningsOf } from '../derive/status/warnings.ts';
import { findNearest } from '../model/nearest.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { originalLines } from './original-places.ts';
import { asOf, readCatalogue } from './read.ts';
import { renderingEntry } from './rendering-entry.ts';

await runCommand(async () => {
  const { positionals, values } = readArguments(
    { allowPositionals: true, options: { root: { type: 'string', default: '.' } } },
    1,
  );
  const [id] = positionals;
  if (id === undefined) throw new Error('Name a record: npm run inspect nq03-76');
  const { catalogue, states, renderings } = await readCatalogue(values.root);
  const records = [...catalogue.tasks, ...catalogue.indicators, ...catalogue.groups, ...catalogue.provisions];
  const record = records.find((other) => other.id === id);
  if (!record) {
    const nearest = findNearest(
      id,
      records.map((other) => other.id),
    );
    throw new Error(`There is no record ${id}.${nearest ? ` Nearest: ${nearest}.` : ''}`);
  }

  const { source, ...fields } = record;
  console.log(`${record.id}: ${source.locator}, seeds/${source.file}, lines ${source.lines.join(' to ')}\n`);
  for (const [name, value] of Object.entries(fields))
    if (name !== 'id') console.log(`${name.padEnd(18)} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  console.log('\nLines');
  const { lines } = catalogue.contentsOf(record.document);
  for (const { line, text } of lines)
    if (line >= source.lines[0] && line <= source.lines[1]) console.log(`${String(line).padStart(6)}  ${text}`);
  const document = catalogue.getDocument(record.document);
  for (const line of await originalLines(values.root, document, fields, lines, source)) console.log(line);
  const diagnostics = catalogue.diagnosticsOf(record);
  console.log(`\nDiagnostics: ${diagnostics.length === 0 ? 'none' : ''}`);
  for (const entry of diagnostics) console.log(`${String(entry.line).padStart(6)}  ${entry.rule}: ${entry.message}`);

  for (const { field, printed, corrections } of catalogue.correctedFieldsOf(id))
    console.log(`\nCorrected by ${corrections.join(', ')}\n${field.padEnd(18)} as printed: ${printed}`);
  const versions = catalogue.versionsOf(id);
  if (versions.length > 0) console.log(`\nVersions as of ${asOf}`);
  for (const { from, when, by, task, repealed } of versions) {
    console.log(`${from ?? 'no day    '}  ${repealed ? 'repealed, ' : ''}${when}`);
    for (const { type, document, line, field, words } of by) {
      console.log(`${''.padEnd(12)}${type}${field ? ` ${field}` : ''}: "${words}" (${document}, line ${line})`);
      if (field) console.log(`${''.padEnd(12)}${field} is now: ${JSON.stringify(task[field as keyof typeof task])}`);
    }
  }

  for (const { language } of catalogue.textsOf(record.document)) {
    const text = catalogue.textOf(record, language);
    if (!text) continue;
    const { source: own, id: ownId } = text.record;
    console.log(`\nIn the other language: ${ownId}, seeds/${own.file}, lines ${own.lines.join(' to ')}`);
    for (const [field, words] of wordsIn(text.record)) console.log(`${field.padEnd(18)} ${words}`);
    for (const { field, here, there } of text.differences)
      console.log(`${'differs'.padEnd(18)} ${field}: ${here}; in ${record.document}: ${there}`);
  }

  if (catalogue.getDocument(record.document).language === 'en') {
    const rendered = renderings.renderingOf(id);
    const fit = rendered?.outdated ? 'of other English words than these' : 'of these English words';
    console.log(`\nRendering: ${rendered ? fit : 'none'}. The entry for ${renderingFile(record.document)}:`);
    console.log(renderingEntry(record, rendered?.rendering).trimEnd());
  }

  const state = states.find((other) => other.task.id === id);
  if (!state) return;
  console.log(`\nAs of ${asOf}\nschedule           ${state.schedule} (from the deadline and the day alone)`);
  console.log(`evidence           ${state.evidence} (from ${state.reports.length} report(s) alone)`);
  if (state.closedOn) console.log(`closed             ${state.closedOn}${state.closed ? `, ${state.closed}` : ''}`);
  for (const report of state.reports) console.log(`${report.on}  ${report.claim} by ${report.by}: ${report.statement}`);
  for (const warning of warningsOf([state], asOf))
    console.log(`warning            ${warning.rule} ${JSON.stringify(warning.numbers)}: ${warning.message}`);
});
