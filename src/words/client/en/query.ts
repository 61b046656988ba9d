/** What every search says in English of the words and of the catalogues that it asks. */
export const query = {
  cut: (letters: number) => `Only the first ${letters} characters are used.`,
  stillLoading: 'Still loading …',
  /** Something that an answer can do without could not be had. */
  lost: 'Part of the search could not be loaded, so results may be missing.',
  /** A filter of an old or mistyped address. */
  unknown: (value: string) => `${value} (not known here)`,
  unreached: (catalogues: readonly string[]) => `${catalogues.join(', ')} cannot be reached.`,
  leftOut: (catalogues: number) =>
    `Results from ${catalogues === 1 ? 'that catalogue' : 'those catalogues'} are missing.`,
  tryAgain: 'Try again',
  /** Words that are named, and how many are not. */
  andMore: (count: number) => ` and ${count} more`,
};
