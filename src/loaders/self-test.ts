/** The results of the last full run of the checks, from content/self-test.yaml. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { plainText } from '../model/plain-text.ts';
import { type SelfTest, selfTest } from '../model/self-test.ts';

/** Where the results stand in the project. */
export const selfTestFile = 'content/self-test.yaml';

/**
 * Reads the results.
 * @param root the project's folder
 * @returns undefined where no full run is on record
 * @throws Error where the file is not as the run writes it
 */
export async function readSelfTest(root: string): Promise<SelfTest | undefined> {
  const text = await readFile(join(root, selfTestFile), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = selfTest.safeParse(parseYaml(text));
  if (parsed.success) return parsed.data;
  throw new Error(
    `error ${selfTestFile}:1 is not as \`npm run check:full -- --write\` writes it. Run that again, or remove the file.\n${z.prettifyError(parsed.error)}`,
  );
}

/** The parsed text; undefined, which the schema does not take, where it is not YAML. */
function parseYaml(text: string): unknown {
  try {
    return parse(plainText(text), { schema: 'core' });
  } catch {
    return undefined;
  }
}
