/** Which folder of src (a "room" here) may import what, read from the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Room {
  /** Rooms, single files of rooms, and packages; `node:*` is every module of Node. A room always has its own files. */
  readonly may: readonly string[];
  /** Of these, types only. */
  readonly types?: readonly string[];
  /** What single files may import besides. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
}

const rooms: Readonly<Record<string, Room>> = {
  model: { may: ['zod'] },
  parse: { may: ['model'] },
  // A checksum is a pure function of its text.
  derive: {
    may: ['model'],
    files: { 'records/coverage.ts': ['node:crypto'], 'records/renderings.ts': ['node:crypto'] },
  },
  export: {
    may: ['model', 'derive', 'zod', 'csv-stringify', 'fflate', 'feed', 'ical-generator'],
    types: ['schema-dts'],
    // A checksum is a pure function of its text.
    files: { 'catalogue-parts.ts': ['node:crypto'], 'data-files.ts': ['node:crypto'], 'identity.ts': ['node:crypto'] },
  },
  content: {
    may: ['model', 'parse', 'derive', 'node:*', 'yaml', 'zod', 'astro/loaders'],
    // What Astro reads the guide with tells the ids of its headings, and what else a page holds.
    files: { 'guide-markdown.ts': ['@astrojs/markdown-satteri'], 'guide-markup.ts': ['satteri'] },
  },
  // Files of offices → a proposed seed and its description. Zip, XML, HTML and the like by libraries.
  intake: {
    may: [
      'model',
      'parse',
      'node:crypto',
      'node:zlib',
      'csv-parse',
      'numfmt',
      'parse5',
      'satteri',
      'saxes',
      'unpdf',
      'yaml',
    ],
  },
  'content.config.ts': { may: ['model', 'astro/content/config', 'astro/loaders'] },
  site: {
    may: ['model', 'words', 'derive', 'export', 'astro:content', 'astro:config/server'],
    // What was read is handed over: translated for each page, what reads it would keep an editor waiting.
    types: ['content'],
    // The licence of the data and the notice on its sources travel with it.
    files: {
      'as-of.ts': ['node:process', 'zod'],
      'generators.ts': ['node:fs'],
      'publication.ts': ['../DATA-LICENSE?raw', '../NOTICE?raw'],
      // Readers without a script get the templates themselves.
      'reporting.ts': ['correction', 'observation', 'progress-report'].map(
        (name) => `../content/_templates/${name}.yaml?raw`,
      ),
    },
  },
  // What is said. Messages name the kinds of facts that they speak of; what a warning says is its rule itself.
  words: { may: ['model'], types: ['derive'], files: { 'en/warnings.ts': ['derive/status/warnings.ts'] } },
  'middleware.ts': { may: ['site/languages.ts', 'site/locals.ts'], types: ['astro'] },
  'env.d.ts': { may: [], types: ['site/languages.ts', 'content/reading.ts'] },
  // Scales and shapes of the pictures; components run in the build only.
  components: {
    may: ['model', 'derive', 'site/as-of.ts', 'astro:assets', 'astro/types', 'd3-scale', 'd3-shape'],
    types: ['words', 'schema-dts', 'astro/runtime'],
  },
  layouts: {
    may: ['components', 'model', 'derive', 'site/as-of.ts', 'styles', 'astro:assets', 'astro/types'],
    types: ['words'],
  },
  pages: {
    may: [
      'layouts',
      'components',
      'site',
      'export',
      'hosting',
      'model',
      'astro',
      'astro:content',
      'astro:config/server',
    ],
    types: ['derive'],
  },
  // The scripts of .astro files: they run in the reader's browser, not in the build.
  'script in a page': { may: ['client'] },
  client: {
    may: [
      'model/asked-address.ts',
      'model/asked-record.ts',
      'model/catalogue-parts.ts',
      'model/indexed-words.ts',
      'model/day.ts',
      'model/fold.ts',
      'model/lang.ts',
      'model/nearest.ts',
      'model/site-address.ts',
      'model/written-file.ts',
      'model/csv-guard.ts',
      'model/paths.ts',
      'model/place-names.ts',
      'model/query.ts',
      'model/search-list.ts',
      'model/calendar.ts',
      'model/today.ts',
      'derive/status/schedule.ts',
      'export/workbook',
      'model/lang.ts',
      'model/text/written-syllable.ts',
      'words/client',
      'words/rich.ts',
    ],
    types: ['model', 'derive'],
    files: {
      'report/jitless.ts': ['zod'],
      // What readers type gets our spelling.
      'report/entry.ts': ['model/text/vietnamese-style.ts'],
      // A report is held to the rules of its file before it is one.
      'report/mistakes.ts': ['model', 'derive/editorial', 'derive/changes/reread-words.ts'],
    },
  },
  styles: { may: ['@fontsource-variable/public-sans'] },
  integrations: {
    may: [
      'node:*',
      'pagefind',
      'parse5',
      'satori',
      '@resvg/resvg-wasm',
      // The one rule by which a reader's spellings are the same: the index holds the plain ones too.
      'model/fold.ts',
      'model/lang.ts',
      'model/link-picture.ts',
      'model/paths.ts',
      'model/permalinks.ts',
      'model/build-manifest.ts',
      'model/site.ts',
      'model/site-address.ts',
      'derive/permalinks/permalinks.ts',
    ],
    types: ['astro', 'vite'],
    files: {
      'line-ends.ts': ['hosting/media-types.ts', 'model/unix-lines.ts'],
      'content-check/index.ts': ['model/guide.ts'],
      // What stops a build is what `validate` says.
      'content-check/reader.ts': ['content/reading.ts'],
      'pagefind.ts': ['vite'],
      'charts/table.ts': ['csv-stringify', 'model/csv-guard.ts'],
      'build-manifest.ts': [
        ...['export', 'hosting', 'content/build-manifest.ts', 'content/history-files.ts', 'content/reader-modes.ts'],
      ],
    },
  },
  cli: {
    may: ['model', 'parse', 'derive', 'hosting', 'content', 'intake', 'node:*', 'yaml', 'zod', '@playwright/test'],
    types: ['astro'],
    files: {
      // It lists what the built site has, as the check of the built site sees it.
      'permalinks.ts': ['integrations/verify'],
      // What comes with a release is counted as readers will see it.
      'release-words.ts': ['words/en/changes.ts'],
      // It passes on what Astro logs.
      'calm-log.ts': ['astro/logger/node'],
    },
  },
  // How the built site is served: rules and configuration of servers, deployments, and questions to a running site.
  hosting: { may: ['model', 'content', 'node:*', 'zod'] },
};

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** The imports of TypeScript or JavaScript code: static, re-exported, dynamic and in types. */
function importsOf(code: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const names = node.importClause?.namedBindings;
      const eachType =
        names !== undefined &&
        ts.isNamedImports(names) &&
        !node.importClause?.name &&
        names.elements.length > 0 &&
        names.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachType);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, false));
  return found;
}

