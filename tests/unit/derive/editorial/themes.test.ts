import { describe, expect, test } from 'vitest';
import { themesOf } from '../../../../src/derive/editorial/themes.ts';
import type { Theme } from '../../../../src/model/theme.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const [first] = smallRecords.tasks;
if (!first) throw new Error('The small project has no task.');

const theme = (fields: Partial<Theme>): Theme => ({
  ...{ id: 'health', name: 'Health', nameVi: 'Y tế', about: 'Health.', words: ['health'] },
  ...{ not: [], include: [], exclude: [] },
  ...fields,
});

/** Whether a task with these words has the theme. */
function has(text: string, fields: Partial<Theme> = {}, outputText = ''): boolean {
  const tasks = [{ ...first, id: 'plan-1', description: text, outputText } as typeof first];
  return (
    themesOf({ tasks: tasks as never, indicators: [] }, [theme(fields)])
      .get('plan-1')
      ?.includes('health') ?? false
  );
}

describe('a word of a theme', () => {
  test.each<[text: string, words: string[], found: boolean]>([
    ['Better health for all', ['health'], true],
    ['HEALTH', ['health'], true],
    ['healthcare', ['health'], false],
    ['healthcare', ['health*'], true],
    ['unhealthy', ['health*'], false],
    ['health', ['health*'], true],
    ['Y tế cơ sở', ['y te'], true],
    ['citizens, and businesses', ['citizens and businesses'], true],
    ['citizens. And businesses', ['citizens and businesses'], true],
    ['data is secure', ['data security'], false],
    ['digital data centers', ['data center*'], true],
    ['people’s army', ["people's army"], true],
  ])('in "%s" is found by %j: %s', (text, words, found) => {
    expect(has(text, { words })).toBe(found);
  });

  test('counts in the expected output too, but no phrase runs from one into the other', () => {
    expect(has('A plan', {}, 'Health report')).toBe(true);
    expect(has('A national', { words: ['national health'] }, 'health report')).toBe(false);
  });

  test('does not count within a phrase in which it means something else', () => {
    const fields = { words: ['health'], not: ['health of the economy'] };
    expect(has('The health of the economy', fields)).toBe(false);
    expect(has('The health of the economy and health records', fields)).toBe(true);
    expect(has('health, of the economy', fields)).toBe(false);
  });
});

describe('an exception of editors', () => {
  const exception = [{ id: 'plan-1', why: 'It is.' }];

  test('adds a record without the words, and takes away one with them', () => {
    expect(has('Nothing of the kind', { include: exception })).toBe(true);
    expect(has('Better health', { exclude: exception })).toBe(false);
  });
});

test('a record has its themes in the order of the themes, and none without words', () => {
  const themes = [theme({ id: 'b', words: ['online'] }), theme({ id: 'a', words: ['forms'] })];
  const own = themesOf(smallRecords, themes);
  expect(own.get('plan-1')).toEqual(['b', 'a']);
  expect([...own.values()].every((ids) => ids.length > 0)).toBe(true);
});
