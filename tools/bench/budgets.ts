/** What the site may weigh and how fast it has to answer, and what others need for the same content. */

const kilobyte = 1024;

export interface Budget {
  /** The most (or with `least`, the least) that is OK; a share from 0 to 1, milliseconds or bytes. */
  readonly limit: number;
  readonly unit: 'bytes' | 'ms' | 'share';
  readonly least?: boolean;
  /** Measured elsewhere, November 2026, on the same five texts; not part of this run. */
  readonly peers?: string;
}

export const budgets = {
  taskMedian: { limit: 6 * kilobyte, unit: 'bytes' },
  taskLargest: { limit: 8 * kilobyte, unit: 'bytes' },
  styles: { limit: 8 * kilobyte, unit: 'bytes' },
  taskWhole: {
    limit: 14 * kilobyte,
    unit: 'bytes',
    peers: 'bare prototype 1.95, Starlight 41, MkDocs Material 122, VitePress 170, Docusaurus 247 KB (with scripts)',
  },
  scripts: { limit: 2 * kilobyte, unit: 'bytes', peers: 'Starlight 25 KB, Docusaurus 230 KB' },
  hub: { limit: 24 * kilobyte, unit: 'bytes' },
  fonts: { limit: 36 * kilobyte, unit: 'bytes' },
  catalogueLoad: {
    limit: 40 * kilobyte,
    unit: 'bytes',
    peers: 'docs JSON and MiniSearch built in the browser 30.5 KB, Pagefind 112 to 132 KB',
  },
  catalogueAnswer: { limit: 50, unit: 'ms', peers: 'MiniSearch 9 to 16 ms, Pagefind 190 to 250 ms' },
  fullTextLoad: { limit: 135 * kilobyte, unit: 'bytes', peers: "Pagefind's fixed part alone 72 to 83 KB" },
  fullTextAnswer: { limit: 300, unit: 'ms' },
  first: { limit: 0.85, unit: 'share', least: true },
  firstFive: { limit: 0.95, unit: 'share', least: true },
  nonsense: { limit: 0, unit: 'share' },
  vietnameseLoad: { limit: 60 * kilobyte, unit: 'bytes' },
  exact: { limit: 0.94, unit: 'share', least: true, peers: 'MiniSearch .94, Pagefind .87 to .91' },
  typo: { limit: 0.9, unit: 'share', least: true, peers: 'MiniSearch .94, Pagefind .30' },
} as const satisfies Record<string, Budget>;
