/** The address of a page on the web, as people write it in content: one that can lead nowhere but to what it says. */
import { z } from 'zod';
import { findMixedWords } from './text/letters.ts';

const whole = 'write a full address that starts with https://';
// What stands over, under and beside Vietnamese vowels.
const vietnameseMarks = /[\u0300-\u0303\u0306\u0309\u031B\u0323]/gu;
/** No address that a browser shows whole is longer. */
const longest = 2000;

/**
 * What is wrong with an address and what to write, as a sentence without its first word; undefined where it is sound.
 * It begins with https:// or http:// and the name of a host with a dot in it, holds no name, password or sign that nobody
 * sees, and its host is what it looks like.
 * @example addressProblem('https://user:secret@example.org/') // 'leave out the user name and password'
 */
export function addressProblem(text: string): string | undefined {
  const [, host = ''] = /^https?:\/\/([^/?#]+)(?=[/?#]|$)/iu.exec(text) ?? [];
  if (host === '') return whole;
  if (text.length > longest) return `write an address of at most ${longest} letters`;
  // The URL standard drops, turns round or passes over these in silence; the codes are of signs that nobody sees.
  if (/[\s\\<>"`{}|^\p{C}]|%(?:[01][\da-f]|7f)/iu.test(text))
    return 'write it without spaces, backslashes, quotation marks, brackets < > { } and signs that nobody sees';
  if (host.includes('@')) return 'leave out the user name and password';
  const [mixed] = findMixedWords(text);
  if (mixed) return `write "${mixed.word}" in letters of one alphabet`;
  const name = host.replace(/:\d+$/u, '');
  if (/(?:^|\.)xn--/iu.test(name) || !/^[a-zđ\d._*-]+$/iu.test(name.normalize('NFD').replace(vietnameseMarks, '')))
    return 'write the name of the host in Latin or Vietnamese letters, as readers see it: https://đăngký.vn/';
  const url = URL.parse(text);
  return url && z.regexes.domain.test(url.hostname) ? undefined : 'write the name of a host after https://';
}

/** An address, as browsers write it where it holds letters beyond ASCII: programs that read the data know no others. */
export const webAddress = z
  .httpUrl({ abort: true, error: ({ input }) => (typeof input === 'string' && addressProblem(input)) || whole })
  .superRefine((text, context) => {
    const message = addressProblem(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .overwrite((text) => (/^[!-~]*$/u.test(text) ? text : (URL.parse(text)?.href ?? text)));
