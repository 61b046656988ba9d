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

interface Recorded {
  readonly id: string;
  readonly [field: string]: unknown;
}

const listOf = (name: string): Recorded[] =>
  JSON.parse(site.files.get(`/data/v1/${name}.json`)?.toString('utf8') ?? '{}')[name];
const contentOf = new Map(fragments.map(({ url, content }) => [url, content]));
const agencyNames = new Map(listOf('agencies').map(({ id, name }) => [id, String(name)]));
/** Without white space and marks at its end, which the index sets. */
const plain = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.:;,]+$/u, '');

/** The words of a record, each cell apart. */
const cellsOf = ({ description, name, outputText, leads, coordinating, monitoring }: Recorded): string[] => [
  String(description ?? name),
  ...[leads, coordinating, monitoring].flatMap((ids) =>
    ((ids ?? []) as string[]).map((id) => agencyNames.get(id) ?? id),
  ),
  String(outputText ?? ''),
];

test('what is searched of a record are its cells, each ended by a mark, and none of our sentences', () => {
  const records = [
    ...listOf('tasks').map((task) => [`/tasks/${task.id}/`, task] as const),
    ...listOf('indicators').map((indicator) => [`/indicators/${indicator.id}/`, indicator] as const),
  ];
  expect(records.length).toBeGreaterThan(500);
  const wrong = records.flatMap(([url, record]) => {
    const cells = cellsOf(record).map(plain).filter(Boolean);
    let rest = (contentOf.get(url) ?? '').replace(/\s+/gu, ' ');
    for (const cell of cells) {
      if (!rest.startsWith(cell)) return [`${url}: “${rest.slice(0, 60)}” is not “${cell.slice(0, 60)}”`];
      rest = rest.slice(cell.length);
      const [mark] = /^[\p{P}\p{S} ]*/u.exec(rest) ?? [''];
      if (rest !== '' && !/\p{P}/u.test(mark)) return [`${url}: nothing ends “${cell.slice(-40)}”`];
      rest = rest.slice(mark.length);
    }
    return rest === '' ? [] : [`${url}: “${rest.slice(0, 60)}”`];
  });
  expect(wrong.slice(0, 8)).toEqual([]);
});
