import { expect, test } from 'vitest';
import { findLeftOutProblems } from '../../../../src/derive/permalinks/left-out.ts';
import { parsePermalinks } from '../../../../src/model/permalinks.ts';
import { sentences } from '../../../fixtures/problems.ts';

const page = ['/tasks/fx-1/', '/vi/tasks/fx-1/', '/indicators/fx-i1/', '/documents/fx/', '/documents/fx.bib'];
const citations = ['/tasks/fx-1.bib', '/tasks/fx-1.csl.json', '/indicators/fx-i1.txt', '/tasks/fx-1.json'];
const feeds = ['/tasks/fx-1/feed.xml', '/vi/tasks/fx-1/feed.xml', '/agencies/x/feed.xml', '/feed.xml'];
const both = { leaveOut: ['citation-files', 'record-feeds'] as const };
const problems = (site: Parameters<typeof findLeftOutProblems>[0], ...lists: readonly string[][]) =>
  sentences(findLeftOutProblems(site, parsePermalinks(lists.flat().join('\n'))));

test('a new site leaves out what it likes, and one that has published chooses again what it never had', () => {
  expect(problems({ leaveOut: [...both.leaveOut] })).toEqual([]);
  expect(problems({ leaveOut: [...both.leaveOut] }, page, ['/tasks/fx-1.json', '/agencies/x/feed.xml'])).toEqual([]);
  expect(problems({}, page, citations, feeds)).toEqual([]);
  expect(problems(undefined, page, citations)).toEqual([]);
});

test('a short address that was published keeps its page, in each language', () => {
  expect(problems({ leaveOut: ['short-pages'] }, page, ['/t/fx-1/', '/vi/t/fx-1/', '/t/fx-i1/'])).toEqual([
    expect.stringMatching(/short-pages .* has 3 of them, like \/t\/fx-1\/\./u),
  ]);
});

test('what was published is not left out later', () => {
  expect(problems({ leaveOut: [...both.leaveOut] }, page, citations, feeds)).toEqual([
    expect.stringMatching(
      /^content\/site\.yaml:1 leaveOut: citation-files .* has 3 of them, like \/tasks\/fx-1\.bib\. /u,
    ),
    expect.stringMatching(/record-feeds .* has 2 of them, like \/tasks\/fx-1\/feed\.xml\. .* Take record-feeds out/u),
  ]);
});
