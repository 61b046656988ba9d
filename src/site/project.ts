/** The project as it was read: every kind of content and of records, by the names of src/content/kinds.ts. */
import { root } from 'astro:config/server';
import { getCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { type Project, readProject } from '../content/project.ts';
import { latestDay } from './as-of.ts';

/**
 * A build reads it from the disk: by way of Astro's store it would become a part of the bundle, which takes seconds and
 * gigabytes at tens of thousands of records. In development the store says when it has changed.
 */
export const project: Project = import.meta.env.PROD
  ? await readProject(fileURLToPath(root), latestDay)
  : await fromStore();

async function fromStore(): Promise<Project> {
  const parts = await getCollection('project');
  return Object.fromEntries(parts.map(({ id, data }) => [id, JSON.parse(data['json'] as string)])) as Project;
}
