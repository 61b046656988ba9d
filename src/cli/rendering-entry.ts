/** An entry of content/vi to be pasted, with the English words above each field. */
import { Document, isMap, isScalar } from 'yaml';
import { digestOf, type WordedRecord, wordsIn } from '../derive/records/renderings.ts';
import type { Rendering } from '../model/rendering.ts';

/**
 * @param record whose digest and fields the entry has
 * @param rendering the Vietnamese words that there are; the others are left empty, to be written
 * @returns YAML, ending with a line end
 */
export function renderingEntry(record: WordedRecord, rendering: Partial<Rendering> = {}): string {
  const words = wordsIn(record);
  const fields = words.map(([field]) => [field, rendering[field] ?? '']);
  const entry = new Document({ [record.id]: { of: digestOf(record), ...Object.fromEntries(fields) } });
  const pairs = entry.get(record.id);
  for (const { key } of isMap(pairs) ? pairs.items : []) {
    const english = words.find(([field]) => isScalar(key) && field === key.value)?.[1];
    if (isScalar(key) && english !== undefined) key.commentBefore = english.replace(/^/gmu, ' ');
  }
  return entry.toString({ lineWidth: 0 });
}
