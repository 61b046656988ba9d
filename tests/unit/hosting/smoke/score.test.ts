import { describe, expect, test } from 'vitest';
import { headersOf, transportHeaders } from '../../../../src/hosting/headers.ts';
import { marksOf, scoreOf } from '../../../../src/hosting/smoke/score.ts';

const ours = { ...headersOf('/'), ...transportHeaders };

function score(headers: Readonly<Record<string, string>>, https = true): number {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return scoreOf(marksOf({ status: 200, headers: named, body: Buffer.from('') }, https));
}

describe('the score of the security headers', () => {
  test('is 130 with the headers of the table', () => {
    expect(score(ours)).toBe(130);
  });

  test.each(['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Strict-Transport-Security'])(
    'falls without %s',
    (name) => {
      const { [name]: _, ...rest } = ours;
      expect(score(rest)).toBeLessThan(130);
    },
  );

  test('falls with inline code, a cookie and a short HTTPS', () => {
    expect(score({ ...ours, 'Content-Security-Policy': "script-src 'unsafe-inline'" })).toBeLessThan(100);
    expect(score({ ...ours, 'Set-Cookie': 'a=b' })).toBeLessThan(100);
    expect(score({ ...ours, 'Strict-Transport-Security': 'max-age=60' })).toBeLessThan(100);
  });

  test('asks for HTTPS by rule over HTTPS alone', () => {
    expect(score(headersOf('/'), false)).toBe(130);
  });
});
