/** What a file of the shown rows is called, after what is asked. Pure. */
import { fold } from '../../model/fold.ts';
import { alsoName, type Chosen } from './facets.ts';

/** Letters that a folder's list shows whole. */
const longest = 60;

/**
 * The name without its ending, in letters that every system can write.
 * @param limits of the page, which stand first
 * @example fileName('', new Map([['year', ['2025']], ['output', ['law']]]), new Map()) // "tasks-2025-law"
 */
export function fileName(query: string, chosen: Chosen, limits: Chosen): string {
  const values = [...limits, ...chosen].flatMap(([name, own]) => (name === alsoName ? [] : own));
  let name = 'tasks';
  for (const part of [...values, query].map(plain)) {
    const longer = `${name}-${part}`;
    if (part !== '' && longer.length <= longest) name = longer;
  }
  return name;
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
