/**
 * What is kept of a page once it was read: all that the checks ask of it, and the sitemap. What it is parsed into takes a
 * hundred times as much, so that of a page is gone before the next one is read.
 */

import { type PageElement, relOf } from './element.ts';
import { doubledIn } from './ids.ts';
import { findPolicy, type InlineFault, inlineFaultsIn, type PolicyPlace } from './policy.ts';
import { type Resource, resourcesIn } from './resources.ts';

export interface PageFacts {
  /** The text of its `<title>`. */
  readonly title: string;
  /** As its `<html>` says; empty where it does not. */
  readonly lang: string;
  /** What it says to robots. */
  readonly robots: string;
  /** What became of what stood here; undefined where it still does. */
  readonly became: string | undefined;
  readonly canonicals: readonly string[];
  /** Where it says that it stands in other languages, and in its own. */
  readonly alternates: readonly Alternate[];
  readonly ids: ReadonlySet<string>;
  /** Ids that several elements have. */
  readonly doubledIds: readonly string[];
  /** The addresses that readers follow, each once. */
  readonly links: readonly string[];
  /** The addresses that its head names, each once: those of its picture and its own among them. */
  readonly named: readonly string[];
  /** What the browser fetches by itself. */
  readonly resources: readonly Resource[];
  readonly styleSheets: readonly string[];
  readonly scripts: readonly Script[];
  readonly policy: PolicyPlace | undefined;
  readonly inlineFaults: readonly InlineFault[];
}

export interface Alternate {
  readonly lang: string;
  readonly address: string;
}

export interface Script {
  readonly src: string;
  /** Whether the page waits for it. */
  readonly isWaitedFor: boolean;
}

/** @param elements of a whole page, in document order */
export function factsOf(elements: readonly PageElement[]): PageFacts {
  const of = (...names: readonly string[]) => elements.filter(({ name }) => names.includes(name));
  const [metas, links] = [of('meta'), of('link')];
  const contentOf = (name: string) =>
    metas.find(({ attributes }) => attributes.get('name') === name)?.attributes.get('content');
  const related = (word: string) => links.filter((link) => relOf(link).includes(word));
  const shown = metas.flatMap(({ attributes }) =>
    /^og:(?:url|image)$/.test(attributes.get('property') ?? '') ? (attributes.get('content') ?? '') : [],
  );
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name === 'head')?.text ?? '';
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    lang: of('html')[0]?.attributes.get('lang') ?? '',
    robots: contentOf('robots') ?? '',
    became: contentOf('became'),
    canonicals: related('canonical').map(hrefOf),
    alternates: related('alternate').flatMap((link) => {
      const lang = link.attributes.get('hreflang');
      return lang ? [{ lang, address: hrefOf(link) }] : [];
    }),
    ids: new Set(ids),
    doubledIds: doubledIn(ids),
    links: followedIn(of('a', 'area')),
    named: [...new Set([...followedIn(links), ...shown])],
    resources: resourcesIn(elements),
    styleSheets: related('stylesheet').map(hrefOf),
    scripts: of('script').flatMap(scriptOf),
    policy: findPolicy(elements),
    inlineFaults: elements.flatMap(inlineFaultsIn),
  };
}

const hrefOf = ({ attributes }: PageElement): string => attributes.get('href') ?? '';

/**
 * Where elements lead. A page of another body as it was given is not followed: that it was on our host is no promise of ours.
 */
function followedIn(elements: readonly PageElement[]): string[] {
  const followed = elements.flatMap((element) => {
    const href = element.attributes.get('href') ?? element.attributes.get('xlink:href');
    const isGiven = href !== undefined && relOf(element).includes('external') && /^https?:/i.test(href);
    return href === undefined || isGiven ? [] : [href];
  });
  return [...new Set(followed)];
}

function scriptOf({ attributes }: PageElement): Script[] {
  const src = attributes.get('src');
  if (src === undefined) return [];
  return [
    { src, isWaitedFor: attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async') },
  ];
}
