/** The records as the builds of others take them: words and names, nothing to be read or derived. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Records } from '../../src/model/records.ts';

export interface Note {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly output: string;
  readonly deadline: string;
  readonly text: string;
}

/** One note for each task, measure and indicator. */
export function notesOf({ tasks, indicators }: Pick<Records, 'tasks' | 'indicators'>): Note[] {
  return [
    ...tasks.map((task) => ({
      ...{ id: task.id, document: task.document, title: titleOf(task.description), text: task.description },
      ...{ lead: task.leadText ?? '', coordinating: task.coordinatingText ?? '', output: task.outputText ?? '' },
      deadline: task.deadline?.raw ?? '',
    })),
    ...indicators.map(({ id, document, name }) => ({
      ...{ id, document, title: titleOf(name), text: name },
      ...{ lead: '', coordinating: '', output: '', deadline: '' },
    })),
  ];
}

const titleOf = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** Writes a Markdown file a record, in a folder a document: `<folder>/nq03/nq03-26.md`. */
export async function writeMarkdown(folder: string, notes: readonly Note[]): Promise<void> {
  for (const document of new Set(notes.map((note) => note.document)))
    await mkdir(path.join(folder, document), { recursive: true });
  for (const { text, ...head } of notes) {
    // JSON is YAML.
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const words = text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
    await writeFile(path.join(folder, head.document, `${head.id}.md`), `---\n${lines.join('\n')}\n---\n\n${words}\n`);
  }
}
