/** Astro's own log without its line for each page: of some 3,000 lines, the warnings would be the ones not seen. */
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

// "  ├─ /tasks/nq03-76/index.html", and what follows once the page is there: " (+12ms) ".
const pageLine = /^ +[├└]─ |^ \(\+[\d.]+m?s\) ?$/u;

/** Passes on every message but "one page was made". Warnings and errors always pass. */
export const withoutPages = (log: AstroLoggerDestination): AstroLoggerDestination => ({
  ...log,
  write: (event: AstroLoggerMessage) => {
    if (event.level !== 'info' || !pageLine.test(stripVTControlCharacters(event.message))) log.write(event);
  },
});

/** The log that astro.config.mjs names; Astro asks for a default export. */
export default (options?: Parameters<typeof nodeLog>[0]): AstroLoggerDestination => withoutPages(nodeLog(options));
