import process from 'node:process';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { today } from './src/cli/today.ts';
import { guideMarkdown } from './src/content/guide-markdown.ts';
import { readSite } from './src/content/site.ts';
import { buildManifest } from './src/integrations/build-manifest.ts';
import { builtFiles } from './src/integrations/built-files.ts';
import { componentReview } from './src/integrations/component-review.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { licences } from './src/integrations/licences.ts';
import { lineEnds } from './src/integrations/line-ends.ts';
import { PageDesk, pagesAsMade } from './src/integrations/page-desk/index.ts';
import { sitePath } from './src/integrations/site-path.ts';
import { verify } from './src/integrations/verify/index.ts';
import { defaultLang, langs } from './src/model/lang.ts';
import { identityAdvice } from './src/model/site.ts';
import { pathUnder } from './src/model/site-address.ts';

// Astro would show a stack; who wrote the address needs the sentence, before anything is built.
const siteInfo = await readSite(fileURLToPath(new URL('.', import.meta.url))).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const advice = identityAdvice(siteInfo);
if (advice) console.warn(advice);

const pageDesk = new PageDesk();
const under = pathUnder(siteInfo.address);

/** The scripts of the pages, in few files: what a page needs to bring its deadlines up to today, and what every search shares. */
const clientBuild = {
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          {
            name: 'deadlines',
            test: /[\\/](?:client[\\/]day|derive[\\/]status[\\/]|model[\\/]calendar|words[\\/]client[\\/](?:(?:en[\\/])?schedule|spoken))/,
            minShareCount: 2,
            priority: 2,
          },
          {
            name: 'search',
            test: /[\\/](?:client[\\/](?:address|arrows|composing|element|other-catalogues|page-lang|query|retry|rich|site-path|waiting)|words[\\/]client[\\/](?:in-language|(?:en[\\/])?query)|model[\\/](?:fold|lang|paths|place-names|query))\.ts$/,
            priority: 1,
          },
        ],
      },
    },
  },
};

export default defineConfig({
  site: siteInfo.address,
  base: under || '/',
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.astro',
  // One file a page, in every language; the default one has no prefix.
  i18n: { defaultLocale: defaultLang, locales: [...langs], routing: { prefixDefaultLocale: false } },
  prerenderConflictBehavior: 'error',
  // The verbatim words of the texts stay as they are: no white space is dropped, no Markdown touches them.
  compressHTML: true,
  build: {
    format: 'directory',
    // Styles and scripts are files, so that one constant content security policy without hashes fits every page.
    inlineStylesheets: 'never',
    concurrency: 4,
  },
  // One line a page would drown what a build has to say.
  logger: { entrypoint: './src/cli/calm-log.ts' },
  vite: {
    define: { SITE_PATH: JSON.stringify(under) },
    // In parts, as the scripts of pages are.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each guide page with this directive for itself; that the bundle drops it is meant.
        onLog: (level, log, pass) =>
          (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('"use astro:head-inject"')) ||
          pass(level, log),
      },
    },
    plugins: [
      {
        name: 'preload',
        // What a part loads later has by then all that it shares with it; only a page's own script names it beforehand.
        configEnvironment: () => ({
          build: {
            modulePreload: {
              resolveDependencies: (_, needed, { hostId }) => (hostId.includes('PageScript') ? needed : []),
            },
          },
        }),
      },
    ],
    environments: { client: { build: clientBuild } },
  },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  markdown: {
    processor: guideMarkdown,
    // Highlighting writes style attributes, which the policy forbids.
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  // The order matters: what the others write is part of what is verified, and only what was verified is stamped as whole.
  integrations: [
    contentCheck(today),
    componentReview(),
    lineEnds(),
    mdx(),
    pagesAsMade(pageDesk, under),
    builtFiles(siteInfo, pageDesk),
    licences(),
    verify(pageDesk),
    sitePath(under),
    buildManifest(under),
  ],
});
