/** How long a reader waits for search, and what is said meanwhile. */

/** After so many milliseconds the page says that search is still loading. */
const patience = 3000;
/** From then on search is unavailable. */
const end = 20_000;

/**
 * Waits for work. An error comes through at once.
 * @param since when the reader began to wait, as `Date.now()` counts
 * @param saySlow called where nothing has come after 3 seconds
 * @throws Error where nothing has come after 20 seconds, or what the work throws
 */
export async function waitFor<T>(work: Promise<T>, saySlow: () => void, since = Date.now()): Promise<T> {
  const left = (time: number) => Math.max(since + time - Date.now(), 0);
  const slow = setTimeout(saySlow, left(patience));
  let late = 0;
  const limit = new Promise<never>((_, reject) => {
    late = window.setTimeout(() => reject(new Error('Search did not answer in time.')), left(end));
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(slow);
    clearTimeout(late);
  }
}
