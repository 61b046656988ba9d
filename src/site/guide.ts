/** Guide pages as components. */
import { getEntry, render } from 'astro:content';

/**
 * Renders one guide page.
 * @param id the last part of its address, like `method`
 * @throws Error where there is no such page
 */
export async function renderGuide(id: string) {
  const entry = await getEntry('guide', id);
  if (!entry) throw new Error(`There is no guide page "${id}".`);
  return render(entry);
}
