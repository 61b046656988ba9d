/** What people put into a page of their own to show a page of this site in it. */

/**
 * @param address the full address of a page that other sites may frame
 * @param title what is framed, for readers who do not see it
 * @example frameCode('https://a.example/embed/tasks/', 'Tasks', 640) // '<iframe src="https://a.example/embed/tasks/" title="Tasks" …></iframe>'
 */
export const frameCode = (address: string, title: string, height: number): string =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
