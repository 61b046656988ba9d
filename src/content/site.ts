/** What a build has to know of the site before it begins. */
import process from 'node:process';
import type { Problem } from '../model/problem.ts';
import { type SiteInfo, siteInfo } from '../model/site.ts';
import { siteAddressFor } from '../model/site-address.ts';
import { formatProblem } from './format-problems.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads content/site.yaml. SITE in the environment overrides the address.
 * @param root the project's folder
 * @throws Error that says what is wrong with the file or with SITE, and what to write
 */
export async function readSite(root: string): Promise<SiteInfo> {
  const problems: Problem[] = [];
  const site = readYaml(root, 'content/site.yaml', siteInfo, problems);
  if (!site) throw new Error(problems.map(formatProblem).join('\n'));
  return { ...site, address: siteAddressFor(process.env.SITE, site.address) };
}
