/** Records that were put in, taken out, split and merged: every address of the list still answers. */
import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listen } from '../../../src/cli/serve.ts';
import { isGone, metaOf } from '../../../src/integrations/verify/page.ts';
import { below, ended, folder, pageAt, textOf } from './site.ts';

/** An address of the site, as a page links to it. */
const under = (address: string): string => below + address;

/** What is answered where an address leads in the end. Thousands are asked: `fetch` takes four times as long. */
async function statusOf(address: URL, agent: Agent, hops = 5): Promise<number | undefined> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request(address, { method: 'HEAD', agent }, resolve).on('error', reject).end(),
  );
  response.resume();
  const moved = response.headers.location;
  return moved === undefined || hops === 0 ? response.statusCode : statusOf(new URL(moved, address), agent, hops - 1);
}

// The build itself holds its site against permalinks.txt; that it ended well is the first half of the proof.
describe('a later release', () => {
  test('keeps the ids of records whose place in their list has changed', () => {
    const { tasks } = JSON.parse(textOf('/data/v1/tasks.json')) as { tasks: { id: string; description: string }[] };
    const words = (id: string) => tasks.find((task) => task.id === id)?.description ?? '';
    expect(words('dh14-2b-2a')).toBe('Publish a yearly account of the new growth model.');
    expect(words('dh14-2b-3')).toMatch(/^Complete the adjustment of the national master plan/);
    expect(words('dh14-2a-3')).toMatch(/^Develop a comprehensive project for real estate/);
    expect(words('dh14-2a-2')).toBe('');
  });

  test.each([
    ['/tasks/dh14-2a-2/', 'withdrawn', []],
    ['/t/dh14-2a-2/', 'withdrawn', []],
    ['/tasks/dh14-2b-5/', 'split', ['/tasks/dh14-2b-5a/', '/tasks/dh14-2b-5b/']],
    ['/tasks/dh14-1e-3/', 'merged', ['/tasks/dh14-1e-2/']],
    ['/agencies/vass/', 'moved', ['/agencies/social-sciences/']],
  ])('says at %s that it was %s', (address, became, to) => {
    const page = pageAt(address);
    expect(isGone(page) && metaOf(page, 'became')).toBe(became);
    const links = page.elements.filter(
      ({ name, parent }) => name === 'a' && parent?.parent?.parent?.attributes.get('class') === 'message',
    );
    expect(links.map(({ attributes }) => attributes.get('href'))).toEqual(to.map(under));
    expect(page.bytes.toString()).toContain('Tried by a test.');
  });

  test.each(ended)('leads from %s, a page of a list that has grown shorter, to its last page %s', (address, to) => {
    const page = pageAt(address);
    const attributesOf = (tag: string) => page.elements.filter(({ name }) => name === tag).map((one) => one.attributes);
    expect(metaOf(page, 'robots')).toBe('noindex');
    expect(attributesOf('meta').some((meta) => meta.get('content') === `0; url=${under(to)}`)).toBe(true);
    expect(
      attributesOf('link')
        .find((link) => link.get('rel') === 'canonical')
        ?.get('href'),
    ).toMatch(new RegExp(`^https?://[^/]+${under(to)}$`, 'u'));
    expect(attributesOf('a').map((link) => link.get('href'))).toEqual([under(to)]);
    expect(textOf('/sitemap.xml')).not.toContain(address);
  });

  test('says so in the data beside the page, in the text, and to servers', () => {
    const fate = JSON.parse(textOf('/tasks/dh14-2b-5.json')) as { became: string; to: object[] };
    expect(fate).toMatchObject({ became: 'split', to: [{ id: 'dh14-2b-5a' }, { id: 'dh14-2b-5b' }] });
    for (const anchor of ['2a-2', '2b-5', '1e-3']) expect(pageAt('/documents/dh14/').facts.ids.has(anchor)).toBe(true);
    const rules = textOf('/_redirects');
    expect(rules).toContain(`${under('/tasks/dh14-1e-3/')} ${under('/tasks/dh14-1e-2/')} 301\n`);
    expect(rules).toContain(`${under('/agencies/vass/')} ${under('/agencies/social-sciences/')} 301\n`);
    expect(rules).not.toContain('dh14-2a-2');
  });

  test('answers every address that was ever published, as a web host serves it', async () => {
    const { address, close } = await listen(path.join(folder, 'dist'), 43_410);
    const agent = new Agent({ keepAlive: true });
    const list = readFileSync(path.join(folder, 'permalinks.txt'), 'utf8').split('\n');
    const paths = new Set(list.filter((line) => line.startsWith('/')).map((line) => line.split(/[ #]/)[0] ?? ''));
    const silent: string[] = [];
    const withdrawn: string[] = [];
    for (const asked of paths) {
      const status = await statusOf(new URL(under(asked), address), agent);
      if (status === 410) withdrawn.push(asked);
      else if (status !== 200) silent.push(asked);
    }
    agent.destroy();
    const fate = await fetch(new URL(under('/tasks/dh14-2a-2/'), address));
    await close();
    expect(paths.size).toBeGreaterThan(1500);
    expect(silent).toEqual([]);
    // Gone, said with a page: the withdrawn record and all that stood beside it, and nothing else.
    expect(withdrawn.filter((asked) => !asked.includes('dh14-2a-2'))).toEqual([]);
    expect(fate.status).toBe(410);
    expect(await fate.text()).toContain('Tried by a test.');
  });
});
