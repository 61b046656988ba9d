/** What every browser test has: a watch over the page, and the pages as objects. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

interface Options {
  /** Faults that a test brings about on purpose. */
  expectedFaults: RegExp | undefined;
}

interface Fixtures {
  /** Fails the test on console errors and warnings, page errors, blocked content and requests to other hosts. */
  watch: undefined;
  searchPage: SearchPage;
}

export const test = base.extend<Fixtures & Options>({
  expectedFaults: [undefined, { option: true }],

  watch: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== baseURL) faults.push(`request to another host: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        // A page that is left while it loads ends its requests.
        const reason = request.failure()?.errorText;
        if (reason !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()} ${reason}`);
      });
      // Some violations are not logged on the console.
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`blocked by policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(undefined);
      const unexpected = faults.filter((fault) => !expectedFaults?.test(fault));
      if (unexpected.length > 0) throw new Error(`The page was not quiet:\n  ${unexpected.join('\n  ')}`);
    },
    { auto: true },
  ],

  searchPage: async ({ page }, use) => {
    await use(new SearchPage(page));
  },
});

/** The page `/search/`. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  /** Where the count, "nothing found" and "unavailable" are announced. */
  readonly announcements: Locator;
  readonly results: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.field = main.getByRole('searchbox');
    this.announcements = main.locator('[role=status], [role=alert]');
    this.results = main.locator('[data-results] > li');
  }

  async open(query?: string): Promise<void> {
    await this.page.goto(query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`);
    // Set by the script of the page.
    await expect(this.page.locator('#search-answer[data-since]')).toBeAttached();
  }

  /** Types a query in place of what stood there, and waits for its answer. */
  async search(query: string): Promise<void> {
    await this.results.evaluateAll((all) => {
      for (const one of all) one.classList.add('of-before');
    });
    await this.field.fill(query);
    await this.field.press('Enter');
    await this.page.waitForURL((url) => url.searchParams.get('q') === query);
    await expect(this.results.and(this.page.locator('.of-before'))).toHaveCount(0);
    await this.announcement(/^[\d,]+ results? for|^Nothing found/).waitFor();
  }

  /** The announcement that says this. */
  announcement(words: RegExp): Locator {
    return this.announcements.filter({ hasText: words });
  }

  /** The first link of a result: it leads to its record. */
  link(result: Locator): Locator {
    return result.getByRole('link').first();
  }
}
