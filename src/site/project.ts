/** The project as it was read: every kind of content and of records, by the names of src/content/kinds.ts. */
import type { Project } from '../content/project.ts';

const { project: read, lines } = await globalThis.projectReading;
if (!read) throw new Error(lines.join('\n'));

export const project: Project = read;
