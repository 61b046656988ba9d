import { describe, expect, test } from 'vitest';
import { findRedirectProblems, goneAddresses, isAddressOf } from '../../../../src/derive/permalinks/redirects.ts';
import { parsePermalinks } from '../../../../src/model/permalinks.ts';
import { redirects } from '../../../../src/model/redirect.ts';
import { sentences } from '../../../fixtures/problems.ts';

const published = parsePermalinks(
  ['a', 'b', 'c', 'd']
    .flatMap((id) => [
      `/tasks/fx-${id}/`,
      `/tasks/fx-${id}.json`,
      `/t/fx-${id}/`,
      `/documents/fx/#${id} 0123456789ab Words of ${id}`,
    ])
    .concat('/documents/fx/', '/documents/fx/measures/', '/documents/fx/#L1-9', '/guide/old/', '/agencies/x/feed.xml')
    .join('\n'),
);
const living = new Map(['b', 'c'].map((id) => [`fx-${id}`, `/tasks/fx-${id}/`]));

const entry = (was: string, became: string, ...to: string[]) => ({
  ...{ was, became, on: '2026-01-02', why: 'A reason.' },
  ...(to.length > 0 ? { to } : {}),
});
const decide = (gone: object[], reworded: object[] = []) => redirects.parse({ gone, reworded });
const problems = (gone: object[], reworded?: object[]) =>
  sentences(findRedirectProblems(decide(gone, reworded), published, living));

describe('entries that can stand', () => {
  test('have no problem', () => {
    expect(
      problems([
        entry('fx-a', 'moved', 'fx-b'),
        entry('fx-d', 'split', 'fx-b', 'fx-c'),
        entry('/guide/old/', 'withdrawn'),
        entry('/documents/fx/#L9', 'moved', '/documents/fx/#L8'),
        entry('/agencies/x/', 'moved', '/agencies/y/'),
      ]),
    ).toEqual([]);
  });
});

describe('an entry cannot stand that', () => {
  test.each<[string, object[], string]>([
    ['names a living record', [entry('fx-b', 'withdrawn')], 'fx-b is withdrawn and lives'],
    ['names what was never published', [entry('fx-zz', 'withdrawn')], 'fx-zz was never published'],
    ['stands twice', [entry('fx-a', 'withdrawn'), entry('fx-a', 'moved', 'fx-b')], 'fx-a has two entries'],
    ['leads nowhere', [entry('fx-a', 'moved', 'fx-bb')], 'fx-bb, which does not exist. Nearest: fx-b.'],
    [
      'leads to another entry',
      [entry('fx-a', 'moved', 'fx-d'), entry('fx-d', 'moved', 'fx-b')],
      'fx-a leads to fx-d, which is moved itself. Write to: [fx-b].',
    ],
    ['leads to what was withdrawn', [entry('fx-a', 'moved', 'fx-d'), entry('fx-d', 'withdrawn')], 'withdrawn itself'],
    ['leads to itself', [entry('fx-a', 'moved', 'fx-a')], 'fx-a leads to fx-a, and from there back to itself'],
    [
      'leads back to itself by another',
      [entry('fx-a', 'moved', 'fx-d'), entry('fx-d', 'split', 'fx-a', 'fx-b')],
      'fx-d leads to fx-a, and from there back to itself',
    ],
  ])('%s', (_what, gone, words) => {
    expect(problems(gone).join('\n')).toContain(words);
  });

  test('rewords what was never published or is gone', () => {
    const reworded = (was: string) => ({ was, words: '0123456789ab', on: '2026-01-02', why: 'A slip.' });
    expect(problems([], [reworded('fx-b')])).toEqual([]);
    expect(problems([], [reworded('fx-zz')]).join()).toContain('never published');
    expect(problems([entry('fx-a', 'withdrawn')], [reworded('fx-a')]).join()).toContain('reworded and gone');
  });
});

describe('the addresses of a record', () => {
  test.each(['/tasks/nq03-2/', '/tasks/nq03-2.json', '/t/nq03-2/', '/documents/nq03/#2', '/groups/nq03-2/feed.xml'])(
    'are also %s',
    (address) => expect(isAddressOf('nq03-2', address)).toBe(true),
  );
  test.each(['/tasks/nq03-26/', '/documents/nq03/#26', '/documents/nq03/#L2', '/tasks/nq03-2-1/'])(
    'are not %s',
    (address) => expect(isAddressOf('nq03-2', address)).toBe(false),
  );
});

test('each address of an entry knows its words and where they went', () => {
  const gone = goneAddresses(decide([entry('fx-a', 'moved', 'fx-b')]), published, living);
  expect(gone.map(({ address }) => address)).toEqual([
    '/documents/fx/#a',
    '/t/fx-a/',
    '/tasks/fx-a.json',
    '/tasks/fx-a/',
  ]);
  expect(gone[0]).toMatchObject({ begins: 'Words of a', targets: [{ was: 'fx-b', path: '/tasks/fx-b/' }] });
});

test('what became of a record or page is said in each language, and leads to the same language', () => {
  const vietnamese = parsePermalinks(
    ['/vi/tasks/fx-a/', '/vi/documents/fx/#L9-9', '/vi/guide/old/', '/vi/tasks/fx-ab/', '/vi/documents/fx/#a'].join(
      '\n',
    ),
  );
  const entries = [
    entry('fx-a', 'moved', 'fx-b'),
    entry('/documents/fx/#L9', 'moved', '/documents/fx/#L8'),
    entry('/guide/old/', 'moved', '/guide/new/'),
  ];
  const gone = goneAddresses(decide(entries), vietnamese, living);
  expect(gone.map(({ address, targets }) => `${address} ${targets[0]?.path}`)).toEqual([
    '/vi/documents/fx/#L9 /vi/documents/fx/#L8',
    '/vi/documents/fx/#a /vi/tasks/fx-b/',
    '/vi/guide/old/ /vi/guide/new/',
    '/vi/tasks/fx-a/ /vi/tasks/fx-b/',
  ]);
});

test('of a whole document its pages are gone, and their fragments with them', () => {
  const gone = goneAddresses(decide([entry('/documents/fx/', 'withdrawn')]), published, living);
  expect(gone.map(({ address }) => address)).toEqual(['/documents/fx/', '/documents/fx/measures/']);
});
