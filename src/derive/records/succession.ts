/** Who an agency is now. */
import type { Agency } from '../../model/agency.ts';

/** The id of the agency that took over all of an agency, or its own where none did. What only a part passed to does not count. */
export const successorOf = ({ id, succeededBy }: Agency): string =>
  succeededBy.find(({ scope }) => scope === undefined)?.agency ?? id;

/** The agencies all of which an agency took over, in the order given: those whose tasks stand under it "as it is now". */
export const takenOverBy = (id: string, agencies: readonly Agency[]): readonly Agency[] =>
  agencies.filter((agency) => agency.id !== id && successorOf(agency) === id);
