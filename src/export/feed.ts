/** Feeds of changes in Atom (RFC 4287). */
import { Feed } from 'feed';
import type { Passage } from '../model/change-description.ts';
import type { Lang } from '../model/lang.ts';

/** One entry: what changed in one record in one release. */
export interface FeedEntry {
  /** The same for ever. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** The day of the release. */
  readonly day: string;
  readonly paragraphs: readonly (readonly Passage[])[];
}

/** A feed. Addresses are absolute. */
export interface FeedFile {
  /** The language of its words. */
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** The same for ever, whatever its address. */
  readonly id: string;
  /** Its own address. */
  readonly address: string;
  /** The page that it stands for. */
  readonly page: string;
  /** The address of the site's mark. */
  readonly icon: string;
  readonly author: string;
  /** The site's home page. */
  readonly home: string;
  readonly rights: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** The day that the feed holds for where it has no entry. */
  readonly day: string;
}

/** A feed as XML. Its time is that of its newest entry, not that of the build. */
export function toAtom(file: FeedFile): string {
  const feed = new Feed({
    id: file.id,
    title: plain(file.title),
    description: plain(file.subtitle),
    link: file.page,
    feed: file.address,
    updated: timeOf(file.entries[0]?.day ?? file.day),
    author: { name: plain(file.author), link: file.home },
    copyright: plain(file.rights),
    favicon: file.icon,
    generator: false,
  });
  for (const { id, title, link, day, paragraphs } of file.entries) {
    const date = timeOf(day);
    // The library marks titles as HTML.
    feed.addItem({
      id,
      title: escapeHtml(title),
      link,
      date,
      published: date,
      content: paragraphs.map(toHtml).join('\n'),
    });
  }
  // The library writes no language.
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${file.lang}" `)}\n`;
}

/** Noon in Viet Nam: the same calendar day nearly everywhere. */
const timeOf = (day: string) => new Date(`${day}T12:00:00+07:00`);

function toHtml(passages: readonly Passage[]): string {
  const tags = { same: '', removed: 'del', added: 'ins' } as const;
  const words = passages.map(({ what, text }) => {
    const tag = tags[what];
    return tag === '' ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>${what === 'removed' ? ' ' : ''}`;
  });
  return `<p>${words.join('')}</p>`;
}

/** A text without what no XML may hold: control characters, half surrogates and non-characters. */
const plain = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu, '\uFFFD');

const escapeHtml = (text: string): string =>
  plain(text)
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\n/g, '<br>');
