/** The list of packages that npm makes, so that two lists of one revision are equal in every byte. */
import { createHash } from 'node:crypto';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/**
 * Takes out what npm draws by lot or from the clock and the folder.
 * @param text what npm wrote (CycloneDX 1.5)
 * @param name of the project, for which npm takes that of its folder
 * @param made when the revision was made; left out where that is not known
 * @returns JSON whose serial number follows from all else in it
 */
export function stableBom(text: string, name: string, made: string | undefined): string {
  const { serialNumber: _, ...bom } = JSON.parse(text) as Bom;
  const { timestamp: __, ...metadata } = bom.metadata;
  const stable = {
    ...bom,
    metadata: {
      ...(made === undefined ? {} : { timestamp: made }),
      ...metadata,
      component: { ...metadata.component, name },
    },
  };
  const digest = createHash('sha256').update(JSON.stringify(stable)).digest('hex');
  // Version 8 of UUIDs is for values that follow from others in a way of one's own (RFC 9562, section 5.8).
  const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-8$3-8$4-$5');
  return `${JSON.stringify({ ...stable, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`;
}
