/** Catalogues of other bodies, each built from this project and served at its own address. Written by people in content/catalogues.yaml. */
import { z } from 'zod';
import { addressName, readSiteAddress } from './site-address.ts';
import { inVietnamese } from './vietnamese.ts';

const address = z.string().refine(isAddress, {
  error:
    'write the address of the site as its browser shows it, like https://tasks.example.gov.vn or https://example.org/register, without a slash at its end',
});

export const otherCatalogue = z.strictObject({
  name: z.string().min(1).describe('As readers see it beside its records: "Tasks of the province of An Giang".'),
  nameVi: inVietnamese('name'),
  address: address.describe(
    'Where it is served: https://, a host and, where it has one, a path; for tests also http://localhost with a port.',
  ),
  covers: z.string().min(1).describe('What it holds, in a few words: "Plan of the province for 2026".'),
  coversVi: inVietnamese('covers'),
});

export const otherCatalogues = z
  .array(otherCatalogue)
  .refine((list) => new Set(list.map(({ address }) => address)).size === list.length, {
    error: 'two catalogues have the same address; keep one of them',
  })
  .describe('Empty where no other catalogue is searched from here.');

export type OtherCatalogue = z.infer<typeof otherCatalogue>;

function isAddress(text: string): boolean {
  const read = readSiteAddress(text);
  // The address stands in the content security policy, which knows names of hosts of these letters alone.
  if ('problem' in read || read.address !== text || !/^https?:\/\/[a-z0-9.-]+(?=$|[:/])/u.test(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

/** What names a catalogue in an address of ours: its own without the scheme. */
export const keyOf = ({ address }: Pick<OtherCatalogue, 'address'>): string => addressName(address);
