import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partByCause } from '../../../../src/derive/editorial/problem-causes.ts';
import type { Problem } from '../../../../src/model/problem.ts';

const problem = (file: string, fields: Partial<Problem> = {}): Problem => ({ file, line: 1, message: 'x', ...fields });

const seed = problem('seeds/plan.txt', { harms: ['content/documents/plan'] });
const agency = problem('content/agencies/moh.yaml', { harms: ['content/agencies/moh'] });
const unknownName = problem('seeds/plan.txt', {
  ...{ harms: ['content/documents/plan'], restsOn: ['content/agencies/'] },
});
const link = problem('content/links/a.yaml', { restsOn: ['content/documents/plan'] });
const otherLink = problem('content/links/a.yaml', { restsOn: ['content/documents/other'] });

const filesOf = (problems: readonly Problem[]) => {
  const { own, following } = partByCause(problems);
  return { own: own.map(({ file }) => file), from: following.map(({ from }) => from) };
};

describe('a problem follows from another', () => {
  test('where it misses something in an entry that the other harms', () => {
    expect(partByCause([link, seed])).toEqual({ own: [seed], following: [{ problem: link, from: [seed.file] }] });
  });

  test('where it misses something in any entry of a folder', () => {
    expect(filesOf([unknownName, agency])).toEqual({ own: [agency.file], from: [[agency.file]] });
  });

  test('through an entry that is harmed only by others: the first cause is named', () => {
    expect(filesOf([link, unknownName, agency])).toEqual({ own: [agency.file], from: [[agency.file], [agency.file]] });
  });

  test('of two entries, from both', () => {
    const between = problem('content/links/b.yaml', { restsOn: ['content/documents/plan', 'content/agencies/moh'] });
    expect(filesOf([between, seed, agency]).from).toEqual([[seed.file, agency.file]]);
  });
});

describe('a problem is a cause', () => {
  test('where what it rests on has no problem', () => {
    expect(filesOf([otherLink, seed])).toEqual({ own: [seed.file, otherLink.file], from: [] });
  });

  test('where what it rests on has a problem that harms nothing', () => {
    const harmless = problem('content/documents/plan.yaml');
    expect(filesOf([harmless, link]).own).toEqual([harmless.file, link.file]);
  });

  test('where it harms the entry itself', () => {
    const own = problem('seeds/plan.txt', { harms: ['content/documents/plan'], restsOn: ['content/documents/plan'] });
    expect(filesOf([own]).own).toEqual([own.file]);
  });

  test('where entries harm each other in a circle', () => {
    const one = problem('content/documents/a.yaml', { harms: ['a'], restsOn: ['b'] });
    const two = problem('content/documents/b.yaml', { harms: ['b'], restsOn: ['a'] });
    expect(filesOf([one, two])).toEqual({ own: [one.file, two.file], from: [] });
  });

  test('and stands before problems that harm nothing, each in the order given', () => {
    const later = problem('content/documents/z.yaml', { harms: ['z'] });
    expect(filesOf([otherLink, later, seed]).own).toEqual([later.file, seed.file, otherLink.file]);
  });
});

test('no problem is lost or doubled, and where there are problems there is a cause', () => {
  const entry = fc.constantFrom('a/1', 'a/2', 'b/1', 'c/1');
  const wanted = fc.constantFrom('a/', 'a/1', 'b/1', 'b/', 'c/1');
  const some = fc.record({
    file: fc.constantFrom('a', 'b', 'c'),
    line: fc.nat(),
    message: fc.string(),
    harms: fc.array(entry, { maxLength: 2 }),
    restsOn: fc.array(wanted, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (problems) => {
      const { own, following } = partByCause(problems);
      expect(new Set([...own, ...following.map((one) => one.problem)])).toEqual(new Set(problems));
      expect(own.length + following.length).toBe(problems.length);
      expect(own.length > 0).toBe(problems.length > 0);
    }),
  );
});
