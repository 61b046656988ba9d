import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../src/integrations/verify/built-site.ts';
import { reportOn } from '../../../src/integrations/verify/index.ts';
import { permalinksOf } from '../../../src/integrations/verify/permalinks.ts';
import { parsePermalinks } from '../../../src/model/permalinks.ts';

const address = new URL('https://register.example/');
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/** A page without faults, but for what is laid over it. */
function page(path: string, body: string, head = '', html = 'lang="en"'): [string, Buffer] {
  const text = `<!doctype html><html ${html}><head><meta charset="utf-8">${policy}<title>Page ${path}</title>
    <link rel="canonical" href="${new URL(path, address)}">${head}</head><body>${body}</body></html>`;
  return [path.endsWith('/') ? `${path}index.html` : path, Buffer.from(text)];
}

function report(...files: [string, Buffer][]): string | undefined {
  return reportOn(siteOf(new Map(files), address));
}

/** The report on a site of which this was published before. */
function reportAgainst(published: string, ...files: [string, Buffer][]): string | undefined {
  return reportOn(siteOf(new Map(files), address, parsePermalinks(published)));
}

const home = page('/', '<a href="/tasks/">Tasks</a>');
const tasks = page('/tasks/', '<a href="/">Home</a>');

describe('verify', () => {
  test('passes a site without faults', () => {
    const files: [string, Buffer][] = [
      page(
        '/',
        '<a href="/tasks/?q=a#one">Tasks</a> <a href="https://elsewhere.example/">out</a> <a href="mailto:a@b.example">mail</a>',
      ),
      page(
        '/tasks/',
        '<p id="one"><a href="#one">here</a> <a href="/data.json">data</a> <img src="/a.svg" alt=""></p>',
      ),
      page('/404.html', '<a href="/">Home</a>'),
      ['/data.json', Buffer.from('{}')],
      ['/a.svg', Buffer.from('<svg/>')],
    ];
    expect(report(...files)).toBeUndefined();
  });

  const faults: readonly [fault: string, body: string, said: string][] = [
    ['a link to nowhere', '<a href="/nowhere/">x</a>', 'leads to "/nowhere/", which does not exist'],
    [
      'a link without its slash',
      '<a href="/tasks">x</a>',
      'leads to "/tasks", which is not how the site writes that address',
    ],
    ['a link to index.html', '<a href="/tasks/index.html">x</a>', 'To do: write /tasks/.'],
    ['a full link to its own host that leads nowhere', '<a href="https://register.example/x/">x</a>', 'does not exist'],
    ['a fragment without element', '<a href="/tasks/#L9">x</a>', 'no element there has the id "L9"'],
    ['an empty link', '<a href="">x</a>', 'has an empty address'],
    ['a missing picture', '<img src="/none.svg" alt="">', 'leads to "/none.svg", which does not exist'],
    ['an id twice', '<p id="a"></p><p id="a"></p>', 'has the id "a" more than once'],
    [
      'a picture of another host',
      '<img src="https://cdn.example/a.png" alt="">',
      'loads https://cdn.example/a.png (<img>)',
    ],
    [
      'a picture set of another host',
      '<img src="/a.svg" srcset="//cdn.example/a.png 2x" alt="">',
      'loads https://cdn.example/a.png',
    ],
    ['a data: picture', '<img src="data:image/gif;base64,AA" alt="">', 'loads data:image/gif;base64,AA (<img>)'],
    [
      'a script of another host in noscript',
      '<noscript><iframe src="https://cdn.example/"></iframe></noscript>',
      '(<iframe>)',
    ],
    ['a form to another host', '<form action="https://cdn.example/"></form>', 'loads https://cdn.example/ (<form>)'],
    ['an SVG symbol of another host', '<svg><use xlink:href="https://cdn.example/a.svg#b"/></svg>', '(<use>)'],
    ['a link of a drawing to nowhere', '<svg><a xlink:href="/none/"><text>x</text></a></svg>', 'leads to "/none/"'],
    [
      'a picture set of another host without blanks',
      '<img src="/a.svg" srcset="/a.svg 1x,https://cdn.example/b.png 2x" alt="">',
      'loads https://cdn.example/b.png',
    ],
    ['a page that goes on to nowhere', '<meta http-equiv="refresh" content="0;/none/">', 'leads to "/none/"'],
    [
      'a page that goes on to another host',
      `<meta http-equiv="refresh" content="0; url='https://cdn.example/'">`,
      'loads https://cdn.example/ (<meta>)',
    ],
    ['a script in an address with a tab', '<a href="java&#9;script:x()">x</a>', 'has a javascript: address'],
    [
      'a picture for links that is missing',
      '<meta property="og:image" content="https://register.example/og/none.png">',
      'leads to "https://register.example/og/none.png", which does not exist',
    ],
    ['an inline style', '<style>p{}</style>', 'has a <style> element'],
    ['an inline script', '<script>1</script>', 'has an inline <script>'],
    ['a style attribute', '<p style="color:red">x</p>', 'has a style attribute (<p>)'],
    ['an event handler', '<p onclick="x()">x</p>', 'has an event handler attribute (<p onclick>)'],
    ['a javascript: link', '<a href="javascript:x()">x</a>', 'has a javascript: address'],
    [
      'too many scripts',
      '<script type="module" src="/a.svg"></script><script defer src="/a.svg"></script>',
      'loads 2 scripts',
    ],
    ['a script that is waited for', '<script src="/a.svg"></script>', 'waits for the script /a.svg'],
    ['a heavy page', `<p class="${noise(40_000)}">a</p>`, 'bytes compressed; the limit is 24576'],
  ];
  test.each(faults)('finds %s', (_, body, said) => {
    expect(report(home, page('/tasks/', body), ['/a.svg', Buffer.from('<svg/>')])).toContain(said);
  });

  test('does not stop at the first problem, and tells equal ones once', () => {
    const text = report(
      home,
      page('/tasks/', ['/a/', '/b/', '/c/', '/d/'].map((path) => `<a href="${path}">x</a>`).join('')),
      ...['/a/', '/b/', '/c/', '/d/'].map((path) => page(path, '<p id="x"></p><p id="x"></p><a href="/e/">x</a>')),
    );
    expect(text).toContain('has 8 problems');
    expect(text).toContain('/a/, /b/, /c/ and 1 more has the id "x" more than once');
    expect(text).toContain('"/e/"');
  });

  test('finds a page that nothing leads to, even where lost pages link to each other', () => {
    const text = report(home, tasks, page('/a/', '<a href="/b/">b</a>'), page('/b/', '<a href="/a/">a</a>'));
    expect(text).toContain('/a/, /b/ cannot be reached from the home page by links');
  });

  test('finds missing and doubled titles', () => {
    const titled = (path: string, title: string): [string, Buffer] => {
      const [name, bytes] = page(path, '<a href="/">Home</a>');
      return [name, Buffer.from(bytes.toString().replace(/<title>.*?<\/title>/, title))];
    };
    expect(report(home, titled('/tasks/', ''))).toContain('has no title');
    expect(report(home, titled('/tasks/', '<title>Page  /</title>'))).toContain(
      'has the title "Page /", which / has too',
    );
  });

  test('finds a missing, wrong or doubled canonical address', () => {
    const [name, bytes] = tasks;
    const changed = (to: string): [string, Buffer] => [
      name,
      Buffer.from(bytes.toString().replace(/<link rel="canonical"[^>]*>/, to)),
    ];
    expect(report(home, changed(''))).toContain('has no canonical address');
    expect(report(home, changed('<link rel="canonical" href="/tasks/">'))).toContain(
      'has the canonical address /tasks/',
    );
    const right = '<link rel="canonical" href="https://register.example/tasks/">';
    expect(report(home, changed(right + right))).toContain('more than one canonical address');
  });

  test('a page whose words stand in another language alone names the page there, but not where it is its twin', () => {
    const [name, bytes] = page('/vi/tasks/', '<a href="/">Home</a>', '', 'lang="vi"');
    const standIn = (head: string): [string, Buffer] => [
      name,
      Buffer.from(bytes.toString().replace(/<link rel="canonical"[^>]*>/, head)),
    ];
    const there = '<link rel="canonical" href="https://register.example/tasks/">';
    const twins = ['', 'vi/']
      .map(
        (prefix) =>
          `<link rel="alternate" hreflang="${prefix ? 'vi' : 'en'}" href="https://register.example/${prefix}tasks/">`,
      )
      .join('');
    const start = page('/', '<a href="/tasks/">Tasks</a> <a href="/vi/tasks/">Nhiệm vụ</a>');
    expect(report(start, tasks, standIn(there))).toBeUndefined();
    expect(report(start, tasks, standIn(there + twins))).toContain('has the canonical address');
    expect(report(start, standIn(there))).toContain('has the canonical address');
  });

  describe('a page that only leads on', () => {
    const noindex = '<meta name="robots" content="noindex">';
    const leading = (path: string, canonical: string, head: string): [string, Buffer] => {
      const [name, bytes] = page(path, '<a href="/tasks/">Tasks</a>', head);
      return [name, Buffer.from(bytes.toString().replace(/(rel="canonical" href=")[^"]*/, `$1${canonical}`))];
    };
    const linked = page('/', '<a href="/tasks/">Tasks</a> <a href="/t/a/">a</a>');

    test('may be a short address, which names the page that it leads to', () => {
      const short = (canonical: string) => report(linked, tasks, leading('/t/a/', canonical, noindex));
      expect(short('https://register.example/tasks/')).toBeUndefined();
      expect(short('https://register.example/t/a/')).toContain('href="https://register.example/tasks/"> once');
    });

    test('may be a page that its list no longer needs, which needs no link to it', () => {
      const ended = (canonical: string, head = noindex) =>
        report(home, tasks, leading('/tasks/page/3/', canonical, head));
      expect(ended('https://register.example/tasks/')).toBeUndefined();
      expect(ended('https://register.example/tasks/page/3/')).toContain('has the canonical address');
      expect(ended('https://register.example/tasks/page/3/', '')).toContain('cannot be reached from the home page');
    });

    test('may be of a record that is gone, which needs no link to it', () => {
      const gone = (canonical: string) =>
        report(home, tasks, leading('/tasks/a/', canonical, `${noindex}<meta name="became" content="moved">`));
      expect(gone('https://register.example/tasks/')).toBeUndefined();
      expect(gone('https://register.example/tasks/a/')).toBeUndefined();
      expect(gone('https://register.example/')).toContain('has the canonical address');
    });
  });

  test('finds a sitemap that lacks a page, lists one that is not to be found, or is not named to robots', () => {
    const hidden = page('/embed/', '<a href="/">Home</a>', '<meta name="robots" content="noindex">');
    const linked = page('/', '<a href="/tasks/">Tasks</a> <a href="/embed/">x</a>');
    const mapped = (paths: string[], robots = 'Sitemap: https://register.example/sitemap.xml\n') =>
      report(
        ...[linked, tasks, hidden],
        ['/sitemap.xml', Buffer.from(paths.map((path) => `<loc>https://register.example${path}</loc>`).join(''))],
        ['/robots.txt', Buffer.from(robots)],
      );
    expect(mapped(['/', '/tasks/'])).toBeUndefined();
    expect(mapped(['/'])).toContain('/sitemap.xml lacks https://register.example/tasks/');
    expect(mapped(['/', '/tasks/', '/embed/'])).toContain('lists https://register.example/embed/');
    expect(mapped(['/', '/', '/tasks/'])).toContain('stands twice');
    expect(mapped(['/', '/tasks/'], 'Allow: /\n')).toContain('does not say where the sitemap is');
  });

  describe('against what was published before', () => {
    const text = (digest: string) =>
      JSON.stringify({
        asOf: '2026-11-22',
        words: [{ address: '/documents/fx/#1', digest: digest.repeat(12), begins: 'Words.' }],
        gone: [],
        reworded: [],
      });
    const linked = page('/', '<a href="/tasks/">Tasks</a> <a href="/documents/fx/">fx</a>');
    const document = page('/documents/fx/', '<p id="1">Words.</p><p id="L1"></p><p id="L2"></p>');
    const built = (digest: string): [string, Buffer][] => [
      ...[linked, tasks, document],
      ['/permalinks.json', Buffer.from(text(digest))],
    ];
    const published = '/\n/tasks/\n/documents/fx/\n/documents/fx/#1 aaaaaaaaaaaa Words.\n/documents/fx/#L1-2\n';

    test('passes what still answers', () => {
      expect(reportAgainst(published, ...built('a'))).toBeUndefined();
    });

    test.each([
      ['/old/\n', '/old/ no longer answers'],
      ['/old.json\n', '- was: /old.json'],
      ['/documents/fx/#2 bbbbbbbbbbbb Other words.\n', '- was: fx-2'],
      ['/documents/fx/#L3\n', '- was: /documents/fx/#L3'],
      ['withdrawn fx-9 2026-01-02\n', 'lacks an entry that was published: withdrawn fx-9'],
    ])('finds that %s is missing', (line, said) => {
      expect(reportAgainst(published + line, ...built('a'))).toContain(said);
    });

    test('promises no picture, in any language', () => {
      const charts = ['/charts/leads.svg', '/embed/charts/leads/', '/vi/charts/leads.csv', '/vi/embed/charts/leads/'];
      const files = [...built('a'), ...charts.map((path) => page(path, '')), page('/vi/embed/tasks/', '')];
      const addresses = [...permalinksOf(siteOf(new Map(files), address)).addresses.keys()];
      expect(addresses.filter((path) => /charts|embed/u.test(path))).toEqual(['/vi/embed/tasks/']);
    });

    test('finds an id that names other words', () => {
      expect(reportAgainst(published, ...built('c'))).toContain('- was: fx-1\n          words: "cccccccccccc"');
    });
  });

  const twins = (lang: string, path: string, vi = '/vi/') =>
    page(
      path,
      '<a href="/">Home</a> <a href="/vi/">vi</a>',
      `<link rel="alternate" hreflang="en" href="https://register.example/"><link rel="alternate" hreflang="vi" href="https://register.example${vi}">`,
      `lang="${lang}"`,
    );

  test('passes a page that stands in two languages, each naming both', () => {
    expect(report(twins('en', '/'), twins('vi', '/vi/'))).toBeUndefined();
  });

  test.each([
    ['there is no such page', twins('en', '/', '/vn/'), twins('vi', '/vi/')],
    ['which is in en', twins('en', '/'), twins('en', '/vi/')],
    ['which does not name it', twins('en', '/'), page('/vi/', '<a href="/">Home</a>', '', 'lang="vi"')],
  ])('finds twins that are none: %s', (said, ...pages) => {
    expect(report(...pages)).toContain(said);
  });

  test('finds a page without language', () => {
    expect(report(home, page('/tasks/', '<a href="/">Home</a>', '', ''))).toContain('does not say its language');
  });

  test('finds a missing, late or different policy', () => {
    const [name, bytes] = tasks;
    const changed = (to: string): [string, Buffer] => [name, Buffer.from(bytes.toString().replace(policy, to))];
    expect(report(home, changed(''))).toContain('has no content security policy');
    expect(report(home, changed(policy.replace('none', 'self')))).toContain('another content security policy');
    expect(report(home, changed(`<link rel="icon" href="/a.svg">${policy}`), ['/a.svg', Buffer.from('')])).toContain(
      'before its content',
    );
  });

  test('reads addresses in style sheets', () => {
    const css = `@import "https://cdn.example/a.css"; /* url(x) */ p { background: url(/none.png); src: url('b.woff2') }
      b { background: image-set("https://cdn.example/a.png" 1x, 'https://cdn.example/b.avif' type("image/avif")) }`;
    const text = report(
      page('/', '', '<link rel="stylesheet" href="/_astro/a.css">'),
      ['/_astro/a.css', Buffer.from(css)],
      ['/_astro/b.woff2', Buffer.alloc(9)],
    );
    expect(text).toContain('/_astro/a.css loads https://cdn.example/a.css');
    expect(text).toContain('/_astro/a.css loads "/none.png", which does not exist');
    expect(text).toContain('/_astro/a.css loads https://cdn.example/a.png');
    expect(text).toContain('/_astro/a.css loads https://cdn.example/b.avif');
    expect(text).toContain('has 4 problems');
  });

  test.each([
    ['"./none.a1.js"', 'import("./none.a1.js")'],
    ['with a list before', 'deps(["_astro/b.js","_astro/none.a1.js"])'],
    ['under a path', 'new Worker(`/register/_astro/none.a1.js`)'],
    ['a style', 'load(`/_astro/none.a1.css`)'],
  ])('finds a script whose part is missing: %s', (_how, code) => {
    const files = (text: string): [string, Buffer][] => [
      home,
      tasks,
      ['/_astro/a.js', Buffer.from(text)],
      ['/_astro/b.js', Buffer.from('')],
    ];
    expect(report(...files(code))).toMatch(
      /\/_astro\/a\.js loads \/_astro\/none\.a1\.(?:js|css), which does not exist/,
    );
    expect(report(...files(code.replace('none.a1.css', 'b.js').replace('none.a1', 'b')))).toBeUndefined();
  });

  test.each([
    ['/feed.xml', '<feed><link rel="self" href="https://register.example/none/"/></feed>'],
    ['/tasks/a/feed.xml', '<entry><link href="https://register.example/none/#x"/></entry>'],
    ['/deadlines.ics', 'URL;VALUE=URI:https://register.example/no\r\n ne/\r\n'],
    ['/vi/llms.txt', '- [None](https://register.example/none/): words'],
    ['/_redirects', '/old/ /none/ 301\n'],
  ])('finds a place in %s that leads nowhere', (name, text) => {
    expect(report(home, tasks, [name, Buffer.from(text)])).toContain(`${name} leads to `);
    const mended = text.replace(
      /none\/|no\r\n ne\//u,
      'ta\r\n sks/'.replace(/\r\n /u, name.endsWith('.ics') ? '\r\n ' : ''),
    );
    expect(report(home, tasks, [name, Buffer.from(mended)])).toBeUndefined();
  });

  test('leaves what the words of a record name in a feed, other hosts and places that a rule holds open', () => {
    const text =
      '<content><![CDATA[<a href="https://register.example/none/">x</a>]]></content><link href="https://elsewhere.example/"/>';
    const rules = ['/_redirects', Buffer.from('/t/:id /tasks/:id/ 301\n/x/* /none/:splat 301\n')] as [string, Buffer];
    expect(report(home, tasks, ['/feed.xml', Buffer.from(text)], rules)).toBeUndefined();
  });

  test('weighs style sheets, scripts with what they import, and fonts', () => {
    const files: [string, Buffer][] = [
      page('/', '', '<link rel="stylesheet" href="/a.css"><script type="module" src="/_astro/a.js"></script>'),
      ['/a.css', Buffer.from(`/*${noise(20_000)}*/`)],
      ['/_astro/a.js', Buffer.from('import{a}from"./b.js";a()')],
      ['/_astro/b.js', Buffer.from(`export const a="${noise(6000)}"`)],
      ['/_astro/a.woff2', Buffer.alloc(40_000)],
    ];
    const text = report(...files) ?? '';
    expect(text).toMatch(/style sheets of \d+ bytes compressed; the limit is 8192/);
    expect(text).toContain('loads 2 scripts: /_astro/a.js, /_astro/b.js');
    expect(text).toMatch(/scripts of \d+ bytes compressed; the limit is 2048/);
    expect(text).toMatch(/fonts are 40000 bytes; the limit is 36864/);
  });

  describe('weighs a page against its words', () => {
    const home = page('/', ['a', 'b', 'c', 'd', 'e'].map((id) => `<a href="/tasks/${id}/">${id}</a>`).join(''));
    /** Five task pages, so that the words of most of them can be found. */
    const tasksWith = (body: (id: string, place: number) => string, tasks = '/tasks/') =>
      report(home, ...['a', 'b', 'c', 'd', 'e'].map((id, place) => page(`${tasks}${id}/`, body(id, place)))) ?? '';

    test('and lets one pass whose words are many, or the addresses that it names', () => {
      expect(tasksWith((_id, place) => `<p>${noise(16_000, place)}</p>`)).toBe('');
      const link = (seed: number) => `<a href="https://x.example/${noise(150, seed)}">${noise(20, seed)}</a>`;
      expect(tasksWith((_id, place) => Array.from({ length: 60 }, (_, at) => link(60 * place + at)).join('<br>'))).toBe(
        '',
      );
      expect(report(page('/', noise(60_000)))).toBeUndefined();
    });

    test.each([
      ['suggests', (words: string) => `<option value="${words}"></option>`, 'datalist id="ids"'],
      ['lets choose', (words: string) => `<option value="a">${words}</option>`, 'select aria-label="a"'],
    ])('and refuses one that is heavy with what a field %s', (_what, option, field) => {
      const form = (count: number) => {
        const options = Array.from({ length: count }, (_, at) => option(noise(30, at))).join('');
        return report(page('/', `<${field}>${options}</${field.split(' ')[0]}>`));
      };
      expect(form(300)).toBeUndefined();
      expect(form(1500)).toMatch(/weighs \d+ bytes compressed; the limit is 14336/);
    });

    test('and refuses one with as much around them', () => {
      const marked = (size: number, seed = 0) => `<p class="${noise(size, seed)}">${noise(500, seed)}</p>`;
      expect(tasksWith((_id, place) => (place === 0 ? marked(14_000) : ''))).toMatch(
        /\/tasks\/a\/ weighs \d+ bytes compressed; the limit is 8192, or \d+ for its words/,
      );
      expect(tasksWith((_id, place) => marked(7_000, place))).toMatch(
        /\/tasks\/…\/ weigh \d+ bytes compressed beyond their words in the middle of all; the limit is 3891/,
      );
      const vietnamese = tasksWith((_id, place) => marked(14_000, place), '/vi/tasks/');
      expect(vietnamese).toMatch(/\/vi\/tasks\/a\/ weighs \d+ bytes compressed; the limit is 9216, or/);
      expect(vietnamese).toMatch(/\/vi\/tasks\/…\/ weigh \d+ bytes compressed in the middle of all; the limit is 7168/);
      const heavy = report(...['/', '/groups/', '/vi/data/'].map((path) => page(path, marked(60_000))));
      expect(heavy).toMatch(/^.*\/ weighs \d+ bytes compressed; the limit is 14336/m);
      expect(heavy).toMatch(/\/groups\/ weighs \d+ bytes compressed; the limit is 24576/);
      expect(heavy).toMatch(/\/vi\/data\/ weighs \d+ bytes compressed; the limit is 14336/);
    });

    test('and lets light ones pass that say little in what is around all of them', () => {
      const short = (size: number) =>
        tasksWith((_id, place) => `<p class="${noise(size, place)}">${noise(40, place)}</p>`);
      expect(short(5_500)).toBe('');
      expect(short(7_000)).toMatch(/weigh \d+ bytes compressed beyond their words in the middle of all/);
    });

    test('and refuses words that stand on all of them, for they are ours', () => {
      expect(tasksWith((_id, place) => `<p>${noise(20_000)}</p><p>${noise(600, place + 1)}</p>`)).toMatch(
        /\/tasks\/a\/.* weighs \d+ bytes compressed; the limit is 8192/,
      );
    });
  });
});

/** Letters that do not compress well, always the same of a seed. */
function noise(length: number, seed = 0): string {
  let state = 1 + seed * 7919;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'[state % 62];
  }).join('');
}
