/** Addresses that take a finished file along: a letter, and the page for new files of where the source is kept. Pure. */

/** An address, and whether the whole file is in it. */
export interface Sending {
  readonly href: string;
  readonly whole: boolean;
}

/** Mail programs cut longer addresses. */
const longestLetter = 1800;
/** Hosts refuse longer ones. */
const longestAddress = 6000;

/**
 * A letter with the file in it, or without it where that would be too long.
 * @param to an e-mail address
 */
export function letterWith(
  to: string,
  file: string,
  text: string,
  words: { readonly subject: string; readonly attached: string },
): Sending {
  const letter = (body: string) =>
    `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const href = letter(`${file}\n\n${text}`);
  return href.length <= longestLetter
    ? { href, whole: true }
    : { href: letter(`${file}\n\n${words.attached}\n`), whole: false };
}

interface Host {
  readonly hosts: RegExp;
  readonly page: string;
  readonly names: readonly [file: string, content: string];
}

/** How hosts take the name and content of a new file. */
const hosts: readonly Host[] = [
  { hosts: /^github\./u, page: '/new/main', names: ['filename', 'value'] },
  { hosts: /^gitlab\./u, page: '/-/new/main', names: ['file_name', 'content'] },
  { hosts: /^(?:codeberg|(?:.+\.)?forgejo|(?:.+\.)?gitea)\./u, page: '/_new/main/', names: ['filename', 'value'] },
];

/**
 * The page for new files, filled in.
 * @param repository where the source is kept
 * @returns undefined where the host is none that is known
 */
export function newFileIn(repository: string, file: string, text: string): Sending | undefined {
  const { origin, hostname, pathname } = new URL(repository);
  const host = hosts.find((one) => one.hosts.test(hostname));
  if (!host) return undefined;
  const [fileName, content] = host.names;
  const page = `${origin}${pathname.replace(/\/$/u, '').replace(/\.git$/u, '')}${host.page}?${fileName}=${encodeURIComponent(file)}`;
  const href = `${page}&${content}=${encodeURIComponent(text)}`;
  return href.length <= longestAddress ? { href, whole: true } : { href: page, whole: false };
}
