import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Generator, lazyValue, writeFiles } from '../../../src/site/generators.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (generators: readonly Generator[]) => writeFiles(generators, pathToFileURL(`${folder}/`));

test('each file is written at its address, text and bytes, in folders that are not there yet', () => {
  write([
    { name: 'data', files: () => [['/data/v1/a.json', () => '{}\n']] },
    { name: 'bytes', files: () => [['/_b', () => new Uint8Array([1, 2])]] },
  ]);
  expect(readFileSync(path.join(folder, 'data/v1/a.json'), 'utf8')).toBe('{}\n');
  expect([...readFileSync(path.join(folder, '_b'))]).toEqual([1, 2]);
});

describe('what several generators need', () => {
  const made: string[] = [];
  const value = lazyValue(() => ({ said: `made ${made.push('made')}` }));
  const reading = (name: string): Generator => ({
    ...{ name, needs: [value] },
    files: () => [[`/${name}`, () => value.get().said]],
  });

  test('is made once, and let go only when the last of them has written its files', () => {
    const between: Generator = { name: 'between', files: () => [['/between', () => `after ${made.length}`]] };
    write([reading('first'), between, reading('last')]);
    expect(['first', 'between', 'last'].map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual([
      'made 1',
      'after 1',
      'made 1',
    ]);
    // Whoever asks afterwards has it made anew.
    expect(value.get().said).toBe('made 2');
  });
});
