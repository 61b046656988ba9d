/** Sets of bodies that texts write in several ways, and that editors say are one: joined for counting, never renamed. */
import type { Agency } from '../../model/agency.ts';
import { agencyEntry, type Problem } from '../../model/problem.ts';
import { unknown } from '../editorial/unknown.ts';

/** The id under which an agency counts: that of the set that it is the same as, or its own. */
export function countedAs(agencies: readonly Agency[]): (id: string) => string {
  const joined = new Map(agencies.flatMap(({ id, sameSet }) => (sameSet ? [[id, sameSet.agency] as const] : [])));
  return (id) => joined.get(id) ?? id;
}

/** The other sets that are the same as an agency, in the order of the registry. */
export function sameSetsOf(id: string, agencies: readonly Agency[]): readonly Agency[] {
  const one = countedAs(agencies);
  return agencies.filter((other) => other.id !== id && one(other.id) === one(id));
}

/** What cannot be joined: a set that is not there, that is no set, or that is itself said to be the same as another. */
export function findSameSetProblems(agencies: readonly Agency[]): Problem[] {
  const registry = new Map(agencies.map((agency) => [agency.id, agency]));
  return agencies.flatMap(({ id, sameSet }): Problem[] => {
    if (!sameSet) return [];
    const other = registry.get(sameSet.agency);
    const problem = (message: string): Problem[] => [
      {
        file: `${agencyEntry(id)}.yaml`,
        line: 1,
        message: `sameSet: ${message}`,
        restsOn: [agencyEntry(sameSet.agency)],
      },
    ];
    if (!other) return problem(unknown('agency', sameSet.agency, new Set(registry.keys())));
    if (other.kind !== 'collective') return problem(`${other.id} is one body. Name a set of bodies, kind: collective.`);
    if (other.id === id) return problem('names itself. Remove it.');
    return other.sameSet
      ? problem(`${other.id} is itself the same as ${other.sameSet.agency}. Write agency: ${other.sameSet.agency}.`)
      : [];
  });
}
