/** Every address within the site leads to something, and every fragment to an element with that id; scripts find their parts. */

import { addressAt } from '../../model/site-address.ts';
import { type BuiltSite, type Problem, pathWithin, targetOf, urlOf } from './built-site.ts';
import type { CheckedPage } from './page.ts';
import { addressesInStyles } from './resources.ts';

export function links(site: BuiltSite): Problem[] {
  return [...site.pages.flatMap((page) => brokenOn(site, page)), ...brokenInStyles(site), ...brokenInScripts(site)];
}

function brokenOn(site: BuiltSite, page: CheckedPage): Problem[] {
  const { links, named, resources } = page.facts;
  const problems: Problem[] = [];
  for (const href of new Set([...links, ...named, ...resources.map((resource) => resource.href)])) {
    if (href === '') {
      problems.push({
        page: page.path,
        what: 'has an empty address',
        todo: 'write where it leads, or leave the attribute out',
      });
      continue;
    }
    const target = targetOf(site, page, href);
    if (target.kind === 'unreadable') {
      problems.push({ page: page.path, what: `has the unreadable address "${href}"`, todo: 'correct the address' });
    } else if (target.kind === 'inside') {
      const wrong = wrongWith(site, target.path, target.fragment);
      if (wrong) problems.push({ page: page.path, what: `leads to "${href}", ${wrong.what}`, todo: wrong.todo });
    }
  }
  return problems;
}

function wrongWith(site: BuiltSite, path: string, fragment: string): Pick<Problem, 'what' | 'todo'> | undefined {
  const page = site.pageAt.get(path);
  if (page) {
    if (fragment === '' || fragment === 'top' || page.facts.ids.has(fragment)) return undefined;
    return {
      what: `but no element there has the id "${fragment}"`,
      todo: 'correct the fragment or give the element that id',
    };
  }
  if (site.files.has(path) && !path.endsWith('/index.html')) return undefined;
  if (path.endsWith('/index.html') || site.pageAt.has(`${path}/`)) {
    return {
      what: 'which is not how the site writes that address',
      todo: `write ${path.replace(/\/(index\.html)?$/, '')}/`,
    };
  }
  return { what: 'which does not exist', todo: 'correct the link, or build that page' };
}

function brokenInStyles(site: BuiltSite): Problem[] {
  const problems: Problem[] = [];
  for (const name of site.files.keys()) {
    if (!name.endsWith('.css')) continue;
    for (const href of addressesInStyles(site.files.get(name)?.toString('utf8') ?? '')) {
      const url = urlOf(site, name, href);
      if (!url?.href.startsWith(addressAt(site.address, '/')) || site.files.has(pathWithin(site, url))) continue;
      problems.push({
        page: name,
        what: `loads "${href}", which does not exist`,
        todo: 'correct the address in the style sheet',
      });
    }
  }
  return problems;
}

// Bundled code names what it loads later by its file: `./search.DM5bHMMq.js`, `_astro/search.DM5bHMMq.js`.
const part = /["'`](?:\.\/|[^"'`\s]*\/?_astro\/)([\w.-]+\.(?:js|css))["'`]/g;

function brokenInScripts(site: BuiltSite): Problem[] {
  const scripts = [...site.files.keys()].filter((name) => /^\/_astro\/[^/]+\.js$/.test(name));
  return scripts.flatMap((name) => {
    const code = site.files.get(name)?.toString('utf8') ?? '';
    const parts = new Set([...code.matchAll(part)].map(([, file]) => `/_astro/${file}`));
    return [...parts]
      .filter((file) => !site.files.has(file))
      .map(
        (file): Problem => ({
          page: name,
          what: `loads ${file}, which does not exist`,
          todo: 'build the site anew, with an empty folder',
        }),
      );
  });
}
