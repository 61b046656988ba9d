import type { AstroLoggerMessage } from 'astro';
import { expect, test } from 'vitest';
import { withoutPages } from '../../../src/cli/calm-log.ts';

const event = (message: string, level: AstroLoggerMessage['level'] = 'info', label: string | null = null) => ({
  ...{ label, level, message },
  newLine: true,
});

function shown(...events: AstroLoggerMessage[]): string[] {
  const written: string[] = [];
  const log = withoutPages({ write: ({ message }) => written.push(message) });
  for (const one of events) log.write(one);
  return written;
}

test('the line of a page and its time are left out, with colours and without', () => {
  expect(
    shown(
      event('  \u001b[34m├─\u001b[39m \u001b[2m/tasks/nq03-76/index.html\u001b[22m'),
      event(' \u001b[2m(+12ms)\u001b[22m ', 'info', 'SKIP_FORMAT'),
      event('  ├─ /index.html'),
      event(' (+1.20s) '),
    ),
  ).toEqual([]);
});

test('all else passes: steps, a page that is empty, warnings and errors of any kind', () => {
  const events = [
    event('✓ Completed in 8.98s.'),
    event('1420 pages passed 11 checks', 'info', 'verify'),
    event(' (+12ms) (file not created, response body was empty)', 'info', 'SKIP_FORMAT'),
    event('  ├─ something is odd', 'warn'),
    event('  ├─ something is wrong', 'error'),
  ];
  expect(shown(...events)).toEqual(events.map(({ message }) => message));
});
