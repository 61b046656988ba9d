/** Any page that holds the catalogue, as an object. */
import type { Locator, Page } from '@playwright/test';

export class CataloguePage {
  readonly page: Page;
  readonly field: Locator;
  /** Rows of the list, whether the server's or the script's. */
  readonly rows: Locator;
  readonly chips: Locator;
  /** The count above the list. */
  readonly count: Locator;
  /** What is announced. */
  readonly status: Locator;
  readonly sort: Locator;

  /** @param root the catalogue itself, or what holds one alone */
  constructor(page: Page, root: Page | ReturnType<Page['frameLocator']> | Locator = page) {
    this.page = page;
    const catalogue = 'boundingBox' in root ? root : root.locator('task-catalogue');
    this.field = catalogue.getByRole('searchbox');
    this.rows = catalogue.locator('[data-results] > li');
    this.chips = catalogue.locator('.chips .chip');
    this.count = catalogue.locator('[data-count]');
    this.status = catalogue.getByRole('status');
    this.sort = catalogue.getByLabel('Sort');
  }

  async open(search = '', path = '/tasks/'): Promise<void> {
    await this.page.goto(`${path}${search}`);
  }

  /** Types a query in place of what stood there, and waits for its answer. */
  async search(query: string): Promise<void> {
    await this.field.fill(query);
    await this.status.filter({ hasText: / of \d+ / }).waitFor();
    await this.chips.filter({ hasText: `“${query}”` }).waitFor();
  }

  /** A box by the facet and the beginning of its name. */
  box(facet: string, name: string): Locator {
    return this.page
      .getByRole('group', { name: facet, exact: true })
      .getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  /** The ids of the rows, in their order. */
  ids(): Promise<string[]> {
    return this.rows
      .locator('a:first-of-type')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[2] ?? ''),
      );
  }

  /** Waits until the count says this. */
  async says(words: RegExp): Promise<void> {
    await this.count.filter({ hasText: words }).waitFor();
  }
}

/** How many rows the list of tasks has on its first page without a script: as many as there are, up to a page. */
export async function listedRows(page: Page): Promise<number> {
  const html = await (await page.request.get('/tasks/')).text();
  return html.match(/<span class="no"/gu)?.length ?? 0;
}