/** The front matter of an .astro file, and the scripts of its markup as code that imports them. */
function partsOf(astro: string): { frontMatter: string; scripts: string } {
  const [, frontMatter = '', markup = astro] = /^\s*---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(astro) ?? [];
  const scripts: string[] = [];
  const visit = (node: object): void => {
    if ('tagName' in node && node.tagName === 'script' && 'attrs' in node) {
      const source = (node.attrs as { name: string; value: string }[]).find(({ name }) => name === 'src')?.value;
      if (source?.startsWith('.')) scripts.push(`import '${source}';`);
      for (const child of (node as { childNodes?: { value?: string }[] }).childNodes ?? [])
        scripts.push(child.value ?? '');
    }
    for (const child of (node as { childNodes?: object[] }).childNodes ?? []) visit(child);
    if ('content' in node && node.content) visit(node.content as object);
  };
  visit(parse(markup));
  return { frontMatter, scripts: scripts.join('\n') };
}

/** The room of a file of src, and the file's name in it. */
function roomOf(file: string): { room: string; name: string } {
  const [room = '', ...rest] = file.split('/');
  return { room, name: rest.join('/') };
}

/** What is wrong with the imports of a file, in words. `file` is its path within src. */
function trespassesOf(file: string, code: string): string[] {
  if (!file.endsWith('.astro')) return trespasses(file, roomOf(file).room, importsOf(code));
  const { frontMatter, scripts } = partsOf(code);
  return [
    ...trespasses(file, roomOf(file).room, importsOf(frontMatter)),
    ...trespasses(file, 'script in a page', importsOf(scripts)),
  ];
}

function trespasses(file: string, roomName: string, imports: readonly Import[]): string[] {
  const room = rooms[roomName];
  if (!room) return [`${file}: "${roomName}" is not in the table of rooms`];
  return imports.flatMap(({ specifier, typeOnly }) => {
    if (/\?(?!raw$|url$|worker&url$)/.test(specifier)) return [`${file}: imports ${specifier}`];
    const target = specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : specifier;
    const own = roomName === roomOf(file).room && covers(roomName, target);
    const allowed = [...room.may, ...(room.files?.[roomOf(file).name] ?? []), ...(typeOnly ? (room.types ?? []) : [])];
    return own || allowed.some((may) => covers(may, target))
      ? []
      : [`${file}: ${roomName} may not import ${specifier}`];
  });
}

function covers(may: string, target: string): boolean {
  if (may === 'node:*') return target.startsWith('node:');
  // A room covers its files and a package its subpaths; `astro` covers only itself.
  return target === may || (may !== 'astro' && target.startsWith(`${may}/`));
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|mjs|js|astro)$/.test(file))
  .sort()
  .map((file) => ({ file, code: readFileSync(path.join(root, 'src', file), 'utf8') }));

