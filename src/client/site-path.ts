/** The path that the site is under, for scripts: addresses in our data begin at the root of the site, those of the browser at that of its host. */

/** Set by the build; empty where the site has a host of its own, and in tests. */
declare const SITE_PATH: string | undefined;
const under = typeof SITE_PATH === 'undefined' ? '' : SITE_PATH;

/** The site's own address, without a slash at its end. */
export const siteAddress = (): string => location.origin + under;

/** An address of the site as the browser asks for it; one that does not begin at the root stays as it is. */
export const served = (path: string): string => (/^\/(?!\/)/u.test(path) ? under + path : path);

/** The path of an address within the site, as our data have it. */
export const withinSite = (pathname: string): string =>
  pathname.startsWith(`${under}/`) ? pathname.slice(under.length) : pathname;

/** The path of the page within the site. */
export const pagePath = (): string => withinSite(location.pathname);
