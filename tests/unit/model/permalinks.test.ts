import { expect, test } from 'vitest';
import { addPermalinks, formatPermalinks, noPermalinks, parsePermalinks } from '../../../src/model/permalinks.ts';

const text = `# A remark.

/tasks/nq03-26/
/documents/nq03/#26 0123456789ab Develop a plan: two words, with #signs
/documents/nq03/#L1-3
/documents/nq03/#L5
withdrawn nq03-27 2026-01-02
`;

test('a list is read with its addresses, words, lines and decisions', () => {
  const { addresses, lines, decisions } = parsePermalinks(text);
  expect([...addresses.keys()]).toEqual(['/tasks/nq03-26/', '/documents/nq03/#26']);
  expect(addresses.get('/documents/nq03/#26')).toEqual({
    digest: '0123456789ab',
    begins: 'Develop a plan: two words, with #signs',
  });
  expect([...(lines.get('/documents/nq03/') ?? [])]).toEqual([1, 2, 3, 5]);
  expect([...decisions]).toEqual(['withdrawn nq03-27 2026-01-02']);
});

test('a list is written sorted, runs of lines together, and reads back as itself', () => {
  const written = formatPermalinks(parsePermalinks(text));
  const lines = written.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([
    '/documents/nq03/#26 0123456789ab Develop a plan: two words, with #signs',
    '/documents/nq03/#L1-3',
    '/documents/nq03/#L5',
    '/tasks/nq03-26/',
    'withdrawn nq03-27 2026-01-02',
  ]);
  expect(formatPermalinks(parsePermalinks(written))).toBe(written);
  expect(parsePermalinks(written).said).toBe(7);
});

test.each(['tasks/nq03-26/', '/tasks/nq03-26/ half a digest', 'forgotten nq03-26 2026-01-01'])(
  'a line "%s" is refused with its place',
  (line) => {
    expect(() => parsePermalinks(`/\n${line}\n`)).toThrow('permalinks.txt:2 ');
  },
);

test('adding takes nothing out, and gives new words to an address', () => {
  const now = { digest: 'ffffffffffff', begins: 'Now' };
  const sum = addPermalinks(parsePermalinks(text), {
    ...noPermalinks,
    addresses: new Map([['/documents/nq03/#26', now] as const, ['/new/', undefined] as const]),
    lines: new Map([['/documents/nq03/', new Set([4, 9])]]),
  });
  expect([...sum.addresses.keys()].sort()).toEqual(['/documents/nq03/#26', '/new/', '/tasks/nq03-26/']);
  expect(sum.addresses.get('/documents/nq03/#26')).toEqual(now);
  expect(formatPermalinks(sum)).toContain('\n/documents/nq03/#L1-5\n/documents/nq03/#L9\n');
  expect(sum.decisions.size).toBe(1);
});
