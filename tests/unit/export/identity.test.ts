import { describe, expect, test } from 'vitest';
import { identitiesOf } from '../../../src/export/identity.ts';
import { identityAdvice, siteInfo } from '../../../src/model/site.ts';

const identity = {
  uuid: '15ee7245-155f-4707-b067-0a12990980ef',
  madeFor: 'https://old.example',
  before: { address: 'https://old.example', until: '2026-11-22' },
};
const at = (address: string, own: typeof identity | undefined = identity) =>
  identitiesOf({ address, ...(own ? { identity: own } : {}) });
const release = (day: string) => ({ release: day, day });
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

describe('what was published up to the day in site.yaml', () => {
  test('keeps the ids that it had, at any address', () => {
    for (const { event, feed, entry } of [at('https://old.example'), at('https://moved.example')]) {
      expect(event('nq03-1', '2026-11-22')).toBe('nq03-1@old.example');
      expect(feed('/feed.xml', '2026-11-22')).toBe('https://old.example/feed.xml');
      expect(entry(release('2026-11-22'), 'first')).toBe('tag:old.example,2026-11-22:2026-11-22/first');
    }
  });
});

describe('what is published later, or not yet', () => {
  const [here, there] = [at('https://old.example'), at('https://moved.example')];

  test('has ids made from the UUID, the same at any address', () => {
    for (const first of ['2026-11-23', undefined]) {
      expect(here.event('nq03-1', first)).toMatch(new RegExp(`^${uuid.source}`, 'u'));
      expect(here.feed('/tasks/nq03-1/feed.xml', first)).toMatch(new RegExp(`^urn:uuid:${uuid.source}`, 'u'));
      expect(there.event('nq03-1', first)).toBe(here.event('nq03-1', first));
      expect(there.feed('/feed.xml', first)).toBe(here.feed('/feed.xml', first));
    }
    expect(here.entry(release('2026-12-01'), 'nq03-1')).toMatch(new RegExp(`^urn:uuid:${uuid.source}`, 'u'));
    expect(there.entry(release('2026-12-01'), 'nq03-1')).toBe(here.entry(release('2026-12-01'), 'nq03-1'));
  });

  test('tells events, feeds and entries of one name apart', () => {
    const ids = [here.event('a', undefined), here.feed('a', undefined), here.entry(release('2027-01-01'), 'a')];
    expect(new Set(ids.map((id) => uuid.exec(id)?.[0])).size).toBe(3);
  });
});

test('a copy with an identity of its own shares no id with the site that it was made from', () => {
  const copy = at('https://copy.example', {
    ...identity,
    uuid: '7d444840-9dc0-11d1-b245-5ffdce74fad2',
    before: undefined,
  } as never);
  const own = at('https://old.example');
  for (const day of ['2026-11-22', '2026-12-01']) {
    expect(copy.event('nq03-1', day)).not.toBe(own.event('nq03-1', day));
    expect(copy.entry(release(day), 'first')).not.toBe(own.entry(release(day), 'first'));
  }
});

test('without an identity ids are still stable for one address, and the advice says what to do', () => {
  const [one, other] = [identitiesOf({ address: 'https://a.example' }), identitiesOf({ address: 'https://a.example' })];
  expect(one.event('plan-1', '2026-11-22')).toBe(other.event('plan-1', '2026-11-22'));
  expect(identityAdvice({ address: 'https://a.example' })).toContain('npm run new identity');
});

test('an identity that was made for another address is told of, with what to do for a move and for a copy', () => {
  expect(identityAdvice({ identity, address: 'https://old.example' })).toBeUndefined();
  const advice = identityAdvice({ identity, address: 'https://moved.example' });
  expect(advice).toContain('madeFor: https://moved.example');
  expect(advice).toContain('npm run new identity');
});

test('a UUID that is none is refused with what to type', () => {
  const site = { name: 'R', tagline: 'T', description: 'D', address: 'https://old.example' };
  expect(siteInfo.safeParse({ ...site, identity }).success).toBe(true);
  const problem = siteInfo.safeParse({ ...site, identity: { ...identity, uuid: 'register' } }).error?.issues[0];
  expect(problem?.message).toContain('npm run new identity');
});

test('another language has ids of its own, and none of the time before', () => {
  const site = { address: 'https://old.example', identity };
  const [own, other] = [identitiesOf(site), identitiesOf(site, 'vi')];
  const day = release('2026-11-22');
  for (const first of ['2026-11-22', undefined]) {
    expect(other.event('nq03-1', first)).toMatch(uuid);
    expect(other.event('nq03-1', first)).not.toBe(own.event('nq03-1', first));
    expect(other.event('nq03-1', first)).toBe(
      identitiesOf({ ...site, address: 'https://new.example' }, 'vi').event('nq03-1', first),
    );
  }
  expect(other.entry(day, 'first')).not.toBe(
    identitiesOf({ ...site, identity: { ...identity, before: undefined } as never }).entry(day, 'first'),
  );
  expect(other.feed('/vi/feed.xml', '2026-11-22')).toMatch(uuid);
});
