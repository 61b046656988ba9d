import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toCaddyfile, toCaddyPart, toCaddySite } from '../../../src/hosting/caddy.ts';
import { headersOf } from '../../../src/hosting/headers.ts';
import { toNginx, toNginxParts, toNginxTables } from '../../../src/hosting/nginx.ts';
import { answerOf, meantPage, meantPages, noRules, parseRules } from '../../../src/hosting/rules.ts';
import type { ServerPlan } from '../../../src/hosting/server.ts';
import { putRulesUnder } from '../../../src/integrations/site-path.ts';

const permalinks = JSON.stringify({
  gone: [
    { address: '/tasks/nq03-9/', became: 'withdrawn' },
    { address: '/documents/nq03/#L12', became: 'withdrawn' },
    { address: '/tasks/nq03-8/', became: 'moved' },
    { address: '/guide/công-việc/', became: 'withdrawn' },
  ],
});
const redirects =
  '/tasks/nq03-8/ /tasks/nq03-7/ 301\n/t/nq03-i1/ /indicators/nq03-i1/ 301\n/t/:id /tasks/:id/ 301\n/t/:id/ /tasks/:id/ 301\n/vi/t/:id /vi/tasks/:id/ 301\n/vi/t/:id/ /vi/tasks/:id/ 301\n/x /y 200\n';
const pages = [
  'tasks/nq03-26/index.html',
  'tasks/nq03-3dd/index.html',
  'indicators/nq03-i1/index.html',
  't/nq03-26/index.html',
  'vi/tasks/nq03-26/index.html',
  'vi/tasks/nq03-3dd/index.html',
  'vi/t/nq03-26/index.html',
];
const rules = parseRules(redirects, permalinks, '', pages);
const plan: ServerPlan = { root: '/srv/site/current', under: '', port: 8080, brotli: false };

describe('the rules of a site', () => {
  test.each([
    ['/tasks/nq03-8/', { moved: '/tasks/nq03-7/' }],
    ['/t/nq03-26', { moved: '/tasks/nq03-26/' }],
    ['/t/nq03-26/', { moved: '/tasks/nq03-26/' }],
    ['/t/nq03-i1/', { moved: '/indicators/nq03-i1/' }],
    ['/vi/t/nq03-26', { moved: '/vi/tasks/nq03-26/' }],
    ['/t/a/b/', undefined],
    ['/t//evil.example/', undefined],
    ['/t/a\r\nSet-Cookie: a=b/', undefined],
    ['/tasks/nq03-9/', 'gone'],
    ['/documents/nq03/', undefined],
    ['/x', undefined],
  ])('answer %j with %j', (address, expected) => {
    expect(answerOf(rules, address)).toEqual(expected);
  });

  test.each([
    ['/t/nq03-26.', '/tasks/nq03-26/'],
    ['/T/NQ03-26', '/tasks/nq03-26/'],
    ['/t/nq03-3đ', '/tasks/nq03-3dd/'],
    ['/vi/t/nq03-3đ', '/vi/tasks/nq03-3dd/'],
    ['/VI/T/NQ03-26.', '/vi/tasks/nq03-26/'],
    ['/TASKS/nq03-26/', '/tasks/nq03-26/'],
    ['/t/NQ03-I1.', '/indicators/nq03-i1/'],
    ['/tasks/nq03-26/', undefined],
    ['/t/nq03-27.', undefined],
    ['//evil.example/', undefined],
    ['/t//evil.example', undefined],
  ])('know that %j means %j', (address, page) => expect(meantPage(rules, address)).toBe(page));

  test('list for servers what their pages may be asked by, and no other page', () => {
    const table = new Map(meantPages(rules));
    expect([...new Set(table.values())].sort()).toEqual([...rules.pages].sort());
    for (const [asked, page] of table) expect(meantPage(rules, asked) ?? asked).toBe(page);
    expect(table.get('/t/nq03-3đ/')).toBe('/tasks/nq03-3dd/');
    expect(table.get('/vi/t/nq03-3đ/')).toBe('/vi/tasks/nq03-3dd/');
  });

  test('refuse an address that a configuration cannot hold', () => {
    for (const bad of ['/a"b/', '/a;b/', '/a$b/', '//evil.example/', '/a{b/']) {
      expect(() => parseRules(`${bad} /tasks/ 301`, '')).toThrow('configuration can hold this address');
      expect(() => parseRules(`/tasks/ ${bad} 301`, '')).toThrow('configuration can hold this address');
    }
  });

  test('are the same for a site under a path, whose file has it before each address', () => {
    const under = putRulesUnder(redirects, '/register');
    expect(under.split('\n')[2]).toBe('/register/t/:id /register/tasks/:id/ 301');
    expect(parseRules(under, permalinks, '', pages, '/register')).toEqual(rules);
  });

  test('are none where a site has none', () => {
    expect(parseRules('', '')).toEqual(noRules);
  });
});

