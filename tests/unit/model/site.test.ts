import { expect, test } from 'vitest';
import { contactAddress, siteInfo } from '../../../src/model/site.ts';

const site = { name: 'Register', tagline: 'Tasks', description: 'All tasks.', address: 'https://example.org' };

test.each([
  [undefined, undefined],
  ['editors@example.org', 'mailto:editors@example.org?subject=Error%20on%20%2Ftasks%2Fnq03-1%2F'],
  ['https://example.org/issues/new', 'https://example.org/issues/new'],
])('with the contact %s an error is reported to %s', (contact, address) => {
  const read = siteInfo.parse(contact ? { ...site, contact } : site);
  expect(contactAddress(read, '/tasks/nq03-1/')).toBe(address);
});

test('without a page the letter has no subject', () =>
  expect(contactAddress({ contact: 'editors@example.org' })).toBe('mailto:editors@example.org'));

test('a contact that is neither a mailbox nor a page is refused in words that help', () => {
  expect(siteInfo.safeParse({ ...site, contact: 'the office' }).error?.issues[0]?.message).toContain(
    'write an e-mail address',
  );
});