describe('the rooms of src', () => {
  test('import only what the table allows', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ file, code }) => trespassesOf(file, code))).toEqual([]);
  });

  test("bring schemas into the reader's browser only for reports, and there without code made from strings, which the policy refuses", () => {
    const checked = 'client/report/mistakes.ts';
    const codes = new Map(files.map(({ file, code }) => [file, code]));
    const reached = new Map<string, string>();
    const reach = (file: string, way: string): void => {
      const code = codes.get(file);
      if (reached.has(file) || code === undefined || file === checked) return;
      reached.set(file, way);
      for (const { specifier, typeOnly } of importsOf(code)) {
        if (typeOnly) continue;
        const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
        reach(target, `${way} -> ${target}`);
        if (!specifier.startsWith('.')) reached.set(target, `${way} -> ${target}`);
      }
    };
    for (const { file } of files)
      if (file.startsWith('client/') && file !== 'client/report/jitless.ts') reach(file, file);
    expect(reached.size).toBeGreaterThan(30);
    expect([...reached].filter(([name]) => /^(?:zod|node:)/.test(name)).map(([, way]) => way)).toEqual([]);
    expect(importsOf(codes.get(checked) ?? '')[0]?.specifier).toBe('./jitless.ts');
  });

  test('take astro:content only in src/site and src/content.config.ts', () => {
    // Its type CollectionEntry would do no harm, but the rule is easier to keep without exceptions.
    const holders = files.filter(({ code }) => /['"]astro:content['"]/.test(code)).map(({ file }) => file);
    expect(holders.filter((file) => !file.startsWith('site/') && file !== 'content.config.ts')).toEqual([]);
  });

  test('write no markup past the template: set:html for JSON-LD and for what Astro wrote on another page, no innerHTML, no style attribute', () => {
    const found = files.flatMap(({ file, code }) => {
      if (file.startsWith('integrations/')) return [];
      const sinks =
        code.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/g) ?? [];
      const isHolder = ['JsonLd', 'EveryPage'].some((name) => file === `components/ui/${name}.astro`);
      const raw = isHolder ? [] : (code.match(/set:html|is:inline/g) ?? []);
      const inline = file.endsWith('.astro') ? (code.match(/\sstyle=|\sdefine:vars|<style[^>]*is:inline/g) ?? []) : [];
      return [...sinks, ...raw, ...inline].map((mark) => `${file}: ${mark.trim()}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the table of rooms', () => {
  const forbidden = [
    ['parse/rows.ts', "import { readFile } from 'node:fs/promises';"],
    ['parse/rows.ts', "import { buildCatalogue } from '../derive/catalogue.ts';"],
    ['model/task.ts', "import { parseSeeds } from '../parse/index.ts';"],
    ['derive/records/catalogue.ts', "export { z } from 'zod';"],
    ['derive/records/catalogue.ts', "const fs = await import('node:fs');"],
    ['site/titles.ts', "import process from 'node:process';"],
    ['integrations/verify/links.ts', "import { catalogue } from '../../site/catalogue.ts';"],
    ['integrations/verify/links.ts', "import { build } from 'astro';"],
    ['components/task/TaskRows.astro', "---\nimport { parseSeeds } from '../../parse/index.ts';\n---\n<p>x</p>"],
    ['components/task/TaskRows.astro', "---\nimport { en } from '../../words/en/index.ts';\n---\n<p>x</p>"],
    ['words/en/task.ts', "import { scheduleOf } from '../../derive/schedule.ts';"],
    ['components/task/TaskRows.astro', "---\nimport { getCollection } from 'astro:content';\n---\n<p>x</p>"],
    ['components/task/TaskRows.astro', "---\nimport { catalogue } from '../../site/catalogue.ts';\n---\n<p>x</p>"],
    ['client/search.ts', "import { task } from '../model/task.ts';"],
    ['pages/tasks/[id].astro', "---\nimport { parseSeeds } from '../../parse/index.ts';\n---\n<p>x</p>"],
    ['pages/search.astro', "<p>x</p>\n<script>\n  import { catalogue } from '../site/catalogue.ts';\n</script>"],
    ['pages/search.astro', '<p>x</p>\n<script src="../site/catalogue.ts"></script>'],
    ['helpers/text.ts', ''],
  ] as const;
  test.each(forbidden)('refuses in %s: %s', (file, code) => {
    expect(trespassesOf(file, code)).toHaveLength(1);
  });

  const allowed = [
    ['parse/rows.ts', "import { fold } from '../model/fold.ts';\nimport { cellsOf } from './cells.ts';"],
    ['site/as-of.ts', "import process from 'node:process';"],
    ['integrations/pagefind.ts', "import type { AstroIntegration } from 'astro';"],
    ['integrations/pagefind.ts', "import { type AstroIntegration } from 'astro';"],
    [
      'components/task/TaskRows.astro',
      "---\nimport { scheduleOf } from '../../derive/status/schedule.ts';\n---\n<p>x</p>",
    ],
    ['pages/search.astro', '<p>x</p>\n<script src="../client/search.ts"></script>'],
  ] as const;
  test.each(allowed)('allows in %s: %s', (file, code) => {
    expect(trespassesOf(file, code)).toEqual([]);
  });
});
