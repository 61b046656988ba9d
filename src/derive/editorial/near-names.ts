/** Whether who states something is an agency of the registry under another spelling: it would count as another body. */
import type { Agency } from '../../model/agency.ts';
import { fold } from '../../model/fold.ts';
import { distanceBetween } from '../../model/nearest.ts';
import { agencyEntry, type Problem } from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';

/** Reports, and the registry by its names. */
interface Named extends Pick<Records, 'progressReports'> {
  readonly agencies: readonly Pick<Agency, 'id' | 'name' | 'nameVi' | 'abbreviation' | 'otherNames'>[];
}

/**
 * Finds reports by an agency that is not named by its id, and by names so near to one that a slip is likelier than
 * another body.
 * @returns a problem each, with the id that is meant; an id whose own file cannot be read is no slip
 */
export function findNearNames({ agencies, progressReports }: Named): Problem[] {
  const ids = new Set(agencies.map(({ id }) => id));
  const spellings = agencies.flatMap(({ id, name, nameVi, abbreviation, otherNames }) =>
    [id, name, nameVi, abbreviation, ...otherNames].flatMap((spelling) =>
      spelling ? [{ id, spelling: bare(spelling) }] : [],
    ),
  );
  return progressReports.flatMap(({ id, by }) => {
    if (ids.has(by)) return [];
    const written = bare(by);
    const same = spellings.find(({ spelling }) => spelling === written);
    const place = { file: `content/progress/${id}.yaml`, line: 1 };
    if (same) return [{ ...place, message: `by: "${by}" is the agency ${same.id}. Write by: ${same.id}.` }];
    const near = nearestOf(written, spellings);
    return near.length === 0
      ? []
      : [
          {
            ...place,
            message: `by: "${by}" is no agency of the registry. Did you mean ${near.join(' or ')}? If another body is meant, write its full name.`,
            restsOn: [agencyEntry(by)],
          },
        ];
  });
}

/** The agencies with the nearest spellings, three at most; none where no slip leads to them. */
function nearestOf(written: string, spellings: readonly { id: string; spelling: string }[]): string[] {
  const slips = slipsIn(written);
  const near = spellings.flatMap(({ id, spelling }) => {
    const distance =
      Math.abs(spelling.length - written.length) > slips ? slips + 1 : distanceBetween(spelling, written);
    return distance > slips ? [] : [{ id, distance }];
  });
  const least = Math.min(slips, ...near.slice(0, 50).map(({ distance }) => distance));
  return [...new Set(near.filter(({ distance }) => distance === least).map(({ id }) => id))].slice(0, 3);
}

const bare = (name: string) => fold(name).replace(/^the /u, '');

/** How many letters a slip may change: one, or two in a long name; none in two letters. */
const slipsIn = (name: string) => (name.length < 3 ? 0 : name.length < 16 ? 1 : 2);
