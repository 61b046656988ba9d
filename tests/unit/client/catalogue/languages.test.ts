import { afterEach, expect, test, vi } from 'vitest';
import { engineIn } from '../../../../src/client/catalogue/languages.ts';
import { langs } from '../../../../src/model/lang.ts';
import { entries } from './sample.ts';

/** Each look at the clock finds that a slice of work has taken long. */
let now = performance.now();

afterEach(() => void vi.restoreAllMocks());

test.each(langs)('the page has its turn again and again while an engine is built: %s', async (lang) => {
  const build = await engineIn(lang);
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 30;
    return now;
  });
  let turns = 0;
  const timer = setInterval(() => turns++);
  const engine = await build(entries, []);
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(entries.length);
  expect(engine.search('').entries).toEqual(entries);
});
