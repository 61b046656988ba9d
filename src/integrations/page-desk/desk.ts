/** What is done with the pages of a build, in a process of its own: see index.ts. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '../../model/link-picture.ts';
import { parsePermalinks } from '../../model/permalinks.ts';
import { SearchIndex } from '../search-index.ts';
import { sitemapOf } from '../sitemap.ts';
import { readSite } from '../verify/built-site.ts';
import { type Verdict, verdictOn } from '../verify/index.ts';
import { type CheckedPage, Page } from '../verify/page.ts';
import { SharedValues } from '../verify/shared-values.ts';
import { isLight } from '../verify/weight.ts';

/** A question to the process, by the method of `Desk` that answers it. */
export interface Call {
  readonly id: number;
  readonly name: keyof Desk;
  readonly args: readonly unknown[];
}

export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: Error });

export class Desk {
  /** What is kept of each page, by its address. */
  readonly #pages = new Map<string, CheckedPage>();
  readonly #values = new SharedValues();
  readonly #index = new SearchIndex();

  /** Takes a page that was made. */
  async take(address: string, bytes: Uint8Array): Promise<void> {
    const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const page = new Page(address, () => html);
    const facts = this.#values.share(page.facts);
    this.#pages.set(address, { path: address, facts, isLight: isLight(address, html) });
    await this.#index.add(page);
  }

  async writeIndex(folder: string): Promise<number> {
    return this.#index.write(folder);
  }

  /** See src/integrations/social-images/index.ts, whose libraries take much memory: they are loaded when the pages are made. */
  async drawPictures(folder: string, pictures: Readonly<Record<string, Picture>>): Promise<number> {
    const images = await import('../social-images/index.ts');
    return images.drawPictures(folder, pictures);
  }

  /** @param changed days by the path of the page in the default language */
  async writeSitemap(folder: string, address: string, changed: Readonly<Record<string, string>>): Promise<number> {
    const { text, count } = sitemapOf(this.#pages.values(), address, changed);
    await writeFile(path.join(folder, 'sitemap.xml'), text);
    return count;
  }

  /**
   * @param folder of the built site
   * @param address where it will be served
   * @param root of the project
   */
  async check(folder: string, address: string, root: string): Promise<Verdict> {
    // A project that never published anything has no list yet.
    const list = await readFile(path.join(root, 'permalinks.txt'), 'utf8').catch(() => undefined);
    const published = list === undefined ? undefined : parsePermalinks(list);
    return verdictOn(await readSite(folder, new URL(address), published, this.#pages));
  }
}
