/** Every page names its own full address, so that copies and citations lead back to it. */
import { type BuiltSite, elementsNamed, type Page, type Problem, relOf } from './site.ts';

/** Pages without an address of their own. */
const exempt: Readonly<Record<string, string>> = {
  '/404.html': 'it is shown at whatever address was not found',
};

export function canonical(site: BuiltSite): Problem[] {
  return site.pages.flatMap((page) => {
    const expected = new URL(page.path, site.address).href;
    const [found, ...more] = canonicalsOf(page);
    const problem = (what: string): Problem[] => [
      { page: page.path, what, todo: `write <link rel="canonical" href="${expected}"> once` },
    ];
    if (found === undefined) return exempt[page.path] ? [] : problem('has no canonical address');
    if (more.length > 0) return problem('has more than one canonical address');
    return found === expected ? [] : problem(`has the canonical address ${found}`);
  });
}

function canonicalsOf(page: Page): string[] {
  return elementsNamed(page, 'link')
    .filter((element) => relOf(element).includes('canonical'))
    .map((element) => element.attributes.get('href') ?? '');
}
