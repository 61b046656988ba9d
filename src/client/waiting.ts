/** How long a reader waits for search, and what is said meanwhile. */

/** After so many milliseconds the page says that search is still loading. */
const patience = 3000;
/** From then on search is unavailable. */
const end = 20_000;
/** For what an answer can do without. */
const patienceForLess = 8000;

/**
 * Waits for work. An error comes through at once.
 * @param since when the reader began to wait, as `Date.now()` counts
 * @param saySlow called where nothing has come after 3 seconds
 * @throws Error where nothing has come after 20 seconds, or what the work throws
 */
export async function waitFor<T>(work: T | Promise<T>, saySlow: () => void, since = Date.now()): Promise<T> {
  const left = (time: number) => Math.max(since + time - Date.now(), 0);
  const slow = setTimeout(saySlow, left(patience));
  try {
    return await inTime(work, left(end));
  } finally {
    clearTimeout(slow);
  }
}

/**
 * Work that has to be done in some milliseconds.
 * @throws Error where it is not, or what the work throws
 */
export async function inTime<T>(work: T | Promise<T>, time = patienceForLess): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Too late.')), time);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How long work may keep the page from all else, in milliseconds. */
const most = 20;
let last = 0;

/** Lets the page do what else is to be done. */
export const breathe = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
};

/** Whether long work has kept the page from that for long enough. */
export const isBreathDue = (): boolean => performance.now() - last > most;
