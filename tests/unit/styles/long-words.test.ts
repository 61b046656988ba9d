import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../seeds/project.ts';

test('a word as long as a line makes no page wider: `break-word` counts the whole word as the least width of a row', () => {
  const css = readFileSync(join(projectFolder, 'src/styles/base.css'), 'utf8');
  expect(css).toMatch(/^body \{[^}]*overflow-wrap: anywhere;/mu);
});
