/** What commands load before they do anything: a package that one step needs is loaded by that step. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/programs.ts';

/** The packages that a file imports at once, itself or by what it imports; types and `import()` are not among them. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  const code = readFileSync(path.join(root, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gmu)) {
    if (!name.startsWith('.')) found.add(name);
    else for (const other of packagesOf(path.join(path.dirname(file), name), seen)) found.add(other);
  }
  return found;
}

test.each(['inspect', 'report', 'new', 'seal', 'diff'])('%s loads no reader of Markdown at once', (command) => {
  const packages = packagesOf(`src/cli/${command}.ts`);
  expect(packages).toContain('zod');
  expect([...packages].filter((name) => name.includes('markdown'))).toEqual([]);
});
