/** Catalogues of other bodies, each built from this project and served at its own address. Written by people in content/catalogues.yaml. */
import { z } from 'zod';
import { inVietnamese } from './vietnamese.ts';

/** A whole site: every address of this project begins at the root of its host. */
const origin = z.string().refine(isOrigin, {
  error: 'write the address of the site alone, like https://tasks.example.gov.vn, without a path or a slash at its end',
});

export const otherCatalogue = z.strictObject({
  name: z.string().min(1).describe('As readers see it beside its records: "Tasks of the province of An Giang".'),
  nameVi: inVietnamese('name'),
  address: origin.describe('Where it is served: https:// and a host; for tests also http://localhost with a port.'),
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

function isOrigin(text: string): boolean {
  // The address stands in the content security policy, where `*` would mean every host.
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, origin: own } = new URL(text);
  return own === text && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'));
}

/** What names a catalogue in an address: its host, with the port where there is one. */
export const keyOf = ({ address }: Pick<OtherCatalogue, 'address'>): string => address.replace(/^https?:\/\//u, '');
