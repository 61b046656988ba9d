import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/model/policy.ts';
import { templateOf, templates } from '../templates.ts';
import { metaOf, site } from './built.ts';

const addresses = site.pages.map((page) => page.path);
const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

describe('the built pages', () => {
  test('carry the policy of the house, letter for letter', () => {
    expect(site.pages.filter((page) => metaOf(page, 'content-security-policy') !== contentSecurityPolicy)).toEqual([]);
  });

  test('are all of a known kind, so that each kind is tried in a browser', () => {
    expect(addresses.filter((address) => !templateOf(address))).toEqual([]);
  });

  test.each(templates)('include the samples of the kind "$name"', ({ samples }) => {
    const paths = samples.map((sample) => sample.split('?')[0]);
    expect(paths.filter((path) => !addresses.includes(path ?? ''))).toEqual([]);
  });

  test('say what they are about, and fit a small screen', () => {
    const without = (name: string) => site.pages.filter((page) => !metaOf(page, name)).map((page) => page.path);
    expect(without('description')).toEqual([]);
    expect(without('viewport')).toEqual([]);
  });

  test('name a picture that is there, but for those that only lead on or are framed', () => {
    const without = site.pages.filter((page) => {
      const picture = page.elements.find(({ attributes }) => attributes.get('property') === 'og:image');
      return !site.files.has(new URL(picture?.attributes.get('content') ?? '/', site.address).pathname);
    });
    const paths = without.map((page) => page.path).filter((address) => !/^\/(t|embed)\//.test(address));
    expect(paths).toEqual([]);
  });

  test('have one h1 each', () => {
    const counts = site.pages.map((page) => [page.path, page.elements.filter(({ name }) => name === 'h1').length]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });
});

describe('the built files', () => {
  test('include what browsers and robots ask for', () => {
    for (const name of ['/404.html', '/robots.txt', '/sitemap.xml', '/favicon.svg', '/permalinks.json'])
      expect(site.files.has(name), name).toBe(true);
  });

  test('name no folder of the machine they were built on', () => {
    const texts = [...site.files].filter(([name]) => /\.(html|js|css|json|xml|csv|txt|svg)$/.test(name));
    expect(texts.filter(([, bytes]) => bytes.includes(root)).map(([name]) => name)).toEqual([]);
  });

  test('hold no source maps and none of the authored files', () => {
    expect([...site.files.keys()].filter((name) => /\.(map|ts|astro|ya?ml|mdx)$/.test(name))).toEqual([]);
  });
});
