/** The ids of records. */
export const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
