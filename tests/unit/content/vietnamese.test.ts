import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkProject } from '../../../src/content/check.ts';
import { formatNotes, formatProblem } from '../../../src/content/format-problems.ts';
import { kinds } from '../../../src/content/kinds.ts';
import { agencyFile, documentFile, writeProject } from './project.ts';

/** What is said of a project with these files, of its site and renderings apart. */
async function check(files: Readonly<Record<string, string>>) {
  const { problems, notes } = await checkProject(writeProject(files), '2026-11-28');
  return {
    problems: problems.map(formatProblem),
    notes: formatNotes(notes).filter((note) => !note.includes('content/vi/') && !note.includes('content/site.yaml')),
  };
}

const agency = (more: string) =>
  check({ 'content/agencies/health.yaml': agencyFile + more, 'content/documents/plan.yaml': whole });
const inVietnamese = [
  'shortNameVi: Kế hoạch',
  'titleVi: Kế hoạch',
  'issuerVi: Chính phủ',
  'publisherVi: không ghi',
  'aboutVi: Kế hoạch để thử.',
];
const whole = documentFile
  .replace('language: en', ['language: en', ...inVietnamese].join('\n'))
  .replace('name: List', 'name: List\n    nameVi: Danh mục');

/** The names of all fields of objects in a JSON Schema, one list an object. */
function fieldsIn(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...(properties ? [Object.keys(properties)] : []), ...Object.values(schema).flatMap(fieldsIn)];
}

test('a field that ends in Vi stands behind the field whose words it says in Vietnamese', () => {
  const objects = Object.values(kinds).flatMap(({ schema }) =>
    fieldsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  );
  const alone = objects.flatMap((fields) =>
    fields.filter((field, place) => field.endsWith('Vi') && fields[place - 1] !== field.slice(0, -2)),
  );
  expect(objects.flat()).toContain('statementVi');
  // How a Vietnamese letter cites a document: no words of a field.
  expect([...new Set(alone)]).toEqual(['citedVi']);
});

describe('Vietnamese words of editors', () => {
  test('are held to our spelling, with the line', async () => {
    const { problems } = await agency('note: Merged.\nnoteVi: Đã hoà nhập.\n');
    expect(problems[0]).toMatch(/^error content\/agencies\/health\.yaml:9 noteVi: .*write "hòa"/u);
  });

  test('where they are missing are one note a kind, at the first, and stop nothing', async () => {
    const { problems, notes } = await check({
      'content/agencies/health.yaml': agencyFile.replace('nameVi: Bộ Y tế', 'nameVi: null').concat('note: Merged.\n'),
      'content/documents/plan.yaml': whole.replace('titleVi: Kế hoạch\n', ''),
    });
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      'note content/documents/plan.yaml:1 1 field has no Vietnamese words yet, and Vietnamese pages show the English: plan, titleVi.',
      'note content/agencies/health.yaml:1 2 fields have no Vietnamese words yet, and Vietnamese pages show the English: health, nameVi; health, noteVi.',
    ]);
  });

  test('are not missed beside a document in Vietnamese', async () => {
    const { notes } = await check({
      'content/documents/plan.yaml': documentFile.replace('language: en', 'language: vi'),
    });
    expect(notes).toEqual([]);
  });

  test('that leave out a number are a note, those that say more are none', async () => {
    expect((await agency('note: Merged in 2025.\nnoteVi: Hợp nhất ngày 01 tháng 3 năm 2025.\n')).notes).toEqual([]);
    expect((await agency('note: Merged in 2025.\nnoteVi: Hợp nhất năm 2026.\n')).notes).toEqual([
      'note content/agencies/health.yaml:1 health, noteVi: 2025 is in the English alone. Compare both, and mend the one that is wrong.',
    ]);
  });
});
