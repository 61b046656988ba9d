/** `node tools/bench/bare.ts notes.json dist`: the lower bound. A page per record and a list per document, written and nothing else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Note } from './notes.ts';

const [, , from = '', dist = ''] = process.argv;
const notes = JSON.parse(readFileSync(from, 'utf8')) as Note[];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main>${main}</main></body></html>`;
const write = (folder: string, text: string): void => {
  mkdirSync(path.join(dist, folder), { recursive: true });
  writeFileSync(path.join(dist, folder, 'index.html'), text);
};

for (const { id, document, title, lead, coordinating, output, deadline, text } of notes) {
  const facts = [lead, coordinating, output, deadline].map((fact) => `<dd>${escaped(fact)}</dd>`).join('');
  write(`${document}/${id}`, page(title, `<h1>${escaped(title)}</h1><p>${escaped(text)}</p><dl>${facts}</dl>`));
}
for (const [document, own] of Map.groupBy(notes, (note) => note.document)) {
  const links = own.map(({ id, title }) => `<li><a href="/${document}/${id}/">${escaped(title)}</a></li>`);
  write(document, page(document, `<ul>${links.join('')}</ul>`));
}
