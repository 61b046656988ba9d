import { expect, test } from 'vitest';
import { isLeftOut } from '../../../src/model/left-out.ts';
import { sideFiles, siteInfo } from '../../../src/model/site.ts';

const files = {
  'citation-files': ['/tasks/fx-1.bib', '/indicators/fx-i1.csl.json'],
  'record-feeds': ['/tasks/fx-1/feed.xml', '/vi/indicators/fx-i1/feed.xml', '/tasks/fx-1/feed.xml#x'],
  'short-pages': ['/t/fx-1/', '/vi/t/fx-1/'],
};
const kept = [
  '/tasks/fx-1/',
  '/tasks/fx-1.json',
  '/feed.xml',
  '/agencies/x/feed.xml',
  '/documents/fx.bib',
  '#top',
  '/',
];

test.each(sideFiles)('a site without %s has none of them, and all else', (kind) => {
  const all = Object.values(files).flat();
  expect(all.filter((path) => isLeftOut({ leaveOut: [kind] }, path))).toEqual(files[kind]);
  expect([...all, ...kept].filter((path) => isLeftOut({}, path))).toEqual([]);
  expect(kept.filter((path) => isLeftOut({ leaveOut: [...sideFiles] }, path))).toEqual([]);
});

test.each([
  [['citation-file'], '"citation-file" is no kind of files: write citation-files or record-feeds or short-pages'],
  ['short-pages', 'write a list, like [short-pages]'],
])('what is no kind is refused with those that are: %j', (leaveOut, said) => {
  const { error } = siteInfo.shape.leaveOut.safeParse(leaveOut);
  expect(error?.issues.map(({ message }) => message)).toEqual([said]);
});
