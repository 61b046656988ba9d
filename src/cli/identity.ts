/** Gives a copy of the site its own identity, in content/site.yaml. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { siteInfo } from '../model/site.ts';

const file = 'content/site.yaml';

/**
 * Writes a new UUID for the address that the file names; all else in the file stays as it is.
 * @param root the project's folder
 * @throws Error where the file cannot be read, or names no address
 */
export async function renewIdentity(root: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8').catch(() => {
    throw new Error(`${file} cannot be read. Restore it.`);
  });
  const yaml = parseDocument(text);
  const address = siteInfo.shape.address.safeParse(yaml.errors.length > 0 ? undefined : yaml.get('address'));
  if (!address.success) throw new Error(`${file} names no address. Run npm run validate, and mend it first.`);
  yaml.set('identity', yaml.createNode({ uuid: randomUUID(), madeFor: address.data }));
  await writeFile(join(root, file), yaml.toString({ lineWidth: 0 }));
  console.log(
    `Wrote ${file}: this site has its own identity now. Do it once, before the first release; after it, never again.`,
  );
}
