import { describe, expect, test } from 'vitest';
import { idsBelow, readData, readRecords, site } from './built.ts';

const kinds = ['tasks', 'agencies', 'indicators', 'documents'] as const;

/** Pages below a list that are no record's. */
const beside = ['/agencies/every-province/', '/agencies/matrix/'];

describe('the public data', () => {
  test('is JSON in every file that says so', () => {
    const broken = [...site.files]
      .filter(([name]) => name.endsWith('.json'))
      .filter(([, bytes]) => !isJson(bytes.toString()));
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  test.each([...kinds, 'diagnostics'])('holds %s with the day it was made for', (kind) => {
    expect(readData(`${kind}.json`)['asOf']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readRecords(kind).length).toBeGreaterThan(0);
  });

  test.each(kinds)('has a page for each of the %s, and no page besides', (kind) => {
    const ids = readRecords(kind).map((record) => String(record['id']));
    expect([...new Set(ids)]).toEqual(ids);
    const pages = idsBelow(`/${kind}/`).filter((id) => !beside.includes(`/${kind}/${id}/`));
    expect(pages.sort()).toEqual([...ids].sort());
  });

  test.each(kinds)('names the address of each of the %s', (kind) => {
    const wrong = readRecords(kind).filter(
      ({ id, url }) => typeof url !== 'string' || new URL(url, 'https://x.example').pathname !== `/${kind}/${id}/`,
    );
    expect(wrong).toEqual([]);
  });

  test('has the record of each task beside its page, equal to the one in the list', () => {
    const different = readRecords('tasks').filter((task) => {
      const file = site.files.get(`/tasks/${task['id']}.json`);
      const { asOf: _, ...own } = JSON.parse(file?.toString() ?? '{}') as Record<string, unknown>;
      return JSON.stringify(own) !== JSON.stringify(task);
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  test('names only agencies, groups, documents and records that have a page', () => {
    const has = (path: string) => site.pageAt.has(path);
    const missing = readRecords('tasks').flatMap((task) => [
      ...[task['leads'], task['coordinating']].flat().map((id) => `/agencies/${id}/`),
      ...(task['group'] === null ? [] : [`/groups/${task['group']}/`]),
      `/documents/${task['document']}/`,
    ]);
    const monitored = readRecords('indicators').flatMap((indicator) =>
      [indicator['monitoring']].flat().map((id) => `/agencies/${id}/`),
    );
    expect([...new Set([...missing, ...monitored])].filter((path) => !has(path))).toEqual([]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
