/** The sitemap lists exactly the pages that search engines may show, and robots.txt says where it is. */

import { addressAt } from '../../model/site-address.ts';
import type { BuiltSite, Problem } from './built-site.ts';
import { isIndexable } from './page.ts';

const file = '/sitemap.xml';

export function sitemap(site: BuiltSite): Problem[] {
  const bytes = site.files.get(file);
  if (!bytes) return [];
  const listed = [...bytes.toString('utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  const expected = new Set(site.pages.filter(isIndexable).map((page) => addressAt(site.address, page.path)));
  const once = new Set(listed);
  const twice = new Set(listed.filter((address) => !once.delete(address)));
  const all = new Set(listed);
  const where = `Sitemap: ${addressAt(site.address, file)}`;
  const robots = site.files.get('/robots.txt')?.toString('utf8') ?? '';
  return [
    ...[...expected]
      .filter((address) => !all.has(address))
      .map((address) => ({ page: file, what: `lacks ${address}`, todo: 'list every page that may be found' })),
    ...[...all]
      .filter((address) => !expected.has(address) || twice.has(address))
      .map((address) => ({
        page: file,
        what: `lists ${address}, which is no page to be found or stands twice`,
        todo: 'list each page once, and none that is not for search engines',
      })),
    ...(robots.split('\n').includes(where)
      ? []
      : [{ page: '/robots.txt', what: 'does not say where the sitemap is', todo: `write ${where}` }]),
  ];
}
