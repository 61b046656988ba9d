/** What a page says of itself in the words of schema.org: its place on the site, and the thing that it is about. */
import type { BreadcrumbList, Graph, Thing } from 'schema-dts';

export type LinkedData = Omit<Graph, '@context'>;

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

/**
 * The things that a page is about, with its breadcrumbs.
 * @param address the site's address without a slash at its end
 */
export function pageGraph(address: string, crumbs: readonly Crumb[], things: readonly Thing[]): LinkedData {
  return { '@graph': [...things, ...(crumbs.length > 0 ? [breadcrumbs(address, crumbs)] : [])] };
}

function breadcrumbs(address: string, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: text,
      ...(href ? { item: address + href } : {}),
    })),
  };
}
