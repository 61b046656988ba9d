import { describe, expect, test } from 'vitest';
import { siteInfo } from '../../../src/model/site.ts';
import { readSiteAddress, siteAddressFor } from '../../../src/model/site-address.ts';

const site = { name: 'Register', tagline: 'Tasks', description: 'All tasks.' };

const read: readonly (readonly [written: string, origin: string])[] = [
  ['https://example.org', 'https://example.org'],
  ['https://Example.ORG/', 'https://example.org'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org'],
  ['https://example.org:443/', 'https://example.org'],
  ['http://example.org:80', 'http://example.org'],
  ['http://example.org:8080/', 'http://example.org:8080'],
  [' https://example.org\n', 'https://example.org'],
  ['https://Đăngký.vn/', 'https://xn--ngk-noa0a7f.vn'],
  ['https://xn--ngk-noa0a7f.vn', 'https://xn--ngk-noa0a7f.vn'],
  ['http://localhost:4321/', 'http://localhost:4321'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://user.Example/Register/', 'https://user.example/Register'],
  ['https://user.example:443/vi/so-57', 'https://user.example/vi/so-57'],
];

const refused: readonly (readonly [written: string, todo: string])[] = [
  ['https://a.example//', 'write a path of letters'],
  ['https://a.example/x//y', 'write a path of letters'],
  ['https://a.example/%2e%2e/x', 'write a path of letters'],
  ['https://a.example/../x', 'write a path of letters'],
  ['https://a.example/x/.', 'write a path of letters'],
  ['https://a.example/.x', 'write a path of letters'],
  ['https://a.example/đăng-ký', 'write a path of letters'],
  ['https://a.example/a;b', 'write a path of letters'],
  ['https://user:secret@a.example', 'leave out the user name'],
  ['https://user@a.example', 'leave out the user name'],
  ['https://@a.example', 'leave out the user name'],
  ['https://a.example?', 'from "?" or "#" on'],
  ['https://a.example/?q=1', 'from "?" or "#" on'],
  ['https://a.example#top', 'from "?" or "#" on'],
  ['a.example', 'write https:// before'],
  ['//a.example', 'write https:// before'],
  ['localhost:4321', 'write https:// before'],
  ['mailto:editors@a.example', 'write https:// before'],
  ['https:a.example', 'write https:// before'],
  ['https:/a.example', 'write https:// before'],
  ['ftp://a.example', 'starts with https:// or http://'],
  ['file:///srv/site', 'starts with https:// or http://'],
  ['javascript://a.example/%0aalert(1)', 'starts with https:// or http://'],
  ['https:///a.example', 'further slashes'],
  ['https:\\\\a.example', 'write https:// before'],
  ['https://a.example\\x', 'backslashes'],
  ['https://a.exa\nmple', 'without spaces'],
  ['https://a. example', 'without spaces'],
  ['https://a.exam\u200Bple', 'without spaces'],
  ['https://', 'write the name of a host'],
  ['https://a..example', 'write the name of a host'],
  ['https://a.example.', 'write the name of a host'],
  ['https://*', 'write the name of a host'],
  ['https://a.example:99999', 'write the name of a host'],
];

describe('the address of a site', () => {
  test.each(read)('%j is %s, in SITE and in content/site.yaml', (written, origin) => {
    expect(readSiteAddress(written)).toEqual({ address: origin });
    expect(siteAddressFor(written, 'https://other.example')).toBe(origin);
    expect(siteInfo.parse({ ...site, address: written }).address).toBe(origin);
  });

  test.each(refused)('%j is refused: %s', (written, todo) => {
    expect(() => siteAddressFor(written, 'https://other.example')).toThrow(todo);
    const { error } = siteInfo.safeParse({ ...site, address: written });
    expect(error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([
      ['address', expect.stringContaining(todo)],
    ]);
  });

  test('SITE with nothing in it counts as not set', () => {
    for (const asked of [undefined, '', '  ', '\n'])
      expect(siteAddressFor(asked, 'https://a.example')).toBe('https://a.example');
  });

  test('what was read is read again as the same', () => {
    for (const [, origin] of read) expect(readSiteAddress(origin)).toEqual({ address: origin });
  });

  test('a password is not repeated in the message', () => {
    expect(() => siteAddressFor('https://user:secret@a.example', 'https://a.example')).toThrow('https://…@a.example');
  });
});
