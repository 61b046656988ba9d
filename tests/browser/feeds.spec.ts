import { expect, test } from './fixtures.ts';

test('feeds are well-formed XML in the Atom namespace, with what each must have', async ({ page, request }) => {
  // On the blank page that a test begins with: the site's own policy lets no script parse markup.
  for (const address of [
    '/feed.xml',
    '/agencies/mcst/feed.xml',
    '/groups/nq03-g3/feed.xml',
    '/tasks/nq03-14/feed.xml',
    '/indicators/nq03-i10/feed.xml',
    '/themes/health/feed.xml',
    '/instruments/decree-109-2022/feed.xml',
    '/documents/nq03/feed.xml',
  ]) {
    const response = await request.get(address);
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const found = await page.evaluate(
      (text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml');
        const atom = 'http://www.w3.org/2005/Atom';
        const feed = xml.documentElement;
        const children = (parent: Element, name: string) =>
          [...parent.children].filter((child) => child.namespaceURI === atom && child.localName === name);
        const once = ['id', 'title', 'updated'];
        const entries = children(feed, 'entry');
        return {
          broken: xml.getElementsByTagName('parsererror').length,
          root: [feed.namespaceURI, feed.localName],
          strangers: [...xml.querySelectorAll('*')].filter((element) => element.namespaceURI !== atom).length,
          feed: once.map((name) => children(feed, name).length),
          authors: children(feed, 'author').length,
          self: children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self').length,
          entries: entries.length,
          wrong: entries.filter((entry) => once.some((name) => children(entry, name).length !== 1)).length,
          relative: [...xml.querySelectorAll('link')].filter(
            (link) => !/^https?:/.test(link.getAttribute('href') ?? ''),
          ).length,
        };
      },
      await response.text(),
    );
    expect(found, address).toEqual({
      broken: 0,
      root: ['http://www.w3.org/2005/Atom', 'feed'],
      strangers: 0,
      feed: [1, 1, 1],
      authors: 1,
      self: 1,
      entries: found.entries,
      wrong: 0,
      relative: 0,
    });
    expect(found.entries).toBeGreaterThan(0);
  }
});

test('a calendar is sent as a calendar', async ({ request }) => {
  const response = await request.get('/deadlines.ics');
  expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
});

test('the page of changes names each release and how to follow', async ({ page }) => {
  await page.goto('/changes/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: 'Changes' })).toBeVisible();
  await expect(main.getByText('140 tasks')).toBeVisible();
  await expect(main.getByRole('link', { name: /^https.*\/feed\.xml$/u })).toHaveAttribute('href', '/feed.xml');
});
