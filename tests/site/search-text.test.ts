import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { site } from './built.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
}

const signature = 'pagefind_dcd';
const fragments = [...site.files]
  .filter(([name]) => name.endsWith('.pf_fragment'))
  .map(([, bytes]) => JSON.parse(gunzipSync(bytes).subarray(signature.length).toString('utf8')) as Fragment);

/** What a page says for its day alone. */
const ofTheDay =
  /past the dates? stated|falls? due within|\bin \d+ days\b|\bdays? (?:left|ago)\b|\b(?:as of|as read for) \d/iu;

test('no text that is searched counts by the day: a night without edits leaves the index as it is', () => {
  expect(fragments.length).toBeGreaterThan(100);
  const { asOf } = JSON.parse(site.files.get('/build.json')?.toString('utf8') ?? '{}') as { asOf: string };
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(asOf));
  const found = fragments.flatMap(({ url, content }) =>
    content.includes(`for ${day}`) || ofTheDay.test(content) ? [`${url}: ${ofTheDay.exec(content)?.[0] ?? day}`] : [],
  );
  expect(found).toEqual([]);
});
