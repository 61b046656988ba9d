import { expect, test } from 'vitest';
import { redirectRules, toFate, toRedirectsFile } from '../../../src/export/redirects.ts';
import { type GoneAddress, goneAddress } from '../../../src/model/redirect.ts';

const gone = (address: string, became: string, ...targets: [was: string, path: string][]): GoneAddress =>
  goneAddress.parse({
    address,
    entry: {
      ...{ was: 'fx-1', became, on: '2026-01-02', why: 'A reason.' },
      ...(targets.length > 0 ? { to: targets.map(([was]) => was) } : {}),
    },
    targets: targets.map(([was, path]) => ({ was, path })),
  });
const two: [string, string] = ['fx-2', '/tasks/fx-2/'];
const three: [string, string] = ['fx-3', '/tasks/fx-3/'];
const ofGone = (...entries: GoneAddress[]) =>
  redirectRules(entries, new Map()).filter(({ from }) => !from.includes(':id'));

test('an address with one successor leads to the same file of it, else to its page', () => {
  expect(ofGone(gone('/tasks/fx-1/', 'moved', two))).toEqual([
    { from: '/tasks/fx-1/', status: 301, to: '/tasks/fx-2/' },
  ]);
  expect(ofGone(gone('/tasks/fx-1.json', 'merged', two))[0]?.to).toBe('/tasks/fx-2.json');
  expect(ofGone(gone('/vi/tasks/fx-1/', 'merged', ['fx-2', '/vi/tasks/fx-2/']))[0]?.to).toBe('/vi/tasks/fx-2/');
  expect(ofGone(gone('/t/fx-1/', 'moved', two))[0]?.to).toBe('/tasks/fx-2/');
  expect(ofGone(gone('/tasks/fx-1.json', 'moved', ['fx-i2', '/indicators/fx-i2/']))[0]?.to).toBe('/indicators/fx-i2/');
});

test('of what was split or withdrawn the page answers, and fragments are no business of servers', () => {
  expect(ofGone(gone('/tasks/fx-1/', 'split', two, three))).toEqual([{ from: '/tasks/fx-1/', status: 200 }]);
  expect(ofGone(gone('/tasks/fx-1/', 'withdrawn'))).toEqual([{ from: '/tasks/fx-1/', status: 410 }]);
  expect(ofGone(gone('/documents/fx/#1', 'moved', two))).toEqual([]);
});

test('short addresses lead on with and without their slash, what is gone first', () => {
  const records = new Map([
    ['fx-2', '/tasks/fx-2/'],
    ['fx-i1', '/indicators/fx-i1/'],
    ['fx-i11-1', '/indicators/fx-i11-1/'],
    ['fx-3dd', '/tasks/fx-3dd/'],
  ]);
  const rules = redirectRules([gone('/t/fx-1/', 'moved', two), gone('/tasks/fx-1/', 'withdrawn')], records);
  const english = [
    '/t/fx-1/ /tasks/fx-2/ 301',
    '/t/fx-i1 /indicators/fx-i1/ 301',
    '/t/fx-i1/ /indicators/fx-i1/ 301',
    '/t/fx-i11-1 /indicators/fx-i11-1/ 301',
    '/t/fx-i11-1/ /indicators/fx-i11-1/ 301',
    '/t/fx-i11.1 /indicators/fx-i11-1/ 301',
    '/t/fx-i11.1/ /indicators/fx-i11-1/ 301',
    '/t/fx-3%C4%91 /tasks/fx-3dd/ 301',
    '/t/fx-3%C4%91/ /tasks/fx-3dd/ 301',
    '/t/:id /tasks/:id/ 301',
    '/t/:id/ /tasks/:id/ 301',
    '/T/:id /tasks/:id/ 301',
    '/T/:id/ /tasks/:id/ 301',
  ];
  const [, ...short] = english;
  const vietnamese = short.map((line) => line.replaceAll(/(^| )\//gu, '$1/vi/'));
  expect(toRedirectsFile(rules).split('\n')).toEqual([...english, ...vietnamese, '']);
});

test('the data of a gone record say what became of it', () => {
  expect(toFate(gone('/tasks/fx-1.json', 'moved', two), { address: 'https://register.example' })).toEqual({
    id: 'fx-1',
    became: 'moved',
    on: '2026-01-02',
    why: 'A reason.',
    to: [{ id: 'fx-2', url: 'https://register.example/tasks/fx-2/' }],
  });
});
