/** The projects of the builds that this one is compared with: the plainest that a page a record and a list a document allow. */

/** One page in the language of a template: all builds write the same one. */
const page = (title: string, main: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body>${main}</main></body></html>\n`;

const facts = ['lead', 'coordinating', 'output', 'deadline'] as const;

// Put together, because the compared project imports it, not this one.
const collections = ['astro', 'content'].join(':');

/** A record's page: what a name of the front matter and what the text become in the template's language. */
const recordPage = (value: (name: string) => string, text: string): string =>
  page(
    value('title'),
    `<h1>${value('title')}</h1>${text}<dl>${facts.map((name) => `<dd>${value(name)}</dd>`).join('')}</dl>`,
  );

const astro: Record<string, string> = {
  'package.json': '{ "type": "module" }\n',
  // The packages are shared, and their folder is nobody's cache.
  'astro.config.mjs': "export default { cacheDir: './.astro', devToolbar: { enabled: false } };\n",
  'src/content.config.ts': `import { defineCollection } from '${collections}';
import { glob } from 'astro/loaders';
export const collections = { notes: defineCollection({ loader: glob({ pattern: '**/*.md', base: './notes' }) }) };
`,
  'src/pages/[document]/[id].astro': `---
import { getCollection, render } from '${collections}';
export const getStaticPaths = async () =>
  (await getCollection('notes')).map((note) => ({ params: { document: note.data.document, id: note.data.id }, props: { note } }));
const { note } = Astro.props;
const { Content } = await render(note);
---
${recordPage((name) => `{note.data.${name}}`, '<Content />')}`,
  'src/pages/[document]/index.astro': `---
import { getCollection } from '${collections}';
export const getStaticPaths = async () =>
  [...Map.groupBy(await getCollection('notes'), ({ data }) => data.document)].map(([document, notes]) => ({ params: { document }, props: { notes } }));
const { notes } = Astro.props;
const { document } = Astro.params;
---
${page('{document}', `<ul>{notes.map(({ data }) => <li><a href={['', document, data.id, ''].join('/')}>{data.title}</a></li>)}</ul>`)}`,
};

const eleventy: Record<string, string> = {
  'eleventy.config.js': `export default function (config) {
  config.addCollection('documents', (api) =>
    [...Map.groupBy(api.getFilteredByTag('notes'), ({ data }) => data.document)].map(([document, notes]) => ({ document, notes })));
  return { dir: { input: 'notes', includes: '../includes', output: 'dist' }, markdownTemplateEngine: false };
}
`,
  'package.json': '{ "type": "module" }\n',
  'notes/notes.11tydata.js': `export default {
  ...{ layout: 'record.njk', tags: 'notes' },
  permalink: ({ document, id }) => ['', document, id, ''].join('/'),
};
`,
  'notes/lists.njk': `---
pagination: { data: collections.documents, size: 1, alias: list }
permalink: "/{{ list.document }}/"
layout: false
tags: []
eleventyExcludeFromCollections: true
---
${page('{{ list.document }}', '<ul>{% for note in list.notes %}<li><a href="{{ note.url }}">{{ note.data.title }}</a></li>{% endfor %}</ul>')}`,
  'includes/record.njk': recordPage((name) => `{{ ${name} }}`, '{{ content | safe }}'),
};

const hugo: Record<string, string> = {
  'config.toml':
    'baseURL = "http://localhost/"\ncontentDir = "notes"\npublishDir = "dist"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "404"]\n',
  'layouts/_default/single.html': recordPage(
    (name) => (name === 'title' ? '{{ .Title }}' : `{{ .Params.${name} }}`),
    '{{ .Content }}',
  ),
  'layouts/_default/list.html': page(
    '{{ .Section }}',
    '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
};

/** Their files by path; the records stand in `notes/` as Markdown, the site comes to `dist/`. */
export const references = { astro, eleventy, hugo } as const;
