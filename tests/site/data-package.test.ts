import { createHash } from 'node:crypto';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/model/data-file.ts';
import { readData, readRecords, site } from './built.ts';
import { dataPackage } from './data-package.ts';

const folder = '/data/v1/';
const published = new Map(
  [...site.files].flatMap(([name, bytes]) => (name.startsWith(folder) ? [[name.slice(folder.length), bytes]] : [])),
);
const sha256 = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe('the data package', () => {
  test('is valid by the profile of Frictionless', () => {
    expect([dataPackage.valid, dataPackage.errors]).toEqual([true, []]);
  });

  test('is refused by the same library once a resource has no path', async () => {
    const descriptor = { ...readData('datapackage.json'), resources: [{ name: 'tasks' }] };
    await expect(Package.load(descriptor, { basePath: '.', strict: true })).rejects.toThrow();
  });

  test('holds every list as CSV, JSON and a spreadsheet, with the size and checksum that the file has', () => {
    const { resources } = dataPackage;
    expect(resources.map(({ descriptor }) => descriptor['path']).sort()).toEqual(
      dataFiles.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.xlsx`]).sort(),
    );
    const wrong = resources.filter(({ descriptor: { path, bytes, hash } }) => {
      const file = published.get(String(path));
      return bytes !== file?.byteLength || hash !== `sha256:${sha256(file)}`;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(dataFiles)('reads %s.csv by its table schema', async (name) => {
    const rows = await dataPackage.getResource(name)?.read({ keyed: true, cast: true });
    expect(rows).toHaveLength(readRecords(name).length);
  });
});

describe('the checksums', () => {
  const sums = new Map(
    (published.get('SHA256SUMS')?.toString() ?? '')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

  test('are those of all files but themselves and the archive', () => {
    const own = [...published.keys()].filter(
      (name) => name !== 'SHA256SUMS' && !name.startsWith('resolution57-data.zip'),
    );
    expect([...sums.keys()].sort()).toEqual(own.sort());
    expect([...sums].filter(([name, sum]) => sum !== sha256(published.get(name)))).toEqual([]);
  });

  test('say what the archive is', () => {
    expect(published.get('resolution57-data.zip.sha256')?.toString()).toBe(
      `${sha256(published.get('resolution57-data.zip'))}  resolution57-data.zip\n`,
    );
  });

  test('and the archive holds the same files', () => {
    const entries = unzipSync(published.get('resolution57-data.zip') ?? new Uint8Array());
    const names = Object.keys(entries).map((name) => name.replace(/^resolution57-data\//, ''));
    expect(names.sort()).toEqual([...sums.keys(), 'SHA256SUMS'].sort());
    const differing = names.filter(
      (name) => sha256(entries[`resolution57-data/${name}`]) !== sha256(published.get(name)),
    );
    expect(differing).toEqual([]);
    expect(strFromU8(entries['resolution57-data/NOTICE.txt'] ?? new Uint8Array())).toContain('The source texts');
  });
});
