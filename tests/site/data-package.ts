/** The data package as Frictionless's own library reads it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Package } from 'datapackage';
import { readData, site } from './built.ts';

const basePath = mkdtempSync(path.join(tmpdir(), 'data-package-'));
// Several files of tests read it, one after another in one process.
process.once('exit', () => rmSync(basePath, { recursive: true, force: true }));

// The library knows no byte order mark and would take it for a part of the first header.
for (const [name, bytes] of site.files) {
  if (!name.startsWith('/data/v1/')) continue;
  const own = name.endsWith('.csv') ? bytes.subarray(3) : bytes;
  writeFileSync(path.join(basePath, path.posix.basename(name)), own);
}

/** Valid by the official profile, or not loaded at all. */
export const dataPackage = await Package.load(readData('datapackage.json'), { basePath, strict: true });
