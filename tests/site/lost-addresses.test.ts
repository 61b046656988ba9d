/** What the built site gives to hosts: files that keep styles and scripts, and short addresses as letters write them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readRules } from '../../src/hosting/deployment/read-rules.ts';
import { meantPage } from '../../src/hosting/rules.ts';
import { printedIds } from '../../src/model/asked-address.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const rules = await readRules(dist);

test('Jekyll leaves nothing out', () => {
  expect(readFileSync(path.join(dist, '.nojekyll'), 'utf8')).toBe('');
  expect(parseYaml(readFileSync(path.join(dist, '_config.yml'), 'utf8'))).toEqual({
    include: ['_*'],
    markdown_ext: 'none',
  });
});

test('every record is found by its short address in capitals, with a full stop, and by its number as printed', () => {
  const records = [...rules.pages].filter((page) => /^\/(?:tasks|indicators)\/[^/]+-[^/]+\/$/u.test(page));
  expect(records.length).toBeGreaterThan(400);
  for (const page of records) {
    const id = page.split('/').at(-2) ?? '';
    for (const asked of [`/T/${id.toUpperCase()}`, `/t/${id}.`, ...printedIds(id).map((own) => `/t/${own})`)])
      expect(meantPage(rules, asked), asked).toBe(page);
  }
});

test('the page for lost addresses says without a script how an address is written', () => {
  const html = readFileSync(path.join(dist, '404.html'), 'utf8');
  expect(html).toMatch(/<code>\/t\/[a-z0-9]+-[a-z0-9-]+\/<\/code>/u);
  expect(html).toContain('data-lost');
});
