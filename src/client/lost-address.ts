/** Offers, on the page for addresses that lead nowhere, the records that such an address names. */
import { pathsAsked } from '../model/asked-address.ts';
import { numberWords } from '../words/client/number-words.ts';
import { element } from './element.ts';
import { loadNumbers } from './record-numbers.ts';

/** Looks for records and shows those that are there. */
export async function offerRecords(place: HTMLElement): Promise<void> {
  const numbers = await loadNumbers().catch(() => undefined);
  if (!numbers) return;
  const found = await Promise.all(pathsAsked(decoded(location.pathname), numbers, numberWords).map(findPage));
  const items = found.flatMap((page) =>
    page ? [element('li', {}, element('a', { href: page.path }, page.title))] : [],
  );
  if (items.length === 0) return;
  place.querySelector('ul')?.append(...items);
  place.hidden = false;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The page at a path with its title; undefined where there is none. Some hosts answer any address with one page, so it must name its own. */
async function findPage(path: string): Promise<{ path: string; title: string } | undefined> {
  const answer = await fetch(path).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const text = await answer.text();
  const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/u.exec(text) ?? [];
  const [, whole = path] = /<title>([^<]*)</u.exec(text) ?? [];
  const [title = path] = whole.split(' · ', 1);
  const isOwn = URL.canParse(canonical) && new URL(canonical).pathname === path;
  return isOwn || text.includes('<meta name="became"') ? { path, title: unescaped(title) } : undefined;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#34|#39);/gu, (_, name) => signs[name] ?? '');
