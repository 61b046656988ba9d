import { expect, test } from 'vitest';
import { siteInfo, waysOf } from '../../../src/model/site.ts';

const site = { name: 'Register', tagline: 'Tasks', description: 'All tasks.', address: 'https://example.org' };

test.each([
  [{}, {}],
  [{ contact: 'editors@example.org' }, { mail: 'editors@example.org' }],
  [{ contact: 'https://example.org/issues/new' }, { page: 'https://example.org/issues/new' }],
  [{ repository: 'https://example.org/source' }, { repository: 'https://example.org/source' }],
  [
    { contact: 'editors@example.org', repository: 'https://example.org/source' },
    { mail: 'editors@example.org', repository: 'https://example.org/source' },
  ],
])('a site with %j is written to by %j', (named, ways) => {
  expect(waysOf(siteInfo.parse({ ...site, ...named }))).toEqual(ways);
});

test('a contact that is neither a mailbox nor a page is refused in words that help', () => {
  expect(siteInfo.safeParse({ ...site, contact: 'the office' }).error?.issues[0]?.message).toContain(
    'write an e-mail address',
  );
});
