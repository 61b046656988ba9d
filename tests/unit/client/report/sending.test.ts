import { describe, expect, test } from 'vitest';
import { letterWith, newFileIn } from '../../../../src/client/report/sending.ts';

const file = 'content/progress/nq03-76/2026-03-02.yaml';
const words = { subject: 'Report: nq03-76', attached: 'The file is attached.' };

describe('a letter', () => {
  test('holds the file, its lines as mail has them, and nothing that would end the address', () => {
    const { href, whole } = letterWith('editors@example.org', file, 'by: "A & B? #1"\non: "x"\n', words);
    expect(whole).toBe(true);
    expect(href.startsWith('mailto:editors@example.org?subject=Report%3A%20nq03-76&body=')).toBe(true);
    const { searchParams } = new URL(href);
    expect(searchParams.get('body')).toBe(`${file}\r\n\r\nby: "A & B? #1"\r\non: "x"\r\n`);
  });

  test.each([1000, 10_000])(
    'too long for mail programs leaves out a file of %d letters, and says that it is attached',
    (length) => {
      const { href, whole } = letterWith('editors@example.org', file, 'ệ'.repeat(length), words);
      expect(whole).toBe(false);
      expect(href.length).toBeLessThan(1800);
      expect(new URL(href).searchParams.get('body')).toContain('The file is attached.');
    },
  );
});

describe('the page for new files', () => {
  test.each([
    ['https://github.com/a/tasks', 'https://github.com/a/tasks/new/main?filename=', '&value='],
    ['https://github.com/a/tasks.git/', 'https://github.com/a/tasks/new/main?filename=', '&value='],
    ['https://gitlab.com/a/b/tasks', 'https://gitlab.com/a/b/tasks/-/new/main?file_name=', '&content='],
    [
      'https://gitlab.ministry.example/a/tasks',
      'https://gitlab.ministry.example/a/tasks/-/new/main?file_name=',
      '&content=',
    ],
    ['https://codeberg.org/a/tasks', 'https://codeberg.org/a/tasks/_new/main/?filename=', '&value='],
    ['https://forgejo.example/a/tasks', 'https://forgejo.example/a/tasks/_new/main/?filename=', '&value='],
  ])('of %s is filled in', (repository, begins, content) => {
    expect(newFileIn(repository, file, 'a: "b&c"\n')).toEqual({
      href: `${begins}${encodeURIComponent(file)}${content}a%3A%20%22b%26c%22%0A`,
      whole: true,
    });
  });

  test('leaves out a file that is too long for an address', () => {
    expect(newFileIn('https://github.com/a/tasks', file, 'a'.repeat(10_000))).toEqual({
      href: `https://github.com/a/tasks/new/main?filename=${encodeURIComponent(file)}`,
      whole: false,
    });
  });

  test('of a host that is not known is none', () =>
    expect(newFileIn('https://code.example/a/tasks', file, '')).toBeUndefined());
});
