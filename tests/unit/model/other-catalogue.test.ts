import { describe, expect, test } from 'vitest';
import { keyOf, otherCatalogues } from '../../../src/model/other-catalogue.ts';
import { contentSecurityPolicy, contentSecurityPolicyFor } from '../../../src/model/policy.ts';

const catalogue = { name: 'Tasks of the province', address: 'https://tasks.example.gov.vn', covers: 'Its plan' };

describe('another catalogue', () => {
  test.each([
    ...['https://tasks.example.gov.vn', 'https://tasks.example.gov.vn:8443', 'http://localhost:4321'],
    ...['https://user.example/register', 'https://user.example:8443/a/Register_2', 'http://localhost:4321/register'],
  ])('may be served at %s', (address) => expect(otherCatalogues.parse([{ ...catalogue, address }])).toHaveLength(1));

  test.each([
    'http://tasks.example.gov.vn',
    'https://tasks.example.gov.vn/',
    'https://user.example/register/',
    'https://user.example//register',
    'https://user.example/../register',
    'https://user.example/a b',
    'https://user.example/a;script-src',
    'https://user.example/a,b',
    'https://user.example/*',
    'https://user.example/%2e',
    'https://user.example/register?a',
    'https://user.example/register#a',
    'http://user.example/register',
    'https://[::1]/register',
    "https://tasks.example.gov.vn 'unsafe-inline'",
    'https://tasks.example.gov.vn; script-src *',
    'https://*.gov.vn',
    'https://user@tasks.example.gov.vn',
    'https:',
    '*',
    'data:',
    'javascript:alert(1)',
  ])('may not be served at %s', (address) =>
    expect(otherCatalogues.safeParse([{ ...catalogue, address }]).success).toBe(false),
  );

  test('stands in the list once', () =>
    expect(otherCatalogues.safeParse([catalogue, { ...catalogue, name: 'Again' }]).success).toBe(false));

  test('is named in an address by its own, without the scheme', () => {
    expect(keyOf(catalogue)).toBe('tasks.example.gov.vn');
    expect(keyOf({ address: 'http://localhost:4321' })).toBe('localhost:4321');
    expect(keyOf({ address: 'https://user.example/register' })).toBe('user.example/register');
  });
});

describe('the policy', () => {
  test('lets exactly the other catalogues be asked, and nothing else differs', () => {
    const policy = contentSecurityPolicyFor([catalogue, { address: 'https://other.example' }]);
    expect(policy).toContain("connect-src 'self' https://tasks.example.gov.vn https://other.example;");
    expect(policy.replace(' https://tasks.example.gov.vn https://other.example', '')).toBe(contentSecurityPolicy);
  });

  test('lets of a host that others share be asked what is under the path, and nothing else', () => {
    const policy = contentSecurityPolicyFor([{ address: 'https://user.example/register' }]);
    expect(policy).toContain("connect-src 'self' https://user.example/register/;");
  });

  test('of a site without them names no host', () => expect(contentSecurityPolicy).not.toMatch(/https?:/u));
});
