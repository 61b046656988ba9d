/** Offers, on the page for addresses that lead nowhere, the records that such an address names. */
import { pathsAsked } from '../model/asked-address.ts';
import { defaultLang } from '../model/lang.ts';
import { langOfPath, pathIn } from '../model/paths.ts';
import { numberWords } from '../words/client/number-words.ts';
import { element } from './element.ts';
import { loadNumbers } from './record-numbers.ts';
import { pagePath, served, withinSite } from './site-path.ts';

/**
 * Puts what is said in the language of the address first, looks for records and shows there those that are there.
 * @param places one a language
 */
export async function offerRecords(places: readonly HTMLElement[]): Promise<void> {
  const path = decoded(pagePath());
  const lang = langOfPath(path);
  const said = places.find((one) => one.closest<HTMLElement>('[lang]')?.lang === lang);
  const place = said ?? places[0];
  const section = place?.closest('section');
  section?.parentElement?.prepend(section);
  const numbers = await loadNumbers().catch(() => undefined);
  if (!numbers || !place) return;
  const asked = pathsAsked(pathIn(defaultLang, path), numbers, numberWords);
  const found = await Promise.all(asked.map((one) => findPage(pathIn(lang, one))));
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
  const answer = await fetch(served(path)).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const text = await answer.text();
  const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/u.exec(text) ?? [];
  const [, whole = path] = /<title>([^<]*)</u.exec(text) ?? [];
  const [title = path] = whole.split(' · ', 1);
  const isOwn = URL.canParse(canonical) && withinSite(new URL(canonical).pathname) === path;
  return isOwn || text.includes('<meta name="became"') ? { path, title: unescaped(title) } : undefined;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#34|#39);/gu, (_, name) => signs[name] ?? '');
