import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { findPathProblem, whyNpmFailed } from '../../../src/cli/setup.mjs';

describe('a folder', () => {
  test.each([
    '/srv/c#1',
    '/srv/q?1',
    '/srv/100%',
    '/srv/a%20b',
    '/srv/star*',
    '/srv/"quoted"',
    '/srv/new\nline',
    '/srv/tab\there',
    '/srv/#above/site',
  ])('%j is refused in a sentence that names it and the sign', (folder) => {
    const problem = findPathProblem(folder) ?? '';
    const [sign = ''] = /[#?%*"\p{Cc}]/u.exec(folder) ?? [];
    expect(problem).toContain(/\p{Cc}/u.test(sign) ? 'a line break' : `holds "${sign}"`);
    expect(problem).toContain('Rename or move the folder');
    expect(problem.split('\n')).toHaveLength(2);
  });

  test.runIf(process.platform !== 'win32')('with a backslash in its name is refused', () => {
    expect(findPathProblem('/srv/back\\slash')).toContain('holds "\\"');
  });

  test.each([
    '/srv/site',
    '/home/Nguyễn Văn Đ/tài liệu',
    "/srv/a b + [x] {y,z} (w) ' & ; ! $HOME @ ~ = ,",
    '/srv/pipe|lt<gt>`^:',
    '/srv/[...x]',
    '/srv/ lead/trail ',
  ])('%j is taken', (folder) => expect(findPathProblem(folder)).toBeUndefined());
});

describe('npm that fails', () => {
  const said = (code: string): string =>
    `npm error code ${code}\nnpm error request to https://registry.example/ failed\n`;

  test.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_UNTRUSTED',
  ])('on %s says how Node learns of an authority', (code) => {
    const why = whyNpmFailed(1, said(code));
    for (const words of [code, 'NODE_EXTRA_CA_CERTS', 'npm config set cafile']) expect(why).toContain(words);
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'Check the date'],
    ['CERT_NOT_YET_VALID', 'Check the date'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'for another host'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'does not speak TLS'],
    ['EPROTO', 'does not speak TLS'],
  ])('on %s says: %s', (code, words) => {
    expect(whyNpmFailed(1, said(code))).toContain(words);
    expect(whyNpmFailed(1, said(code))).toContain(code);
  });

  test.each([
    ['ENOTFOUND', 'Check the network'],
    ['EUSAGE', 'do not agree'],
    ['ENOSPC', 'The disk is full'],
    ['EINTEGRITY', 'not the one that package-lock.json names'],
  ])('on %s still says: %s', (code, words) => expect(whyNpmFailed(1, said(code))).toContain(words));
});
