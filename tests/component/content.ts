/**
 * What pages find in tests of whole pages: the project as it is, and pages of the guide in both languages and in one. All
 * tests of a worker share it, as they share the modules that ask for it.
 */
import { fileURLToPath } from 'node:url';
import { readForPages } from '../../src/content/reading.ts';

globalThis.projectReading = readForPages(fileURLToPath(new URL('../..', import.meta.url)), '2026-11-29');

/** In place of `astro:content`: `vi.mock('astro:content', async () => (await import('./content.ts')).contentOfTests())`. */
export async function contentOfTests() {
  const Content = (await import('../../src/components/ui/PageScript.astro')).default;
  const head = { description: 'x', order: 1, changed: '2026-11-01', found: 'by-words' };
  const guides = [
    { id: 'method', data: { ...head, title: 'Method' } },
    { id: 'vi/method', data: { ...head, title: 'Phương pháp' } },
    { id: 'news', data: { ...head, title: 'News' } },
    { id: 'vi/tin', data: { ...head, title: 'Tin' } },
  ];
  return {
    getCollection: () => guides,
    getEntry: () => ({ body: '' }),
    render: () => ({ Content, headings: [] }),
  };
}
