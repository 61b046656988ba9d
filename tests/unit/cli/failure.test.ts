import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findObstacle, sentenceOf } from '../../../src/cli/failure.ts';
import { makeFolder } from '../../../src/cli/make-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'failure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const systemError = (code: string, place?: string): Error =>
  Object.assign(new Error(`${code}: no`), { code, path: place });

describe('what a command says when it fails', () => {
  test.each([
    [systemError('ENOSPC'), 'The disk is full. Make room, then run the command again.'],
    [systemError('EROFS', '/srv/site'), '/srv/site: The folder is read-only. Use another folder.'],
    [systemError('EUNKNOWN'), 'EUNKNOWN: no'],
    [new Error('Say where to.'), 'Say where to.'],
    ['a text', 'a text'],
  ])('%s', (error, sentence) => {
    expect(sentenceOf(error)).toBe(sentence);
  });

  test.each(['file', 'file/below'])('%s is where no folder can be made', async (name) => {
    writeFileSync(path.join(folder, 'file'), '');
    const error: unknown = await makeFolder(path.join(folder, name)).catch((reason: unknown) => reason);
    expect(sentenceOf(error)).toMatch(/: Something that is no folder stands there\. Move it away, /u);
  });

  test('finds what is in the way of a folder, and leaves nothing in one that is free', async () => {
    expect(await findObstacle(path.join(folder, 'new'), 100)).toBeUndefined();
    writeFileSync(path.join(folder, 'file'), '');
    expect(await findObstacle(path.join(folder, 'file'))).toContain('Something that is no folder stands there');
  });
});
