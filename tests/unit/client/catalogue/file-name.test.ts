import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../../src/client/catalogue/file-name.ts';
import { chosenOf } from './sample.ts';

test.each([
  ['', {}, {}, 'tasks'],
  ['', { year: ['2025'], output: ['law'] }, {}, 'tasks-2025-law'],
  ['', { year: ['2025', '2026'] }, { lead: ['mps'] }, 'tasks-mps-2025-2026'],
  ['Bộ Công an', { kind: ['task'] }, {}, 'tasks-task-bo-cong-an'],
  ['“digital signature”', {}, {}, 'tasks-digital-signature'],
  ['', { also: ['https://tasks.example'] }, {}, 'tasks'],
  ['../../etc/passwd', {}, {}, 'tasks-etc-passwd'],
  ['???', {}, {}, 'tasks'],
  // What would make it too long is left out whole.
  ['x'.repeat(80), { year: ['2025'] }, {}, 'tasks-2025'],
])('"%s", %o within %o makes %s', (query, chosen, limits, name) => {
  expect(fileName(query, chosenOf(chosen), chosenOf(limits))).toBe(name);
});

test('whatever is asked, every system can write the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (query, values) => {
      const name = fileName(query, chosenOf({ lead: values }), chosenOf({}));
      expect(name).toMatch(/^tasks(-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(60);
    }),
  );
});
