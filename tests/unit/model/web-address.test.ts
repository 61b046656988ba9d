import { describe, expect, test } from 'vitest';
import { agency } from '../../../src/model/agency.ts';
import { evidenceSource } from '../../../src/model/evidence.ts';
import { siteInfo } from '../../../src/model/site.ts';
import { addressProblem, webAddress } from '../../../src/model/web-address.ts';

describe('an address that could lead elsewhere than it says is refused', () => {
  test.each([
    ['https://user:secret@example.org/', 'user name'],
    ['https://user@example.org/', 'user name'],
    ['https://gov.vn@evil.example/', 'user name'],
    ['https://:@example.org/', 'user name'],
    ['javascript:alert(1)', 'https://'],
    ['data:text/html,x', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['ftp://example.org/', 'https://'],
    ['//example.org/', 'https://'],
    ['https:example.org', 'https://'],
    ['https:///example.org/', 'https://'],
    ['example.org', 'https://'],
    ['https://', 'https://'],
    ['https://localhost/', 'name of a host'],
    ['https://127.0.0.1/', 'name of a host'],
    ['https://0x7f.1/', 'name of a host'],
    ['https://[::1]/', 'name of the host'],
    ['https://a..example/', 'name of a host'],
    ['https://*.example/', 'name of a host'],
    ['https://example.org./', 'name of a host'],
    ['https://example.org:99999/', 'name of a host'],
    ['https://example.org/a b', 'spaces'],
    ['https://example.org\\@evil.example/', 'backslashes'],
    ['https://example.org/\u202Egnp.exe', 'nobody sees'],
    ['https://example.org/\u200Ba', 'nobody sees'],
    ['https://example.org/%00', 'nobody sees'],
    ['https://example.org/%0d%0aSet-Cookie:a', 'nobody sees'],
    ['https://example.org/"onload="a', 'quotation marks'],
    ['https://example.org/<b>', 'brackets'],
    ['https://vn\u0430net.vn/', 'one alphabet'],
    ['https://\u0440\u0430\u0443.com/', 'one alphabet'],
    ['https://xn--vnnet-3ve.vn/', 'as readers see it'],
    ['https://\uFF47ov.vn/', 'as readers see it'],
    ['https://gov\u3002vn/', 'as readers see it'],
    ['https://\u24D6ov.vn/', 'as readers see it'],
    ['https://d\u0131.vn/', 'as readers see it'],
    [`https://example.org/${'a'.repeat(2000)}`, 'at most 2000'],
  ])('%j', (address, words) => {
    expect(addressProblem(address)).toContain(words);
    expect(webAddress.safeParse(address).success).toBe(false);
  });
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['http://example.org/a?b=c@d#e', 'http://example.org/a?b=c@d#e'],
  ['HTTPS://Example.ORG:8443/A', 'HTTPS://Example.ORG:8443/A'],
  ["https://example.org/@a/it's;b", "https://example.org/@a/it's;b"],
  ['https://đăngký.vn/bài-viết', 'https://xn--ngk-noa0a7f.vn/b%C3%A0i-vi%E1%BA%BFt'],
])('%s is read, with letters beyond ASCII as browsers write them', (address, read) => {
  expect(webAddress.parse(address)).toBe(read);
});

test('every address that people write is held to it', () => {
  const address = 'https://user:secret@example.org/';
  const paths = [evidenceSource, agency, siteInfo].flatMap((schema) => {
    const wrong = { url: address, archived: address, website: address, repository: address, contact: address };
    return (
      schema
        .safeParse(wrong)
        .error?.issues.flatMap(({ path, message }) => (/user name|e-mail/u.test(message) ? [path.join()] : [])) ?? []
    );
  });
  expect(paths.sort()).toEqual(['archived', 'contact', 'repository', 'url', 'website']);
});
