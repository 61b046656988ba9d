import { describe, expect, test } from 'vitest';
import { findStrayMarkup } from '../../../src/content/guide-markup.ts';
import { findGuideProblems } from '../../../src/content/guides.ts';
import { writeProject } from './project.ts';

const found = (text: string) => findStrayMarkup(text).map(({ line, message }) => `${line} ${message}`);

describe('a page of the guide', () => {
  test.each([
    ['an import', 'import fs from "node:fs"\n\n{fs.readFileSync("/etc/passwd", "utf8")}', /^1 "import fs .* is code/],
    ['an import below words', 'Words.\n\nimport x from "./x.js"', /^3 "import x/],
    ['an export', 'export const prerender = false', /is code/],
    ['an expression', 'Hello {process.env.HOME}', /^1 "\{process\.env\.HOME\}" would run as code.*\\\{/],
    ['an expression over lines', 'a\n\n{(() => {\n  return 1\n})()}', /^3 .* would run/],
    ['an expression in a table', '| a |\n| - |\n| {1} |', /would run/],
    ['an expression in a footnote', 'a[^1]\n\n[^1]: {1}', /^3 .* would run/],
    ['a comment', '{/* nothing */}', /would run/],
    ['a value that is code', '<TaskCatalogue group={process.cwd()} />', /value of group would run as code.*"…"/],
    ['attributes from code', '<TaskCatalogue {...globalThis} />', /takes group, agency, document, kind, not/],
    ['an attribute of events', '<span lang="vi" onclick="alert(1)">a</span>', /<span> takes lang, not "onclick"/],
    ['an attribute of style', 'a <span style="color:red">b</span>', /not "style"/],
    ['an attribute that runs HTML', '<Contact set:html="<b>" />', /takes nothing, not "set:html"/],
    ['a hydrated component', '<Contact client:load />', /takes nothing/],
    ['a script', '<script>alert(1)</script>', /<script> is none of the components/],
    ['a style', '<style>{`a{}`}</style>', /<style> is none/],
    ['a frame', '<iframe src="https://example.org/"></iframe>', /<iframe> is none/],
    ['a picture', '<img src="x" onerror="alert(1)" />', /<img> is none/],
    ['a link as HTML', '<a href="javascript:alert(1)">a</a>', /<a> is none/],
    ['a form', '<form action="/x"><input /></form>', /<form> is none/],
    ['a drawing', '<svg><a xlink:href="javascript:x" /></svg>', /<svg> is none/],
    ['an unknown component', '<Evil />', /<Evil> is none of the components that are known: <Contact>/],
    ['a part of a component', '<Contact.Evil />', /<Contact\.Evil> is none/],
    ['a name of every object', '<constructor />', /<constructor> is none/],
    ['a fragment', '<>a</>', /<> is none/],
    [
      'a link that runs',
      '[a](javascript:alert(1))',
      /link to "javascript:alert\(1\)" cannot stand: write a full address/,
    ],
    ['a link in codes', '[a](java&#x73;cript:alert(1))', /cannot stand/],
    ['a link with a tab', '[a](<java\tscript:alert(1)>)', /cannot stand/],
    ['a link that holds a page', '[a](data:text/html,<script>)', /cannot stand/],
    ['a link by reference', '[a]\n\n[a]: vbscript:x', /^3 .*cannot stand/],
    ['a link to another host', '[a](//evil.example/)', /cannot stand/],
    ['a link with a password', '[a](https://user:secret@example.org/)', /leave out the user name and password/],
    ['a relative link', '[a](../about/)', /or, for a page of this site, its path/],
    ['a picture in Markdown', '![a](https://example.org/a.png)', /picture/],
    ['a picture of this machine', '![a](../../../secret.png)', /picture/],
    ['a heading with an event', '### Words {#id onclick="alert(1)"}', /only its id/],
    ['a heading with a class', '## Words {#id .hidden}', /only its id/],
    ['a comment of HTML', 'a\n\n<!-- hidden -->', /^3 This is no Markdown/],
    ['an open brace', 'a {b', /This is no Markdown/],
    ['an address in brackets', 'a\n\n<https://example.org>', /^3 This is no Markdown/],
    ['lists within lists', '1. '.repeat(400), /nested more than 50 deep/],
    ['quotations within quotations', '> '.repeat(20_000), /nested more than 50 deep/],
  ])('may not hold %s', (_, text, message) => {
    expect(found(text)[0]).toMatch(message);
  });

  test.each([
    ['Markdown', '# A\n\n- *b* **c** `d {x} <y>`\n\n> e\n\n| f |\n| - |\n| g |\n\n```sh\nexport A={1}\n```\n'],
    ['links', '[a](/guide/method/#status) [b](#c) [d](https://example.org/e?f=g) [h](https://đăngký.vn/)'],
    ['components', '<Contact />\n\n<TaskCatalogue group="nq03-g3" />\n\n<Speed />'],
    ['words in another language', 'a <span lang="en">b</span>'],
    ['headings with ids', '## Tình trạng {#status}\n\n### Tên {#tên-1_a}'],
    ['signs that are meant', 'a \\{b\\} \\<c> 1 < 2 &lt;d&gt;'],
    ['words that begin like code', 'Goods for import from abroad\nimport and export of goods.'],
  ])('may hold %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the line counts from the top of the file; a head that Astro would not take is none, and no page was changed tomorrow', async () => {
  const head = '---\ntitle: A\ndescription: B\norder: 1\nchanged: "2026-11-22"\n---\n';
  const problems = await findGuideProblems(
    writeProject({
      'content/guide/code.mdx': `${head}\nWords.\n\n{1}\n`,
      'content/guide/late.mdx': `import x from "y"\n\n${head}`,
      'content/guide/toml.mdx': `+++\nlayout = "x"\n+++\n${head}`,
      'content/guide/layout.mdx': head.replace('order', 'layout: ../../src/layouts/Page.astro\norder'),
      'content/guide/ahead.mdx': head.replace('2026-11-22', '2026-11-30'),
    }),
    '2026-11-29',
  );
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    expect.stringMatching(/^content\/guide\/ahead\.mdx:1 changed: 2026-11-30 lies in the future/),
    expect.stringMatching(/^content\/guide\/code\.mdx:10 "\{1\}" would run/),
    expect.stringMatching(/^content\/guide\/late\.mdx:1 .*must begin with its head/),
    expect.stringMatching(/^content\/guide\/layout\.mdx:4 .*layout/),
    expect.stringMatching(/^content\/guide\/toml\.mdx:1 .*must begin with its head/),
  ]);
});
