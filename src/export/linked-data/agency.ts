/** Agencies for search engines: a body as the organisation that it is. */
import type { Organization } from 'schema-dts';
import type { Agency } from '../../model/agency.ts';
import { agencyPath } from '../../model/paths.ts';

type Named = Exclude<Agency['kind'], 'collective'>;

const types: Readonly<Record<Named, 'GovernmentOrganization' | 'Organization' | 'NewsMediaOrganization'>> = {
  ministry: 'GovernmentOrganization',
  'government-agency': 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  locality: 'GovernmentOrganization',
  party: 'Organization',
  institute: 'Organization',
  media: 'NewsMediaOrganization',
};

/**
 * A named body, or undefined for an unnamed set, which is no organisation.
 * @param address the site's address without a slash at its end
 */
export function findLinkedAgency(agency: Agency, address: string): Organization | undefined {
  const { id, kind, name, nameVi, abbreviation, website, otherNames } = agency;
  if (kind === 'collective') return undefined;
  const names = [nameVi, abbreviation, ...otherNames].filter((one) => one !== null);
  const url = address + agencyPath(id);
  return {
    '@type': types[kind],
    '@id': url,
    mainEntityOfPage: url,
    name,
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(website ? { url: website } : {}),
  };
}