describe('the configurations', () => {
  test('hold every header of the table', () => {
    for (const text of [toNginx(plan, rules), toCaddyfile(plan, rules)]) {
      for (const path of ['/', '/embed/tasks/', '/_astro/a.js', '/og/a.png']) {
        for (const [name, value] of Object.entries(headersOf(path))) {
          expect(text).toContain(name);
          expect(text).toContain(`"${value}"`);
        }
      }
    }
  });

  test('let pages ask the other catalogues that the site names, and no others', () => {
    const others = [{ name: 'Province', address: 'https://tasks.example', covers: 'Its plan' }];
    const { policy } = parseRules('', '', JSON.stringify(others));
    expect(policy).toContain("connect-src 'self' https://tasks.example;");
    for (const text of [toNginx(plan, { ...rules, policy }), toCaddyfile(plan, { ...rules, policy })]) {
      const policies = text.match(/default-src 'none'[^"]*/gu) ?? [];
      expect(policies.length).toBeGreaterThan(1);
      expect(policies.filter((own) => !own.startsWith(`${policy}; frame-ancestors`))).toEqual([]);
    }
    expect(() => parseRules('', '', JSON.stringify([{ ...others[0], address: 'https://*' }]))).toThrow();
  });

  describe('of a site under a path', () => {
    const below: ServerPlan = { ...plan, under: '/register', log: '/var/log/register.log' };
    const { http, server } = toNginxParts(below, rules);
    const texts = {
      nginx: toNginx(below, rules),
      'nginx as a guest': `${http}${server}`,
      Caddy: toCaddyPart(below, rules),
    };

    test.each(Object.entries(texts))('%s: lead there and nowhere else of the host', (_name, text) => {
      const leads = text.match(/(?<=[" ])\/(?:register\/)?(?:vi\/)?(?:tasks|indicators)\/[^";]*\/"/gu) ?? [];
      expect(leads.length).toBeGreaterThan(5);
      if (text !== texts.Caddy) expect(leads.filter((to) => !to.startsWith('/register/'))).toEqual([]);
      for (const to of ['/register/tasks/nq03-7/', '/register/indicators/nq03-i1/']) expect(text).toContain(`"${to}"`);
      expect(text).toMatch(/(?:location = |redir )\/register /u);
    });

    test.each(Object.entries(texts))('%s: hold every header of the table', (_name, text) => {
      for (const path of ['/', '/embed/tasks/', '/_astro/a.js', '/og/a.png'])
        for (const value of Object.values(headersOf(path))) expect(text).toContain(`"${value}"`);
    });

    test('nginx has the headers, the types and the log wherever it answers', () => {
      const blocks = server.split(/^(?=location [=^@])/mu).slice(1);
      expect(blocks.map((block) => /^location (?:= |\^~ |@\w+_)\S+/u.exec(block)?.[0])).toHaveLength(4);
      for (const block of blocks)
        for (const line of [
          'add_header Referrer-Policy',
          'gzip_static on;',
          'access_log "/var/log/register.log"',
          'types {',
        ])
          expect(block).toContain(line);
      expect(http).toContain('log_format');
      expect(http).not.toContain('server {');
    });

    test('tables of sites under several paths of one host are apart', () => {
      const names = ['/register', '/other'].map(
        (under) => /map \$uri \$(\w+)_moved/u.exec(toNginxParts({ ...below, under }, rules).http)?.[1],
      );
      expect(new Set(names).size).toBe(2);
    });
  });

  test('speak of HTTPS for years only over HTTPS', () => {
    const secure = { ...plan, port: 80, domain: 'register.example', certificate: { chain: '/a.pem', key: '/b.pem' } };
    for (const write of [toNginx, toCaddyfile]) {
      expect(write(plan, rules)).not.toContain('Strict-Transport-Security');
      expect(write(secure, rules)).toContain('Strict-Transport-Security');
    }
    expect(toNginx(secure, rules)).toContain('return 301 https://register.example$request_uri');
    expect(toCaddyfile({ ...plan, port: 80, domain: 'register.example' }, rules)).toMatch(/^register\.example \{$/m);
  });

  const folder = mkdtempSync(path.join(tmpdir(), 'servers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const has = (program: string): boolean => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

  const log = path.join(folder, 'log');
  const several: readonly ServerPlan[] = [
    plan,
    { ...plan, port: 8081, log },
    ...['one.example', 'other.example', 'a-much-longer-name-of-a-site.province.example'].map((domain) => ({
      ...{ ...plan, port: 48_080, domain, log },
    })),
  ];
  // Longer than the tables of a server hold for which nobody has made room, and more than fit at once.
  const many = parseRules(`${redirects}/${'long/'.repeat(12)} /tasks/ 301\n`, permalinks, '', [
    ...pages,
    ...Array.from({ length: 3000 }, (_, index) => `tasks/${index}/index.html`),
    `${'long/'.repeat(20)}index.html`,
  ]);

  test.skipIf(!has('nginx')).each<[string, readonly ServerPlan[]]>([
    ['one site', [plan]],
    ['several on one server', several],
    ['one under a path', [{ ...plan, under: '/register', log }]],
  ])('nginx accepts %s, with and without room for tables', (_what, plans) => {
    mkdirSync(path.join(folder, 'temp'), { recursive: true });
    const temp = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map(
      (name) => `${name}_temp_path ${folder}/temp;`,
    );
    writeFileSync(path.join(folder, 'tables.conf'), toNginxTables());
    const sites = plans.map((own, index) => {
      writeFileSync(path.join(folder, `${index}.conf`), toNginx(own, many));
      return `include ${folder}/${index}.conf;`;
    });
    const main = (includes: readonly string[]) =>
      `pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\n${[...temp, ...includes].join('\n')}\n}\n`;
    for (const [includes, warns] of [
      [sites, true],
      [[`include ${folder}/tables.conf;`, ...sites], false],
    ] as const) {
      writeFileSync(path.join(folder, 'nginx.conf'), main(includes));
      const { status, stderr } = spawnSync('nginx', ['-t', '-c', path.join(folder, 'nginx.conf')], {
        encoding: 'utf8',
      });
      expect(stderr).toContain('test is successful');
      expect(/\[(?:warn|emerg)\]/u.test(stderr), stderr).toBe(warns);
      expect(status).toBe(0);
    }
  });

  test.skipIf(!has('nginx'))('nginx accepts a site under a path of a server that is there already', () => {
    mkdirSync(path.join(folder, 'temp'), { recursive: true });
    const parts = ['/register', '/other.place/a'].map((under) => toNginxParts({ ...plan, under, log }, many));
    const temp = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map(
      (name) => `${name}_temp_path ${folder}/temp;`,
    );
    const http = [toNginxTables(), ...temp, ...parts.map((part) => part.http)];
    const server = ['server {', 'listen 48081;', ...parts.map((part) => part.server), '}'];
    const text = `pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\n${[...http, ...server].join('\n')}\n}\n`;
    writeFileSync(path.join(folder, 'guest.conf'), text);
    const { stderr } = spawnSync('nginx', ['-t', '-c', path.join(folder, 'guest.conf')], { encoding: 'utf8' });
    expect(stderr).toContain('test is successful');
    expect(stderr).not.toMatch(/\[(?:warn|emerg)\]/u);
  });

  test.skipIf(!has('caddy')).each<[string, string]>([
    ['one site', toCaddyfile(plan, rules)],
    ['one site with a log', toCaddyfile({ ...plan, log }, rules)],
    ['several on one server', several.map((own) => toCaddySite(own, rules)).join('\n')],
    ['one under a path', toCaddyfile({ ...plan, under: '/register', log }, rules)],
    [
      'two under paths of a site that is there already',
      `http://:48082 {\n${['/register', '/other.place/a'].map((under) => toCaddyPart({ ...plan, under }, rules)).join('')}}\n`,
    ],
  ])('Caddy accepts %s', (_what, text) => {
    writeFileSync(path.join(folder, 'Caddyfile'), text);
    const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    const args = ['validate', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')];
    const { status, stdout, stderr } = spawnSync('caddy', args, { encoding: 'utf8', env });
    expect(`${stdout}${stderr}`).toContain('Valid configuration');
    expect(status).toBe(0);
  });

  test('keep nothing about readers, and with a log nothing that names them or what they searched for', () => {
    const secure = { ...plan, port: 80, domain: 'register.example', certificate: { chain: '/a.pem', key: '/b.pem' } };
    for (const own of [plan, secure, { ...secure, log }]) {
      const text = toNginx(own, rules);
      const servers = text.split('server {').length - 1;
      expect(text.split('access_log ').length - 1).toBe(servers);
      expect(text.split('error_log /dev/null emerg;').length - 1).toBe(servers);
      expect(/log_format .*/u.exec(text)?.[0] ?? '').not.toMatch(
        /\$(?:remote|http_|args|request\b|request_uri|query)/u,
      );
      expect(toCaddyfile(own, rules)).toContain('exclude http.log.error');
    }
    expect(toCaddyfile(plan, rules)).not.toContain('output file');
    const logged = toCaddyfile({ ...plan, log }, rules);
    for (const line of ['remote_ip delete', 'client_ip delete', 'headers delete', 'uri regexp'])
      expect(logged).toContain(line);
  });
});
