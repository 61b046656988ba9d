/** `npm run -s seal`: writes each seed's checksum into its document's file, after a change that is meant. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../loaders/content.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const { documents, problems } = await readContent(values.root);
for (const { file, line, message } of problems) console.error(`error ${file}:${line} ${message}`);

for (const document of documents) {
  const path = join(values.root, 'content/documents', `${document.id}.yaml`);
  const bytes = await readFile(join(values.root, 'seeds', document.seed.file)).catch(() => undefined);
  if (!bytes) {
    console.error(`error content/documents/${document.id}.yaml:1 seed.file: seeds/${document.seed.file} is not there.`);
    process.exitCode = 1;
    continue;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === document.seed.sha256) continue;
  const text = await readFile(path, 'utf8');
  // Only the checksum changes: the file keeps its comments and its order.
  await writeFile(path, text.replaceAll(document.seed.sha256, sha256));
  console.log(`${document.id}: ${document.seed.sha256.slice(0, 12)}… is now ${sha256.slice(0, 12)}…`);
}
if (problems.length > 0) process.exitCode = 1;
