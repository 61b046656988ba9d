/** What every search says in English of the words and of the catalogues that it asks. */
export const query = {
  cut: (letters: number) => `Only the first ${letters} letters are used.`,
  stillLoading: 'Still loading …',
  /** A filter of an old or mistyped address. */
  unknown: (value: string) => `${value} (not known here)`,
  unreached: (catalogues: readonly string[]) => `${catalogues.join(', ')} cannot be reached.`,
  leftOut: (catalogues: number) =>
    `This answer holds nothing of ${catalogues === 1 ? 'that catalogue' : 'those catalogues'}.`,
  tryAgain: 'Try again',
  /** Words that are named, and how many are not. */
  andMore: (count: number) => ` and ${count} more`,
};
