/** The project as it was read: every kind of content and of records, by the names of src/content/kinds.ts. */
import { getCollection } from 'astro:content';
import type { Project } from '../content/project.ts';

const parts = await getCollection('project');

export const project = Object.fromEntries(parts.map(({ id, data }) => [id, data['value']])) as Project;
