/**
 * What `astro:content` answers in tests of whole pages: the project as it is, and pages of the guide in both languages and
 * in one. All tests of a worker share it, as they share the modules that ask for it.
 */
import { fileURLToPath } from 'node:url';
import { readProject } from '../../src/content/project.ts';

/** In place of the module: `vi.mock('astro:content', async () => (await import('./content.ts')).contentOfTests())`. */
export async function contentOfTests() {
  const Content = (await import('../../src/components/ui/PageScript.astro')).default;
  const project = await readProject(fileURLToPath(new URL('../..', import.meta.url)), '2026-11-29');
  const head = { description: 'x', order: 1, changed: '2026-11-01', found: 'by-words' };
  const guides = [
    { id: 'method', data: { ...head, title: 'Method' } },
    { id: 'vi/method', data: { ...head, title: 'Phương pháp' } },
    { id: 'news', data: { ...head, title: 'News' } },
    { id: 'vi/tin', data: { ...head, title: 'Tin' } },
  ];
  return {
    getCollection: (name: string) =>
      name === 'guide'
        ? guides
        : Object.entries(project).map(([id, value]) => ({ id, data: { json: JSON.stringify(value) } })),
    getEntry: () => ({ body: '' }),
    render: () => ({ Content, headings: [] }),
  };
}
