/** How the HTTP Observatory of MDN would mark the start page: 100 points, more for what is stricter than asked, less for what is missing. */
import type { Answer } from './ask.ts';

interface Mark {
  readonly points: number;
  readonly why: string;
}

/** The marks that are not nought, by the rules of version 5 of its scoring. */
export function marksOf({ headers }: Answer, https: boolean): Mark[] {
  const value = (name: string): string => headers.get(name) ?? '';
  const policy = value('content-security-policy');
  const has = (part: RegExp): boolean => part.test(policy);
  const age = Number(/max-age=(\d+)/u.exec(value('strict-transport-security'))?.[1] ?? 0);
  const marks: Mark[] = [
    policy === ''
      ? { points: -25, why: 'no content security policy' }
      : has(/'unsafe-(?:inline|eval)'/u)
        ? { points: -20, why: 'a policy that allows inline code' }
        : { points: has(/default-src 'none'/u) ? 10 : 5, why: "a policy that begins with 'none'" },
    has(/frame-ancestors 'none'/u)
      ? { points: 5, why: 'frames forbidden by the policy' }
      : { points: value('x-frame-options') === '' ? -20 : 0, why: 'who may frame it is not said' },
    { points: value('x-content-type-options') === 'nosniff' ? 0 : -5, why: 'types may be guessed' },
    /^(?:no-referrer|same-origin|strict-origin)/u.test(value('referrer-policy'))
      ? { points: 5, why: 'a strict referrer policy' }
      : { points: -5, why: 'no strict referrer policy' },
    /^same-(?:origin|site)$/u.test(value('cross-origin-resource-policy'))
      ? { points: 10, why: 'pages are for this site alone' }
      : { points: 0, why: '' },
    { points: headers.has('set-cookie') ? -20 : 0, why: 'a cookie' },
    // Plain HTTP, as on the machine itself, is marked as if it stood behind HTTPS.
    { points: https && age < 15_768_000 ? -20 : 0, why: 'no HTTPS by rule for half a year' },
  ];
  return marks.filter(({ points }) => points !== 0);
}

/** The sum, from 0 to 135. What is stricter counts only where little is missing, as there. */
export function scoreOf(marks: readonly Mark[]): number {
  const lost = marks.filter(({ points }) => points < 0).reduce((sum, { points }) => sum + points, 100);
  const won = marks.filter(({ points }) => points > 0).reduce((sum, { points }) => sum + points, 0);
  return Math.max(0, lost >= 90 ? lost + won : lost);
}
