/** The page `/report/`. */
import type { Locator, Page } from '@playwright/test';

interface Progress {
  readonly by?: string;
  readonly on?: string;
  readonly statement?: string;
}

export class ReportPage {
  readonly page: Page;
  /** What is wrong with the answers, over the form. */
  readonly summary: Locator;
  readonly file: Locator;
  readonly name: Locator;

  constructor(page: Page) {
    this.page = page;
    this.summary = page.locator('#report-mistakes');
    this.file = page.locator('#report-file');
    this.name = page.locator('#report-name');
  }

  /** @param search from "?" on */
  async open(search: string, site = '/'): Promise<void> {
    await this.page.goto(`${site}report/${search}`);
    await this.ready();
  }

  /** Waits for the script of the form. */
  async ready(): Promise<void> {
    await this.page.locator('#report-form[data-since]').waitFor();
  }

  field(name: string): Locator {
    return this.page.locator(`[id="${name}"]`);
  }

  async choose(name: string, value: string): Promise<void> {
    await this.page.locator(`[name="${name}"][value="${value}"]`).check();
  }

  async fillInProgress({ by = 'Bo Tai chinh', on = '2026-03-02', statement = 'Half is done.' }: Progress = {}) {
    await this.choose('progress.claim', 'progress');
    await this.field('progress.statement').fill(statement);
    await this.field('progress.by').fill(by);
    await this.field('progress.on').fill(on);
    await this.fillInEvidence();
  }

  async fillInEvidence(place = 0, published = '2026-03-02'): Promise<void> {
    await this.field(`evidence.${place}.url`).fill('https://paper.example/page?a=1&b=2#c');
    await this.field(`evidence.${place}.title`).fill('A page: "half" # done');
    await this.field(`evidence.${place}.publisher`).fill('A paper');
    await this.field(`evidence.${place}.published`).fill(published);
    await this.choose(`evidence.${place}.grade`, 'B');
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: 'Make the file' }).click();
  }
}
